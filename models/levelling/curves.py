"""What brings the values of a group to another level: a line, or a curve through quantiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..protocol.choices import Levelling

# Quantiles that are matched: beyond them lie too few values of a small group to tell anything.
SHARES = np.linspace(0.05, 0.95, 19)
_MEDIAN, _QUARTILES = 9, (4, 14)


class Curve(Protocol):
    """Brings values, logarithms where an element is levelled as such, to another level."""

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """The values at the other level, NaN where there is none."""


@dataclass(frozen=True)
class Line:
    """Shifts and stretches: `slope` times the value, plus `intercept`."""

    slope: float = 1.0
    intercept: float = 0.0

    def __call__(self, values: np.ndarray) -> np.ndarray:
        return self.slope * values + self.intercept


@dataclass(frozen=True)
class Polyline:
    """Takes each of the ascending values `x` to that of `y`, between them by straight lines, beyond them by a shift."""

    x: np.ndarray
    y: np.ndarray

    def __call__(self, values: np.ndarray) -> np.ndarray:
        inside = np.interp(values, self.x, self.y)
        low, high = np.minimum(values - self.x[0], 0), np.maximum(values - self.x[-1], 0)
        return inside + low + high


SAME = Line()


def curves_to(method: Levelling, quantiles: np.ndarray, target: np.ndarray) -> list[Curve]:
    """What brings groups with some quantiles to others.

    Args:
        method: `median_iqr` or `quantiles`.
        quantiles: of each group at `SHARES`, (groups, shares).
        target: those of the level that is wanted, (shares,).
    """
    return [(_to_median_and_range if method == "median_iqr" else _to_quantiles)(own, target) for own in quantiles]


def mean_level(quantiles: np.ndarray, sizes: Sequence[float]) -> np.ndarray:
    """The level of the whole: the mean of the groups' quantiles (groups, shares) by the sizes of the groups."""
    return np.average(quantiles, axis=0, weights=sizes)


def quantiles_of(values: np.ndarray) -> np.ndarray:
    """Those of values (n,), NaN where there is none, at `SHARES`."""
    return np.quantile(values[np.isfinite(values)], SHARES)


def _to_median_and_range(own: np.ndarray, target: np.ndarray) -> Line:
    """Of a group whose quartiles fall together, such as one that is mostly below detection, the median alone."""
    (own_range, target_range) = (one[_QUARTILES[1]] - one[_QUARTILES[0]] for one in (own, target))
    slope = float(target_range / own_range) if own_range > 0 and target_range > 0 else 1.0
    return Line(slope, float(target[_MEDIAN] - slope * own[_MEDIAN]))


def _to_quantiles(own: np.ndarray, target: np.ndarray) -> Polyline:
    """Quantiles that fall together are taken to the mean of their targets: equal values stay equal."""
    x, where = np.unique(own, return_inverse=True)
    return Polyline(x, np.bincount(where, weights=target) / np.bincount(where))
