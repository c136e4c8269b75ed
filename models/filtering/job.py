"""The filter job: a score raster, its stack and the target's in; the high-confidence anomalies out."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..protocol.band_names import match_bands
from ..protocol.errors import EngineError
from ..protocol.jobs import DISTANCES, PERCENTILE, FilterJob, Raster
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.tags import filter_tags
from ..rasters.geojson import write_points
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create
from .anom_filter import Moments, confidence_radius, distances, outlier_threshold, percentiles, sample_means

_BLOCK = 512


def run(job: FilterJob, reporter: Reporter) -> dict[str, Any]:
    """Keep the scores for which both criteria hold; an empty outcome is a warning, not a failure."""
    _check(job)
    with staged(job.output, job.points) as (output, points), ExitStack() as files:
        scored = files.enter_context(Stack([Raster(job.scores)]))
        source = files.enter_context(Stack(job.source))
        target = files.enter_context(Stack(job.target)) if job.target else source
        for note in (*source.notes, *(target.notes if job.target else ())):
            reporter.log(note)
        _check_rasters(job, scored, source)
        bands = _target_bands(source, target)

        scores = scored.read(bands=[job.band - 1])[0]
        samples = sample_means(scores[None], job.window)[0]
        population = samples[np.isfinite(samples)]
        if not len(population):
            raise EngineError(
                f"Band {job.band} of {job.scores} has no valid cells to filter: choose another band"
                + (", or make WINDOW smaller." if job.window > 1 else " or score raster.")
            )
        threshold = outlier_threshold(population, job.iqr_factor)
        outlier = samples > threshold
        distance = np.full(samples.shape, np.nan)
        if outlier.any():
            target_moments = _moments(target, bands, reporter)
            for place, vectors in _sample_vectors(source, scores, job.window, reporter):
                distance[place] = np.where(outlier[place], _distances(vectors, target_moments, job.distance), np.nan)
        known = distance[np.isfinite(distance)]
        radius = confidence_radius(known) if len(known) else None
        kept = distance <= (-np.inf if radius is None else radius)

        summary = {"threshold": threshold, "radius": radius, "outliers": int(outlier.sum()), "kept": int(kept.sum())}
        _report(job, summary, len(population), len(known), reporter)
        reporter.progress(95, "Writing the filtered anomalies")
        _write_raster(output, job, scored, scores, kept, summary)
        if points:
            rows, columns = np.nonzero(kept)
            chosen = samples[kept]
            fields = zip(chosen, percentiles(chosen, population), distance[kept], strict=True)
            write_points(
                points,
                scored.crs,
                _centres(scored.grid, rows, columns, job.window),
                [{"score": float(s), "percentile": float(p), "distance": float(d)} for s, p, d in fields],
            )
    reporter.progress(100)
    return {"output": job.output, "points": job.points, **summary}


def _check(job: FilterJob) -> None:
    """Refuse settings that mean nothing."""
    if not (math.isfinite(job.iqr_factor) and job.iqr_factor >= 0):
        raise EngineError(
            "IQR_FACTOR is {iqr_factor:g}: it must be 0 or more (1.5 is usual).", iqr_factor=job.iqr_factor
        )
    if job.window < 1:
        raise EngineError("WINDOW is {window}: it must be 1 (pixels) or more.", window=job.window)
    if job.distance not in DISTANCES:
        raise EngineError(
            "DISTANCE is {distance}: it must be one of {names}.", distance=job.distance, names=", ".join(DISTANCES)
        )
    if not job.source:
        raise EngineError("There is no source raster: choose the stack that was scored in SOURCE.")


def _check_rasters(job: FilterJob, scored: Stack, source: Stack) -> None:
    if not 1 <= job.band <= len(scored.names):
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
    if job.window > max(scored.height, scored.width):
        raise EngineError(
            "WINDOW is {window} pixels, the score raster {width} x {height}: make WINDOW smaller.",
            window=job.window,
            width=scored.width,
            height=scored.height,
        )
    if not source.grid.same_as(scored.grid):
        raise EngineError(
            "SOURCE lies on another grid ({described}) than SCORES ({described_2}): choose the stack that was scored, "
            "its layers in the same order.",
            described=_described(source.grid),
            described_2=_described(scored.grid),
        )


def _described(grid: Grid) -> str:
    width, height = grid.pixel_size
    corner = f"{grid.transform.c:.10g}, {grid.transform.f:.10g}"
    return f"{grid.width} x {grid.height} cells of {width:g} x {height:g} from {corner}, {grid.crs}"


def _target_bands(source: Stack, target: Stack) -> list[int]:
    """The target's bands in the order of the source's."""
    try:
        return match_bands(source.names, target.names)
    except EngineError as error:
        raise EngineError("TARGET does not match SOURCE. {error}", error=error.text) from error


def _moments(target: Stack, bands: list[int], reporter: Reporter) -> Moments:
    """Mean and spread of the target's pixels that have values in all bands."""
    moments = Moments.of(len(bands))
    for block, share in _blocks(target, _BLOCK):
        values = target.read(block, bands).reshape(len(bands), -1)
        moments.add(values[:, np.isfinite(values).all(axis=0)])
        reporter.progress(5 + 45 * share, "Averaging the target domain")
    if not moments.count:
        raise EngineError("No pixel of the target domain has values in all bands: leave out the bands that are empty.")
    return moments


