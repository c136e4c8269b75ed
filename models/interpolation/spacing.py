"""What the spacing of the samples suggests: cell size, search radius and grid."""

from __future__ import annotations

import math

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from scipy.spatial import cKDTree

from ..protocol.grids import check_cell_size
from ..protocol.round_numbers import round_down
from ..rasters.grid import Grid

_WIDER = 1.5
# Places nearer to each other than this share of the mean spacing are twins, such as field duplicates.
_TWINS = 0.05
# Neighbours among which one that is no twin is looked for.
_MOST_TWINS = 8


def usual_cell_size(places: np.ndarray) -> float:
    """Half the median distance of a place (n, 2) to its nearest neighbour, or less: 1, 2 or 5 times a power of ten.

    So there are two to five cells between neighbours; twins are not counted. Hengl (2006), Finding the right pixel
    size, Computers & Geosciences 32, 1283-1298, doi 10.1016/j.cageo.2005.11.008.
    """
    return round_down(_usual_distance(places) / 2)


def usual_radius(places: np.ndarray) -> float:
    """A distance within which nine in ten places have three others, and half as much again, to two digits."""
    radius = _WIDER * float(np.percentile(_distances(places, 3), 90))
    return float(f"{radius:.2g}")


def grid_of(places: np.ndarray, cell_size: float, crs: CRS) -> Grid:
    """Square cells over all places (n, 2), their edges at multiples of the cell size.

    Raises:
        EngineError: there would be far too many cells, or one alone.
    """
    low, high = places.min(axis=0), places.max(axis=0)
    check_cell_size(*(high - low).tolist(), cell_size)
    first = np.floor(low / cell_size)
    # A place on the last edge lies in a cell too.
    width, height = (np.floor(high / cell_size) + 1 - first).tolist()
    left, top = first[0] * cell_size, (first[1] + height) * cell_size
    return Grid(int(height), int(width), Affine(cell_size, 0, left, 0, -cell_size, top), crs)


def cells_between(cell_size: float, places: np.ndarray) -> float:
    """Cells from a place to its nearest neighbour, in the median; twins are not counted."""
    return _usual_distance(places) / cell_size


def distances_on(grid: Grid, step: int, places: np.ndarray) -> np.ndarray:
    """Distance (height, width) of every `step`-th cell of a grid to the nearest place (n, 2)."""
    rows, columns = np.mgrid[: grid.height : step, : grid.width : step]
    x, y = grid.transform * (columns.ravel() + 0.5, rows.ravel() + 0.5)
    return cKDTree(places).query(np.column_stack((x, y)))[0].reshape(rows.shape)


def _usual_distance(places: np.ndarray) -> float:
    """Median distance of a place (n, 2) to its nearest neighbour that is no twin, map units."""
    width, height = np.ptp(places, axis=0)
    spacing = math.sqrt(width * height / len(places))
    distances = _distances(places, *range(1, 1 + min(_MOST_TWINS, len(places) - 1)))
    apart = np.where(distances < _TWINS * spacing, np.inf, distances).min(axis=1)
    return float(np.median(np.where(np.isinf(apart), spacing, apart)))


def _distances(places: np.ndarray, *numbers: int) -> np.ndarray:
    """Distance (n, numbers) of each place to its nearest neighbour, the second, third ..."""
    return cKDTree(places).query(places, k=[number + 1 for number in numbers])[0]
