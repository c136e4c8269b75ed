"""Where water runs on elevations, and what drains to a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyflwdir
from pyflwdir.dem import fill_depressions
from scipy.ndimage import binary_erosion
from scipy.spatial import cKDTree

from ..protocol.errors import EngineError
from ..protocol.text import parameters
from ..rasters.grid import Grid


@dataclass(frozen=True)
class Outlets:
    """The cells that samples stand for.

    Attributes:
        cells: flat indices, each once, (outlets,).
        owners: which of them each sample has, (samples,); -1 for samples outside of the elevations.
        moved: how far each sample was moved, map units, (samples,); NaN outside.
        on_stream: whether each sample came to a stream, (samples,).
    """

    cells: np.ndarray
    owners: np.ndarray
    moved: np.ndarray
    on_stream: np.ndarray


@dataclass(frozen=True)
class Catchments:
    """What drains to each outlet.

    Attributes:
        labels: outlet, from 1, that each cell drains to before any other; 0 for none, (height, width).
        parents: the next outlet downstream of each, -1 for none, (outlets,).
        increments: cells of each that drain to no other before, (outlets,).
        whole: all cells upstream of each, (outlets,).
        above: outlets upstream of each, (outlets,).
        cut: whether each reaches the edge of the elevations, beyond which it may go on, (outlets,).
    """

    labels: np.ndarray
    parents: np.ndarray
    increments: np.ndarray
    whole: np.ndarray
    above: np.ndarray
    cut: np.ndarray

    def upstream_of(self, outlet: int) -> list[int]:
        """An outlet (from 0) and all that drain to it."""
        found = [outlet]
        for one in found:
            found.extend(np.flatnonzero(self.parents == one).tolist())
        return found


class Flow:
    """Directions of flow on a grid.

    Args:
        heights: elevations, (height, width), NaN where there is none.
        grid: of them.

    Raises:
        EngineError: there is no slope.
    """

    def __init__(self, heights: np.ndarray, grid: Grid):
        self._grid, self._there = grid, np.isfinite(heights)
        if not self._there.any():
            raise EngineError("No cell of {DEM} has a value: choose another raster.", **parameters("DEM"))
        low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
        if not high > low:
            raise EngineError(
                "{DEM} is flat, {height:g} everywhere, and water runs nowhere: choose a raster of elevations.",
                height=low,
                **parameters("DEM"),
            )
        heights = heights.astype(np.float32)
        filled, directions = fill_depressions(heights, nodata=np.nan)
        # Share of the cells that lay in depressions, where the way of the water is arbitrary.
        self.filled = float((filled > heights).sum() / self._there.sum())
        self._directions = pyflwdir.from_array(directions, ftype="d8", check_ftype=False)
        # Cells that drain through each, itself included.
        self.upstream = self._directions.upstream_area(unit="cell").astype(np.int64)

    def outlets(self, places: np.ndarray, distance: float, stream: float) -> Outlets:
        """The nearest cell of a stream, or else the own cell, of each of some places.

        Args:
            places: map coordinates, (samples, 2).
            distance: that places are moved at most, map units.
            stream: upstream cells from which on water is a stream.
        """
        rows, columns = self._cells_of(places)
        inside = (rows >= 0) & (rows < self._grid.height) & (columns >= 0) & (columns < self._grid.width)
        inside[inside] = self._there[rows[inside], columns[inside]]
        cells = np.where(inside, rows * self._grid.width + columns, -1)
        moved, on_stream = np.where(inside, 0.0, np.nan), np.zeros(len(places), bool)
        streams = np.flatnonzero(self.upstream >= stream)
        if len(streams):
            far, nearest = cKDTree(self._middles(streams)).query(places, distance_upper_bound=distance * (1 + 1e-9))
            near = inside & (np.isfinite(far) | (self.upstream.ravel()[cells] >= stream))
            # The own cell is the nearest of a stream that it is one of, however large cells are.
            own = near & (self.upstream.ravel()[cells] >= stream)
            on_stream = near
            taken = near & ~own
            cells[taken], moved[taken] = streams[nearest[taken]], far[taken]
        found, owners = np.unique(cells[inside], return_inverse=True)
        all_owners = np.full(len(places), -1)
        all_owners[inside] = owners
        return Outlets(found, all_owners, moved, on_stream)

    def catchments(self, cells: np.ndarray) -> Catchments:
        """What drains to each of some cells (flat indices, each once)."""
        numbers = np.arange(1, len(cells) + 1, dtype=np.uint32)
        labels = self._directions.basins(idxs=cells, ids=numbers).astype(np.int32)
        below = self._directions.idxs_ds[cells].astype(np.int64)
        parents = np.where(below == cells, -1, labels.ravel()[below] - 1)
        whole = self.upstream.ravel()[cells]
        edge = self._there & ~binary_erosion(self._there, np.ones((3, 3), bool))
        edge.ravel()[cells] = False
        cut = np.bincount(labels[edge], minlength=len(cells) + 1)[1:] > 0
        above = np.zeros(len(cells), np.int64)
        for one in np.argsort(whole, kind="stable"):
            if parents[one] >= 0:
                above[parents[one]] += above[one] + 1
                cut[parents[one]] |= cut[one]
        return Catchments(labels, parents, np.bincount(labels.ravel(), minlength=len(cells) + 1)[1:], whole, above, cut)

    def _cells_of(self, places: np.ndarray) -> Sequence[np.ndarray]:
        """Rows and columns that places lie in."""
        a, b, c, d, e, f = (~self._grid.transform)[:6]
        x, y = places.T
        return np.floor(d * x + e * y + f).astype(np.int64), np.floor(a * x + b * y + c).astype(np.int64)

    def _middles(self, cells: np.ndarray) -> np.ndarray:
        """Map coordinates (n, 2) of the middles of cells."""
        a, b, c, d, e, f = self._grid.transform[:6]
        y, x = (index + 0.5 for index in np.divmod(cells, self._grid.width))
        return np.column_stack((a * x + b * y + c, d * x + e * y + f))
