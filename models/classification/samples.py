"""Which cells train, which are held out, and how much each counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..evaluation.labels import LocatedDeposit
from ..protocol.errors import EngineError
from ..protocol.text import parameters
from .blocks import Blocks

# In place of a deposit's number.
ANOMALY, BARREN = -1, -2
_MAX_DEPOSIT_CELLS = 20_000


@dataclass(frozen=True)
class DepositCells:
    """The valid cells of the deposits; a cell that two deposits share is listed for each.

    Attributes:
        cells: row and column, (n, 2).
        number: deposit that each belongs to, from 0, (n,).
        centres: row and column of each deposit's centre, (deposits, 2).
        listed: number of each deposit's geometry among those that were given, from 0, (deposits,).
    """

    cells: np.ndarray
    number: np.ndarray
    centres: np.ndarray
    listed: np.ndarray

    def some(self, deposits: np.ndarray) -> DepositCells:
        """Those of some deposits (n,), ascending, which are numbered anew."""
        kept = np.isin(self.number, deposits)
        number = np.searchsorted(deposits, self.number[kept])
        return DepositCells(self.cells[kept], number, self.centres[deposits], self.listed[deposits])


def deposit_cells(located: Sequence[LocatedDeposit], valid: np.ndarray, random: np.random.Generator) -> DepositCells:
    """The cells of those deposits that have valid ones; of very large ones, as many as are enough, drawn at random."""
    count = max(1, _MAX_DEPOSIT_CELLS // max(1, len(located)))
    cells, centres, listed = [], [], []
    for deposit in located:
        corner = np.array([axis.start for axis in deposit.index])
        own = np.argwhere(deposit.cells & valid[deposit.index]) + corner
        if len(own):
            cells.append(own if len(own) <= count else random.permutation(own)[:count])
            centres.append(np.floor(np.argwhere(deposit.touched).mean(axis=0)).astype(np.int64) + corner)
            listed.append(deposit.number)
    if not cells:
        none = np.empty(0, np.int64)
        return DepositCells(np.empty((0, 2), np.int64), none, np.empty((0, 2), np.int64), none)
    number = np.repeat(np.arange(len(cells)), [len(own) for own in cells])
    return DepositCells(np.concatenate(cells), number, np.stack(centres), np.array(listed))


def draw(mask: np.ndarray, count: int, random: np.random.Generator) -> np.ndarray:
    """Row and column (n, 2) of `count` cells of a mask (height, width), or of all where it has fewer."""
    before = np.concatenate(([0], np.cumsum(np.count_nonzero(mask, axis=1))))
    if not before[-1]:
        return np.empty((0, 2), np.int64)
    chosen = np.sort(random.choice(before[-1], min(count, before[-1]), replace=False))
    rows = np.searchsorted(before, chosen, side="right") - 1
    used, starts = np.unique(rows, return_index=True)
    parts = np.split(chosen - before[rows], starts[1:])
    columns = [np.flatnonzero(mask[row])[part] for row, part in zip(used, parts, strict=True)]
    return np.stack((rows, np.concatenate(columns)), axis=1)


@dataclass(frozen=True)
class TrainingSamples:
    """What may train.

    Attributes:
        windows: features, float32 (n, bands, size, size).
        number: deposit that a sample belongs to, `ANOMALY` or `BARREN`, (n,).
        barred: whether a sample must not train when a fold is held out, bool (n, folds).
    """

    windows: np.ndarray
    number: np.ndarray
    barred: np.ndarray

    def training(self, held_out: int | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Windows, which of them are positive, and their weights, with one fold or none held out.

        A deposit weighs 1, shared out among its cells. An anomaly weighs 1, or less where they are more than the
        deposits: they are guesses, and shall not outvote what is known.

        Raises:
            EngineError: nothing positive, or nothing barren, is left.
        """
        kept: np.ndarray | slice = slice(None) if held_out is None else ~self.barred[:, held_out]
        fold = None if held_out is None else held_out + 1
        windows, number = self.windows[kept], self.number[kept]
        positive, anomaly, known = number != BARREN, number == ANOMALY, number >= 0
        if not known.any():
            raise EngineError(
                "With fold {fold} held out no deposit is left to train on: make {BUFFER} or {BLOCK_SIZE} smaller.",
                fold=fold,
                **parameters("BUFFER", "BLOCK_SIZE"),
            )
        if positive.all():
            raise EngineError(
                "With fold {fold} held out no barren sample is left to train on: make {NEGATIVE_DISTANCE} or "
                "{BLOCK_SIZE} smaller, or raise {NEGATIVE_RATIO}.",
                fold=fold,
                **parameters("NEGATIVE_DISTANCE", "BLOCK_SIZE", "NEGATIVE_RATIO"),
            )
        weight = np.ones(len(number))
        weight[known] = 1 / np.bincount(number[known])[number[known]]
        weight[anomaly] = min(1.0, weight[known].sum() / max(1, anomaly.sum()))
        return windows, positive, weight


