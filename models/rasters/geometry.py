"""Vector geometries as masks on a grid."""

from __future__ import annotations

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
    """Cells (height, width) that a geometry touches, and those within `distance` of them, centre to centre, map units."""
    touched = inside(geometries, shape, transform)
    if distance <= 0 or not touched.any():
        return touched
    cell_width, cell_height = (transform.a**2 + transform.d**2) ** 0.5, (transform.b**2 + transform.e**2) ** 0.5
    return distance_transform_edt(~touched, sampling=(cell_height, cell_width)) <= distance
