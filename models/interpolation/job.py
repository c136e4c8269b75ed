"""The interpolate job: samples in; a stack of bands and an honest measure of each out."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..compute.mappers import mapper_of
from ..compute.mapping import Mapper
from ..compute.thread_limits import limited
from ..compute.threads import threads_of
from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import InterpolateJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import check_room, staged
from ..protocol.quality import NOTHING_KNOWN, from_numbers
from ..protocol.samples.table import SampleTable
from ..protocol.schedulers import Scheduler
from ..protocol.tags import interpolation_tags, made_by
from ..protocol.text import Text, parameters
from ..rasters.grid import Grid
from ..rasters.systems import system_of
from ..reporting.publish import publish
from ..reporting.report import log_findings
from .checks import check_mask, check_projected
from .findings import InterpolationFindings
from .methods import predictor_factory
from .neighbours import Neighbourhood
from .raster import Cells, WrittenStack, write_stack
from .remarks import remarks, summary
from .report import interpolation_report, numbers_of
from .spacing import cells_between, default_cell_size, default_radii, grid_of, spacing
from .table import InterpolationTable, make_table
from .validation import block_side, cross_validate
from .variogram import Pairs, Variogram

# Locations that are predicted to validate at most: kriging solves a system of equations for each and each field,
# multiquadric surfaces one for each.
_MAX_HELD_OUT = {"kriging": 2_000, "multiquadric": 20_000}
# Threads of a system of equations: each place has its own, so small that several would mostly wait for each other.
_SOLVING = 1
# Percent done when the samples are read, the variograms fitted, the folds held out, the method ready, the maps written.
_READ, _FITTED, _VALIDATED, _PREPARED, _WRITTEN = 5.0, 10.0, 20.0, 22.0, 98.0


def run(job: InterpolateJob, reporter: Reporter) -> dict[str, Any]:
    """Validate, then map; see `InterpolateJob`.

    Raises:
        EngineError: the samples cannot be interpolated as the job asks.
    """
    system = system_of(job.crs, Text("the samples"))
    threads = threads_of(job.threads)
    reporter.progress(0, "Reading the samples")
    samples = SampleTable.from_csv(job.samples)
    crs = check_projected(system, samples)
    samples.check()
    samples.check_far_samples()
    reporter.progress(_READ / 2, "Reading the values")
    analysed = samples.analysed(samples.left_out(job.below_detection, job.most_below))
    table = make_table(analysed, job.scale, job.below_detection, job.most_below)
    grid = grid_of(table.locations, job.cell_size or default_cell_size(table.locations), crs)
    check_mask(job.mask, grid)
    advice = Text(
        "choose a {CELL_SIZE} above {size:g} map units, or fewer fields",
        size=grid.pixel_size[0],
        **parameters("CELL_SIZE"),
    )
    check_room(job.output, 4.0 * grid.height * grid.width * len(table.fields), advice)
    radii = [job.radius] * len(table.fields) if job.radius else default_radii(table.locations, table.values)
    neighbourhood = Neighbourhood(min(radii), job.neighbours, job.min_neighbours, threads)
    paths, blocks = (
        staged(job.output, job.report, *numbers_beside(job.report)),
        mapper_of(Scheduler.of(job), [], _SOLVING, reporter),
    )
    with limited(_SOLVING), blocks as mapper, paths as (output, report, *numbers):
        reporter.progress(_READ, "Samples read")
        findings = _interpolate(job, table, grid, neighbourhood, radii, output, mapper, reporter)
        findings = dataclasses.replace(findings, unanalysed=len(samples.x) - len(analysed.x))
        if report:
            publish(interpolation_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    return {
        "output": job.output,
        "report": job.report,
        "cell_size": grid.pixel_size[0],
        "radius": findings.radius,
        "samples": len(table.locations),
        "elements": len(table.fields),
        "left_out": join_names(table.left_out),
        "correlation": findings.correlation,
    }


def _interpolate(
    job: InterpolateJob,
    table: InterpolationTable,
    grid: Grid,
    neighbourhood: Neighbourhood,
    radii: list[float],
    output: Path,
    mapper: Mapper,
    reporter: Reporter,
) -> InterpolationFindings:
    """The maps, and how good they are."""
    quality = from_numbers(job.quality).only(table.names) if job.quality else NOTHING_KNOWN
    variograms = _variograms(job, table, radii, reporter)
    side = block_side(table.locations, neighbourhood.radius)
    factory = predictor_factory(job, neighbourhood, variograms, radii)
    accuracies = cross_validate(
        table.locations,
        table.values,
        side,
        factory,
        _MAX_HELD_OUT.get(job.method),
        lambda share: reporter.progress(_FITTED + (_VALIDATED - _FITTED) * share, "Cross-validating"),
    )
    predictor = factory(
        table.locations,
        table.values,
        lambda share: reporter.progress(_VALIDATED + (_PREPARED - _VALIDATED) * share, "Preparing to interpolate"),
    )
    time_left = TimeLeft()
    written = write_stack(
        output,
        table.names,
        {**interpolation_tags(job, neighbourhood.radius, table.logged_names, table.samples, quality), **made_by(job)},
        job.units,
        Cells(grid, len(table.names), job.mask, predictor, table),
        mapper,
        lambda share: reporter.progress(
            _PREPARED + (_WRITTEN - _PREPARED) * share,
            "Interpolating, {time_left}",
            time_left=mapper.at(time_left.at(share)),
        ),
    )
    _check_written(written, job, neighbourhood.radius)
    return InterpolationFindings(
        job=job,
        table=table,
        grid=grid,
        radii=radii,
        cells_between=cells_between(grid.pixel_size[0], table.locations),
        accuracies=accuracies,
        block_side=side,
        variograms=variograms,
        spacing=spacing(table.locations),
        written=written,
        quality=quality,
    )


def _variograms(
    job: InterpolateJob, table: InterpolationTable, radii: Sequence[float], reporter: Reporter
) -> list[Variogram]:
    """One a field, for kriging."""
    if job.method != "kriging":
        return []
    pairs, fitted = {radius: Pairs(table.locations, radius) for radius in set(radii)}, []
    for number, (radius, values) in enumerate(zip(radii, table.values.T, strict=True), start=1):
        fitted.append(pairs[radius].fit(values))
        reporter.progress(_READ + (_FITTED - _READ) * number / len(table.fields), "Fitting the variograms")
    return fitted


def _check_written(written: WrittenStack, job: InterpolateJob, radius: float) -> None:
    if not written.valid:
        raise EngineError(
            "No cell of {MASK} has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower "
            "{MIN_NEIGHBOURS}."
            if job.mask
            else "No cell has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower "
            "{MIN_NEIGHBOURS}.",
            samples=job.min_neighbours,
            radius=radius,
            **parameters("MASK", "RADIUS", "MIN_NEIGHBOURS"),
        )
