"""The baseline job: a classic detector learns from the training area and scores the raster block by block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from joblib import parallel_config
from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from ..compute.device import describe, prepare
from ..compute.timing import TimeLeft
from ..protocol.errors import EngineError
from ..protocol.jobs import BaselineJob
from ..protocol.messages import Reporter
from ..protocol.metrics import PERCENTILE
from ..protocol.option_names import DETECTOR_NAMES, TRANSFORM_NAMES
from ..protocol.outputs import staged
from ..protocol.tags import made_by, score_tags
from ..protocol.text import Text, joined, parameters
from ..rasters.halo import with_halo
from ..rasters.percentiles import write_percentiles
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create
from ..sampling.preprocessing import Preprocessing
from ..sampling.source_domain import read_source_domain, warn_of_exclusion
from ..sampling.windows import filled_mask, window_means
from .detectors import DETECTORS, Detector
from .training_pixels import TrainingPixels

# Of a larger training area a sample is learnt from: neighbours are sought among all that was learnt.
MAX_SAMPLES = 50_000
# Pixels that are scored before progress is reported.
_AT_ONCE = 4096
# Percent of progress at which the detector is fitted, and at which all pixels are scored.
_FITTED, _SCORED = 5.0, 95.0


def run(job: BaselineJob, reporter: Reporter) -> dict[str, Any]:
    """Score every pixel; see `BaselineJob`."""
    device = prepare("cpu", job.threads, job.seed)
    random = np.random.default_rng(job.seed)
    with staged(job.output) as (output,), Stack(job.rasters, job.bands) as stack, _threads(torch.get_num_threads()):
        stack.check_window(job.patch_size)
        stack.look(reporter)
        stack.tell(reporter)
        source = read_source_domain(job, stack, None, random, reporter)
        training = TrainingPixels.of(source.tiles, job.patch_size, job.min_valid)
        bands = source.preprocessing.bands_by_transform(stack.names)
        transforms = [
            Text("{kind} of {bands}", kind=TRANSFORM_NAMES[kind], bands=names) for kind, names in bands.items()
        ]
        reporter.log(
            "Device: {device}. Transforms: {transforms}.",
            device=describe(device),
            transforms=joined(transforms, "; "),
        )
        X = training.sample(random, MAX_SAMPLES)
        reporter.log(_what_is_learnt(job, training, len(X)))
        warn_of_exclusion(job, training.excluded, reporter)
        if not np.ptp(X, axis=0).any():
            raise EngineError("All pixels of the training area have the same values: there is nothing to tell apart.")
        reporter.progress(0.0, "Fitting {detector}", detector=DETECTOR_NAMES[job.detector])
        scorer = _Scorer(job, stack, source.preprocessing, _fitted(job, X))
        exclusion: dict[str, Any] = {}
        if job.exclude:
            distance = job.exclude_distance
            exclusion = {"geometries": list(job.exclude), "distance": distance, "windows": training.excluded}
        tags = score_tags(job.detector, exclusion, stack.crs.to_wkt() if stack.crs else "", job.patch_size)
        tags.update(made_by(job))
        pixels = _write_scores(output, job.detector, tags, scorer, reporter)
    return {"output": job.output, "pixels": pixels, "samples": len(X)}


def _what_is_learnt(job: BaselineJob, training: TrainingPixels, drawn: int) -> Text:
    """How many pixels the detector learns from, and what was left out."""
    pixels = Text("{count} pixels", count=training.count)
    if job.patch_size > 1:
        pixels = Text(
            "{count} pixels, each the mean of the {size} x {size} pixels around it",
            count=training.count,
            size=job.patch_size,
        )
    if drawn < training.count:
        pixels = Text("a sample of {drawn} (seed {seed}) of {pixels}", drawn=drawn, seed=job.seed, pixels=pixels)
    if training.excluded:
        return Text(
            "{detector} learns from {pixels}, {excluded} left out near {EXCLUDE}.",
            detector=DETECTOR_NAMES[job.detector],
            pixels=pixels,
            excluded=training.excluded,
            **parameters("EXCLUDE"),
        )
    return Text("{detector} learns from {pixels}.", detector=DETECTOR_NAMES[job.detector], pixels=pixels)


def _fitted(job: BaselineJob, X: np.ndarray) -> Detector:
    try:
        return DETECTORS[job.detector](job.seed).fit(X)
    except (EngineError, ValueError) as error:
        raise EngineError(
            "{detector} cannot learn from these bands ({fault}): leave out bands that hardly vary, such as "
            "elements mostly below detection, or choose another {DETECTOR}.",
            detector=DETECTOR_NAMES[job.detector],
            fault=error.text if isinstance(error, EngineError) else str(error),
            **parameters("DETECTOR"),
        ) from error


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """As many threads for scikit-learn as torch has, within this process."""
    with parallel_config(backend="threading", n_jobs=count), threadpool_limits(count):
        yield


class _Scorer:
    """Reads, scales and scores the blocks of a stack."""

    def __init__(self, job: BaselineJob, stack: Stack, preprocessing: Preprocessing, detector: Detector):
        self.stack = stack
        self._size, self._min_valid = job.patch_size, job.min_valid
        self._preprocessing, self._detector = preprocessing, detector

    def blocks(self, reporter: Reporter) -> Iterator[tuple[Window, np.ndarray]]:
        """Each block and its scores (height, width), NaN where there is none."""
        windows, time_left = list(self.stack.blocks()), TimeLeft()
        for index, window in enumerate(windows):
            mask, X = self._read(window)
            scores = np.full(mask.shape, np.nan, np.float32)
            parts = np.array_split(X, -(-len(X) // _AT_ONCE)) if len(X) else []
            of_parts = []
            for part, pixels in enumerate(parts, start=1):
                of_parts.append(self._detector.score(pixels))
                done = (index + part / len(parts)) / len(windows)
                reporter.progress(
                    _FITTED + (_SCORED - _FITTED) * done,
                    "Block {number} of {count}, {time_left}",
                    number=index + 1,
                    count=len(windows),
                    time_left=time_left.at(done),
                )
            if of_parts:
                scores[mask] = np.concatenate(of_parts)
            yield window, scores

    def _read(self, block: Window) -> tuple[np.ndarray, np.ndarray]:
        """Pixels of a block that get a score (height, width), and their window means (n, bands)."""
        window, _ = with_halo(block, self._size // 2, (self.stack.height, self.stack.width))
        values, valid = self._preprocessing.apply(self.stack.read(window))
        top, left = block.row_off - window.row_off, block.col_off - window.col_off
        inner = slice(top, top + block.height), slice(left, left + block.width)
        mask = np.zeros_like(valid)
        mask[inner] = filled_mask(valid, self._size, self._min_valid)[inner]
        return mask[inner], window_means(values, valid, self._size, mask)


def _write_scores(path: Path, metric: str, tags: dict[str, str], scorer: _Scorer, reporter: Reporter) -> int:
    """Write scores and percentiles; the number of pixels that have one."""
    stack, pixels = scorer.stack, 0
    with create(path, stack, [metric, PERCENTILE], tags) as dataset:
        for window, scores in scorer.blocks(reporter):
            dataset.write(np.nan_to_num(scores, nan=NODATA), 1, window=window)
            pixels += int(np.isfinite(scores).sum())
        write_percentiles(dataset, 2, stack.blocks(), pixels)
        reporter.progress(100.0, "Percentiles written")
    return pixels
