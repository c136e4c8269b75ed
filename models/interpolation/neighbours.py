"""The samples that a point is computed from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.spatial import cKDTree


@dataclass(frozen=True)
class Neighbourhood:
    """The rule by which all methods choose their samples.

    Attributes:
        radius: samples within this distance count, map units.
        max_samples: of these, the nearest.
        min_samples: a point with fewer has no value.
        threads: that search.
    """

    radius: float
    max_samples: int
    min_samples: int
    threads: int

    def search(self, tree: cKDTree, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Distance and index (points, max_samples) of the nearest samples, near to far.

        Beyond the radius the distance is infinite and the index 0.
        """
        distance, index = self._query(tree, points, np.arange(1, min(self.max_samples, tree.n) + 1))
        index[np.isinf(distance)] = 0
        return distance, index

    def nearest(self, tree: cKDTree, points: np.ndarray, times: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Distance and index (points, samples) of `times` as many samples, at any distance, near to far.

        The third is the distance (points, 1) of the first that is left out, infinite where all are taken.
        """
        count = min(times * self.max_samples, tree.n)
        distance, index = tree.query(points, k=np.arange(1, count + 2), workers=self.threads)
        return distance[:, :count], index[:, :count], distance[:, count:]

    def enough(self, tree: cKDTree, points: np.ndarray) -> np.ndarray:
        """Which points (n,) have `min_samples` or more within the radius."""
        if tree.n < self.min_samples:
            return np.zeros(len(points), bool)
        return np.isfinite(self._query(tree, points, [self.min_samples])[0][:, 0])

    def _query(self, tree: cKDTree, points: np.ndarray, ranks: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
        # The bound itself would not count.
        bound = np.nextafter(self.radius, np.inf)
        return tree.query(points, k=ranks, distance_upper_bound=bound, workers=self.threads)
