"""Inverse distance weighting (Shepard, 1968, doi 10.1145/800186.810616)."""

from __future__ import annotations

import numpy as np

from .neighbours import Neighbourhood
from .weighted_means import WeightedMeans

# Weight of a sample at the point itself, where that of the nearest other one is 1.
_EXACT = 1e15


class InverseDistance(WeightedMeans):
    """Means of the samples in the neighbourhood, weighted by 1 / distance ** power; exact at a sample."""

    def __init__(self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, power: float):
        self._neighbourhood, self._power = neighbourhood, power
        super().__init__(locations, values)

    def _of(self, locations: np.ndarray, values: np.ndarray) -> WeightedMeans:
        return InverseDistance(locations, values, self._neighbourhood, self._power)

    def _weigh(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        distance, index = self._neighbourhood.search(self._tree, points)
        known = np.isfinite(distance).sum(axis=1) >= self._neighbourhood.min_samples
        return known, index[known], self._weights(distance[known])

    def _weights(self, distance: np.ndarray) -> np.ndarray:
        """Weights (points, neighbours) that sum up to 1."""
        at_sample = distance == 0
        nearest = np.min(distance, axis=1, keepdims=True, initial=np.inf, where=~at_sample)
        with np.errstate(divide="ignore", invalid="ignore"):
            weights = np.where(np.isfinite(distance), (nearest / distance) ** self._power, 0.0)
        weights[at_sample] = _EXACT
        return weights / weights.sum(axis=1, keepdims=True)
