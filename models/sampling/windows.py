"""Square windows over masks and values: how many pixels of a mask they hold, and their means."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter


def window_counts(mask: np.ndarray, size: int) -> np.ndarray:
    """Number of true pixels in each window of `size` x `size` that lies within a mask (height, width).

    Returns:
        int64 (height - size + 1, width - size + 1), each at the upper left pixel of its window.
    """
    sums = np.pad(mask.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]


def centred_counts(mask: np.ndarray, size: int) -> np.ndarray:
    """Number of true pixels in the window of `size` x `size` about each pixel: int64 (height, width).

    Beyond the edge nothing is true. A window of even size reaches one pixel further up and to the left.
    """
    return window_counts(np.pad(mask, (size // 2, size - 1 - size // 2)), size)


def filled_mask(valid: np.ndarray, size: int, min_valid: float) -> np.ndarray:
    """Valid pixels (height, width) in whose window the share of valid ones is `min_valid` or more."""
    return valid & (centred_counts(valid, size) >= min_valid * size * size)


def window_means(values: np.ndarray, valid: np.ndarray, size: int, mask: np.ndarray) -> np.ndarray:
    """Mean over the valid pixels of the windows about the pixels of a mask.

    Args:
        values: (bands, height, width), 0 where invalid.
        valid: bool (height, width).
        size: side of the windows, pixels.
        mask: bool (height, width), pixels with something valid in their window.

    Returns:
        float32 (n, bands), the pixels of the mask row by row.
    """
    means = np.empty((int(mask.sum()), len(values)), np.float32)
    share = centred_counts(valid, size)[mask] / (size * size)
    for index, band in enumerate(values):
        means[:, index] = uniform_filter(band.astype(np.float64), size, mode="constant")[mask] / share
    return means
