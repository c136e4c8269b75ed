"""Means of nearby samples, with weights that fields share."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree


class WeightedMeans(ABC):
    """Weighted means of the samples that a point is computed from.

    All fields share the search and the weights, but at points where a field lacks the value of a sample: there it is
    computed from its own samples.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields), NaN where there is none.
    """

    def __init__(self, locations: np.ndarray, values: np.ndarray):
        self._tree = cKDTree(locations)
        there = np.isfinite(values)
        self._filled = np.where(there, values, 0.0)
        self._partial = np.flatnonzero(~there.all(axis=0))
        self._lacking = (~there[:, self._partial]).astype(np.float64)
        self._alone = [
            self._of(locations[there[:, field]], values[there[:, field], field, None]) for field in self._partial
        ]

    def predict(self, points: np.ndarray) -> np.ndarray:
        """Values (points, fields), NaN where there are too few samples with a value."""
        result = np.full((len(points), self._filled.shape[1]), np.nan)
        known, index, weights = self._weigh(points)
        result[known] = self._matrix(weights, index) @ self._filled
        lacking = np.zeros((len(points), len(self._partial)), bool)
        lacking[known] = self._matrix((weights != 0).astype(np.float64), index) @ self._lacking > 0
        for field, short, alone in zip(self._partial, lacking.T, self._alone, strict=True):
            result[short, field] = alone.predict(points[short])[:, 0]
        return result

    @abstractmethod
    def _of(self, locations: np.ndarray, values: np.ndarray) -> WeightedMeans:
        """The same of other samples."""

    @abstractmethod
    def _weigh(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Which points (points,) have a value, and of these the samples' index and weight (those, samples).

        Weights sum up to 1; a sample that does not count has the weight 0.
        """

    def _matrix(self, entries: np.ndarray, index: np.ndarray) -> csr_matrix:
        points, samples = index.shape
        rows = np.arange(0, points * samples + 1, samples)
        return csr_matrix((entries.ravel(), index.ravel(), rows), shape=(points, self._tree.n))
