"""How values differ with distance, fitted for kriging."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import least_squares
from scipy.spatial import cKDTree

# Largest distance of a pair, in radii: kriging from neighbours asks for differences over no more than twice one.
CUTOFF = 3.0
_LAGS = 15
_MIN_LAGS = 4
# Locations that pairs start from, and pairs, at most.
_MAX_STARTS, _MAX_PAIRS = 1_500, 1_000_000


@dataclass(frozen=True)
class Variogram:
    """A spherical variogram.

    Attributes:
        nugget: semivariance close to no distance, in the square of the scale of interpolation.
        sill: semivariance at `range` and beyond, the nugget within it.
        range: map units.
        fitted: whether the values gave it.
    """

    nugget: float
    sill: float
    range: float
    fitted: bool

    def at(self, distance: np.ndarray) -> np.ndarray:
        """Semivariance at distances above 0."""
        return self.nugget + (self.sill - self.nugget) * _spherical(distance / self.range)


def _spherical(share: np.ndarray) -> np.ndarray:
    """Rise from 0 to 1 with the share of the range."""
    share = np.minimum(share, 1.0)
    return 1.5 * share - 0.5 * share**3


class Pairs:
    """Pairs of locations up to three radii apart, in classes of distance.

    Kriging uses no longer distances. A fit over the whole extent, as PyKrige makes it, has classes so wide that all
    structure that neighbours share can fall into the first.

    Args:
        locations: of the samples, map units, (locations, 2).
        radius: of the search, map units.
    """

    def __init__(self, locations: np.ndarray, radius: float):
        self._radius, self._cutoff = radius, CUTOFF * radius
        tree = cKDTree(locations)
        starts = np.random.default_rng(0).permutation(len(locations))[:_MAX_STARTS]
        numbers = tree.query_ball_point(locations[starts], self._cutoff, return_length=True)
        starts = starts[: max(1, int((numbers.cumsum() <= _MAX_PAIRS).sum()))]
        ends = tree.query_ball_point(locations[starts], self._cutoff)
        self._one = np.repeat(starts, [len(some) for some in ends])
        self._other = np.concatenate(ends).astype(np.int64)
        apart = self._one != self._other
        self._one, self._other = self._one[apart], self._other[apart]
        self._distance = np.linalg.norm(locations[self._one] - locations[self._other], axis=1)
        self._lag = np.minimum((self._distance / self._cutoff * _LAGS).astype(np.int64), _LAGS - 1)

    def fit(self, values: np.ndarray) -> Variogram:
        """The variogram of values (locations,), NaN where there is none.

        Classes weigh as the number of their pairs over the square of their distance (Pebesma 2004, Multivariable
        geostatistics in S: the gstat package, Computers & Geosciences 30, 683-691, doi 10.1016/j.cageo.2004.03.012).
        Where none can be fitted it is one without a nugget that rises to the variance of the values at the radius.
        """
        variance = float(np.nanvar(values))
        fallback = Variogram(0.0, variance or 1.0, self._radius, False)
        square = (values[self._one] - values[self._other]) ** 2
        there = np.isfinite(square)
        lag, count = self._lag[there], np.bincount(self._lag[there], minlength=_LAGS)
        filled = count > 0
        if filled.sum() < _MIN_LAGS or variance == 0:
            return fallback
        count = count[filled]
        distance = np.bincount(lag, self._distance[there], _LAGS)[filled] / count / self._cutoff
        # Scaled, because the fit ends at absolute tolerances.
        measured = np.bincount(lag, square[there], _LAGS)[filled] / count / 2 / variance
        weight = np.sqrt(count) / distance
        weight /= weight.sum()

        def misfit(parameters: np.ndarray) -> np.ndarray:
            nugget, rise, length = parameters
            return weight * (nugget + rise * _spherical(distance / length) - measured)

        lower, upper = (0.0, 0.0, distance[0] / 2), (np.inf, np.inf, 4.0)
        start = (measured.min() / 2, max(np.ptp(measured), 0.01), 0.5)
        nugget, rise, length = least_squares(misfit, start, bounds=(lower, upper), xtol=1e-10, ftol=1e-12, gtol=1e-12).x
        if nugget + rise <= 0:
            return fallback
        return Variogram(
            float(nugget * variance), float((nugget + rise) * variance), float(length * self._cutoff), True
        )
