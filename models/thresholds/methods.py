"""The thresholds of one element."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..evaluation.concentration_area import concentration_area
from ..evaluation.ranking import Ranking
from ..protocol.choices import ThresholdMethod
from ..protocol.text import Text
from .probability import ProbabilityPlot

METHOD_NAMES: Mapping[ThresholdMethod, Text] = {
    "tukey": Text("Tukey's upper fence"),
    "median_mad": Text("median + 2 MAD"),
    "log_probability": Text("bends of the probability plot"),
    "concentration_area": Text("concentration-area breaks"),
    "percentile": Text("percentile"),
}
_FENCE = 1.5
# Of the normal distribution: what makes a standard deviation of a median absolute deviation.
_MAD = 1.482602


def upper_fence(values: np.ndarray, logged: bool) -> float:
    """Third quartile plus one and a half interquartile ranges of values (n,), of their logarithms where `logged`."""
    first, third = np.percentile(_scaled(values, logged), (25, 75))
    return _back(third + _FENCE * (third - first), logged)


def median_and_deviations(values: np.ndarray, logged: bool) -> float:
    """Median plus two median absolute deviations, which are scaled to standard deviations, likewise."""
    scaled = _scaled(values, logged)
    median = np.median(scaled)
    return _back(median + 2 * _MAD * np.median(np.abs(scaled - median)), logged)


def thresholds_of(
    values: np.ndarray, logged: bool, percentile: float, plot: ProbabilityPlot | None
) -> dict[ThresholdMethod, tuple[float, ...]]:
    """The thresholds of sorted values (n,) by each method, ascending; none where a method finds none.

    Breaks below the median part background from background, and are none.
    """
    relation, median = concentration_area(Ranking.of(values.copy())), np.median(values)

    def upper(breaks: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(one for one in breaks if one >= median)

    return {
        "tukey": (upper_fence(values, logged),),
        "median_mad": (median_and_deviations(values, logged),),
        "log_probability": upper(plot.bends) if plot else (),
        "concentration_area": upper(relation.thresholds) if relation else (),
        "percentile": (float(np.percentile(values, percentile)),),
    }


def classes_of(values: np.ndarray, thresholds: tuple[float, ...]) -> np.ndarray:
    """How many thresholds lie below each of some values, uint8; 255 where there is no value."""
    found = np.searchsorted(np.asarray(thresholds, np.float64), values.astype(np.float64), side="left")
    return np.where(np.isfinite(values), found, NO_CLASS).astype(np.uint8)


# Of a cell or sample without a value.
NO_CLASS = 255


def _scaled(values: np.ndarray, logged: bool) -> np.ndarray:
    return np.log(values) if logged else values.astype(np.float64)


def _back(value: float, logged: bool) -> float:
    return float(np.exp(value) if logged else value)
