"""The filter job: a score raster, its stack and the target's in; the high-confidence anomalies out.

Rasters are read and written block by block. What is held of the whole raster is the scores, four bytes a pixel, until
their quartiles are known; then the outliers alone, and one byte a sample for whether it is kept.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from ..compute.memory import check_held
from ..protocol.band_names import match_bands
from ..protocol.errors import EngineError
from ..protocol.jobs import FilterJob, Raster
from ..protocol.messages import Reporter
from ..protocol.metrics import PERCENTILE
from ..protocol.outputs import staged
from ..protocol.tags import filter_tags, made_by
from ..protocol.text import Text, parameters
from ..protocol.windows import check_samples_remain
from ..rasters.geojson import write_points
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create
from .anom_filter import Moments, confidence_radius, outlier_threshold, percentiles
from .outliers import Outliers, find_outliers, kept_pixels, measure
from .samples import BLOCK, ScoreSamples

# That are held for each cell.
_BYTES = 6
# Percent done when the scores are read, when the target domain is averaged, and when the outliers are measured.
_READ, _AVERAGED, _MEASURED = 5.0, 50.0, 95.0
_DISTANCES = {"standardised": Text("standardised"), "raw": Text("raw")}


def run(job: FilterJob, reporter: Reporter) -> dict[str, Any]:
    """Keep the scores for which both criteria hold; an empty outcome is a warning, not a failure."""
    with staged(job.output, job.points) as (output, points), ExitStack() as files:
        scored = files.enter_context(Stack([Raster(job.scores)]))
        source = files.enter_context(Stack(job.source))
        target = files.enter_context(Stack(job.target)) if job.target else source
        _check_rasters(job, scored, source)
        check_held(
            Text("Filtering {width:,} x {height:,} cells", width=scored.width, height=scored.height),
            _BYTES * scored.width * scored.height,
            Text("resample the scores to larger cells, or cut out a part of them"),
        )
        bands = _target_bands(source, target)
        for survey in (scored, source, *([target] if job.target else [])):
            survey.look(reporter)
            survey.tell(reporter)

        samples = ScoreSamples(scored, job.band - 1, job.window)
        threshold, count = _threshold(job, samples, reporter)
        outliers = _measured_outliers(job, samples, threshold, source, target, bands, reporter)
        within = np.isfinite(outliers.distances)
        radius = confidence_radius(outliers.distances[within]) if within.any() else None
        chosen = within & (outliers.distances <= (-np.inf if radius is None else radius))
        kept = np.zeros(samples.shape, bool)
        kept[outliers.rows[chosen], outliers.columns[chosen]] = True

        found = len(outliers.scores)
        summary = {"threshold": threshold, "radius": radius, "outliers": found, "kept": int(chosen.sum())}
        _log(job, summary, count, int(within.sum()), reporter)
        reporter.progress(_MEASURED, "Writing the filtered anomalies")
        _write_raster(output, job, samples, kept, summary)
        if points:
            _write_points(points, samples, outliers, chosen, count)
    reporter.progress(100)
    return {"output": job.output, "points": job.points, **summary}


def _check_rasters(job: FilterJob, scored: Stack, source: Stack) -> None:
    if job.band > len(scored.names):
        raise EngineError(
            "{scores} has {count} bands: band {band} is not one of them.",
            scores=job.scores,
            count=len(scored.names),
            band=job.band,
        )
    if scored.names[job.band - 1] == PERCENTILE:
        raise EngineError(
            "Band {band} of {scores} is the percentile, which has no outliers: choose the band of a metric.",
            band=job.band,
            scores=job.scores,
        )
    check_samples_remain(job.window, scored.width, scored.height)
    if not source.grid.same_as(scored.grid):
        raise EngineError(
            "{SOURCE} lies on another grid ({source}) than {SCORES} ({scored}): choose the stack that was scored, its "
            "layers in the same order.",
            source=_described(source.grid),
            scored=_described(scored.grid),
            **parameters("SOURCE", "SCORES"),
        )


def _described(grid: Grid) -> Text:
    width, height = grid.pixel_size
    return Text(
        "{columns} x {rows} cells of {width:g} x {height:g} from {x:.10g}, {y:.10g}, {crs}",
        columns=grid.width,
        rows=grid.height,
        width=width,
        height=height,
        x=grid.transform.c,
        y=grid.transform.f,
        crs=str(grid.crs),
    )


def _target_bands(source: Stack, target: Stack) -> list[int]:
    """The target's bands in the order of the source's."""
    try:
        return match_bands(source.names, target.names)
    except EngineError as error:
        raise EngineError(
            "{TARGET} does not match {SOURCE}. {fault}", fault=error.text, **parameters("TARGET", "SOURCE")
        ) from error


def _threshold(job: FilterJob, samples: ScoreSamples, reporter: Reporter) -> tuple[float, int]:
    """What outliers score above, and how many samples there are."""
    population = samples.population(lambda share: reporter.progress(_READ * share, "Reading the scores"))
    if not len(population):
        raise EngineError(
            "Band {band} of {scores} has no valid cells to filter: choose another band, or make {WINDOW} smaller."
            if job.window > 1
            else "Band {band} of {scores} has no valid cells to filter: choose another band or score raster.",
            band=job.band,
            scores=job.scores,
            **parameters("WINDOW"),
        )
    return outlier_threshold(population, job.iqr_factor), len(population)


def _measured_outliers(
    job: FilterJob,
    samples: ScoreSamples,
    threshold: float,
    source: Stack,
    target: Stack,
    bands: list[int],
    reporter: Reporter,
) -> Outliers:
    """The outliers, and how far they lie from the mean of the target domain."""
    found = find_outliers(samples, threshold)
    if not found:
        nothing = np.empty(0)
        return Outliers(nothing.astype(int), nothing.astype(int), nothing, nothing)
    moments = _moments(target, bands, reporter)

    def on_progress(share: float) -> None:
        percent = _AVERAGED + (_MEASURED - _AVERAGED) * share
        reporter.progress(percent, "Measuring the distance of the outliers")

    return measure(found, samples, source, moments, job.distance, on_progress)


def _moments(target: Stack, bands: list[int], reporter: Reporter) -> Moments:
    """Mean and spread of the target's pixels that have values in all bands."""
    moments, blocks = Moments.of(len(bands)), list(target.blocks(BLOCK))
    for number, block in enumerate(blocks, start=1):
        values = target.read(block, bands).reshape(len(bands), -1)
        moments.add(values[:, np.isfinite(values).all(axis=0)])
        reporter.progress(_READ + (_AVERAGED - _READ) * number / len(blocks), "Averaging the target domain")
    if not moments.count:
        raise EngineError("No pixel of the target domain has values in all bands: leave out the bands that are empty.")
    return moments


