"""Windows centred on pixels: how full they are, and their means."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import maximum_filter, uniform_filter


def counts(valid: np.ndarray, size: int) -> np.ndarray:
    """Number of valid pixels in the window of `size` x `size` about each pixel (height, width).

    Beyond the edge nothing is valid. A window of even size reaches one pixel further up and to the left.
    """
    return np.rint(uniform_filter(valid.astype(np.float64), size, mode="constant") * size * size)


def filled(valid: np.ndarray, size: int, min_valid: float) -> np.ndarray:
    """Valid pixels (height, width) in whose window the share of valid ones is `min_valid` or more."""
    return valid & (counts(valid, size) >= min_valid * size * size)


def reaching(mask: np.ndarray, size: int) -> np.ndarray:
    """Pixels (height, width) whose window holds a pixel of a mask."""
    return maximum_filter(mask, size, mode="constant", cval=False)


def means(values: np.ndarray, valid: np.ndarray, size: int, chosen: np.ndarray) -> np.ndarray:
    """Mean over the valid pixels of the windows about chosen pixels.

    Args:
        values: (bands, height, width), 0 where invalid.
        valid: bool (height, width).
        size: side of the windows, pixels.
        chosen: bool (height, width), pixels with something valid in their window.

    Returns:
        float32 (n, bands), the chosen pixels row by row.
    """
    found = np.empty((int(chosen.sum()), len(values)), np.float32)
    share = counts(valid, size)[chosen] / (size * size)
    for number, band in enumerate(values):
        found[:, number] = uniform_filter(band.astype(np.float64), size, mode="constant")[chosen] / share
    return found
