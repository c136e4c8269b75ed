"""How the values of a band are spread over the area."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


class Distribution:
    """Values in order; there must be one."""

    def __init__(self, values: Iterable[float]):
        self._values = sorted(values)

    def percentile(self, value: float) -> float:
        """Percent of the area that has lower values or the same."""
        return 100.0 * bisect_right(self._values, value) / len(self._values)

    def at(self, percentile: float) -> float:
        """The lowest value that lies above so many percent of the area; the highest for 100."""
        index = int(percentile / 100.0 * len(self._values) + 1e-9)
        return self._values[min(index, len(self._values) - 1)]

    def histogram(self, bins: int) -> tuple[float, float, list[int]]:
        """Lowest and highest value, and how many lie in each of some equal steps between them."""
        low, high = self._values[0], self._values[-1]
        step = (high - low) / bins
        edges = [bisect_right(self._values, low + step * number) for number in range(1, bins)]
        edges = [0, *edges, len(self._values)]
        return low, high, [right - left for left, right in zip(edges, edges[1:])]
