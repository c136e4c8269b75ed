"""The grid, the bands and the shapes that tests of several rooms share.

`from tests.support import GRID, NAMES, point`.
"""

from __future__ import annotations

from typing import Any

from affine import Affine

NODATA = -9999.0
# Bands of the small survey.
NAMES = ("Au", "As", "Cu", "Zn")
# Its cells: 500 m, in UTM 33N.
GRID = Affine(500, 0, 400_000, 0, -500, 7_000_000)


def point(column: float, row: float, grid: Affine = GRID) -> dict[str, Any]:
    """A GeoJSON point, its position in cells of a grid; those outside lie beyond its edge."""
    return {"type": "Point", "coordinates": list(grid * (column, row))}


def wkt_point(x: float, y: float) -> str:
    """A point by its map coordinates, as QGIS reads it."""
    return f"Point ({x} {y})"


def polygon(*corners: tuple[float, float], grid: Affine = GRID) -> dict[str, Any]:
    """A GeoJSON polygon, its corners likewise."""
    return {"type": "Polygon", "coordinates": [[list(grid * corner) for corner in (*corners, corners[0])]]}