@dataclass(frozen=True)
class HeldOutSamples:
    """What the folds are measured on.

    Attributes:
        windows: features, float32 (n, bands, size, size).
        number: deposit that a cell belongs to, or `BARREN`, (n,).
        fold: that holds a cell out, (n,); that of the deposit for all cells of a deposit.
        cells_each: background cells that each one of the barren ones stands for.
    """

    windows: np.ndarray
    number: np.ndarray
    fold: np.ndarray
    cells_each: float

    def of(self, fold: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Windows, which of them are deposit, and their weights; a deposit weighs 1, shared out among its cells.

        Raises:
            EngineError: there is no background.
        """
        own = self.fold == fold
        number = self.number_of(fold)
        positive = number >= 0
        if positive.all():
            raise EngineError(
                "The blocks of fold {fold} hold no cell but deposits: make {BUFFER} smaller or {BLOCK_SIZE} larger.",
                fold=fold + 1,
                **parameters("BUFFER", "BLOCK_SIZE"),
            )
        weight = np.full(len(number), self.cells_each)
        weight[positive] = 1 / np.bincount(number[positive])[number[positive]]
        return self.windows[own], positive, weight

    def number_of(self, fold: int) -> np.ndarray:
        """Deposit that each cell of a fold belongs to, or `BARREN`, in the order of `of`."""
        return self.number[self.fold == fold]


def join(
    deposits: DepositCells,
    deposit_windows: np.ndarray,
    others: Sequence[tuple[int, np.ndarray, np.ndarray]],
    blocks: Blocks,
    width: int,
) -> TrainingSamples:
    """The samples of deposits, and others.

    Args:
        deposit_windows: features of the deposits' cells.
        others: `ANOMALY` or `BARREN`, with the windows (n, ...) and `barred` (n, folds) of each.
        width: of the grid, cells.
    """
    return TrainingSamples(
        np.concatenate((deposit_windows, *(windows for _, windows, _ in others))),
        np.concatenate((deposits.number, *(np.full(len(windows), kind) for kind, windows, _ in others))),
        np.concatenate((barred_deposits(deposits, blocks, width), *(barred for _, _, barred in others))),
    )


def barred_deposits(deposits: DepositCells, blocks: Blocks, width: int) -> np.ndarray:
    """Which deposit cells must not train, (n, folds): those of held-out deposits, and what lies in held-out blocks.

    Args:
        width: of the grid, cells.
    """
    own = blocks.fold_at(*deposits.centres.T)[deposits.number]
    index = deposits.cells[:, 0] * width + deposits.cells[:, 1]
    cell = blocks.fold_at(*deposits.cells.T)
    return np.stack(
        [(cell == fold) | np.isin(index, index[own == fold]) for fold in range(blocks.folds)],
        axis=1,
    )


def barred_cells(cells: np.ndarray, blocks: Blocks, in_target: np.ndarray | None = None) -> np.ndarray:
    """Which other cells (n, 2) must not train, (n, folds): those in held-out blocks.

    Args:
        in_target: which lie on the target's grid at all, (n,); None where all do.
    """
    barred = np.zeros((len(cells), blocks.folds), bool)
    within = np.ones(len(cells), bool) if in_target is None else in_target
    barred[within] = blocks.fold_at(*cells[within].T)[:, None] == np.arange(blocks.folds)
    return barred
