"""What chance alone would give: the pattern of the deposits, moved as one to random places.

Deposits lie in clusters and scores in patches, so that a few of them fall into high scores by luck more often than as
many scattered cells would. A pattern that is moved as a whole keeps its clusters, and a raster its patches (Lotwick and
Silverman, 1982, Journal of the Royal Statistical Society B 44, on the toroidal shift).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .bootstrap import COVERAGE
from .labels import Deposit, paint
from .ranks import Ranks, Standing

GRID = np.linspace(0.0, 1.0, 101)
# Of the deposit cells, at least this share must land on valid cells for a shift to count.
LEAST_LANDED = 0.5
# With fewer shifts no p-value of 0.05 can be reached.
_LEAST_SHIFTS = 19
# Shifts that are tried for each that is wanted.
_TRIES = 20


@dataclass(frozen=True)
class Chance:
    """What shifted patterns give.

    Attributes:
        shifts: number of shifts that counted.
        p_value: how often chance does as well: (1 + shifts with an AUC no smaller) / (1 + shifts).
        auc: 2.5 and 97.5 % of the AUC of the shifts.
        roc: 2.5 and 97.5 % of the true positive rate at the false positive rates of `GRID`, (2, 101).
        capture: the same of the share of the deposits at the shares of the area of `GRID`, (2, 101); None where no
            deposit touches a valid cell.
    """

    shifts: int
    p_value: float
    auc: tuple[float, float]
    roc: np.ndarray
    capture: np.ndarray | None


def chance(ranks: Ranks, deposits: Sequence[Deposit], auc: float, shifts: int, seed: int) -> Chance | None:
    """Move the pattern `shifts` times, no way twice, around the edges of the rectangle that holds the valid cells.

    Args:
        ranks: of the band.
        deposits: each with a valid cell.
        auc: of the deposits where they are.
        shifts: number of shifts; none, or a raster with too few places to shift to, gives None.
        seed: of the shifts.
    """
    found, roc, capture = [], [], []
    for moved in _patterns(ranks, deposits, shifts, seed):
        standing = Standing.of(moved.at_or_above, moved.above, ranks.count)
        found.append(standing.beaten.mean())
        roc.append(_share_within(standing.false_positive_rate))
        if len(moved.best):
            capture.append(_share_within(moved.best / ranks.count))
    if len(found) < _LEAST_SHIFTS:
        return None
    no_worse = int((np.array(found) >= auc - 1e-9).sum())
    low, high = np.quantile(found, COVERAGE)
    return Chance(
        shifts=len(found),
        p_value=(1 + no_worse) / (1 + len(found)),
        auc=(float(low), float(high)),
        roc=np.quantile(roc, COVERAGE, axis=0),
        capture=np.quantile(capture, COVERAGE, axis=0) if capture else None,
    )


@dataclass(frozen=True)
class Moved:
    """A shifted pattern, where it lies on valid cells.

    Attributes:
        at_or_above, above: ranks of the deposit cells, see `Ranks`.
        best: `at_or_above` of the best cell that each deposit touches, of those that touch a valid one.
    """

    at_or_above: np.ndarray
    above: np.ndarray
    best: np.ndarray


def _patterns(ranks: Ranks, deposits: Sequence[Deposit], shifts: int, seed: int) -> Iterator[Moved]:
    """At most `shifts` shifted patterns that land on enough valid cells and leave others."""
    box = _box(ranks.at_or_above > 0)
    at_or_above, above = ranks.at_or_above[box], ranks.above[box]
    height, width = at_or_above.shape
    rows, columns = np.nonzero(paint(deposits, ranks.at_or_above.shape)[box])
    touched_rows, touched_columns, starts = _touched(deposits, box)
    here = int((at_or_above[rows, columns] > 0).sum())
    ways = height * width - 1
    tried = np.random.default_rng(seed).choice(ways, min(ways, _TRIES * shifts), replace=False) + 1
    counted = 0
    for down, right in zip(*np.divmod(tried, width), strict=True):
        if counted == shifts:
            return
        place = (rows + down) % height, (columns + right) % width
        ranked = at_or_above[place]
        landed = ranked > 0
        if not LEAST_LANDED * here <= landed.sum() < ranks.count:
            continue
        best = np.zeros(0)
        if len(starts):
            reached = at_or_above[(touched_rows + down) % height, (touched_columns + right) % width]
            best = np.minimum.reduceat(np.where(reached > 0, reached, ranks.count + 1), starts)
        counted += 1
        yield Moved(ranked[landed], above[place][landed], best[best <= ranks.count])


def _box(valid: np.ndarray) -> tuple[slice, slice]:
    """Rows and columns that hold the valid cells."""
    rows, columns = (np.flatnonzero(valid.any(axis=axis)) for axis in (1, 0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _touched(deposits: Sequence[Deposit], box: tuple[slice, slice]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows and columns, within the box, of the cells that deposits touch, and where each deposit starts."""
    parts = []
    for deposit in deposits:
        rows, columns = (
            index + place.start - side.start
            for index, place, side in zip(np.nonzero(deposit.touched), deposit.place, box, strict=True)
        )
        inside = (rows >= 0) & (rows < box[0].stop - box[0].start)
        inside &= (columns >= 0) & (columns < box[1].stop - box[1].start)
        if inside.any():
            parts.append(np.stack([rows[inside], columns[inside]]))
    if not parts:
        return np.zeros(0, int), np.zeros(0, int), np.zeros(0, int)
    rows, columns = np.concatenate(parts, axis=1)
    return rows, columns, np.concatenate([[0], np.cumsum([part.shape[1] for part in parts])[:-1]])


def _share_within(values: np.ndarray) -> np.ndarray:
    """Share of values (n,), 0 to 1, that are no larger than each point of `GRID`."""
    return np.searchsorted(np.sort(values), GRID, side="right") / len(values)
