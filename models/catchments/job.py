"""The catchments job: stream sediment samples and elevations in; a catchment each, and their contents over these out.

Elevations and flow are held whole, sixty bytes a cell; rasters are written block by block.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from ..compute.memory import check_held
from ..protocol.band_names import unique_name
from ..protocol.errors import EngineError
from ..protocol.jobs import CatchmentsJob, Raster, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import check_room, staged
from ..protocol.quality import NOTHING_KNOWN, from_numbers
from ..protocol.samples.table import SampleTable
from ..protocol.tags import made_by, stack_tags
from ..protocol.text import Text, parameters
from ..protocol.utm import utm_zone
from ..rasters.geojson import write_features
from ..rasters.grid import Grid
from ..rasters.stack import Stack, cut
from ..rasters.systems import carried, is_plane, length_unit, system_name
from ..rasters.writer import create, write_bands
from ..reporting.publish import publish
from ..reporting.report import log_findings
from .dilution import backgrounds, undiluted
from .findings import CatchmentFindings
from .flow import Flow
from .outlines import outlines
from .remarks import remarks, summary
from .report import catchments_report, numbers_of

# That are held for each cell.
_BYTES = 60
# Defaults, in cells.
_SNAP_CELLS, _STREAM_CELLS = 2.0, 100
_BLOCK = 512
# What the field of the content of a source has behind the name of its element.
_UNDILUTED = "_source"
# Percent done when elevations are read, water runs, catchments are found, and outlines are written.
_READ, _RUN, _FOUND, _OUTLINED = 10.0, 50.0, 60.0, 80.0


def run(job: CatchmentsJob, reporter: Reporter) -> dict[str, Any]:
    """Find, write and report; see `CatchmentsJob`.

    Raises:
        EngineError: the elevations, or the samples on them, do not do.
    """
    reporter.progress(0, "Reading the samples")
    table = SampleTable.from_csv(job.samples)
    missing = [name for name in job.elements if name not in table.columns]
    if missing:
        raise EngineError(
            "The samples have no field {field}; they have: {fields}.", field=missing[0], fields=list(table.columns)
        )
    paths = staged(job.catchments, job.output, job.report, *numbers_beside(job.report))
    with paths as (catchments, output, report, *numbers), Stack([Raster(job.dem)]) as dem:
        grid = dem.grid
        _check(job, grid)
        dem.look(reporter)
        dem.tell(reporter)
        reporter.progress(_READ, "Following the water")
        flow = Flow(dem.read(None, [0])[0], grid)
        reporter.progress(_RUN, "Finding the catchments")
        findings = _found(job, table, flow, grid)
        values = _values(findings)
        if catchments:
            reporter.progress(_FOUND, "Writing the catchments")
            _write_catchments(catchments, table, findings, values, grid)
        if output:
            reporter.progress(_OUTLINED, "Writing the raster")
            _write_raster(output, findings, values, grid)
        if report:
            publish(catchments_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    return {
        "catchments": job.catchments,
        "output": job.output,
        "report": job.report,
        "count": len(findings.inside),
        "outside": findings.outside,
        "off_stream": findings.off_stream,
        "cut": findings.cut,
    }


def _check(job: CatchmentsJob, grid: Grid) -> None:
    """Raise an EngineError for a grid that water cannot be followed on."""
    if grid.crs is None or not is_plane(grid.crs):
        centre = carried([grid.centre], grid.crs, "EPSG:4326") if grid.crs else None
        raise EngineError(
            "{DEM} is in {crs}, and slopes and areas need a projected system: bring it into one with the tool 'Warp "
            "(reproject)', such as {zone}."
            if centre
            else "{DEM} has no coordinate reference system: assign it with the tool 'Assign projection'.",
            crs=system_name(grid.crs),
            zone=utm_zone(*centre[0]) if centre else "",
            **parameters("DEM"),
        )
    way_out = Text("resample the elevations to larger cells, or cut out a part of them")
    check_held(
        Text("Following water over {width:,} x {height:,} cells", width=grid.width, height=grid.height),
        _BYTES * grid.width * grid.height,
        way_out,
    )
    if job.output:
        check_room(job.output, 4.0 * grid.width * grid.height * len(job.elements), way_out)


def _found(job: CatchmentsJob, table: SampleTable, flow: Flow, grid: Grid) -> CatchmentFindings:
    width, height = grid.pixel_size
    cell = width * height * (length_unit(grid.crs)[1] / 1000) ** 2
    snap = _SNAP_CELLS * max(width, height) if job.snap is None else job.snap
    stream = _STREAM_CELLS * cell if job.stream_area is None else job.stream_area
    outlets = flow.outlets(np.column_stack((table.x, table.y)), snap, stream / cell)
    if not len(outlets.cells):
        raise EngineError(
            "None of the {count:,} samples lies where {DEM} has a value: see that both have the right coordinate "
            "reference system, or choose another raster.",
            count=len(table.x),
            **parameters("DEM"),
        )
    fields = table.only(job.elements).fields
    contents = np.array([field.treated(job.below_detection) for field in fields], np.float64)
    contents = contents.reshape(len(fields), len(table.x))[:, outlets.owners >= 0]
    return CatchmentFindings(
        job=job,
        dem=os.path.basename(job.dem),
        system=system_name(grid.crs),
        fields=fields,
        quality=from_numbers(job.quality).only(job.elements) if job.quality else NOTHING_KNOWN,
        outlets=outlets,
        catchments=flow.catchments(outlets.cells),
        cell_km2=cell,
        filled=flow.filled,
        snap=snap,
        stream_area=stream,
        contents=contents,
        background=backgrounds(contents),
    )


def _values(findings: CatchmentFindings) -> np.ndarray:
    """The elements of the samples on the elevations, (elements, samples), undiluted if that is asked for."""
    if not findings.job.dilution:
        return findings.contents
    areas = findings.whole_km2[findings.outlets.owners[findings.inside]]
    return undiluted(findings.contents, findings.background, areas, findings.job.source_area)


def _write_catchments(
    path: Path, table: SampleTable, findings: CatchmentFindings, values: np.ndarray, grid: Grid
) -> None:
    """A polygon a sample with all its fields, what was found of it, and the contents of sources where these are."""
    inside = findings.inside
    owners, kept = findings.outlets.owners[inside], table.at(inside.tolist())
    columns: dict[str, list[Any]] = {name: kept.as_written(name) for name in kept.columns}
    found: dict[str, np.ndarray] = {
        "area_km2": findings.drawn_km2[owners],
        "up_km2": findings.whole_km2[owners],
        "moved": findings.outlets.moved[inside],
        "on_stream": findings.outlets.on_stream[inside].astype(int),
        "samples_up": findings.catchments.above[owners],
        "cut": findings.catchments.cut[owners].astype(int),
    }
    if findings.job.dilution:
        found.update((f"{field.name}{_UNDILUTED}", row) for field, row in zip(findings.fields, values, strict=True))
    for name, row in found.items():
        columns[unique_name(name, list(columns))] = [_plain(value) for value in row]
    drawn = outlines(findings.catchments, findings.job.parts, grid)
    # Large ones first, so that those within them lie on top and can be clicked.
    order = np.argsort(-findings.drawn_km2[owners], kind="stable")
    rows = list(zip(*columns.values(), strict=True))
    write_features(
        path,
        grid.crs,
        (drawn[owners[number]] for number in order),
        (dict(zip(columns, rows[number], strict=True)) for number in order),
    )


def _plain(value: np.generic) -> int | float | None:
    if isinstance(value, np.integer):
        return int(value)
    return float(f"{value:.7g}") if np.isfinite(value) else None


def _write_raster(path: Path, findings: CatchmentFindings, values: np.ndarray, grid: Grid) -> None:
    """Each cell has the values of the first outlet that it drains to; samples at one outlet are averaged."""
    owners, count = findings.outlets.owners[findings.inside], len(findings.catchments.cut)
    means = np.full((len(values), count + 1), np.nan)
    for row, mean in zip(values, means, strict=True):
        there = np.isfinite(row)
        sums, numbers = (np.bincount(owners[there], weights, count) for weights in (row[there], None))
        np.divide(sums, numbers, out=mean[1:], where=numbers > 0)
    names = [field.name for field in findings.fields]
    bands, tags = range(1, len(names) + 1), {**stack_tags(findings.quality), **made_by(findings.job)}
    with create(path, grid, names, tags) as dataset:
        for block in cut(grid.height, grid.width, _BLOCK):
            rows, columns = block.toslices()
            write_bands(dataset, means[:, findings.catchments.labels[rows, columns]].astype(np.float32), bands, block)
