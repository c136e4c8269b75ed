"""The scores of a band in their order: one sort that all of its figures come from, at eight bytes a cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

# Values that are worked on at once, so that none of the numbers between takes more than a few megabytes.
CHUNK = 1 << 20


def chunks(count: int) -> Iterator[slice]:
    """The values from 0 to `count`, at most `CHUNK` at once."""
    for start in range(0, count, CHUNK):
        yield slice(start, min(start + CHUNK, count))


def indices_of(mask: np.ndarray) -> np.ndarray:
    """Where a mask holds, (n,), into the flat array: in half the memory of int64 wherever the mask is short enough."""
    flat = mask.reshape(-1)
    found = np.empty(np.count_nonzero(flat), np.int32 if len(flat) <= np.iinfo(np.int32).max else np.int64)
    done = 0
    for part in chunks(len(flat)):
        own = np.flatnonzero(flat[part])
        found[done : done + len(own)] = own + part.start
        done += len(own)
    return found


@dataclass(frozen=True)
class Ranking:
    """The distinct scores of the valid cells, and how many cells lie below each; exact.

    Attributes:
        count: valid cells.
        levels: distinct scores (levels,), ascending.
        below: number of cells that score lower than each, (levels,).
    """

    count: int
    levels: np.ndarray
    below: np.ndarray

    @classmethod
    def of(cls, scores: np.ndarray) -> Ranking:
        """The ranking of scores (n,), at least one, none NaN; their array is sorted in place and kept."""
        scores.sort()
        first = np.ones(len(scores), bool)
        np.not_equal(scores[1:], scores[:-1], out=first[1:])
        below = indices_of(first)
        for part in chunks(len(below)):
            # Without the sign of a zero.
            scores[part] = scores[below[part]] + 0.0
        return cls(len(scores), scores[: len(below)], below)

    def at_or_above(self, scores: np.ndarray) -> np.ndarray:
        """Number of cells that score as high or higher than each of the scores (n,) of cells; fast where sorted."""
        ranks = np.empty(len(scores), self.below.dtype)
        for part in chunks(len(scores)):
            ranks[part] = self.count - self.below[np.searchsorted(self.levels, scores[part])]
        return ranks

    def above(self, at_or_above: np.ndarray) -> np.ndarray:
        """Number of cells that score higher, (n,), by the number that score as high or higher."""
        higher = np.searchsorted(self.below, self.count - at_or_above, side="right")
        return np.where(higher < len(self.below), self.count - self.below[np.minimum(higher, len(self.below) - 1)], 0)

    def share_at_or_above(self, scores: np.ndarray) -> np.ndarray:
        """Share of the cells that score as high or higher than each of the scores (n,) of cells."""
        return self.at_or_above(scores) / self.count

    def lowest(self, index: int) -> int:
        """Level of the cell that comes after as many lower ones."""
        return int(np.searchsorted(self.below, index, side="right")) - 1


@dataclass(frozen=True)
class Flagged:
    """What lies at or above each distinct score, from the highest score down.

    Attributes:
        ranking: of all valid cells.
        ranks: number of cells at or above each deposit cell, or the best cell of each deposit, (n,), ascending.
    """

    ranking: Ranking
    ranks: np.ndarray

    @classmethod
    def of(cls, scores: np.ndarray, positive: np.ndarray) -> Flagged:
        """The same of scores (n,) and labels (n,); the array of the scores is sorted in place and kept."""
        chosen = np.sort(scores[positive])
        ranking = Ranking.of(scores)
        return cls(ranking, np.ascontiguousarray(ranking.at_or_above(chosen)[::-1]))

    def __len__(self) -> int:
        return len(self.ranking.levels)

    def at(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Score, number of cells and number of deposit cells (n,) at indices in that order."""
        level = len(self) - 1 - index
        cells = self.ranking.count - self.ranking.below[level]
        return self.ranking.levels[level], cells, np.searchsorted(self.ranks, cells, side="right")
