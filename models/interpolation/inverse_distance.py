"""Inverse distance weighting (Shepard, 1968, doi 10.1145/800186.810616)."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from .neighbours import Neighbourhood

# Weight of a sample at the point itself, where that of the nearest other one is 1.
_EXACT = 1e15


class InverseDistance:
    """Means of the samples in the neighbourhood, weighted by 1 / distance ** power; exact at a sample.

    All fields share the search and the weights. A sample without a value of a field has no weight there.

    Args:
        places: map coordinates, (places, 2).
        values: (places, fields), NaN where there is none.
    """

    def __init__(self, places: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, power: float):
        self._tree, self._neighbourhood, self._power = cKDTree(places), neighbourhood, power
        there = np.isfinite(values)
        self._complete = there.all(axis=0)
        self._whole = np.ascontiguousarray(values[:, self._complete])
        self._there = there[:, ~self._complete].astype(np.float64)
        self._filled = np.where(there, values, 0.0)[:, ~self._complete]

    def at(self, points: np.ndarray) -> np.ndarray:
        """Values (points, fields), NaN where the neighbourhood has too few samples with a value."""
        distance, index = self._neighbourhood.search(self._tree, points)
        found = np.isfinite(distance)
        shares = self._weights(distance)
        result = np.empty((len(points), len(self._complete)))
        whole = self._matrix(shares, index) @ self._whole
        whole[found.sum(axis=1) < self._neighbourhood.fewest] = np.nan
        result[:, self._complete] = whole
        if not self._complete.all():
            result[:, ~self._complete] = self._partly(shares, found, index)
        return result

    def _partly(self, shares: np.ndarray, found: np.ndarray, index: np.ndarray) -> np.ndarray:
        """Values of the fields that some samples lack."""
        weights = self._matrix(shares, index)
        total = weights @ self._there
        counts = self._matrix(found.astype(np.float64), index) @ self._there
        values = weights @ self._filled
        enough = counts >= self._neighbourhood.fewest
        return np.divide(values, total, out=np.full_like(values, np.nan), where=enough)

    def _weights(self, distance: np.ndarray) -> np.ndarray:
        """Weights (points, neighbours) that sum up to 1, or to 0 where there is no neighbour."""
        at_sample = distance == 0
        nearest = np.min(distance, axis=1, keepdims=True, initial=np.inf, where=~at_sample)
        with np.errstate(divide="ignore", invalid="ignore"):
            weights = np.where(np.isfinite(distance), (nearest / distance) ** self._power, 0.0)
        weights[at_sample] = _EXACT
        total = weights.sum(axis=1, keepdims=True)
        return np.divide(weights, total, out=weights, where=total > 0)

    def _matrix(self, entries: np.ndarray, index: np.ndarray) -> csr_matrix:
        points, neighbours = index.shape
        rows = np.arange(0, points * neighbours + 1, neighbours)
        return csr_matrix((entries.ravel(), index.ravel(), rows), shape=(points, self._tree.n))
