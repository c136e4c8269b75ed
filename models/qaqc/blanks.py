"""Blanks: whether they hold what they should not, and whether they follow the sample before them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import spearmanr, theilslopes

# Of blanks: more of them above the limit are too many; how sure a carry-over must be, and the fewest that tell it.
MOST_HIGH, _LEVEL, _FEWEST = 0.1, 0.01, 8


@dataclass(frozen=True)
class BlankSeries:
    """The blanks of one element, in the order of analysis.

    Attributes:
        values: (n,), half the detection limit where one is below it.
        limit: detection limit.
        factor: blanks above so many limits count as high.
        carried: share of the sample before it that a blank holds (Theil-Sen); None where that is not sure, or there
            are too few.
    """

    values: np.ndarray
    limit: float
    factor: float
    carried: float | None

    @property
    def high(self) -> int:
        """Number of blanks above the limit times the factor."""
        return int((self.values > self.factor * self.limit).sum())

    @property
    def share_high(self) -> float:
        """Share of the blanks above that."""
        return self.high / len(self.values)

    @property
    def is_high(self) -> bool:
        """Whether too many are above that."""
        return self.share_high > MOST_HIGH


def blank_series(values: np.ndarray, before: np.ndarray, limit: float, factor: float) -> BlankSeries:
    """Look at blanks.

    Args:
        values: of the blanks, in their order, (n,).
        before: value of what was analysed before each, NaN where there is none, (n,).
        limit, factor: as of `BlankSeries`.
    """
    there = np.isfinite(before)
    carried = None
    if there.sum() >= _FEWEST and np.ptp(values[there]) > 0 and np.ptp(before[there]) > 0:
        test = spearmanr(before[there], values[there], alternative="greater")
        if test.pvalue < _LEVEL:
            carried = float(theilslopes(values[there], before[there]).slope)
    return BlankSeries(values, limit, factor, carried)
