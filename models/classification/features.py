"""What a classifier sees of a cell: the scaled bands of the cell, or of a window about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from rasterio.windows import Window

from ..protocol.errors import EngineError
from ..protocol.text import parameters
from ..rasters.halo import with_halo
from ..rasters.stack import Stack
from ..sampling.preprocessing import Preprocessing

_BLOCK = 256
_STATISTICS_PIXELS = 200_000


def learn_preprocessing(
    stack: Stack, transform: str, random: np.random.Generator, on_progress: Callable[[float], None]
) -> tuple[np.ndarray, Preprocessing]:
    """Go once through a stack; `on_progress` is given the share that is read.

    Returns:
        The cells (height, width) with a value in every band, and the preprocessing learnt on them, or, of a large
        raster, on some of them.

    Raises:
        EngineError: there is no such cell.
    """
    valid = np.zeros((stack.height, stack.width), bool)
    share = _STATISTICS_PIXELS / valid.size
    drawn = []
    blocks = list(stack.blocks(_BLOCK))
    for done, block in enumerate(blocks, start=1):
        values = stack.read(block)
        valid[block.toslices()] = valid_mask = np.isfinite(values).all(axis=0)
        drawn.append(values[:, valid_mask & (random.random(valid_mask.shape) < share)])
        on_progress(done / len(blocks))
    if not valid.any():
        raise EngineError(
            "No cell of {INPUT} has a value in every band: leave out the bands that cover another area.",
            **parameters("INPUT"),
        )
    return valid, Preprocessing.learn(np.concatenate(drawn, axis=1), transform, stack.units, stack.names)


@dataclass(frozen=True)
class CellWindows:
    """The windows about the cells of a stack, as float32 (n, bands, size, size), 0 where there is no value.

    Attributes:
        stack: the raster.
        bands: its bands (0-based) in the order of those that `preprocessing` was learnt on.
        preprocessing: learnt on the target domain.
        size: odd side of the windows, pixels; 1 for the cells alone.
    """

    stack: Stack
    bands: Sequence[int]
    preprocessing: Preprocessing
    size: int

    @property
    def bytes_a_cell(self) -> int:
        return 4 * len(self.bands) * self.size**2

    def at(self, cells: np.ndarray, on_progress: Callable[[float], None]) -> tuple[np.ndarray, np.ndarray]:
        """Windows about cells, and whether the cell (n,) has a value in every band.

        Args:
            cells: rows and columns, (n, 2).
            on_progress: is given the share that is read.
        """
        rows, columns = cells.T
        windows = np.zeros((len(rows), len(self.bands), self.size, self.size), np.float32)
        has_values = np.zeros(len(rows), bool)
        blocks = self.blocks()
        number = rows // _BLOCK * -(-self.stack.width // _BLOCK) + columns // _BLOCK
        order = np.argsort(number, kind="stable")
        held, starts = np.unique(number[order], return_index=True)
        for done, (index, chosen) in enumerate(zip(held, np.split(order, starts)[1:], strict=True), start=1):
            block = blocks[index]
            views, valid = self._read(block)
            row, column = rows[chosen] - block.row_off, columns[chosen] - block.col_off
            windows[chosen] = views[:, row, column].swapaxes(0, 1)
            has_values[chosen] = valid[row, column]
            on_progress(done / len(held))
        return windows, has_values

    def blocks(self) -> list[Window]:
        """The raster, cut up."""
        return list(self.stack.blocks(_BLOCK))

    def of_block(self, block: Window, at_once: int) -> tuple[np.ndarray, Iterator[np.ndarray]]:
        """The cells (height, width) with values in a block, and their windows, `at_once` bytes at a time."""
        many = max(1, at_once // self.bytes_a_cell)
        views, valid = self._read(block)
        rows, columns = np.nonzero(valid)
        parts = (slice(start, start + many) for start in range(0, len(rows), many))
        return valid, (views[:, rows[part], columns[part]].swapaxes(0, 1) for part in parts)

    def _read(self, block: Window) -> tuple[np.ndarray, np.ndarray]:
        """A view (bands, height, width, size, size) of the windows about the cells of a block, and which are valid."""
        half = self.size // 2
        around, beyond = with_halo(block, half, (self.stack.height, self.stack.width))
        values, valid = self.preprocessing.apply(self.stack.read(around, self.bands))
        values, valid = np.pad(values, ((0, 0), *beyond)), np.pad(valid, beyond)
        inner = slice(half, half + block.height), slice(half, half + block.width)
        windows = sliding_window_view(values, (self.size, self.size), axis=(1, 2))  # type: ignore[call-overload]
        return windows, valid[inner]
