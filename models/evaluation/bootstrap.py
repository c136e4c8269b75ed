"""How far the figures would move with other deposits of the same kind: confidence intervals by the bootstrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..compute.memory import check_held
from ..protocol.text import Text, parameters
from .labels import LocatedDeposit, rasterise
from .placements import Placements
from .progress import OnProgress, part, told, untold
from .ranking import Ranking, chunks
from .zones import OwnedCells

# That are held for each deposit of each draw.
_BYTES = 16
# Weights of zones that are worked out at a time.
_AT_ONCE = 2**22
COVERAGE = (0.025, 0.975)
Interval = tuple[float, float]


@dataclass(frozen=True)
class Intervals:
    """95 % confidence intervals, low and high.

    Attributes:
        auc, average_precision: of these figures.
        capture: of the share of the deposits in each top share of the area, None where it holds none or all of them,
            which draws cannot change; None for all where no deposit touches a valid cell.
    """

    auc: Interval
    average_precision: Interval
    capture: tuple[Interval | None, ...] | None


def bootstrap(
    ranking: Ranking,
    scores: np.ndarray,
    deposits: Sequence[LocatedDeposit],
    area_above: np.ndarray,
    top_shares: Sequence[float],
    resamples: int,
    seed: int,
    on_progress: OnProgress = untold,
) -> Intervals | None:
    """Intervals between percentiles of figures of deposits drawn with replacement (Efron and Tibshirani, 1993).

    Deposits are drawn, not cells: the cells of one deposit tell of one find. A cell of several deposits is shared among
    them, so that the sample in which each deposit is drawn once gives the figures of the map.

    Args:
        ranking: of the valid cells.
        scores: of the band (height, width), NaN where there is none.
        deposits: each with a valid cell.
        area_above: share of the area at or above the best cell that each deposit touches, infinite where it touches
            none, (deposits,).
        top_shares: shares of the area, ascending.
        resamples: number of draws; none, or a single deposit, gives None.
        seed: of the draws.
        on_progress: is called with the share that is done.
    """
    if resamples < 1 or len(deposits) < 2:
        return None
    check_held(
        Text("{resamples:,} resamples of {deposits:,} deposits", resamples=resamples, deposits=len(deposits)),
        _BYTES * resamples * len(deposits),
        Text("choose a smaller number of resamples ({RESAMPLES})", **parameters("RESAMPLES")),
    )
    positive = rasterise(deposits, scores.shape, part(on_progress, 0.0, 0.1)) & np.isfinite(scores)
    cells = OwnedCells.of(ranking, scores, positive, deposits, part(on_progress, 0.1, 0.3))
    placements = Placements(ranking, cells.ranks)
    draws = np.random.default_rng(seed).multinomial(len(deposits), np.full(len(deposits), 1 / len(deposits)), resamples)
    beaten, weight = _of_deposits(cells, placements, positive, deposits, part(on_progress, 0.3, 0.5))
    return Intervals(
        _interval((draws @ beaten) / (draws @ weight)),
        _interval(_average_precisions(cells, placements, draws, part(on_progress, 0.5, 1.0))),
        _captures(draws, area_above, top_shares),
    )


def _shares(cells: OwnedCells, deposits: int) -> np.ndarray:
    """How much a cell of each zone counts for each of its deposits, (zones,); single precision, as it is summed."""
    owners = cells.zones.sums(np.ones(deposits, np.int64))
    return 1 / np.maximum(owners, 1).astype(np.float32)


def _of_deposits(
    cells: OwnedCells,
    placements: Placements,
    positive: np.ndarray,
    deposits: Sequence[LocatedDeposit],
    on_progress: OnProgress,
) -> tuple[np.ndarray, np.ndarray]:
    """Sum of the placement values of each deposit's cells, and of the cells, each cell by its share, (deposits,)."""
    share = _shares(cells, len(deposits))
    values = np.empty(len(cells.ranks))
    for some in chunks(len(values)):
        values[some] = placements.values(cells.ranks[some])
    beaten, weight = np.empty(len(deposits)), np.empty(len(deposits), np.float32)
    for number, deposit in enumerate(told(deposits, on_progress)):
        own = cells.own(positive, deposit)
        shares = share[cells.zone[own]]
        total = 0.0
        for some in chunks(len(own)):
            # Added up one after the other.
            total = np.cumsum(np.append(total, shares[some].astype(np.float64) * values[own[some]]))[-1]
        beaten[number], weight[number] = total, np.add.reduceat(shares, [0])[0]
    return beaten, weight


def _average_precisions(
    cells: OwnedCells, placements: Placements, draws: np.ndarray, on_progress: OnProgress
) -> list[float]:
    """The average precision where the cells count as often as their deposits were drawn, of each draw."""
    share = _shares(cells, draws.shape[1]).astype(np.float64)
    up_to = np.empty_like(cells.ranks)
    for some in chunks(len(up_to)):
        up_to[some] = placements.up_to(cells.ranks[some])
    found: list[float] = []
    for drawn in np.array_split(draws, -(-draws.shape[0] * len(share) // _AT_ONCE)):
        for weight in cells.zones.sums(np.ascontiguousarray(drawn.T)).T:
            found.append(_average_precision(cells, up_to, share * weight))
            on_progress(len(found) / len(draws))
    return found


def _average_precision(cells: OwnedCells, up_to: np.ndarray, weight: np.ndarray) -> float:
    """Average precision where the cells count with the weights of their zones.

    Args:
        up_to: number of cells at or above each, (n,).
        weight: (zones,).
    """
    sum_of_precisions = sum_of_weights = flagged_before = left_open = 0.0
    for some in chunks(len(up_to)):
        weights = weight[cells.zone[some]]
        flagged = np.cumsum(np.append(flagged_before, weights))[1:]
        # Cells that score alike have one precision, known where the last of them is reached.
        known = np.searchsorted(up_to[some], some.stop, side="right")
        last = up_to[some][:known]
        true = flagged[last - 1 - some.start]
        every = true + (cells.ranks[some][:known] - last)
        precision = np.divide(true, every, out=np.zeros_like(true), where=every > 0)
        sum_of_precisions += weights[:known] @ precision
        if known:
            sum_of_precisions += left_open * precision[0]
            left_open = 0.0
        left_open += weights[known:].sum()
        sum_of_weights += weights.sum()
        flagged_before = flagged[-1]
    return float(sum_of_precisions / sum_of_weights)


def _captures(
    draws: np.ndarray, area_above: np.ndarray, top_shares: Sequence[float]
) -> tuple[Interval | None, ...] | None:
    """Intervals of the share of the deposits that each top share of the area holds."""
    touching = np.isfinite(area_above)
    drawn = draws[:, touching]
    held = drawn.sum(axis=1) > 0
    if not held.any():
        return None
    within = area_above[touching, None] <= np.asarray(top_shares)
    shares = (drawn[held] @ within) / drawn[held].sum(axis=1, keepdims=True)
    return tuple(
        None if each.all() or not each.any() else _interval(column)
        for each, column in zip(within.T, shares.T, strict=True)
    )


def _interval(values: Sequence[float]) -> Interval:
    low, high = np.quantile(values, COVERAGE)
    return float(low), float(high)
