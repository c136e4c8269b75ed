"""Where each cell stands among the cells of a band: computed once, it measures any pattern of cells at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Ranks:
    """The ranking of a band.

    Attributes:
        count: valid cells.
        at_or_above: number of valid cells that score as high or higher, (height, width); 0 where there is no value.
        above: number of those that score higher, (height, width).
    """

    count: int
    at_or_above: np.ndarray
    above: np.ndarray

    @classmethod
    def of(cls, scores: np.ndarray) -> Ranks:
        """The ranking of scores (height, width), NaN where there is none."""
        valid = np.isfinite(scores)
        _, level, cells = np.unique(scores[valid], return_inverse=True, return_counts=True)
        count = len(level)
        higher = count - np.cumsum(cells)
        # Half the memory of int64, for any raster that fits into it.
        kind = np.int32 if count <= np.iinfo(np.int32).max else np.int64
        at_or_above, above = np.zeros(scores.shape, kind), np.zeros(scores.shape, kind)
        at_or_above[valid] = (higher + cells)[level]
        above[valid] = higher[level]
        return cls(count, at_or_above, above)


@dataclass(frozen=True)
class Standing:
    """How the cells of a pattern stand against all other valid cells; arrays (n,), highest score first.

    Attributes:
        order: place of each cell in the arrays that the standing was made of.
        upto: number of cells of the pattern at or above each.
        others_at_or_above, others_above: number of other cells at or above, and above, each.
        others: number of all other cells, at least one.
    """

    order: np.ndarray
    upto: np.ndarray
    others_at_or_above: np.ndarray
    others_above: np.ndarray
    others: int

    @classmethod
    def of(cls, at_or_above: np.ndarray, above: np.ndarray, count: int) -> Standing:
        """The standing of cells with ranks (n,) among `count` valid cells."""
        order = np.argsort(at_or_above, kind="stable")
        at_or_above, above = at_or_above[order], above[order]
        upto = np.searchsorted(at_or_above, at_or_above, side="right")
        before = np.searchsorted(at_or_above, at_or_above, side="left")
        return cls(order, upto, at_or_above - upto, above - before, count - len(order))

    @property
    def beaten(self) -> np.ndarray:
        """Share of the other cells that each cell beats, ties half; their mean is the AUC."""
        return 1.0 - (self.others_at_or_above + self.others_above) / (2.0 * self.others)

    @property
    def false_positive_rate(self) -> np.ndarray:
        """Share of the other cells at or above each cell."""
        return self.others_at_or_above / self.others
