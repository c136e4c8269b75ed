"""Concentration-area: power laws made by hand give their break points back."""

from __future__ import annotations

import numpy as np
import pytest

from models.evaluation.concentration_area import ConcentrationArea, concentration_area
from models.evaluation.ranking import Ranking


def relation(scores: np.ndarray) -> ConcentrationArea | None:
    return concentration_area(Ranking.of(scores.copy()))


def chain(breaks: list[float], slopes: list[float], start: float = 1.0, count: int = 20_000) -> np.ndarray:
    """Scores whose area at or above is a chain of power laws with such slopes, which meet at the breaks."""
    values, areas = [np.log(start)], [0.0]
    for value, slope in zip([*np.log(breaks), np.log(1e9)], slopes, strict=True):
        areas.append(areas[-1] + slope * (value - values[-1]))
        values.append(value)
    area = np.log((np.arange(count) + 0.5) / count)
    return np.exp(np.interp(area, areas[::-1], values[::-1]))


def test_two_known_breaks_are_found():
    found = relation(chain([5.0, 20.0], [-0.3, -1.5, -4.0]))
    assert found.shift == 0.0
    assert found.thresholds == pytest.approx((5.0, 20.0), rel=0.06)
    assert found.slopes == pytest.approx((-0.3, -1.5, -4.0), rel=0.1)
    # The areas at the breaks: 5 ** -0.3, and that times 4 ** -1.5.
    assert found.threshold_areas == pytest.approx((5**-0.3, 5**-0.3 / 8), rel=0.1)


def test_a_third_break_is_fitted_where_two_do_not_do():
    found = relation(chain([3.0, 10.0, 30.0], [-0.2, -1.5, -0.3, -4.0]))
    assert found.thresholds == pytest.approx((3.0, 10.0, 30.0), rel=0.08)


def test_scores_below_zero_are_shifted_and_the_thresholds_are_not():
    scores = chain([5.0, 20.0], [-0.3, -1.5, -4.0])
    found = relation(scores - scores.min() - 100.0)
    assert found.shift == pytest.approx(100.0)
    assert all(-100.0 < threshold < scores.max() - 100.0 for threshold in found.thresholds)
    # At 0 and above nothing needs to be shifted: only the cells that have no logarithm are left out.
    assert relation(scores - scores.min()).shift == 0.0


def test_thresholds_are_scores_and_know_their_area():
    scores = np.random.default_rng(1).lognormal(size=5_000).astype(np.float32)
    found = relation(scores)
    assert list(found.thresholds) == sorted(found.thresholds) and 2 <= len(found.thresholds) <= 3
    for threshold, area in zip(found.thresholds, found.threshold_areas, strict=True):
        assert (scores >= np.float32(threshold)).mean() == pytest.approx(area)
    assert np.abs(np.log10(found.fitted / found.area)).max() < 0.2


@pytest.mark.parametrize(
    "scores",
    [
        np.arange(10.0),
        np.repeat([0.0, 1.0, 2.0], 100),
        np.concatenate([np.zeros(995), np.ones(5)]),
        np.linspace(1.0, 2.0, 19),
    ],
    ids=["too few cells", "three levels", "one level but for a few cells", "too few points"],
)
def test_too_few_scores_have_no_break_points(scores):
    assert relation(scores) is None
