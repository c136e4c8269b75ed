"""Thresholds from the scores alone: the concentration-area relation.

Cheng, Agterberg and Ballantyne (1994), Journal of Geochemical Exploration 51, doi 10.1016/0375-6742(94)90013-2: where
background and anomalies each follow a power law, the area at or above a value, drawn against the value on logarithmic
axes, is a chain of straight lines, and the values where they meet part background from anomalies.
"""

from __future__ import annotations

import bisect
import itertools
from dataclasses import dataclass

import numpy as np

from .ranking import Ranking

# Values that the relation is drawn at, evenly spaced in their logarithms.
_POINTS = 80
_MIN_POINTS = 20
# The scores that are left out: the lowest, and the highest cells, too few to tell a slope.
_LOWEST_SHARE = 0.01
_HIGHEST_CELLS = 10
# Points from a break to the next, and to the ends.
_GAP = 4
# A third break is fitted where two leave the area off by more than about a twentieth (root mean square, log10).
_TOLERANCE = 0.02


@dataclass(frozen=True)
class ConcentrationArea:
    """The relation, and the lines fitted to it.

    Attributes:
        shift: what was added to the scores so that none is below 0; 0 where all lie above.
        value: shifted scores (m,), ascending.
        area: share of the valid cells at or above each.
        fitted: the same share by the lines.
        thresholds: the two or three scores (not shifted) where lines meet, ascending.
        threshold_areas: share of the valid cells at or above each threshold.
        slopes: of the lines on the logarithmic axes, one more than thresholds.
    """

    shift: float
    value: np.ndarray
    area: np.ndarray
    fitted: np.ndarray
    thresholds: tuple[float, ...]
    threshold_areas: tuple[float, ...]
    slopes: tuple[float, ...]


def concentration_area(ranking: Ranking) -> ConcentrationArea | None:
    """The relation of ranked scores, exact; None where there are too few distinct ones to fit lines."""
    if ranking.count <= _HIGHEST_CELLS:
        return None
    levels = range(len(ranking.levels))
    shift = max(0.0, -float(ranking.levels[0]))

    def score(level: int) -> float:
        """A distinct score, in double precision and shifted."""
        return float(ranking.levels[level]) + shift

    high = score(ranking.lowest(ranking.count - _HIGHEST_CELLS))
    first = max(ranking.lowest(int(_LOWEST_SHARE * ranking.count)), bisect.bisect_right(levels, 0.0, key=score))
    if first >= len(levels) or score(first) >= high:
        return None
    at = [bisect.bisect_left(levels, value, key=score) for value in np.geomspace(score(first), high, _POINTS)]
    value = np.unique([score(min(index, levels[-1])) for index in at])
    if len(value) < _MIN_POINTS:
        return None
    below = ranking.below[[bisect.bisect_left(levels, one, key=score) for one in value]]
    area = (ranking.count - below) / ranking.count
    x, y = np.log10(value), np.log10(area)
    breaks, error = _breaks(x, y, 2)
    if error > _TOLERANCE:
        breaks, _ = _breaks(x, y, 3)
    base = _hinges(x, x[breaks])
    factors = np.linalg.lstsq(base, y, rcond=None)[0]
    return ConcentrationArea(
        shift=shift,
        value=value,
        area=area,
        fitted=10.0 ** (base @ factors),
        thresholds=tuple((value[breaks] - shift).tolist()),
        threshold_areas=tuple(area[breaks].tolist()),
        slopes=tuple(np.cumsum(factors[1:]).tolist()),
    )


def _hinges(x: np.ndarray, breaks: np.ndarray) -> np.ndarray:
    """Base of the chains of lines that bend at some values: (points, 2 + breaks)."""
    return np.column_stack([np.ones_like(x), x - x[0], np.maximum(0.0, x[:, None] - breaks)])


def _breaks(x: np.ndarray, y: np.ndarray, count: int) -> tuple[list[int], float]:
    """The points where the chain of `count` + 1 lines with the least squared residuals bends, and their root mean.

    All choices are tried at once: the normal equations of each are a part of those of all points together.
    """
    indices = range(_GAP, len(x) - _GAP)
    chosen = np.array(list(itertools.combinations(indices, count)))
    chosen = chosen[(np.diff(chosen, axis=1) >= _GAP).all(axis=1)]
    base = _hinges(x, x)
    columns = np.column_stack([np.zeros(len(chosen), int), np.ones(len(chosen), int), chosen + 2])
    products, sides = base.T @ base, base.T @ y
    parts = sides[columns]
    factors = np.linalg.solve(products[columns[:, :, None], columns[:, None, :]], parts[:, :, None])[:, :, 0]
    squares = y @ y - (factors * parts).sum(axis=1)
    best = int(np.argmin(squares))
    return chosen[best].tolist(), float(np.sqrt(max(squares[best], 0.0) / len(x)))
