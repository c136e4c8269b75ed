"""A classic detector learns from pixels and scores pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from rasterio.windows import Window

from ..protocol.errors import EngineError
from ..protocol.jobs import BaselineJob
from ..protocol.messages import Reporter
from ..protocol.option_names import DETECTOR_NAMES
from ..protocol.text import Text, parameters
from ..rasters.halo import with_halo
from ..sampling.source_domain import SourceDomain
from ..sampling.windows import filled_mask, window_means
from ..scoring.block import Read
from .detectors import DETECTORS, Detector
from .learnt import Learnt
from .training_pixels import TrainingPixels

# Of a larger training area a sample is learnt from: neighbours are sought among all that was learnt.
MAX_SAMPLES = 50_000
# Pixels that are scored before progress is reported.
_AT_ONCE = 4096


def learn(job: BaselineJob, source: SourceDomain, random: np.random.Generator, reporter: Reporter) -> Learnt:
    """Fit the detector to pixels of the source domain."""
    training = TrainingPixels.of(source.tiles, job.patch_size, job.min_valid)
    X = training.sample(random, MAX_SAMPLES)
    reporter.log(_what_is_learnt(job, training, len(X)))
    if not np.ptp(X, axis=0).any():
        raise EngineError("All pixels of the training area have the same values: there is nothing to tell apart.")
    reporter.progress(0.0, "Fitting {detector}", detector=DETECTOR_NAMES[job.detector])
    scores = PixelScores(_fitted(job, X), job.patch_size, job.min_valid)
    return Learnt(scores, [job.detector], len(X), training.excluded)


class PixelScores:
    """Scores each pixel by the mean of the window about it."""

    def __init__(self, detector: Detector, size: int, min_valid: float):
        self._detector, self._size, self._min_valid = detector, size, min_valid

    def of_block(
        self, read: Read, block: Window, shape: tuple[int, int], progress: Callable[[float], None]
    ) -> np.ndarray:
        """See `Scores`."""
        mask, X = self._read(read, block, shape)
        scores = np.full((1, *mask.shape), np.nan, np.float32)
        parts = np.array_split(X, -(-len(X) // _AT_ONCE)) if len(X) else []
        of_parts = []
        for number, pixels in enumerate(parts, start=1):
            of_parts.append(self._detector.score(pixels))
            progress(number / len(parts))
        if of_parts:
            scores[0, mask] = np.concatenate(of_parts)
        return scores

    def _read(self, read: Read, block: Window, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Pixels of a block that get a score (height, width), and their window means (n, bands)."""
        window, _ = with_halo(block, self._size // 2, shape)
        values, valid = read(window)
        top, left = block.row_off - window.row_off, block.col_off - window.col_off
        inner = slice(top, top + block.height), slice(left, left + block.width)
        mask = np.zeros_like(valid)
        mask[inner] = filled_mask(valid, self._size, self._min_valid)[inner]
        return mask[inner], window_means(values, valid, self._size, mask)


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
