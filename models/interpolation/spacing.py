"""What the spacing of the samples suggests: cell size, search radius and grid."""

from __future__ import annotations

import math

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from scipy.spatial import cKDTree

from ..protocol.grids import check_cell_size
from ..protocol.round_numbers import round_down, round_up
from ..rasters.grid import Grid
from ..sampling.spacing import default_radius, neighbour_distances, spacing

# Cells side by side for each sample, from which on they are too many.
_MOST_CELLS = 4
# Locations nearer to each other than this share of the mean spacing are duplicates.
_DUPLICATE_SHARE = 0.05
# Fields that lack a larger share of the values are searched for alone.
MAX_MISSING = 0.05
# Neighbours among which one that is no duplicate is looked for.
_MAX_DUPLICATES = 8


def default_cell_size(locations: np.ndarray) -> float:
    """Half the median distance of a location (n, 2) to its nearest neighbour, or less: 1, 2 or 5 times a power of ten.

    Duplicates are not counted. Not so small that the cells are `too_fine`: then the least such number that is not.
    Hengl (2006), Finding the right pixel size, Computers & Geosciences 32, 1283-1298, doi 10.1016/j.cageo.2005.11.008.
    """
    half = round_down(_typical_distance(locations) / 2)
    return fitting_cell_size(locations) if too_fine(half, locations) else half


def too_fine(cell_size: float, locations: np.ndarray) -> bool:
    """Whether four cells or more stand side by side for each location (n, 2): most of them are told by no sample."""
    return cell_size <= spacing(locations) / _MOST_CELLS


def fitting_cell_size(locations: np.ndarray) -> float:
    """The smallest side of cells that is not `too_fine`: 1, 2 or 5 times a power of ten."""
    return round_up(spacing(locations) / _MOST_CELLS)


def default_radii(locations: np.ndarray, values: np.ndarray) -> list[float]:
    """The default radius of each field by the locations (n, 2) that have a value (n, fields) of it.

    A field that lacks few values has that of all locations, as it shares their search.
    """
    there = np.isfinite(values)
    of_all = default_radius(locations)
    own = there.mean(axis=0) < 1 - MAX_MISSING
    return [default_radius(locations[some]) if sparse else of_all for some, sparse in zip(there.T, own, strict=True)]


def grid_of(locations: np.ndarray, cell_size: float, crs: CRS) -> Grid:
    """Square cells over all locations (n, 2), their edges at multiples of the cell size.

    Raises:
        EngineError: there would be far too many cells, or one alone.
    """
    low, high = locations.min(axis=0), locations.max(axis=0)
    check_cell_size(float(high[0] - low[0]), float(high[1] - low[1]), cell_size)
    first = np.floor(low / cell_size)
    # A location on the last edge lies in a cell too.
    width, height = (np.floor(high / cell_size) + 1 - first).tolist()
    left, top = first[0] * cell_size, (first[1] + height) * cell_size
    return Grid(int(height), int(width), Affine(cell_size, 0, left, 0, -cell_size, top), crs)


def cells_between(cell_size: float, locations: np.ndarray) -> float:
    """Cells from a location to its nearest neighbour, in the median; duplicates are not counted."""
    return _typical_distance(locations) / cell_size


def distances_on(grid: Grid, step: int, locations: np.ndarray) -> np.ndarray:
    """Distance (height, width) of every `step`-th cell of a grid to the nearest location (n, 2)."""
    rows, columns = np.mgrid[: grid.height : step, : grid.width : step]
    x, y = grid.transform * (columns.ravel() + 0.5, rows.ravel() + 0.5)
    return cKDTree(locations).query(np.column_stack((x, y)))[0].reshape(rows.shape)


def _typical_distance(locations: np.ndarray) -> float:
    """Median distance of a location (n, 2) to its nearest neighbour that is no duplicate, map units."""
    width, height = np.ptp(locations, axis=0)
    spacing = math.sqrt(width * height / len(locations))
    distances = neighbour_distances(locations, *range(1, 1 + min(_MAX_DUPLICATES, len(locations) - 1)))
    apart = np.where(distances < _DUPLICATE_SHARE * spacing, np.inf, distances).min(axis=1)
    return float(np.median(np.where(np.isinf(apart), spacing, apart)))
