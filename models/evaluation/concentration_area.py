"""Thresholds from the scores alone: the concentration-area relation.

Cheng, Agterberg and Ballantyne (1994), Journal of Geochemical Exploration 51, doi 10.1016/0375-6742(94)90013-2: where
background and anomalies each follow a power law, the area at or above a value, drawn against the value on logarithmic
axes, is a chain of straight lines, and the values where they meet part background from anomalies.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass

import numpy as np

from .bent_lines import bent_line, best_bends
from .ranking import Ranking

# Values that the relation is drawn at, evenly spaced in their logarithms.
_POINTS = 80
_MIN_POINTS = 20
# The scores that are left out: the lowest, and the highest cells, too few to tell a slope.
_LOWEST_SHARE = 0.01
_HIGHEST_CELLS = 10
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
    breaks, error = best_bends(x, y, 2)
    if error > _TOLERANCE:
        breaks, _ = best_bends(x, y, 3)
    fitted, slopes = bent_line(x, y, breaks)
    return ConcentrationArea(
        shift=shift,
        value=value,
        area=area,
        fitted=10.0**fitted,
        thresholds=tuple((value[breaks] - shift).tolist()),
        threshold_areas=tuple(area[breaks].tolist()),
        slopes=slopes,
    )
