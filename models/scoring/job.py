"""The score job: block by block from the stack to the score raster."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..device import describe, prepare
from ..model_file import load_trained
from ..networks.geohgan import GeoHgan
from ..preprocessing import Preprocessing
from ..protocol.band_names import match_bands
from ..protocol.environment import engine_version
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.jobs import METRICS, PERCENTILE, ScoreJob
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create
from ..timing import TimeLeft
from .block import score_block, usual_stride
from .calibration import anomaly_score
from .dense import COMPONENTS
from .percentiles import write_percentiles

# Share of the progress bar that pixels take; the rest goes to the percentiles.
_PIXELS = 95.0


def run(job: ScoreJob, reporter: Reporter) -> dict[str, Any]:
    """Score every pixel; see `ScoreJob`."""
    if not any((job.weight_image, job.weight_latent, job.weight_feature)):
        raise EngineError("All three weights are zero: give at least one of them a value.")
    device = prepare(job.device, job.threads)
    model, header = load_trained(job.model, device)
    stride = job.stride or usual_stride(header.patch_size)
    with staged(job.output, job.contributions) as paths, Stack(job.rasters) as stack:
        for note in stack.notes:
            reporter.log(note)
        _check(stack, header, stride, reporter)
        size = header.patch_size
        reporter.log(f"Device: {describe(device)}. Windows of {size} x {size} pixels, {stride} apart.")
        pixels = _write_scores(job, _Scorer(job, header, model, stack, stride), paths, reporter)
    return {"output": job.output, "contributions": job.contributions, "device": describe(device), "pixels": pixels}


def _check(stack: Stack, header: ModelHeader, stride: int, reporter: Reporter) -> None:
    size = header.patch_size
    if not 1 <= stride <= size:
        raise EngineError(
            f"STRIDE is {stride}: 1 to {size} is expected, so that windows of {size} pixels leave none out."
        )
    if min(stack.height, stack.width) < size:
        raise EngineError(
            f"The raster of {stack.width} x {stack.height} cells is smaller than the windows of {size} x {size}."
        )
    for trained, here in zip(header.pixel_size, stack.pixel_size):
        if not 0.9 < here / trained < 1.1:
            reporter.warning(
                f"The model was trained on pixels of {trained:g} map units and this raster has {here:g}: "
                "windows cover another area than in training. Resample the raster for comparable scores."
            )
            return


def _write_scores(job: ScoreJob, scorer: _Scorer, paths: tuple[Path | None, ...], reporter: Reporter) -> int:
    """Write both rasters; the number of valid pixels."""
    output, contributions = paths
    stack, header = scorer.stack, scorer.header
    metrics = [job.metric, *(metric for metric in METRICS if metric != job.metric)]
    valid = 0
    with ExitStack() as files:
        scores = files.enter_context(create(output, stack, [*metrics, PERCENTILE], _tags(job, header)))
        shares = files.enter_context(create(contributions, stack, header.bands)) if contributions else None
        for window, block in scorer.blocks(reporter):
            _write(scores, np.stack([block.metrics[metric] for metric in metrics]), window)
            valid += int(np.isfinite(block.metrics[job.metric]).sum())
            if shares:
                _write(shares, _contributions(block.residual), window)
        if not valid:
            raise EngineError("No pixel of the raster has a value in every band that the model needs.")
        write_percentiles(scores, len(metrics) + 1, stack.blocks(), valid)
        reporter.progress(100.0, "Percentiles written")
    return valid


@dataclass(frozen=True)
class _Block:
    metrics: dict[str, np.ndarray]
    residual: np.ndarray


class _Scorer:
    """Reads, scales and scores the blocks of a stack."""

    def __init__(self, job: ScoreJob, header: ModelHeader, model: GeoHgan, stack: Stack, stride: int):
        self.header, self.stack = header, stack
        self._model, self._stride = model, stride
        self._bands = match_bands(header.bands, stack.names)
        self._preprocessing = Preprocessing(**header.preprocessing)
        weights = (job.weight_image, job.weight_latent, job.weight_feature)
        self._weights = dict(zip(COMPONENTS, weights, strict=True))

    def blocks(self, reporter: Reporter) -> Iterator[tuple[Window, _Block]]:
        windows, shape = list(self.stack.blocks()), (self.stack.height, self.stack.width)
        left = TimeLeft()
        for number, window in enumerate(windows, start=1):
            scores = score_block(self._model, self._read, window, shape, self._stride)
            metrics = dict(zip(COMPONENTS, scores.components, strict=True))
            metrics["anomaly_score"] = anomaly_score(scores.components, self.header.calibration, self._weights)
            yield window, _Block(metrics, scores.residual)
            done = number / len(windows)
            reporter.progress(_PIXELS * done, f"Block {number} of {len(windows)}, {left.at(done)}")

    def _read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        return self._preprocessing.apply(self.stack.read(window, self._bands))


def _contributions(residual: np.ndarray) -> np.ndarray:
    squares = residual**2
    total = squares.sum(axis=0)
    return squares / np.where(total > 0, total, 1.0)


def _write(dataset: DatasetWriter, bands: np.ndarray, window: Window) -> None:
    dataset.write(np.nan_to_num(bands, nan=NODATA), list(range(1, len(bands) + 1)), window=window)


def _tags(job: ScoreJob, header: ModelHeader) -> dict[str, str]:
    tags = {"GEOHGAN_METRIC": job.metric, "GEOHGAN_VERSION": engine_version()}
    if header.exclusion:
        tags["GEOHGAN_EXCLUSION"] = json.dumps({**header.exclusion, "crs": header.crs})
    return tags
