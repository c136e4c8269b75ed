"""Smoothing multiquadric surfaces."""

from __future__ import annotations

import numpy as np

from .neighbours import Neighbourhood
from .weighted_means import WeightedMeans

# How many times the samples of the neighbourhood: on the average they count half.
TIMES = 2
# Nugget, where two samples a spacing apart differ by 1: so that the surfaces lose the dots about samples, predict
# held-out samples as well as inverse distances do, and keep what single samples say; see docs/samples.md.
SMOOTHING = 0.3
# Share of a sample that is as good as none, and keeps the equations regular.
_LEAST = 1e-6


class Multiquadric(WeightedMeans):
    """Sums of cones about the samples (Hardy 1971, doi 10.1029/JB076i008p01905) that may pass by them a little.

    The same as ordinary kriging with a linear variogram and a nugget of `SMOOTHING`, or as a radial basis function of
    the distance with that smoothing. Unlike inverse distances it knows that samples of a cluster say the same, and it
    is not level at a sample.

    A point is computed from its nearest samples, twice as many as the neighbourhood names at most, each of which
    counts the less the farther it lies, down to nothing at the next one: so the surface has no steps where the
    neighbours change (Rivoirard and Romary 2011, Continuity for kriging with moving neighborhood, Mathematical
    Geosciences 43, 469-481, doi 10.1007/s11004-011-9330-0). The radius decides where there is a value.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields), NaN where there is none; no point has a lower or a higher one.
        spacing: of the samples, map units.
    """

    def __init__(self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, spacing: float):
        self._neighbourhood, self._spacing = neighbourhood, spacing
        self._lowest, self._highest = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
        super().__init__(locations, values)

    def predict(self, points: np.ndarray) -> np.ndarray:
        return np.clip(super().predict(points), self._lowest, self._highest)

    def _of(self, locations: np.ndarray, values: np.ndarray) -> WeightedMeans:
        return Multiquadric(locations, values, self._neighbourhood, self._spacing)

    def _weigh(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        known = self._neighbourhood.enough(self._tree, points)
        distance, index, end = self._neighbourhood.nearest(self._tree, points[known], TIMES)
        share = np.maximum(1 - (distance / end) ** 2, _LEAST)
        return known, index, self._weights(index, distance / self._spacing, np.sqrt(share))

    def _weights(self, index: np.ndarray, distance: np.ndarray, root: np.ndarray) -> np.ndarray:
        """Weights (points, samples) by the kriging system, its rows and columns scaled by the root of each share.

        So the nugget of a sample is the smoothing over its share, and no entry grows without end.
        """
        points, samples = index.shape
        x, y = np.moveaxis(self._tree.data[index] / self._spacing, 2, 0)
        system = np.zeros((points, samples + 1, samples + 1))
        system[:, :-1, :-1] = -np.hypot(x[:, :, None] - x[:, None], y[:, :, None] - y[:, None])
        system[:, :-1, :-1] *= root[:, :, None] * root[:, None]
        system[:, range(samples), range(samples)] = SMOOTHING
        system[:, -1, :-1] = system[:, :-1, -1] = root
        right = np.ones((points, samples + 1, 1))
        right[:, :-1, 0] = -distance * root
        weights: np.ndarray = np.linalg.solve(system, right)[:, :-1, 0] * root
        return weights
