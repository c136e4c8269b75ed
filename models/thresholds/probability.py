"""The probability plot of an element, and where the chain of straight lines through it bends (Sinclair 1974)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.stats import norm

from ..evaluation.bent_lines import bent_line, best_bends

# Fewer values show no populations; of more, so many points are drawn and fitted, evenly spaced along the axis.
MIN_VALUES, _POINTS = 50, 80
# The shares that the plot reaches to, and the values at its ends that are left out.
_LOWEST, _HIGHEST, _LEFT_OUT = 0.01, 0.999, 10
_MAX_BENDS = 3


@dataclass(frozen=True)
class ProbabilityPlot:
    """Values over the quantiles of the normal distribution.

    Attributes:
        quantiles: of the normal distribution, ascending, (m,).
        values: of the element at them, (m,).
        fitted: the same by the lines.
        bends: values where lines meet, ascending; none where one line does.
    """

    quantiles: np.ndarray
    values: np.ndarray
    fitted: np.ndarray
    bends: tuple[float, ...]


def probability_plot(values: np.ndarray, logged: bool) -> ProbabilityPlot | None:
    """The plot of sorted values (n,), of their logarithms where `logged`; None where there are too few or all alike.

    Lines are added until what is left is no more than a single population shows by chance.
    """
    count = len(values)
    if count < MIN_VALUES:
        return None
    low = max(_LOWEST, _LEFT_OUT / count)
    x = np.linspace(norm.ppf(low), norm.ppf(min(_HIGHEST, 1 - _LEFT_OUT / count)), _POINTS)
    shares = (np.arange(count) + 0.5) / count
    scaled = np.log(values) if logged else values.astype(np.float64)
    y = np.interp(norm.cdf(x), shares, scaled)
    spread = float(np.polyfit(x, y, 1)[0])
    if spread <= 0:
        return None
    bends: list[int] = []
    fitted, _ = bent_line(x, y, bends)
    while len(bends) < _MAX_BENDS and np.sqrt(np.mean((y - fitted) ** 2)) > _chance(count) * spread:
        bends, _ = best_bends(x, y, len(bends) + 1)
        fitted, _ = bent_line(x, y, bends)
    back = np.exp if logged else np.asarray
    at_bends = sorted({float(value) for value in back(fitted[bends])})
    return ProbabilityPlot(x, back(y), back(fitted), tuple(at_bends))


def _chance(count: int) -> float:
    """Root mean square of what one line leaves over, in standard deviations, which 95 % of normal samples stay below.

    By simulation of 100 to 10,000 values; more than a fiftieth is seen in any case.
    """
    return max(0.02, (0.45 * math.log(max(count, 100)) - 1.07) / math.sqrt(count))
