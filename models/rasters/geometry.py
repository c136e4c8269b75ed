"""Vector geometries as masks on a grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from affine import Affine
from rasterio.features import bounds, rasterize

from ..protocol.geometries import mended
from .grid import Grid

# Degrees.
_TURN = 360.0


def touched_mask(geometries: Sequence[dict[str, Any]], shape: tuple[int, int], transform: Affine) -> np.ndarray:
    """Cells (height, width) that a geometry covers or touches; a part of one that is broken touches none."""
    sound = [geometry for geometry in map(mended, geometries) if geometry]
    if not sound:
        return np.zeros(shape, bool)
    return rasterize(sound, out_shape=shape, transform=transform, all_touched=True, dtype="uint8").view(bool)


def turned_to(geometries: Sequence[dict[str, Any]], grid: Grid, distance: float = 0.0) -> list[dict[str, Any]]:
    """The sound parts of geometries in the system of a grid; in degrees, turned to where they lie in the grid or near.

    Longitudes that are counted from 0 to 360 and those from -180 to 180 are the same places.

    Args:
        distance: how near, degrees.
    """
    sound = [geometry for geometry in map(mended, geometries) if geometry]
    if grid.crs is None or not grid.crs.is_geographic:
        return sound
    west, _, east, _ = grid.bounds
    return [_turned(geometry, west - distance, east + distance) for geometry in sound]


def _turned(geometry: dict[str, Any], west: float, east: float) -> dict[str, Any]:
    """A geometry at each turn that has it reach from one longitude to another; as it is where none does."""
    first, _, last, _ = bounds(geometry)
    turns = [turn for turn in (0.0, _TURN, -_TURN) if first + turn <= east and last + turn >= west]
    moved = [part for turn in turns for part in _moved(geometry, turn)]
    if turns in ([], [0.0]):
        return geometry
    return moved[0] if len(moved) == 1 else {"type": "GeometryCollection", "geometries": moved}


def _moved(geometry: dict[str, Any], turn: float) -> list[dict[str, Any]]:
    """The parts of a geometry, so many degrees further to the east."""
    if geometry["type"] == "GeometryCollection":
        return [moved for part in geometry["geometries"] for moved in _moved(part, turn)]

    def shifted(coordinates: Any) -> Any:
        if isinstance(coordinates[0], (list, tuple)):
            return [shifted(one) for one in coordinates]
        return [coordinates[0] + turn, *coordinates[1:]]

    return [{"type": geometry["type"], "coordinates": shifted(geometry["coordinates"])}]


def reaches(geometry: dict[str, Any], distance: float, shape: tuple[int, int], transform: Affine) -> bool:
    """Whether a geometry lies in a grid (height, width), or may lie within a distance of it, map units."""
    sound = mended(geometry)
    if sound is None:
        return False
    west, south, east, north = bounds(sound)
    corners = [~transform * (x, y) for x in (west, east) for y in (south, north)]
    sides = (transform.a**2 + transform.d**2) ** 0.5, (transform.b**2 + transform.e**2) ** 0.5
    return all(
        min(axis) <= size + distance / side and max(axis) >= -distance / side
        for axis, size, side in zip(zip(*corners, strict=True), shape[::-1], sides, strict=True)
    )


def buffer_mask(
    geometries: Sequence[dict[str, Any]], distance: float, shape: tuple[int, int], transform: Affine
) -> np.ndarray:
    """Cells (height, width) that a geometry touches, and those within `distance` of such a cell, centre to centre.

    The cells that a geometry touches beyond the edge of the grid count too. The mask is exact; making it takes three
    bytes a cell of the grid (five where that is over 32,767 columns wide with the buffer on both sides), and one a cell
    of the grid with the buffer around it.

    Args:
        distance: map units.
    """
    if distance <= 0:
        return touched_mask(geometries, shape, transform)
    sides = (transform.b**2 + transform.e**2) ** 0.5, (transform.a**2 + transform.d**2) ** 0.5
    # No further than the grid is long: memory does not grow with the distance.
    rows, columns = (min(math.ceil(distance / side), max(shape)) for side in sides)
    wider = (shape[0] + 2 * rows, shape[1] + 2 * columns)
    touched = touched_mask(geometries, wider, transform * Affine.translation(-columns, -rows))
    return _within(touched, distance, sides, (rows, columns), shape)


def _within(
    touched: np.ndarray, distance: float, sides: tuple[float, float], corner: tuple[int, int], shape: tuple[int, int]
) -> np.ndarray:
    """Cells (height, width) within a distance of touched ones; where the grid starts among these is its corner.

    What lies within the distance of the touched cells of a column is one run in each row: about the column, and the
    longer the nearer the nearest of them is. The runs of a row add up as the starts and ends that lie before a cell.
    """
    half = _half_widths(touched.shape, distance, sides)
    rows, edge = np.arange(corner[0], corner[0] + shape[0]), shape[1]
    # Starts less ends of runs before each cell: no more than there are columns.
    runs: np.ndarray = np.zeros((shape[0], edge + 1), np.int16 if touched.shape[1] < 2**15 else np.int32)
    for column in np.flatnonzero(touched.any(axis=0)):
        reached = half[_gaps(np.flatnonzero(touched[:, column]), rows)]
        own = np.flatnonzero(reached >= 0)
        middle = column - corner[1]
        runs[own, np.clip(middle - reached[own], 0, edge)] += 1
        runs[own, np.clip(middle + reached[own] + 1, 0, edge)] -= 1
    return (np.cumsum(runs, axis=1, dtype=runs.dtype, out=runs) > 0)[:, :edge]


def _half_widths(shape: tuple[int, ...], distance: float, sides: tuple[float, float]) -> np.ndarray:
    """How many cells to either side lie within the distance, by rows off (height,); -1 where not even the middle."""
    off = np.arange(shape[0]) * sides[0]
    about = np.sqrt(np.maximum(distance**2 - off**2, 0.0)) // sides[1]
    # The same sum as a distance from cell to cell, so that those at the very distance count.
    fits = [np.sqrt(off**2 + ((about + step) * sides[1]) ** 2) <= distance for step in (0, 1)]
    return (np.minimum(about, shape[1]) - 1 + fits[0] + fits[1]).astype(np.int64)


def _gaps(chosen: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Rows from each row to the nearest of the chosen ones, of which there is at least one; both ascending."""
    after = np.searchsorted(chosen, rows)
    below, above = chosen[np.minimum(after, len(chosen) - 1)], chosen[np.maximum(after - 1, 0)]
    return np.minimum(np.abs(below - rows), np.abs(rows - above))
