"""The interpolate job: samples in; a stack of bands and an honest measure of each out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_limits

from ..compute.threads import threads_of
from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import InterpolateJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import check_room, staged
from ..protocol.samples import Samples
from ..protocol.tags import interpolation_tags
from ..rasters.grid import Grid
from ..rasters.systems import system_of
from ..reporting.numbers import write_numbers
from .checks import check_mask, check_projected, check_settings
from .findings import Findings
from .methods import method_of
from .neighbours import Neighbourhood
from .raster import Written, write_stack
from .remarks import cautions, notes, summary
from .report import interpolation_report, numbers_of
from .spacing import cells_between, grid_of, usual_cell_size, usual_radius
from .table import Table, make_table
from .validation import block_side, cross_validate
from .variogram import Pairs, Variogram

# Kriging solves a system of equations for each place and field.
_MOST_HELD_OUT = 2_000
# Percent done when the samples are read, the variograms fitted, the folds held out, the method ready, the maps written.
_READ, _FITTED, _VALIDATED, _PREPARED, _WRITTEN = 5.0, 10.0, 20.0, 22.0, 98.0


def run(job: InterpolateJob, reporter: Reporter) -> dict[str, Any]:
    """Validate, then map; see `InterpolateJob`.

    Raises:
        EngineError: the job asks for what cannot be, or its samples cannot be interpolated.
    """
    check_settings(job)
    crs = system_of(job.crs, "the samples")
    threads = threads_of(job.threads)
    reporter.progress(0, "Reading the samples")
    samples = Samples.from_csv(job.samples)
    check_projected(crs, samples)
    samples.check()
    samples.check_strays()
    reporter.progress(_READ / 2, "Reading the values")
    table = make_table(samples, job.scale, job.below_detection, job.most_below)
    grid = grid_of(table.places, job.cell_size or usual_cell_size(table.places), crs)
    check_mask(job.mask, grid)
    check_room(
        job.output,
        4.0 * grid.height * grid.width * len(table.fields),
        f"choose a CELL_SIZE above {grid.pixel_size[0]:g} map units, or fewer fields",
    )
    neighbourhood = Neighbourhood(job.radius or usual_radius(table.places), job.neighbours, job.min_neighbours, threads)
    paths = staged(job.output, job.report, *numbers_beside(job.report))
    with threadpool_limits(threads), paths as (output, report, *numbers):
        reporter.progress(_READ, "Samples read")
        findings = _interpolate(job, table, grid, neighbourhood, output, reporter)
        if report:
            report.write_text(interpolation_report(findings), encoding="utf-8")
            write_numbers(numbers[0], numbers_of(findings))
    for text in (summary(findings), *notes(findings)):
        reporter.log(text)
    for text in cautions(findings):
        reporter.warning(text)
    reporter.progress(100)
    return {
        "output": job.output,
        "report": job.report,
        "cell_size": grid.pixel_size[0],
        "radius": neighbourhood.radius,
        "samples": len(table.places),
        "elements": len(table.fields),
        "left_out": join_names(table.left_out),
        "correlation": findings.correlation,
    }


def _interpolate(
    job: InterpolateJob, table: Table, grid: Grid, neighbourhood: Neighbourhood, output: Path, reporter: Reporter
) -> Findings:
    """The maps, and how good they are."""
    variograms = _variograms(job, table, neighbourhood, reporter)
    method = method_of(job, neighbourhood, variograms)
    side = block_side(table.places, neighbourhood.radius)
    accuracies = cross_validate(
        table.places,
        table.values,
        side,
        method,
        _MOST_HELD_OUT if job.method == "kriging" else None,
        lambda share: reporter.progress(_FITTED + (_VALIDATED - _FITTED) * share, "Cross-validating"),
    )
    predictor = method(
        table.places,
        table.values,
        lambda share: reporter.progress(_VALIDATED + (_PREPARED - _VALIDATED) * share, "Preparing to interpolate"),
    )
    logged = [name for name, is_logged in zip(table.names, table.logged, strict=True) if is_logged]
    left = TimeLeft()
    written = write_stack(
        output,
        grid,
        table.names,
        interpolation_tags(job, neighbourhood.radius, logged, table.samples),
        job.units,
        job.mask,
        lambda points: table.restored(predictor.at(points)),
        lambda share: reporter.progress(
            _PREPARED + (_WRITTEN - _PREPARED) * share, "Interpolating, {at}", at=left.at(share)
        ),
    )
    _check_written(written, job, neighbourhood)
    return Findings(
        job=job,
        table=table,
        grid=grid,
        radius=neighbourhood.radius,
        cells_between=cells_between(grid.pixel_size[0], table.places),
        accuracies=accuracies,
        block_side=side,
        variograms=variograms,
        written=written,
    )


def _variograms(job: InterpolateJob, table: Table, neighbourhood: Neighbourhood, reporter: Reporter) -> list[Variogram]:
    """One a field, for kriging."""
    if job.method != "kriging":
        return []
    pairs, fitted = Pairs(table.places, neighbourhood.radius), []
    for number, values in enumerate(table.values.T, start=1):
        fitted.append(pairs.fit(values))
        reporter.progress(_READ + (_FITTED - _READ) * number / len(table.fields), "Fitting the variograms")
    return fitted


def _check_written(written: Written, job: InterpolateJob, neighbourhood: Neighbourhood) -> None:
    if not written.valid:
        where = "No cell of MASK" if job.mask else "No cell"
        raise EngineError(
            "{where} has {fewest} samples within {radius:g} map units about it: raise RADIUS, or lower MIN_NEIGHBOURS.",
            where=where,
            fewest=neighbourhood.fewest,
            radius=neighbourhood.radius,
        )
