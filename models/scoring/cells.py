"""Square cells, several pixels wide, for what varies slowly across a raster."""

from __future__ import annotations

import numpy as np
import torch
from rasterio.windows import Window
from torch.nn.functional import interpolate


class Cells:
    """The cells that hold a block and one more on each side; counted from the raster's first pixel, whatever the block.

    Attributes:
        window: rows and columns of the raster that the cells cover; may reach beyond it.
        inner: rows and columns of `window` that are the block.
    """

    def __init__(self, block: Window, side: int):
        self._side = side
        top, height, rows = self._span(block.row_off, block.height)
        left, width, columns = self._span(block.col_off, block.width)
        self.window, self.inner = Window(left, top, width, height), (rows, columns)

    def means(self, values: np.ndarray) -> np.ndarray:
        """Mean of the pixels (bands, height, width) of the window that are not NaN, by cell: (bands, rows, columns)."""
        rows, columns = self.window.height // self._side, self.window.width // self._side
        pixels = values.reshape(-1, rows, self._side, columns, self._side)
        valid = np.isfinite(pixels)
        with np.errstate(invalid="ignore"):
            return np.where(valid, pixels, 0).sum(axis=(2, 4)) / valid.sum(axis=(2, 4), dtype=np.float32)

    def spread(self, values: np.ndarray) -> np.ndarray:
        """Values of the cells (rows, columns) interpolated to the block's pixels, bilinearly between those not NaN."""
        valid = torch.from_numpy(np.isfinite(values)).float()
        pair = torch.stack((torch.from_numpy(values).nan_to_num(), valid))[None]
        weighted, weight = interpolate(pair, scale_factor=self._side, mode="bilinear")[0][(slice(None), *self.inner)]
        return (weighted / weight).numpy()

    def _span(self, start: int, length: int) -> tuple[int, int, slice]:
        """Start and length of the cells along one side of the block, and where the block lies in them."""
        first = (start // self._side - 1) * self._side
        last = (-(-(start + length) // self._side) + 1) * self._side
        return first, last - first, slice(start - first, start - first + length)
