"""Scoring one block of something larger: a raster, or a tile held in memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from rasterio.windows import Window

from ..networks.geohgan import GeoHgan
from ..rasters.halo import with_halo
from .dense import DenseScores, dense_scores


def usual_stride(size: int) -> int:
    """Step between windows of `size` pixels where nothing else is asked for: half of their side."""
    return max(1, size // 2)


def score_block(
    model: GeoHgan,
    read: Callable[[Window], tuple[np.ndarray, np.ndarray]],
    block: Window,
    shape: tuple[int, int],
    stride: int,
    at_once: int,
) -> DenseScores:
    """Score a block by all the windows that overlap it; what lies beyond the whole counts as invalid.

    Args:
        model: in evaluation mode.
        read: gives the scaled values (bands, height, width), 0 where invalid, and the valid pixels (height, width)
            of a window of the whole.
        block: rows and columns of the whole to score.
        shape: height and width of the whole.
        stride: step between windows, at most their size.
        at_once: values of the windows that go through the networks at once.
    """
    size = model.sizes.patch_size
    around, beyond = with_halo(block, size, shape)
    values, valid = read(around)
    values, valid = np.pad(values, ((0, 0), *beyond)), np.pad(valid, beyond)
    return dense_scores(model, values, valid, block.row_off, block.col_off, size, stride, at_once)