def _sample_vectors(
    source: Stack, scores: np.ndarray, size: int, reporter: Reporter
) -> Iterator[tuple[tuple[slice, slice], np.ndarray]]:
    """Mean band vectors (bands, rows, columns) of the scored samples, with their place among the samples."""
    for block, share in _blocks(source, size * max(1, _BLOCK // size)):
        valid = np.isfinite(scores[block.toslices()])
        vectors = sample_means(np.where(valid, source.read(block), np.nan), size)
        row, column = block.row_off // size, block.col_off // size
        yield (slice(row, row + vectors.shape[1]), slice(column, column + vectors.shape[2])), vectors
        reporter.progress(50 + 45 * share, "Measuring the distance of the outliers")


def _blocks(stack: Stack, size: int) -> Iterator[tuple[Window, float]]:
    """Blocks of a raster, each with the share of the raster that is done after it."""
    blocks = list(stack.blocks(size))
    for number, block in enumerate(blocks, start=1):
        yield block, number / len(blocks)


def _distances(vectors: np.ndarray, target: Moments, kind: str) -> np.ndarray:
    """Distance (rows, columns) of band vectors (bands, rows, columns) from the target's mean."""
    scale = target.scale() if kind == "standardised" else np.ones(len(vectors))
    return distances(vectors.reshape(len(vectors), -1), target.mean, scale).reshape(vectors.shape[1:])


def _report(job: FilterJob, summary: dict[str, Any], samples: int, measured: int, reporter: Reporter) -> None:
    """Say what was found, and what to do if nothing was."""
    what = "pixels" if job.window == 1 else f"windows of {job.window} x {job.window} pixels"
    outliers = summary["outliers"]
    reporter.log(
        "Outlier criterion: {outliers} of {samples} {what} score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).",
        outliers=outliers,
        samples=samples,
        what=what,
        threshold=summary["threshold"],
        iqr_factor=job.iqr_factor,
    )
    if not outliers:
        reporter.warning(
            "No score lies above Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: the filtered raster is empty. Lower "
            "IQR_FACTOR, or filter another metric.",
            iqr_factor=job.iqr_factor,
            threshold=summary["threshold"],
        )
        return
    if measured < outliers:
        reporter.warning(
            "{number} outliers lack a value in some band of SOURCE and are left out.", number=outliers - measured
        )
    if measured:
        reporter.log(
            "Data-distribution criterion: {kept} of {measured} outliers lie within {radius:.6g} ({distance} distance) "
            "of the mean of the target domain.",
            kept=summary["kept"],
            measured=measured,
            radius=summary["radius"],
            distance=job.distance,
        )


def _write_raster(
    path: Path, job: FilterJob, scored: Stack, scores: np.ndarray, kept: np.ndarray, summary: dict[str, Any]
) -> None:
    """The scores of the kept samples' pixels, and in the tags how they were chosen."""
    settings = {"band": job.band, "iqr_factor": job.iqr_factor, "distance": job.distance, "window": job.window}
    tags = filter_tags(scored.tags, {**settings, **summary})
    pixels = kept.repeat(job.window, axis=0).repeat(job.window, axis=1)[: scored.height, : scored.width]
    with create(path, scored, ["filtered"], tags) as dataset:
        dataset.write(np.where(pixels & np.isfinite(scores), scores, NODATA).astype(np.float32), 1)


def _centres(grid: Grid, rows: np.ndarray, columns: np.ndarray, size: int) -> list[tuple[float, float]]:
    """Map coordinates of the centres of samples, cut off where they stick out of the raster."""
    y = (rows * size + np.minimum((rows + 1) * size, grid.height)) / 2
    x = (columns * size + np.minimum((columns + 1) * size, grid.width)) / 2
    return [grid.transform * pair for pair in zip(x.tolist(), y.tolist(), strict=True)]
