"""The filter job: a score raster, its stack and the target's in; the anomalies out.

Rasters are read and written block by block. What is held of the whole raster is the scores, four bytes a pixel and more
where they are ranked, until the threshold is known; then the outliers alone, and one byte a sample for whether it is
kept.
"""

from __future__ import annotations

import math
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
from .anom_filter import Moments, confidence_radius, percentiles
from .outliers import Outliers, find_outliers, kept_pixels, measure
from .samples import BLOCK, ScoreSamples
from .telling import count_spots, tell
from .thresholds import Threshold, curves_cross, highest_break, published, top_share

# That are held for each cell.
_BYTES = {"published": 6, "top_share": 12, "concentration_area": 12, "prediction_area": 18}
# Percent done when the scores are read, when the target domain is averaged, and when the outliers are measured.
_READ, _AVERAGED, _MEASURED = 5.0, 50.0, 95.0


def run(job: FilterJob, reporter: Reporter) -> dict[str, Any]:
    """Keep the scores for which both criteria hold; an empty outcome is a warning, not a failure."""
    with staged(job.output, job.points) as (output, points), ExitStack() as files:
        scored = files.enter_context(Stack([Raster(job.scores)]))
        source = files.enter_context(Stack(job.source))
        target = files.enter_context(Stack(job.target)) if job.target else source
        _check_rasters(job, scored, source)
        check_held(
            Text("Filtering {width:,} x {height:,} cells", width=scored.width, height=scored.height),
            _BYTES[job.criteria] * scored.width * scored.height,
            Text("resample the scores to larger cells, or cut out a part of them"),
        )
        bands = _target_bands(source, target)
        for survey in (scored, source, *([target] if job.target else [])):
            survey.look(reporter)
            survey.tell(reporter)

        samples = ScoreSamples(scored, job.band - 1, job.window)
        threshold = _threshold(job, samples, reporter)
        outliers = _measured_outliers(job, samples, threshold, source, target, bands, reporter)
        chosen, radius = _chosen(job, outliers)
        kept = np.zeros(samples.shape, bool)
        kept[outliers.rows[chosen], outliers.columns[chosen]] = True

        summary = {
            "threshold": threshold.score if np.isfinite(threshold.score) else None,
            "radius": radius,
            "outliers": len(outliers.scores),
            "kept": int(chosen.sum()),
            "spots": count_spots(kept),
        }
        tell(job, summary, threshold, int(np.isfinite(outliers.distances).sum()), reporter)
        reporter.progress(_MEASURED, "Writing the filtered anomalies")
        _write_raster(output, job, samples, kept, summary)
        if points:
            _write_points(points, samples, outliers, chosen, threshold.count)
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


def _threshold(job: FilterJob, samples: ScoreSamples, reporter: Reporter) -> Threshold:
    """From which score on samples stand out."""
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
    if job.criteria == "top_share":
        return top_share(population, job.share)
    if job.criteria == "concentration_area":
        return highest_break(population)
    if job.criteria == "prediction_area":
        del population
        return curves_cross(samples.whole(), samples.grid, job.labels)
    return published(population, job.iqr_factor)


def _chosen(job: FilterJob, outliers: Outliers) -> tuple[np.ndarray, float | None]:
    """Which outliers are kept, and the largest distance that they may have: all, but by the published criteria."""
    if job.criteria != "published":
        return np.ones(len(outliers.scores), bool), None
    within = np.isfinite(outliers.distances)
    if not within.any():
        return within, None
    radius = confidence_radius(outliers.distances[within])
    return within & (outliers.distances <= radius), radius


def _measured_outliers(
    job: FilterJob,
    samples: ScoreSamples,
    threshold: Threshold,
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


def _write_raster(path: Path, job: FilterJob, samples: ScoreSamples, kept: np.ndarray, summary: dict[str, Any]) -> None:
    """The scores of the kept samples' pixels, and in the tags how they were chosen."""
    scored = samples.stack
    settings: dict[str, Any] = {
        "band": job.band,
        "distance": job.distance,
        "window": job.window,
        "criteria": job.criteria,
    }
    settings |= {"top_share": {"share": job.share}, "published": {"iqr_factor": job.iqr_factor}}.get(job.criteria, {})
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
    distances = (one if math.isfinite(one) else None for one in outliers.distances[chosen].tolist())
    fields = zip(scores.tolist(), shares.tolist(), distances, strict=True)
    write_points(
        path,
        samples.stack.crs,
        samples.centres(outliers.rows[chosen], outliers.columns[chosen]),
        ({"score": score, "percentile": share, "distance": distance} for score, share, distance in fields),
    )
