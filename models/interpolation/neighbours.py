"""The samples that a point is computed from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree


@dataclass(frozen=True)
class Neighbourhood:
    """The rule by which all methods choose their samples.

    Attributes:
        radius: samples within this distance count, map units.
        most: samples, the nearest.
        fewest: a point with fewer has no value.
        threads: that search.
    """

    radius: float
    most: int
    fewest: int
    threads: int

    def search(self, tree: cKDTree, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Distance and index (points, most) of the nearest samples, near to far; beyond the radius infinite and 0."""
        distance, index = self._query(tree, points, np.arange(1, min(self.most, tree.n) + 1))
        index[np.isinf(distance)] = 0
        return distance, index

    def enough(self, tree: cKDTree, points: np.ndarray) -> np.ndarray:
        """Which points (n,) have `fewest` samples or more within the radius."""
        if tree.n < self.fewest:
            return np.zeros(len(points), bool)
        return np.isfinite(self._query(tree, points, [self.fewest])[0][:, 0])

    def _query(self, tree: cKDTree, points: np.ndarray, ranks: object) -> tuple[np.ndarray, np.ndarray]:
        # The bound itself would not count.
        bound = np.nextafter(self.radius, np.inf)
        return tree.query(points, k=ranks, distance_upper_bound=bound, workers=self.threads)
