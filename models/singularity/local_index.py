"""The local singularity index of a band, by least squares over windows about each cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

# So many windows at most: more take time and lie too close to each other to say more.
MOST_WINDOWS = 10


def sides_between(smallest: int, largest: int) -> tuple[int, ...]:
    """Sides of windows, cells, all odd and ascending: all of them, or if they are many, some at even ratios."""
    if (largest - smallest) // 2 < MOST_WINDOWS:
        return tuple(range(smallest, largest + 1, 2))
    even = np.geomspace(smallest, largest, MOST_WINDOWS)
    return tuple(np.unique(smallest + 2 * np.round((even - smallest) / 2).astype(int)).tolist())


def local_singularity(values: np.ndarray, sides: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """The index alpha of each cell: 2 plus the slope of the logarithm of the mean over that of the window's side.

    Sides stand for half sides, which are proportional to them. Means are of the cells with a value.

    Args:
        values: positive, NaN where there is none, (height + 2 r, width + 2 r), r being half of the largest side,
            rounded down: the cells around those that are wanted, NaN beyond the raster.
        sides: of the windows, cells, odd and ascending, at least two.

    Returns:
        alpha and its standard error, both (height, width), NaN where the cell has no value; the error is NaN too for
        two windows, which any line fits.
    """
    reach = sides[-1] // 2
    there = np.isfinite(values)
    sums = _Integral(np.where(there, values, 0.0), reach)
    counts = None if there.all() else _Integral(there, reach)
    means = (sums.of(side) / (counts.of(side) if counts else side**2) for side in sides)
    with np.errstate(divide="ignore", invalid="ignore"):
        index, error = index_of_means(sides, means)
    gap = ~there[reach : values.shape[0] - reach, reach : values.shape[1] - reach]
    index[gap] = error[gap] = np.nan
    return index, error


def index_of_means(sides: Sequence[float], means: Iterable[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The index of some places, and its standard error, by the means over the windows about each.

    Args:
        sides: of the windows, ascending, at least two.
        means: for each side an array of the same shape; one at a time is held.

    Returns:
        Both of this shape; the error is NaN for two windows, which any line fits.
    """
    logs = np.log(np.asarray(sides, float))
    centred = logs - logs.mean()
    spread = float(centred @ centred)
    slope = total = squares = first = np.zeros(())
    for number, (mean, weight) in enumerate(zip(means, centred, strict=True)):
        log_mean = np.log(mean)
        # So that squares are of small numbers.
        first = log_mean if number == 0 else first
        log_mean = log_mean - first
        slope = slope + weight / spread * log_mean
        total = total + log_mean
        squares = squares + log_mean**2
    count = len(sides)
    if count > 2:
        left = np.maximum(squares - total**2 / count - slope**2 * spread, 0.0)
        return 2 + slope, np.sqrt(left / (count - 2) / spread)
    return 2 + slope, np.full_like(slope, np.nan)


def share_enriched(index: np.ndarray, error: np.ndarray) -> float:
    """Share of the values of an index that lie below 2 by more than two standard errors."""
    there = np.isfinite(index)
    return float((index[there] + 2 * error[there] < 2).mean())


class _Integral:
    """Sums over windows about cells, each by four look-ups in the sums over all that lies above and to the left."""

    def __init__(self, values: np.ndarray, reach: int):
        self._reach = reach
        self._sums = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
        np.cumsum(np.cumsum(values, axis=0, dtype=np.float64), axis=1, out=self._sums[1:, 1:])

    def of(self, side: int) -> np.ndarray:
        """Sums over windows of a side about the cells that are `reach` away from all edges."""
        near = self._reach - side // 2
        height, width = (length - 1 - 2 * self._reach for length in self._sums.shape)
        top, bottom = slice(near, near + height), slice(near + side, near + side + height)
        left, right = slice(near, near + width), slice(near + side, near + side + width)
        sums = self._sums
        return sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
