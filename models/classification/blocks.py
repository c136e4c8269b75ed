"""Spatial blocks: the squares that cross-validation holds out as a whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.text import parameters
from ..rasters.grid import Grid

# Blocks for each fold that the chosen side aims at: enough to share deposits out evenly, as large as that allows.
_BLOCKS_A_FOLD = 10


@dataclass(frozen=True)
class Blocks:
    """The squares of a grid, from its first cell on, each in a fold.

    Attributes:
        rows, columns: cells in a block.
        fold: of each block, (block rows, block columns), from 0; -1 where the block has no valid cell.
        folds: how many there are.
    """

    rows: int
    columns: int
    fold: np.ndarray
    folds: int

    @property
    def count(self) -> int:
        """Blocks with valid cells."""
        return int((self.fold >= 0).sum())

    def fold_at(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Fold (n,) of cells."""
        return self.fold[rows // self.rows, columns // self.columns]


def default_side(valid: np.ndarray, folds: int, grid: Grid) -> float:
    """Side, map units, of the squares that cut the valid area into about ten for each fold."""
    width, height = grid.pixel_size
    return math.sqrt(np.count_nonzero(valid) * width * height / (_BLOCKS_A_FOLD * folds))


def share_out(
    valid: np.ndarray, deposit_cells: np.ndarray, side: float, folds: int, grid: Grid, random: np.random.Generator
) -> Blocks:
    """Assign blocks to folds, so that each fold holds about as many deposits, and then about as many valid cells.

    Where fewer blocks than `folds` hold deposits there are only as many folds as such blocks.

    Args:
        valid: cells (height, width) with values.
        deposit_cells: row and column of each deposit's central cell, (deposits, 2).
        side: of the blocks, map units.

    Raises:
        EngineError: all valid cells, or all deposits, are in one block.
    """
    width, height = grid.pixel_size
    rows, columns = max(1, round(side / height)), max(1, round(side / width))
    tops, lefts = np.arange(0, grid.height, rows), np.arange(0, grid.width, columns)
    sums = np.add.reduceat(valid, tops, axis=0, dtype=np.int32)
    cells = np.add.reduceat(sums, lefts, axis=1, dtype=np.int64).ravel()
    block = deposit_cells[:, 0] // rows * len(lefts) + deposit_cells[:, 1] // columns
    deposits = np.bincount(block, minlength=len(cells))
    if (cells > 0).sum() < 2:
        raise EngineError(
            "All of {INPUT}'s valid cells lie in one block, so that nothing can be held out: make {BLOCK_SIZE} smaller "
            "(it is {side:g} map units).",
            side=side,
            **parameters("INPUT", "BLOCK_SIZE"),
        )
    folds = min(folds, int((deposits > 0).sum()))
    if len(np.unique(deposit_cells, axis=0)) < 2:
        raise EngineError(
            "All {count} deposits lie on one cell, so that none can be held out while others train: choose "
            "{POSITIVES} of several places.",
            count=len(block),
            **parameters("POSITIVES"),
        )
    if folds < 2:
        raise EngineError(
            "All {count} deposits lie in one block, so that none can be held out while others train: make {BLOCK_SIZE} "
            "smaller (it is {side:g} map units), or choose {POSITIVES} from a larger area.",
            count=len(block),
            side=side,
            **parameters("BLOCK_SIZE", "POSITIVES"),
        )
    fold = np.full(len(cells), -1)
    held = np.zeros((folds, 2), np.int64)
    shuffled = random.permutation(np.flatnonzero((cells > 0) | (deposits > 0)))
    # The largest first, each to the fold that has least: deposits count before cells, chance settles the rest.
    for index in shuffled[np.lexsort((-cells[shuffled], -deposits[shuffled]))]:
        fold[index] = np.lexsort((held[:, 1], held[:, 0] * (deposits[index] > 0)))[0]
        held[fold[index]] += deposits[index], cells[index]
    return Blocks(rows, columns, fold.reshape(len(tops), len(lefts)), folds)
