"""How near two analyses of the same come to each other, and how that changes with concentration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import binom, linregress

# Thompson and Howarth (1976): pairs in a group, and the fewest pairs that groups are made of.
GROUP, MIN_GROUPED = 11, 50
# Of the difference of two values: median, 90th and 99th percentile of its size, in standard deviations of one value.
MEDIAN, NINETY, NINETY_NINE = 0.953873, 2.326174, 3.642773
# Precisions, percent, of which the least is told that pairs keep (Thompson and Howarth 1978), and how sure that is.
PRECISIONS = (5, 10, 20, 30, 50, 100)
_LEVEL = 0.05


@dataclass(frozen=True)
class ThompsonHowarth:
    """Standard deviation of an analysis as a line over concentration.

    Attributes:
        base: standard deviation at concentration 0.
        slope: of the standard deviation.
        means, medians: of each group: mean of the means of its pairs, median of the sizes of their differences.
    """

    base: float
    slope: float
    means: tuple[float, ...]
    medians: tuple[float, ...]

    def precision(self, concentration: float) -> float:
        """Two standard deviations as a share of a concentration, percent."""
        return 200.0 * max(0.0, self.base + self.slope * concentration) / concentration

    @property
    def detection_limit(self) -> float | None:
        """Concentration at which two standard deviations are as large as itself; None where there is none."""
        return 2 * self.base / (1 - 2 * self.slope) if self.base > 0 and self.slope < 0.5 else None


def thompson_howarth(first: np.ndarray, second: np.ndarray) -> ThompsonHowarth | None:
    """The line through groups of pairs; None for fewer than fifty.

    Pairs are sorted by their mean and parted into groups of eleven; what is left over at the upper end has no part in
    it. Medians of the differences are regressed on the means of the groups.

    Args:
        first, second: the analyses of each pair, (n,).
    """
    if len(first) < MIN_GROUPED:
        return None
    means, differences = (first + second) / 2, np.abs(first - second)
    order = np.argsort(means, kind="stable")
    groups = order[: len(order) // GROUP * GROUP].reshape(-1, GROUP)
    x, y = means[groups].mean(axis=1), np.median(differences[groups], axis=1)
    if np.ptp(x) == 0:
        return None
    line = linregress(x, y)
    return ThompsonHowarth(
        float(line.intercept) / MEDIAN, float(line.slope) / MEDIAN, tuple(x.tolist()), tuple(y.tolist())
    )


def precision_kept(first: np.ndarray, second: np.ndarray) -> int | None:
    """The least of `PRECISIONS` that pairs of positive analyses keep; None where they keep none.

    Of pairs of such a precision (two standard deviations, percent) a tenth differ by more than 2.326 standard
    deviations; more than chance gives at the level of 5 % is too many.
    """
    means, differences = (first + second) / 2, np.abs(first - second)
    for precision in PRECISIONS:
        beyond = int((differences > NINETY * precision / 200 * means).sum())
        if binom.sf(beyond - 1, len(means), 0.1) > _LEVEL:
            return precision
    return None


def relative_deviation(first: np.ndarray, second: np.ndarray) -> float | None:
    """Root mean square coefficient of variation of pairs, percent (Stanley and Lawie 2007); None without positive ones.

    Of each pair the standard deviation is its difference over the square root of two.
    """
    there = first + second > 0
    if not there.any():
        return None
    first, second = first[there], second[there]
    return float(100 * np.sqrt(2 * np.mean(((first - second) / (first + second)) ** 2)))
