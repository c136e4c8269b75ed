"""Coordinates along the rows and columns of a grid, in map units."""

from __future__ import annotations

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..rasters.grid import Grid


class Frame:
    """A grid seen from its first corner: u runs along its rows, v down its columns.

    Lengths are those of the map, of a grid that is rotated or upside down too, and numbers are small enough for their
    squares to keep what tells positions apart.

    Attributes:
        cell: width and height of a cell, map units.
        extent: u and v of the last corner.
    """

    def __init__(self, grid: Grid):
        self._to_cells = ~grid.transform
        self.cell = grid.pixel_size
        self.extent = grid.width * self.cell[0], grid.height * self.cell[1]

    @property
    def centre(self) -> np.ndarray:
        """u and v of the middle of the grid."""
        return np.array(self.extent) / 2

    @property
    def radius(self) -> float:
        """From the middle to a corner."""
        return float(np.hypot(*self.extent)) / 2

    def positions(self, coordinates: np.ndarray) -> np.ndarray:
        """u and v (n, 2) of map coordinates (n, 2)."""
        columns, rows = self._to_cells * (coordinates[:, 0], coordinates[:, 1])
        return np.column_stack((columns, rows)) * self.cell

    def columns(self, window: Window) -> np.ndarray:
        """u of the centres of the cells in a row of a window."""
        return (window.col_off + np.arange(window.width) + 0.5) * self.cell[0]

    def rows(self, window: Window) -> np.ndarray:
        """v of the centres of the cells in a column of a window."""
        return (window.row_off + np.arange(window.height) + 0.5) * self.cell[1]

    def centres(self, window: Window) -> np.ndarray:
        """u and v of the centres of a window's cells, row by row, (cells, 2)."""
        return np.stack(np.meshgrid(self.columns(window), self.rows(window)), axis=-1).reshape(-1, 2)

    def transform(self, window: Window) -> Affine:
        """From the columns and rows of a window to u and v."""
        return Affine.scale(*self.cell) * Affine.translation(window.col_off, window.row_off)
