"""Ordinary kriging from the nearest samples."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from pykrige.ok import OrdinaryKriging
from scipy.spatial import cKDTree

from .neighbours import Neighbourhood
from .variogram import Variogram

# Points that PyKrige is given at once: it makes a matrix of all samples near them.
_AT_ONCE = 512


class Kriging:
    """Ordinary kriging (Cressie 1993, Statistics for spatial data) of each field with its own variogram, by PyKrige.

    All fields share the search. Exact at a sample.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields), all finite.
        variograms: one a field.
    """

    def __init__(
        self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, variograms: Sequence[Variogram]
    ):
        self._tree, self._values = cKDTree(locations), values
        self._order = np.argsort(self._tree.indices)
        self._neighbourhood, self._variograms = neighbourhood, variograms

    def predict(self, points: np.ndarray) -> np.ndarray:
        """Values (points, fields), NaN where the neighbourhood has too few samples."""
        result = np.full((len(points), self._values.shape[1]), np.nan)
        distance, index = self._neighbourhood.search(self._tree, points)
        found = np.isfinite(distance).sum(axis=1)
        for count in range(self._neighbourhood.min_samples, index.shape[1] + 1):
            rows = np.flatnonzero(found == count)
            # Points that lie together share samples: the tree keeps neighbours beside each other.
            rows = rows[np.argsort(self._order[index[rows, 0]], kind="stable")]
            for start in range(0, len(rows), _AT_ONCE):
                some = rows[start : start + _AT_ONCE]
                result[some] = self._from_nearest(points[some], index[some, :count])
        return result

    def _from_nearest(self, points: np.ndarray, index: np.ndarray) -> np.ndarray:
        """Values (points, fields) from exactly as many samples as each point's indices (points, samples) name."""
        if index.shape[1] == 1:
            return self._values[index[:, 0]]
        samples = np.unique(index)
        x, y = self._tree.data[samples].T
        result = np.empty((len(points), self._values.shape[1]))
        for column, variogram in enumerate(self._variograms):
            # One lag: PyKrige counts the pairs of each, and they are not used here.
            values = self._values[samples, column]
            model = OrdinaryKriging(x, y, values, "spherical", _parameters(variogram), nlags=1)
            result[:, column] = model.execute("points", *points.T, backend="C", n_closest_points=index.shape[1])[0]
        return result


def _parameters(variogram: Variogram) -> list[float]:
    """As PyKrige takes them."""
    return [variogram.sill, variogram.range, variogram.nugget]
