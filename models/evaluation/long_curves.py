"""Curves of millions of points: computed a stretch at a time, and shown by some hundred of their points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from .ranking import chunks


def long_sum(count: int, terms: Callable[[np.ndarray], np.ndarray]) -> float:
    """The sum of so many terms, float64 (n,) by their indices (n,)."""
    total = 0.0
    for part in chunks(count):
        # From the sum so far, in the order in which numpy adds up one long array.
        total = np.add.reduce(terms(np.arange(part.start, part.stop)), initial=total)
    return float(total)


@dataclass(frozen=True)
class LongCurve:
    """A curve whose points are computed where they are asked for.

    Attributes:
        length: number of points.
        at: columns of numbers (n,) by the indices (n,) of points; x and y are the last two.
    """

    length: int
    at: Callable[[np.ndarray], tuple[np.ndarray, ...]]

    def subsampled(self, points: int) -> tuple[np.ndarray, ...]:
        """The columns at no more than so many points that lie evenly along the curve, both ends among them."""
        if self.length <= points:
            return self.at(np.arange(self.length))
        for way in self._way():
            end = way[-1]
        marks = np.linspace(0.0, end, points)
        return self.at(np.unique(sum(np.searchsorted(way, marks) for way in self._way())))

    def _way(self) -> Iterator[np.ndarray]:
        """How far along the curve its points lie, stretch by stretch: steps across and up added."""
        yield np.zeros(1)
        done = 0.0
        for part in chunks(self.length - 1):
            *_, x, y = self.at(np.arange(part.start, part.stop + 1))
            way = np.cumsum(np.concatenate([[done], np.abs(np.diff(x)) + np.abs(np.diff(y))]))
            done = way[-1]
            yield way[1:]
