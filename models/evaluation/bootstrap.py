"""How far the figures would move with other deposits of the same kind: confidence intervals by the bootstrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from .labels import Deposit
from .ranks import Ranks, Standing

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
    ranks: Ranks,
    deposits: Sequence[Deposit],
    reach: np.ndarray,
    top_shares: Sequence[float],
    resamples: int,
    seed: int,
) -> Intervals | None:
    """Intervals between percentiles of figures of deposits drawn with replacement (Efron and Tibshirani, 1993).

    Deposits are drawn, not cells: the cells of one deposit tell of one find. A cell of several deposits is shared among
    them, so that the sample in which each deposit is drawn once gives the figures of the map.

    Args:
        ranks: of the band.
        deposits: each with a valid cell.
        reach: share of the area at or above the best cell that each deposit touches, infinite where it touches none.
        top_shares: shares of the area, ascending.
        resamples: number of draws; none, or a single deposit, gives None.
        seed: of the draws.
    """
    if resamples < 1 or len(deposits) < 2:
        return None
    standing, shares = _shares(ranks, deposits)
    draws = np.random.default_rng(seed).multinomial(len(deposits), np.full(len(deposits), 1 / len(deposits)), resamples)
    auc = (draws @ (shares @ standing.beaten)) / (draws @ np.asarray(shares.sum(axis=1)).ravel())
    precision = [_average_precision(shares.T @ draw, standing) for draw in draws]
    touching = np.isfinite(reach)
    drawn = draws[:, touching]
    held = drawn.sum(axis=1) > 0
    capture = None
    if held.any():
        inside = reach[touching, None] <= np.asarray(top_shares)
        found = (drawn[held] @ inside) / drawn[held].sum(axis=1, keepdims=True)
        capture = tuple(
            None if each.all() or not each.any() else _interval(column)
            for each, column in zip(inside.T, found.T, strict=True)
        )
    return Intervals(_interval(auc), _interval(precision), capture)


def _shares(ranks: Ranks, deposits: Sequence[Deposit]) -> tuple[Standing, csr_matrix]:
    """Standing of all cells that belong to a deposit, and each deposit's share of each (deposits, cells)."""
    number = np.zeros(ranks.at_or_above.shape, np.int32)
    for deposit in deposits:
        number[deposit.place] |= deposit.cells
    positive = (number > 0) & (ranks.at_or_above > 0)
    standing = Standing.of(ranks.at_or_above[positive], ranks.above[positive], ranks.count)
    place = np.empty(len(standing.order), np.int32)
    place[standing.order] = np.arange(len(place))
    number[positive] = place
    held = [number[one.place][one.cells & positive[one.place]] for one in deposits]
    cells = np.concatenate(held)
    owners = np.bincount(cells, minlength=len(place)).astype(np.float32)
    ends = np.concatenate([[0], np.cumsum([len(part) for part in held])])
    return standing, csr_matrix((1 / owners[cells], cells, ends), shape=(len(deposits), len(place)))


def _average_precision(weights: np.ndarray, standing: Standing) -> float:
    """Average precision where the cells count with weights (n,)."""
    flagged = np.cumsum(weights)[standing.upto - 1]
    every = flagged + standing.others_at_or_above
    precision = np.divide(flagged, every, out=np.zeros_like(flagged), where=every > 0)
    return float(weights @ precision / weights.sum())


def _interval(values: Sequence[float]) -> Interval:
    low, high = np.quantile(values, COVERAGE)
    return float(low), float(high)
