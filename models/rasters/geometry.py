"""Vector geometries as masks on a grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from affine import Affine
from rasterio.features import rasterize
from scipy.ndimage import distance_transform_edt


def inside(geometries: Sequence[dict[str, Any]], shape: tuple[int, int], transform: Affine) -> np.ndarray:
    """Cells (height, width) that a geometry covers or touches."""
    if not geometries:
        return np.zeros(shape, bool)
    return rasterize(geometries, out_shape=shape, transform=transform, all_touched=True, dtype="uint8").astype(bool)


def near(
    geometries: Sequence[dict[str, Any]], distance: float, shape: tuple[int, int], transform: Affine
) -> np.ndarray:
    """Cells (height, width) that a geometry touches, and those within `distance` of such a cell, centre to centre.

    The cells that a geometry touches beyond the edge of the grid count too.

    Args:
        distance: map units.
    """
    if distance <= 0:
        return inside(geometries, shape, transform)
    sides = (transform.b**2 + transform.e**2) ** 0.5, (transform.a**2 + transform.d**2) ** 0.5
    # No further than the grid is long: memory does not grow with the distance.
    rows, columns = (min(math.ceil(distance / side), max(shape)) for side in sides)
    wider = (shape[0] + 2 * rows, shape[1] + 2 * columns)
    touched = inside(geometries, wider, transform * Affine.translation(-columns, -rows))
    # Without anything to measure from, the distances would mean nothing.
    found = distance_transform_edt(~touched, sampling=sides) <= distance if touched.any() else touched
    return found[rows : rows + shape[0], columns : columns + shape[1]]
