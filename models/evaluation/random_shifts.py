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
from .labels import LocatedDeposit, rasterise
from .placements import Placements
from .progress import OnProgress, part, told, untold
from .ranking import Ranking, chunks, indices_of

GRID = np.linspace(0.0, 1.0, 101)
# Of the deposit cells, at least this share must land on valid cells for a shift to count.
MIN_LANDED = 0.5
# With fewer shifts no p-value of 0.05 can be reached.
_MIN_SHIFTS = 19
# Shifts that are tried for each that is asked for.
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


def chance(
    ranking: Ranking,
    scores: np.ndarray,
    deposits: Sequence[LocatedDeposit],
    auc: float,
    shifts: int,
    seed: int,
    on_progress: OnProgress = untold,
) -> Chance | None:
    """Move the pattern `shifts` times, no way twice, around the edges of the rectangle that holds the valid cells.

    Args:
        ranking: of the valid cells.
        scores: of the band (height, width), NaN where there is none.
        deposits: each with a valid cell.
        auc: of the deposits where they are.
        shifts: number of shifts; none, or a raster with too few places to shift to, gives None.
        seed: of the shifts.
        on_progress: is called with the share that is done.
    """
    found, roc, capture = [], [], []
    for moved in _patterns(ranking, scores, deposits, shifts, seed, part(on_progress, 0.0, 0.2)):
        placements = Placements(ranking, moved.ranks)
        found.append(placements.auc())
        on_progress(0.2 + 0.8 * len(found) / shifts)
        roc.append(placements.shares_within(GRID))
        if len(moved.best):
            capture.append(np.searchsorted(np.sort(moved.best / ranking.count), GRID, side="right") / len(moved.best))
    if len(found) < _MIN_SHIFTS:
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
class MovedPattern:
    """A shifted pattern, where it lies on valid cells.

    Attributes:
        ranks: number of valid cells at or above each of its cells, (n,), ascending.
        best: the same of the best cell that each deposit touches, of those that touch a valid one, (m,).
    """

    ranks: np.ndarray
    best: np.ndarray


@dataclass(frozen=True)
class _Cells:
    """Rows and columns of cells in the rectangle that holds the valid ones, each (n,)."""

    rows: np.ndarray
    columns: np.ndarray

    def __len__(self) -> int:
        return len(self.rows)

    def moved(self, scores: np.ndarray, down: int, right: int) -> np.ndarray:
        """Scores (n,) of the cells that lie so many cells off, around the edges of the rectangle of scores."""
        values = np.empty(len(self), scores.dtype)
        for some in chunks(len(self)):
            rows = (self.rows[some] + down) % scores.shape[0]
            values[some] = scores[rows, (self.columns[some] + right) % scores.shape[1]]
        return values


def _patterns(
    ranking: Ranking,
    scores: np.ndarray,
    deposits: Sequence[LocatedDeposit],
    shifts: int,
    seed: int,
    on_progress: OnProgress = untold,
) -> Iterator[MovedPattern]:
    """At most `shifts` shifted patterns that land on enough valid cells and leave others."""
    box = _box(np.isfinite(scores))
    positive = rasterise(deposits, scores.shape, part(on_progress, 0.0, 0.5))
    pattern = _Cells(*np.divmod(indices_of(positive[box]), scores[box].shape[1]))
    scores = scores[box]
    touched, starts = _touched(deposits, box, part(on_progress, 0.5, 1.0))
    here = int(np.isfinite(pattern.moved(scores, 0, 0)).sum())
    ways = scores.size - 1
    tried = np.random.default_rng(seed).choice(ways, min(ways, _TRIES * shifts), replace=False) + 1
    counted = 0
    for down, right in zip(*np.divmod(tried, scores.shape[1]), strict=True):
        if counted == shifts:
            return
        landed = pattern.moved(scores, down, right)
        landed = landed[np.isfinite(landed)]
        if not MIN_LANDED * here <= len(landed) < ranking.count:
            continue
        counted += 1
        landed.sort()
        best = np.zeros(0, scores.dtype)
        if len(starts):
            reached = touched.moved(scores, down, right)
            best = np.maximum.reduceat(np.where(np.isfinite(reached), reached, -np.inf), starts)
        ranks = np.ascontiguousarray(ranking.at_or_above(landed)[::-1])
        yield MovedPattern(ranks, ranking.at_or_above(best[np.isfinite(best)]))


def _box(valid: np.ndarray) -> tuple[slice, slice]:
    """Rows and columns that hold the valid cells."""
    rows, columns = (np.flatnonzero(valid.any(axis=axis)) for axis in (1, 0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _touched(
    deposits: Sequence[LocatedDeposit], box: tuple[slice, slice], on_progress: OnProgress
) -> tuple[_Cells, np.ndarray]:
    """The cells within the box that deposits touch, and where each deposit starts."""
    parts = [np.zeros((2, 0), np.int32)]
    for deposit in told(deposits, on_progress):
        cells = np.stack(
            [
                index + own.start - side.start
                for index, own, side in zip(np.nonzero(deposit.touched), deposit.index, box, strict=True)
            ]
        ).astype(np.int32)
        size = np.array([side.stop - side.start for side in box])
        within = ((cells >= 0) & (cells < size[:, None])).all(axis=0)
        if within.any():
            parts.append(cells[:, within])
    starts = np.cumsum([cells.shape[1] for cells in parts])[:-1]
    return _Cells(*np.concatenate(parts, axis=1)), starts
