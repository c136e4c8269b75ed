"""Linear interpolation within the triangles of a Delaunay triangulation."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import Delaunay, QhullError, cKDTree

from .neighbours import Neighbourhood


class Triangles:
    """Planes through the corners of each triangle; all fields share the triangulation and the weights.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields), all finite.
    """

    def __init__(self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood):
        self._tree, self._values, self._neighbourhood = cKDTree(locations), values, neighbourhood
        # Qhull computes more exactly near the origin.
        self._origin = locations.mean(axis=0)
        try:
            self._triangles = Delaunay(locations - self._origin)
        except (QhullError, ValueError):
            # Too few locations, or all on one line, make no triangle.
            self._triangles = None

    def predict(self, points: np.ndarray) -> np.ndarray:
        """Values (points, fields), NaN outside the triangles and where the neighbourhood has too few samples."""
        result = np.full((len(points), self._values.shape[1]), np.nan)
        if self._triangles is None:
            return result
        shifted = points - self._origin
        triangle = self._triangles.find_simplex(shifted)
        within = (triangle >= 0) & self._neighbourhood.enough(self._tree, points)
        shifted, triangle = shifted[within], triangle[within]
        affine = self._triangles.transform[triangle]
        first = np.einsum("nij,nj->ni", affine[:, :2], shifted - affine[:, 2])
        weights = np.column_stack((first, 1 - first.sum(axis=1)))
        corners = self._triangles.simplices[triangle]
        rows = np.arange(0, 3 * len(triangle) + 1, 3)
        matrix = csr_matrix((weights.ravel(), corners.ravel(), rows), shape=(len(triangle), self._tree.n))
        result[within] = matrix @ self._values
        return result
