"""What other elements explain of an element, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import HuberRegressor

# Values that a regression is fitted to at most, and at least for each element that explains.
MAX_FITTED, MIN_FITTED = 20_000, 10
# Steps of the solver, and how small the penalty on coefficients is that it cannot do without.
_STEPS, _PENALTY = 1000, 1e-6
_NORMAL_MAD = 1.4826


@dataclass(frozen=True)
class Background:
    """A regression of one element on others, all as logarithms or as they are.

    Attributes:
        explaining: rows of the elements that explain.
        coefficients: of these, (explaining,).
        intercept: of the regression.
        typical: the median of what is expected.
        explained: share of the robust variance that is explained, 0 to 1.
    """

    explaining: tuple[int, ...]
    coefficients: np.ndarray
    intercept: float
    typical: float
    explained: float

    def corrected(self, values: np.ndarray, explaining: np.ndarray) -> np.ndarray:
        """Values (...) less what is expected of them by others (explaining, ...), about the typical level.

        Of logarithms this is the ratio of the observed to the expected value, times the typical expected one.
        """
        expected = np.tensordot(self.coefficients, explaining, 1) + self.intercept
        return values - expected + self.typical


def fit_background(values: np.ndarray, explaining: np.ndarray, rows: Sequence[int]) -> Background | None:
    """Fit a regression with Huber's loss (scikit-learn's HuberRegressor).

    Args:
        values: of the element, (n,), NaN where there is none.
        explaining: those of the elements that explain, (explaining, n).
        rows: numbers of these.

    Returns:
        None where too few values have all of them, nothing varies, or no fit is found.
    """
    there = np.isfinite(values) & np.isfinite(explaining).all(axis=0)
    if there.sum() < MIN_FITTED * (1 + len(rows)):
        return None
    y, x = values[there], explaining[:, there].T
    if len(y) > MAX_FITTED:
        chosen = np.random.default_rng(0).choice(len(y), MAX_FITTED, replace=False)
        y, x = y[chosen], x[chosen]
    centres, (spread, *spreads) = np.median(x, axis=0), (_spread(one) for one in (y, *x.T))
    if spread == 0 or min(spreads) == 0:
        return None
    try:
        fitted = HuberRegressor(alpha=_PENALTY, max_iter=_STEPS)
        fitted.fit((x - centres) / spreads, (y - np.median(y)) / spread)
    except ValueError:  # The solver did not get there.
        return None
    coefficients = fitted.coef_ * spread / np.array(spreads)
    intercept = float(spread * fitted.intercept_ + np.median(y) - coefficients @ centres)
    expected = x @ coefficients + intercept
    explained = 1 - (_spread(y - expected) / spread) ** 2
    return Background(tuple(rows), coefficients, intercept, float(np.median(expected)), max(0.0, float(explained)))


def _spread(values: np.ndarray) -> float:
    """The robust standard deviation, or the usual one where most values are the same."""
    robust = _NORMAL_MAD * float(np.median(np.abs(values - np.median(values))))
    return robust or float(values.std())
