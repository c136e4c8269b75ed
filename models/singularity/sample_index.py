"""The local singularity index at samples, by least squares over square windows about each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from scipy.sparse import csr_array
from scipy.spatial import cKDTree

from .local_index import index_of_means

# Windows with fewer values say nothing of what lies around a sample.
FEWEST = 5
# Samples whose windows are held at once.
_AT_ONCE = 2000


def sample_singularity(
    places: np.ndarray, values: np.ndarray, sides: Sequence[float]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The index alpha at each sample: 2 plus the slope of the logarithm of the mean over that of the window's side.

    Args:
        places: of the samples, map units, (samples, 2).
        values: positive, NaN where there is none, (samples, elements).
        sides: of the windows, map units, ascending, at least two.

    Returns:
        alpha and its standard error, both (samples, elements), and the means over the windows, (sides, samples,
        elements). All are NaN where a sample has no value, or its largest window fewer than `FEWEST` of them; the error
        is NaN too for two windows.
    """
    means = np.concatenate(list(_means(places, values, sides)), axis=1)
    index, error = index_of_means(sides, iter(means))
    error[np.isnan(index)] = np.nan
    return index, error, means


def _means(places: np.ndarray, values: np.ndarray, sides: Sequence[float]) -> Iterator[np.ndarray]:
    """Means over the windows (sides, n, elements) of some samples after the others."""
    tree, halves = cKDTree(places), np.asarray(sides) / 2
    there = np.isfinite(values)
    known, counted = np.where(there, values, 0.0), there.astype(float)
    for start in range(0, len(places), _AT_ONCE):
        centres = places[start : start + _AT_ONCE]
        # Squares, as the windows of a raster are.
        near = tree.query_ball_point(centres, halves[-1], p=np.inf)
        owners = np.repeat(np.arange(len(centres)), [len(one) for one in near])
        members = np.concatenate([np.asarray(one, int) for one in near])
        # The smallest window that holds each of them: each is added to the means once.
        ring = np.searchsorted(halves, np.abs(places[members] - centres[owners]).max(axis=1))
        sums = counts = np.zeros((len(centres), values.shape[1]))
        found = []
        for number in range(len(halves)):
            of_ring = ring == number
            weights = csr_array(
                (np.ones(of_ring.sum()), (owners[of_ring], members[of_ring])), shape=(len(centres), len(places))
            )
            sums, counts = sums + weights @ known, counts + weights @ counted
            found.append(np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0))
        told = there[start : start + _AT_ONCE] & (counts >= FEWEST)
        yield np.where(told, np.array(found), np.nan)