def _log(job: FilterJob, summary: dict[str, Any], count: int, measured: int, reporter: Reporter) -> None:
    """Say what was found, and what to do if nothing was.

    Args:
        count: of the samples.
        measured: how many outliers have values in all bands.
    """
    outliers = summary["outliers"]
    reporter.log(
        "Outlier criterion: {outliers} of {samples} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR)."
        if job.window == 1
        else "Outlier criterion: {outliers} of {samples} windows of {window} x {window} pixels score above "
        "{threshold:.6g} (Q3 + {iqr_factor:g} x IQR).",
        outliers=outliers,
        samples=count,
        window=job.window,
        threshold=summary["threshold"],
        iqr_factor=job.iqr_factor,
    )
    if not outliers:
        reporter.warning(
            "No score lies above Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: the filtered raster is empty. Lower "
            "{IQR_FACTOR}, or filter another metric.",
            iqr_factor=job.iqr_factor,
            threshold=summary["threshold"],
            **parameters("IQR_FACTOR"),
        )
        return
    if measured < outliers:
        reporter.warning(
            "{count} outliers lack a value in some band of {SOURCE} and are left out.",
            count=outliers - measured,
            **parameters("SOURCE"),
        )
    if measured:
        reporter.log(
            "Data-distribution criterion: {kept} of {measured} outliers lie within {radius:.6g} ({distance} distance) "
            "of the mean of the target domain.",
            kept=summary["kept"],
            measured=measured,
            radius=summary["radius"],
            distance=_DISTANCES[job.distance],
        )


def _write_raster(path: Path, job: FilterJob, samples: ScoreSamples, kept: np.ndarray, summary: dict[str, Any]) -> None:
    """The scores of the kept samples' pixels, and in the tags how they were chosen."""
    scored = samples.stack
    settings = {"band": job.band, "iqr_factor": job.iqr_factor, "distance": job.distance, "window": job.window}
    tags = filter_tags(scored.tags, {**settings, **summary}, scored.names[job.band - 1]) | made_by(job)
    with create(path, scored, ["filtered"], tags) as dataset:
        for block in scored.blocks(BLOCK):
            scores = samples.pixels(block)
            chosen = kept_pixels(kept, job.window, block) & np.isfinite(scores)
            dataset.write(np.where(chosen, scores, NODATA).astype(np.float32), 1, window=block)


def _write_points(path: Path, samples: ScoreSamples, outliers: Outliers, chosen: np.ndarray, count: int) -> None:
    """A point for each kept sample."""
    scores = outliers.scores[chosen]
    shares = percentiles(scores, outliers.scores, below=count - len(outliers.scores))
    fields = zip(scores.tolist(), shares.tolist(), outliers.distances[chosen].tolist(), strict=True)
    write_points(
        path,
        samples.stack.crs,
        samples.centres(outliers.rows[chosen], outliers.columns[chosen]),
        ({"score": score, "percentile": share, "distance": distance} for score, share, distance in fields),
    )
