"""Standards: how far off they are, whether they break the rules of a steady analysis, and whether they drift."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import norm, spearmanr, theilslopes

# Of the normal distribution: a median absolute deviation is such a part of its standard deviation.
_MAD = 0.674490
# How sure a drift and a bias must be, and the least share of the value that matters.
_LEVEL, LEAST_DRIFT, LEAST_BIAS = 0.01, 0.05, 0.1
# Standard errors that the mean is off at such a level.
_ERRORS = 2.576


@dataclass(frozen=True)
class StandardSeries:
    """The analyses of one element in one standard, in their order.

    Attributes:
        standard: its name; empty where it has none.
        values: measured, (n,); those below detection are left out.
        expected: the certified value, or else the median.
        is_certified: which of the two.
        deviation: standard deviation that the rules count in: that of the certificate, or else by the median absolute
            deviation; 0 where values do not vary.
        below: how many are below detection.
        broken: how often each rule of Westgard is broken, by its name.
        drift: change from the first to the last analysis as a share of the expected value (Theil-Sen).
        p_drift: of the rank correlation with the order.
        p_runs: how often chance alone gives as few stretches on one side of what is expected (Wald and Wolfowitz).
    """

    standard: str
    values: np.ndarray
    expected: float
    is_certified: bool
    deviation: float
    below: int
    broken: dict[str, int]
    drift: float
    p_drift: float
    p_runs: float

    @property
    def bias(self) -> float:
        """Mean less what is expected, as a share of that."""
        return float(self.values.mean() / self.expected - 1) if self.expected else 0.0

    @property
    def relative_deviation(self) -> float:
        """Standard deviation of the values as a share of their mean, percent."""
        mean = self.values.mean()
        return float(100 * self.values.std(ddof=1) / mean) if mean else 0.0

    @property
    def is_biased(self) -> bool:
        """Whether the mean is off its certified value by a tenth or more, and surely so."""
        error = self.values.std(ddof=1) / np.sqrt(len(self.values))
        off = abs(self.values.mean() - self.expected)
        return bool(self.is_certified and abs(self.bias) >= LEAST_BIAS and off > _ERRORS * error)

    @property
    def drifts(self) -> bool:
        """Whether the values change by a twentieth or more, and surely so."""
        return abs(self.drift) >= LEAST_DRIFT and self.p_drift < _LEVEL

    @property
    def is_unsteady(self) -> bool:
        """Whether the rules on runs are broken, and surely not by chance, as in a long series they often are."""
        return bool(self.broken["4_1s"] or self.broken["10_x"]) and self.p_runs < _LEVEL and not self.drifts


def series(
    standard: str, values: np.ndarray, below: int, certified: float | None, deviation: float | None
) -> StandardSeries:
    """Look at the analyses of a standard.

    Args:
        values: measured, in their order, (n,), at least two.
        below: how many others are below detection.
        certified: value of the certificate; None takes the median.
        deviation: standard deviation of the certificate; None takes that of the values.
    """
    expected = float(np.median(values)) if certified is None else certified
    spread = deviation or _spread(values)
    varies = len(values) > 2 and np.ptp(values) > 0
    order = np.arange(len(values))
    slope = float(theilslopes(values, order).slope) if varies else 0.0
    return StandardSeries(
        standard=standard,
        values=values,
        expected=expected,
        is_certified=certified is not None,
        deviation=spread,
        below=below,
        broken=westgard((values - expected) / spread) if spread else dict.fromkeys(RULES, 0),
        drift=slope * (len(values) - 1) / expected if expected else 0.0,
        p_drift=float(spearmanr(order, values).pvalue) if varies else 1.0,
        p_runs=runs_test(values - expected),
    )


# One value beyond three standard deviations; two in a row beyond two, on one side; two in a row more than four apart,
# each beyond two; four in a row beyond one, on one side; ten in a row on one side.
RULES = ("1_3s", "2_2s", "R_4s", "4_1s", "10_x")


def westgard(z: np.ndarray) -> dict[str, int]:
    """How often each rule is broken: by how many values, or stretches of values, in which they may overlap.

    Args:
        z: values less what is expected, in standard deviations, in their order, (n,).
    """
    before, after = z[:-1], z[1:]
    return {
        "1_3s": int((np.abs(z) > 3).sum()),
        "2_2s": _runs(z, 2, 2.0),
        "R_4s": int(((np.maximum(before, after) > 2) & (np.minimum(before, after) < -2)).sum()),
        "4_1s": _runs(z, 4, 1.0),
        "10_x": _runs(z, 10, 0.0),
    }


def runs_test(z: np.ndarray) -> float:
    """How often chance alone gives as few runs of one sign as some values (n,) have, those of 0 left out.

    Wald and Wolfowitz (1940), Annals of Mathematical Statistics 11, 147-162, by the normal approximation.
    """
    above = z[z != 0] > 0
    high, low = int(above.sum()), int((~above).sum())
    count = high + low
    if not (high and low) or count < 3:
        return 1.0 if count < 3 else 2.0 ** (1 - count)
    runs = 1 + int((above[1:] != above[:-1]).sum())
    mean = 1 + 2 * high * low / count
    variance = (mean - 1) * (mean - 2) / (count - 1)
    return float(norm.cdf((runs - mean) / np.sqrt(variance))) if variance > 0 else 1.0


def _runs(z: np.ndarray, length: int, limit: float) -> int:
    """Number of stretches of such a length whose values all lie beyond a limit on one side."""
    if len(z) < length:
        return 0
    windows = np.lib.stride_tricks.sliding_window_view(z, length)
    return int(((windows > limit).all(axis=1) | (windows < -limit).all(axis=1)).sum())


def _spread(values: np.ndarray) -> float:
    """Standard deviation by the median absolute deviation, or, where half of the values are alike, the usual one."""
    if np.ptp(values) == 0:
        return 0.0
    robust = float(np.median(np.abs(values - np.median(values)))) / _MAD
    return robust or float(values.std(ddof=1))
