"""A block's pixels together with those around it, as far as they are looked at: how rare they are, and their means."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.ndimage import gaussian_filter1d

from ..networks.neighbours import Neighbours

# Standard deviation of the Gaussian by which neighbour distances are smoothed, in grains of the survey; and where it is
# cut off, in standard deviations.
_SIGMA, _TRUNCATE = 2, 3


def reach(grain: int) -> int:
    """Cells around a pixel that its smoothed distance looks at."""
    return _SIGMA * _TRUNCATE * grain


class Surroundings:
    """Pixels of a block and around it.

    Args:
        values: float32 (bands, height, width), scaled, 0 where invalid.
        valid: bool (height, width).
        inner: rows and columns that are the block.
        grain: of the survey, cells.
        neighbours: the references.
    """

    def __init__(
        self, values: np.ndarray, valid: np.ndarray, inner: tuple[slice, slice], grain: int, neighbours: Neighbours
    ):
        self._pixels, self._valid = np.where(valid, values, np.float32(np.nan)), valid
        self._inner, self._grain, self._neighbours = inner, grain, neighbours

    @cached_property
    def distances(self) -> np.ndarray:
        """Neighbour distances, float32 (height, width), NaN where a pixel is invalid."""
        return self._neighbours.pixel_distances(self._pixels)

    @cached_property
    def neighbour_means(self) -> np.ndarray:
        """What those distances are to, float32 (bands, height, width)."""
        return self._neighbours.pixel_neighbour_means(self._pixels)

    @property
    def values(self) -> np.ndarray:
        """The pixels, float32 (bands, height, width), NaN where invalid."""
        return self._pixels

    def of_block(self, values: np.ndarray) -> np.ndarray:
        """The part of values (..., height, width) that is the block."""
        return values[(..., *self._inner)]

    def smoothed(self, values: np.ndarray) -> np.ndarray:
        """Gaussian mean around each valid pixel of the block of values (..., height, width), NaN where there is none.

        Invalid pixels and what lies beyond the raster do not count.
        """
        sums = self._filtered(np.where(self._valid, values, 0))
        with np.errstate(invalid="ignore", divide="ignore"):
            means = self.of_block(sums / self._filtered(self._valid))
        return np.where(self.of_block(self._valid), means, np.nan).astype(np.float32)

    def _filtered(self, values: np.ndarray) -> np.ndarray:
        for axis in (-2, -1):
            values = gaussian_filter1d(
                values, _SIGMA * self._grain, axis, mode="constant", truncate=_TRUNCATE, output=np.float64
            )
        return values
