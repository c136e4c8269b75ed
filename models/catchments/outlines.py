"""Polygons of catchments."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.features import shapes
from rasterio.transform import Affine
from rasterio.windows import Window
from rasterio.windows import transform as transform_of
from scipy.ndimage import find_objects

from ..protocol.choices import CatchmentParts
from ..rasters.grid import Grid
from .flow import Catchments


def outlines(catchments: Catchments, parts: CatchmentParts, grid: Grid) -> list[dict[str, Any]]:
    """The outline of the catchment of each outlet as a GeoJSON geometry.

    Args:
        catchments: of the outlets.
        parts: one of `choices.CATCHMENT_PARTS`.
        grid: of their labels.
    """
    boxes = find_objects(catchments.labels, len(catchments.parents))
    return [
        _outline(catchments.labels, catchments.upstream_of(one) if parts == "whole" else [one], boxes, grid.transform)
        for one in range(len(catchments.parents))
    ]


def _outline(labels: np.ndarray, members: list[int], boxes: list[Any], transform: Affine) -> dict[str, Any]:
    own = [boxes[member] for member in members if boxes[member]]
    top, left = (min(box[axis].start for box in own) for axis in (0, 1))
    bottom, right = (max(box[axis].stop for box in own) for axis in (0, 1))
    inside = np.isin(labels[top:bottom, left:right], np.add(members, 1))
    placed = transform_of(Window(left, top, right - left, bottom - top), transform)
    found = shapes(inside.astype(np.uint8), mask=inside, transform=placed)
    return {"type": "MultiPolygon", "coordinates": [geometry["coordinates"] for geometry, _ in found]}
