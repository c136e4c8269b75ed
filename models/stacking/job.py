"""The stack job: rasters and vector layers in, one raster with all of them as bands out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from ..compute.threads import threads_of
from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names, unique_name
from ..protocol.errors import EngineError
from ..protocol.jobs import Layer, Raster, StackJob
from ..protocol.jobs.stack import DENSITY_CELLS
from ..protocol.messages import Reporter
from ..protocol.option_names import RESAMPLING_NAMES
from ..protocol.outputs import check_room, staged
from ..protocol.quality import ElementQuality, Quality
from ..protocol.tags import made_by, stack_tags
from ..protocol.text import Text, parameters
from ..rasters.aligned import cells_across
from ..rasters.grid import Grid
from ..rasters.stack import Stack, cut, named
from ..rasters.writer import NODATA, create
from .bands import BandSource, ClassBand, DensityBand, DistanceBand, RasterBands
from .features import VectorFeatures
from .frame import Frame
from .tally import Tally
from .target import target_grid

_BLOCK = 512
# A raster whose cells are so much finer than the grid's loses most of them to the nearest neighbour.
_FINER = 2.0
# Share of the progress bar that the search trees of the layers take; the rest goes to the cells.
_PREPARED = 10.0


def run(job: StackJob, reporter: Reporter) -> dict[str, Any]:
    """Write the stack; see `StackJob`."""
    with staged(job.output) as (output,), ExitStack() as files:
        grid = target_grid(job)
        frame = Frame(grid)
        width, height = grid.pixel_size
        reporter.log(
            "Grid: {columns} x {rows} cells of {width:g} x {height:g}, {crs}.",
            columns=grid.width,
            rows=grid.height,
            width=width,
            height=height,
            crs=str(grid.crs),
        )
        radius = _radius(job, grid, reporter)
        features = [VectorFeatures.of(layer, frame) for layer in job.layers]
        rasters = [_raster(raster, job, grid, files, reporter) for raster in named(job.rasters)]
        dtype = _looked_at(rasters, reporter)
        bands = sum(len(source.names) for source in rasters) + len(job.layers)
        size = bands * grid.width * grid.height * np.dtype(dtype).itemsize
        check_room(job.output, size, Text("choose a larger {CELL_SIZE}, or another place", **parameters("CELL_SIZE")))
        sources: list[BandSource] = [*rasters]
        for number, (layer, found) in enumerate(zip(job.layers, features, strict=True)):
            reporter.progress(_PREPARED * number / len(features), "Preparing the features of {name}", name=layer.name)
            sources.append(_layer(layer, found, frame, grid, radius, job.threads, reporter))
        for source in sources:
            reporter.log(source.done)
        tally = _write(output, grid, sources, job, dtype, reporter)
        tally.check(job.common_mask)
    tally.warn(reporter)
    reporter.log(
        "{percent:.1f} % of the cells have values in all of the {bands} bands.", percent=100 * tally.valid, bands=bands
    )
    reporter.progress(100)
    return {"output": job.output, "bands": bands, "names": join_names(tally.names), "valid": tally.valid}


def _radius(job: StackJob, grid: Grid, reporter: Reporter) -> float:
    """Radius of the circles that densities are counted in, map units."""
    side = max(grid.pixel_size)
    radius = DENSITY_CELLS * side if job.density_radius is None else job.density_radius
    if any(layer.kind == "density" for layer in job.layers):
        if job.density_radius is None:
            reporter.log(
                "Densities count what lies within {radius:g} map units, {cells} cells, of a cell.",
                radius=radius,
                cells=DENSITY_CELLS,
            )
        if radius < side * math.sqrt(0.5):
            reporter.warning(
                "{DENSITY_RADIUS} is {radius:g} and cells have sides of {side:g}: features between the circles count "
                "nowhere. Choose a larger {DENSITY_RADIUS}.",
                radius=radius,
                side=side,
                **parameters("DENSITY_RADIUS"),
            )
    return radius


def _raster(raster: Raster, job: StackJob, grid: Grid, files: ExitStack, reporter: Reporter) -> RasterBands:
    """A raster aligned to the grid; doubtful resampling is warned of."""
    with Stack([raster]) as stack:
        own = stack.grid
    if own.crs is None:
        raise EngineError(
            "{path} has no coordinate reference system: assign it, or leave the raster out.", path=raster.path
        )
    source = RasterBands(raster, files.enter_context(Stack([raster], grid=grid, resampling=job.resampling)))
    ratio = max(cells_across(grid, own))
    if job.resampling == "nearest" and ratio > _FINER:
        reporter.warning(
            "{origin}: a cell of the grid is {ratio:.1f} of its cells wide, and the nearest neighbour takes one of "
            "them: unless its values are codes, choose {average} as {RESAMPLING}.",
            origin=source.origin,
            ratio=ratio,
            average=RESAMPLING_NAMES["average"],
            **parameters("RESAMPLING"),
        )
    return source


def _looked_at(rasters: Sequence[RasterBands], reporter: Reporter) -> str:
    """Look at all values and say what is odd; the type that holds them."""
    dtypes = ["float32"]
    for source in rasters:
        source.stack.look(reporter)
        for text in source.stack.odd:
            reporter.warning(text)
        dtypes.append(source.stack.dtype)
    return str(np.result_type(*dtypes))


def _layer(
    layer: Layer,
    features: VectorFeatures,
    frame: Frame,
    grid: Grid,
    radius: float,
    threads: int | None,
    reporter: Reporter,
) -> BandSource:
    """The band of a layer."""
    if layer.kind == "distance":
        return DistanceBand(layer, features, frame, grid, threads_of(threads))
    if layer.kind == "density":
        return DensityBand(layer, features, frame, grid, radius)
    band = ClassBand(layer, features, frame, grid)
    if band.unseen:
        reporter.warning(
            "{name}: {unseen} of {count} polygons lie between the centres of cells and are in none: choose a smaller "
            "{CELL_SIZE}, or take the distance.",
            name=layer.name,
            unseen=band.unseen,
            count=band.count,
            **parameters("CELL_SIZE"),
        )
    return band


def _write(
    path: Path, grid: Grid, sources: Sequence[BandSource], job: StackJob, dtype: str, reporter: Reporter
) -> Tally:
    """Write all bands block by block."""
    names: list[str] = []
    known: dict[str, ElementQuality] = {}
    for source in sources:
        quality = source.stack.quality.elements if isinstance(source, RasterBands) else {}
        for name in source.names:
            names.append(unique_name(name, names))
            if name in quality:
                known[names[-1]] = quality[name]
    tally, left, windows = Tally(names), TimeLeft(), list(cut(grid.height, grid.width, _BLOCK))
    units = [unit for source in sources for unit in source.units]
    with create(path, grid, names, {**stack_tags(Quality(known)), **made_by(job)}, dtype=dtype, units=units) as dataset:
        origins = [(source.origin, source.kind) for source in sources for _ in source.names]
        for number, (origin, kind) in enumerate(origins, start=1):
            dataset.update_tags(number, source=origin, kind=kind)
        for number, window in enumerate(windows):
            parts = []
            for index, source in enumerate(sources):
                done = (number + index / len(sources)) / len(windows)
                reporter.progress(
                    _PREPARED + (100 - _PREPARED) * done,
                    "Block {number} of {count}, {time_left}",
                    number=number + 1,
                    count=len(windows),
                    time_left=left.at(done),
                )
                parts.append(source.read(window))
            values = np.concatenate(parts)
            complete = np.isfinite(values).all(axis=0)
            tally.add(values, complete)
            kept = complete if job.common_mask else np.isfinite(values)
            dataset.write(np.where(kept, values, NODATA).astype(dtype), window=window)
    return tally
