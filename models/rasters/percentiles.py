"""Percentiles of a score within its raster."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..compute.mapping import Mapper
from .writer import NODATA

_SAMPLE = 4_000_000


def write_percentiles(dataset: DatasetWriter, band: int, windows: Iterable[Window], valid: int, mapper: Mapper) -> None:
    """Fill `band` with the share of valid pixels, 0 to 100, whose score in band 1 is lower than or like the pixel's.

    Exact up to four million valid pixels, and from every n-th of them beyond, so that memory stays bounded.
    """
    windows = list(windows)
    step = -(-valid // _SAMPLE)
    # A copy, since a view would hold on to all of its block.
    sample = np.sort(np.concatenate([_scores(dataset, window)[::step].copy() for window in windows]))
    blocks = (dataset.read(1, window=window) for window in windows)
    for window, ranks in zip(windows, mapper.map(_Ranks(sample), blocks), strict=True):
        dataset.write(ranks, band, window=window)


@dataclass(frozen=True)
class _Ranks:
    """Percentiles of scores (height, width) among those of a sorted sample."""

    sample: np.ndarray

    def __call__(self, scores: np.ndarray, on_share: Callable[[float], None]) -> np.ndarray:
        ranks = np.searchsorted(self.sample, scores, side="right") * (100.0 / len(self.sample))
        return np.where(scores == NODATA, NODATA, ranks).astype(np.float32)


def _scores(dataset: DatasetWriter, window: Window) -> np.ndarray:
    values = dataset.read(1, window=window)
    return values[values != NODATA]
