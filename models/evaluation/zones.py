"""Which deposits the cells of a map belong to, where buffers overlap: cells of the same deposits are one zone.

However many deposits share their cells, this takes two numbers a cell: its index among the cells, and its zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .labels import LocatedDeposit
from .progress import OnProgress, told, untold
from .ranking import Ranking, chunks


@dataclass(frozen=True)
class Zones:
    """The sets of deposits that cells belong to.

    Attributes:
        parents: zone that each zone was a part of before its last deposit was looked at, (zones,); zone 0 is of none.
        ends: number of zones after each deposit, (deposits + 1,); those of a deposit's own come one after the other.
    """

    parents: np.ndarray
    ends: np.ndarray

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sum of the values (deposits, ...) over the deposits of each zone, (zones, ...)."""
        sums = np.zeros((len(self.parents), *values.shape[1:]), values.dtype)
        for value, start, end in zip(values, self.ends[:-1], self.ends[1:], strict=True):
            sums[start:end] = sums[self.parents[start:end]] + value
        return sums


@dataclass(frozen=True)
class OwnedCells:
    """The valid cells of the deposits.

    Attributes:
        ranks: number of valid cells at or above each, (n,), ascending.
        zone: of each, (n,).
        zones: what zones are of.
        indices: index in these arrays of each cell of the map that is one of them, (height, width).
    """

    ranks: np.ndarray
    zone: np.ndarray
    zones: Zones
    indices: np.ndarray

    @classmethod
    def of(
        cls,
        ranking: Ranking,
        scores: np.ndarray,
        positive: np.ndarray,
        deposits: Sequence[LocatedDeposit],
        on_progress: OnProgress = untold,
    ) -> OwnedCells:
        """The cells of a map of scores (height, width), given which cells are valid and of a deposit."""
        own = scores[positive]
        order = np.argsort(-own, kind="stable")
        ranks = ranking.at_or_above(own[order])
        kind = ranking.below.dtype
        inverse = np.empty(len(order), kind)
        inverse[order] = np.arange(len(order), dtype=kind)
        indices = np.zeros(positive.shape, kind)
        indices[positive] = inverse
        zone, parents, ends = np.zeros(len(ranks), np.int32), [np.zeros(1, np.int32)], [1]
        for deposit in told(deposits, on_progress):
            members = _own(indices, positive, deposit)
            parts = list(chunks(len(members)))
            held = np.unique(np.concatenate([np.unique(zone[members[part]]) for part in parts]))
            for part in parts:
                zone[members[part]] = ends[-1] + np.searchsorted(held, zone[members[part]])
            parents.append(held)
            ends.append(ends[-1] + len(held))
        return cls(ranks, zone, Zones(np.concatenate(parents), np.array(ends)), indices)

    def own(self, positive: np.ndarray, deposit: LocatedDeposit) -> np.ndarray:
        """Indices of the valid cells of a deposit, row by row."""
        return _own(self.indices, positive, deposit)


def _own(indices: np.ndarray, positive: np.ndarray, deposit: LocatedDeposit) -> np.ndarray:
    return indices[deposit.index][deposit.cells & positive[deposit.index]]
