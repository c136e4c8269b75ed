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

    All fields share the search and the weights, but at points where a field lacks the value of a neighbour: there it
    is computed from its own samples.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields), NaN where there is none.
    """

    def __init__(self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, power: float):
        self._tree, self._neighbourhood, self._power = cKDTree(locations), neighbourhood, power
        there = np.isfinite(values)
        self._filled = np.where(there, values, 0.0)
        self._partial = np.flatnonzero(~there.all(axis=0))
        self._lacking = (~there[:, self._partial]).astype(np.float64)
        self._alone = [
            InverseDistance(locations[there[:, field]], values[there[:, field], field, None], neighbourhood, power)
            for field in self._partial
        ]

    def predict(self, points: np.ndarray) -> np.ndarray:
        """Values (points, fields), NaN where the neighbourhood has too few samples with a value."""
        distance, index = self._neighbourhood.search(self._tree, points)
        found = np.isfinite(distance)
        result = self._matrix(self._weights(distance), index) @ self._filled
        result[found.sum(axis=1) < self._neighbourhood.min_samples] = np.nan
        lacking = self._matrix(found.astype(np.float64), index) @ self._lacking > 0
        for field, short, alone in zip(self._partial, lacking.T, self._alone):
            result[short, field] = alone.predict(points[short])[:, 0]
        return result

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
