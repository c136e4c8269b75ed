"""How far the figures would move with other deposits of the same kind: confidence intervals by the bootstrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..compute.memory import check_held
from ..protocol.text import Text
from .labels import LocatedDeposit, rasterise
from .placements import Placements
from .ranking import Ranking, chunks
from .zones import OwnedCells

# That are held for each deposit of each draw.
_BYTES = 16
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
    """
    if resamples < 1 or len(deposits) < 2:
        return None
    check_held(
        Text("{resamples:,} resamples of {deposits:,} deposits", resamples=resamples, deposits=len(deposits)),
        _BYTES * resamples * len(deposits),
        Text("choose a smaller number of resamples (RESAMPLES)"),
    )
    positive = rasterise(deposits, scores.shape) & np.isfinite(scores)
    cells = OwnedCells.of(ranking, scores, positive, deposits)
    placements = Placements(ranking, cells.ranks)
    draws = np.random.default_rng(seed).multinomial(len(deposits), np.full(len(deposits), 1 / len(deposits)), resamples)
    beaten, weight = _of_deposits(cells, placements, positive, deposits)
    return Intervals(
        _interval((draws @ beaten) / (draws @ weight)),
        _interval(_average_precisions(cells, placements, draws)),
        _captures(draws, area_above, top_shares),
    )


def _shares(cells: OwnedCells, deposits: int) -> np.ndarray:
    """How much a cell of each zone counts for each of its deposits, (zones,); single precision, as it is summed."""
    owners = cells.zones.sums(np.ones(deposits, np.int64))
    return 1 / np.maximum(owners, 1).astype(np.float32)


def _of_deposits(
    cells: OwnedCells, placements: Placements, positive: np.ndarray, deposits: Sequence[LocatedDeposit]
) -> tuple[np.ndarray, np.ndarray]:
    """Sum of the placement values of each deposit's cells, and of the cells, each cell by its share, (deposits,)."""
    share = _shares(cells, len(deposits))
    values = np.empty(len(cells.ranks))
    for part in chunks(len(values)):
        values[part] = placements.values(cells.ranks[part])
    beaten, weight = np.empty(len(deposits)), np.empty(len(deposits), np.float32)
    for number, deposit in enumerate(deposits):
        own = cells.own(positive, deposit)
        shares = share[cells.zone[own]]
        total = 0.0
        for part in chunks(len(own)):
            # Added up one after the other.
            total = np.cumsum(np.append(total, shares[part].astype(np.float64) * values[own[part]]))[-1]
        beaten[number], weight[number] = total, np.add.reduceat(shares, [0])[0]
    return beaten, weight


def _average_precisions(cells: OwnedCells, placements: Placements, draws: np.ndarray) -> list[float]:
    """The average precision where the cells count as often as their deposits were drawn, of each draw."""
    share = _shares(cells, draws.shape[1]).astype(np.float64)
    up_to = np.empty_like(cells.ranks)
    for part in chunks(len(up_to)):
        up_to[part] = placements.up_to(cells.ranks[part])
    return [_average_precision(cells, up_to, share * cells.zones.sums(draw)) for draw in draws]


def _average_precision(cells: OwnedCells, up_to: np.ndarray, weight: np.ndarray) -> float:
    """Average precision where the cells count with the weights of their zones.

    Args:
        up_to: number of cells at or above each, (n,).
        weight: (zones,).
    """
    sum_of_precisions = sum_of_weights = flagged_before = left_open = 0.0
    for part in chunks(len(up_to)):
        weights = weight[cells.zone[part]]
        flagged = np.cumsum(np.append(flagged_before, weights))[1:]
        # Cells that score alike have one precision, known where the last of them is reached.
        known = np.searchsorted(up_to[part], part.stop, side="right")
        last = up_to[part][:known]
        true = flagged[last - 1 - part.start]
        every = true + (cells.ranks[part][:known] - last)
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
