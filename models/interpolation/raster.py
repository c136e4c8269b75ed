"""Writing the stack, block by block."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window, transform

from ..compute.mapping import Mapper, OnShare
from ..rasters.geometry import touched_mask
from ..rasters.grid import Grid
from ..rasters.stack import cut
from ..rasters.writer import NODATA, create
from .methods import Predictor
from .table import InterpolationTable

# A multiple of the tiles of the file, each of which is so written once.
_BLOCK = 256
# Cells that are computed at once.
_AT_ONCE = 2**12
# Cells along the longer side of a small map.
_MAP_SIDE = 128


@dataclass(frozen=True)
class WrittenStack:
    """What became of the cells.

    Attributes:
        counts: cells with a value, one a field.
        valid: cells with a value of some field.
        maps: the first and every `step`-th cell after it, (fields, height, width), NaN where there is no value.
        step: cells.
    """

    counts: np.ndarray
    valid: int
    maps: np.ndarray
    step: int


@dataclass(frozen=True)
class Cells:
    """Predicts the cells of a block.

    Attributes:
        grid: of the cells.
        fields: how many there are.
        mask: polygons; cells that they do not touch have no value. None means all cells.
        predictor: gives values (points, fields), in the scale of `table`, NaN where there is none, at points
            (points, 2).
        table: turns them into the units of the samples.
    """

    grid: Grid
    fields: int
    mask: Sequence[dict[str, Any]]
    predictor: Predictor
    table: InterpolationTable

    def __call__(self, block: Window, on_share: OnShare) -> np.ndarray:
        """Values (fields, height, width), float32, NaN where there is none."""
        values = np.full((self.fields, block.height * block.width), np.nan, np.float32)
        cells, points = _points(block, self.grid, self.mask)
        for start in range(0, len(points), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            values[:, cells[some]] = self.table.restored(self.predictor.predict(points[some])).T
            on_share(min(some.stop / len(points), 1.0))
        return values.reshape(self.fields, block.height, block.width)


def write_stack(
    path: str | os.PathLike,
    names: Sequence[str],
    tags: Mapping[str, str],
    unit: str,
    cells: Cells,
    mapper: Mapper,
    on_progress: Callable[[float], None],
) -> WrittenStack:
    """Write a band a field.

    Args:
        unit: of all bands, empty for none.
        cells: gives the values.
        mapper: has its blocks computed.
        on_progress: is called with the share that is done.
    """
    grid = cells.grid
    step = -(-max(grid.height, grid.width) // _MAP_SIDE)
    maps = np.full((len(names), -(-grid.height // step), -(-grid.width // step)), np.nan, np.float32)
    counts, valid, done, complete = np.zeros(len(names), np.int64), 0, 0, 0
    blocks = list(cut(grid.height, grid.width, _BLOCK))

    def on_share(share: float) -> None:
        """Of the block that comes next."""
        on_progress((done + blocks[complete].height * blocks[complete].width * share) / (grid.height * grid.width))

    with create(path, grid, names, tags, units=[unit] * len(names)) as dataset:
        for block, values in zip(blocks, mapper.map(cells, blocks, on_share), strict=True):
            done, complete = done + block.height * block.width, complete + 1
            there = np.isfinite(values)
            counts += there.sum(axis=(1, 2))
            valid += int(there.any(axis=0).sum())
            _fill_maps(maps, values, block, step)
            dataset.write(np.where(there, values, np.float32(NODATA)), window=block)
            on_progress(done / (grid.height * grid.width))
    return WrittenStack(counts, valid, maps, step)


def _points(block: Window, grid: Grid, mask: Sequence[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """The cells (n,) of a block that need a value, counted row by row, and their centres (n, 2)."""
    shape, block_transform = (block.height, block.width), transform(block, grid.transform)
    cells = np.flatnonzero(touched_mask(mask, shape, block_transform) if mask else np.ones(shape, bool))
    rows, columns = np.divmod(cells, block.width)
    return cells, np.column_stack(block_transform * (columns + 0.5, rows + 0.5))


def _fill_maps(maps: np.ndarray, values: np.ndarray, block: Window, step: int) -> None:
    """Put every `step`-th cell of a block (fields, height, width) into the maps."""
    some = values[:, -block.row_off % step :: step, -block.col_off % step :: step]
    row, column = -(-block.row_off // step), -(-block.col_off // step)
    maps[:, row : row + some.shape[1], column : column + some.shape[2]] = some
