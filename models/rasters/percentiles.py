"""Percentiles of a score within its raster."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from .writer import NODATA

_SAMPLE = 4_000_000


def write_percentiles(dataset: DatasetWriter, band: int, windows: Iterable[Window], valid: int) -> None:
    """Fill `band` with the share of valid pixels, 0 to 100, whose score in band 1 is lower than or like the pixel's.

    Exact up to four million valid pixels, and from every n-th of them beyond, so that memory stays bounded.
    """
    windows = list(windows)
    step = -(-valid // _SAMPLE)
    # A copy, since a view would hold on to all of its block.
    sample = np.sort(np.concatenate([_scores(dataset, window)[::step].copy() for window in windows]))
    for window in windows:
        scores = dataset.read(1, window=window)
        ranks = np.searchsorted(sample, scores, side="right") * (100.0 / len(sample))
        dataset.write(np.where(scores == NODATA, NODATA, ranks).astype(np.float32), band, window=window)


def _scores(dataset: DatasetWriter, window: Window) -> np.ndarray:
    values = dataset.read(1, window=window)
    return values[values != NODATA]
