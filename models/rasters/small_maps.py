"""Small maps for reports, of rasters that are read block by block."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from .grid import Grid

# Along the longer side, pixels.
_SIDE = 174


class SmallMaps:
    """Every n-th cell of each band.

    Attributes:
        values: (bands, height, width), NaN where there is none yet.
    """

    def __init__(self, bands: int, grid: Grid, dtype: str = "float32"):
        self._step = step = -(-max(grid.height, grid.width) // _SIDE)
        self.values = np.full((bands, -(-grid.height // step), -(-grid.width // step)), np.nan, dtype)

    def add(self, block: Window, values: np.ndarray, first: int = 0) -> None:
        """Take the values (bands, height, width) of a block, of the bands from `first` (0-based) on."""
        step = self._step
        top, left = (-start % step for start in (block.row_off, block.col_off))
        small = values[:, top::step, left::step]
        row, column = (block.row_off + top) // step, (block.col_off + left) // step
        rows, columns = slice(row, row + small.shape[1]), slice(column, column + small.shape[2])
        self.values[first : first + len(values), rows, columns] = small
