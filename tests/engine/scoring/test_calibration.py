"""Calibrated components and their weighted sum, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.scoring import calibration as module
from models.scoring.calibration import anomaly_score, calibrate

COMPONENTS = ("one", "two", "three", "four", "five")
# In logarithms: each component has its own centre and spread.
CALIBRATION = {
    name: {"centre": centre, "scale": scale}
    for name, centre, scale in zip(COMPONENTS, (1.0, 10.0, 0.0, -2.0, 3.0), (2.0, 5.0, 0.5, 1.0, 0.25), strict=True)
}
# 2, 2, 6, -1 and 4 spreads above the centre.
PIXEL = np.exp(np.array([5.0, 20.0, 3.0, -3.0, 4.0]))[:, None, None]


def named(components: np.ndarray) -> dict[str, np.ndarray]:
    return dict(zip(COMPONENTS, components, strict=True))


@pytest.fixture(autouse=True)
def five_components(monkeypatch):
    """Whatever the score is made of."""
    monkeypatch.setattr(module, "COMPONENT_NAMES", COMPONENTS)


def test_a_component_is_measured_in_its_own_spread():
    logs = np.array([[1, 2, 3, 4, 5], [10, 30, 50, 70, 90], [0, 0, 0, 0, 9], [-9, -8, -7, -6, -5], [4, 4, 4, 4, 4]])
    found = [calibrate(np.exp(values.astype(np.float64))) for values in logs]
    expected = {"centre": (3, 50, 0, -7, 4), "scale": (2, 40, 1, 2, 1)}  # 1 where there is no spread
    for part, values in expected.items():
        assert [one[part] for one in found] == pytest.approx(values)


def test_the_centre_of_a_component_scores_zero_and_its_third_quartile_less_the_first_one():
    values = np.random.default_rng(0).lognormal(size=(len(COMPONENTS), 1001))
    calibration = {name: calibrate(one) for name, one in named(values).items()}
    for index, name in enumerate(COMPONENTS):
        weights = {other: float(other == name) for other in COMPONENTS}
        scores = anomaly_score(named(values[:, None]), calibration, weights)
        assert np.median(scores) == pytest.approx(0, abs=1e-6)
        assert np.subtract(*np.percentile(scores, (75, 25))) == pytest.approx(1, rel=1e-5)
        assert (np.argsort(scores[0]) == np.argsort(values[index])).all()


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ((1, 1, 0, 0, 0), 4),
        ((0, 0, 1, 0, 0), 6),
        ((0, 0, 0, 1, 1), 3),
        ((2, 0.5, 1, 3, 0.25), 9),
    ],
)
def test_the_score_is_the_weighted_sum(weights, expected):
    score = anomaly_score(named(PIXEL), CALIBRATION, dict(zip(COMPONENTS, weights, strict=True)))
    assert score.item() == pytest.approx(expected) and score.dtype == np.float32


def test_the_extreme_pixels_of_one_component_do_not_drown_the_others():
    """A thousandfold distance counts three times as much as a tenfold one, not a hundred times."""
    calibration = {name: {"centre": 0.0, "scale": 1.0} for name in COMPONENTS}
    weights = dict.fromkeys(COMPONENTS, 1.0)
    small, large = (
        anomaly_score(named(np.full((5, 1, 1), value)), calibration, weights).item() for value in (10.0, 1000.0)
    )
    assert large == pytest.approx(3 * small)


def test_an_exact_zero_is_far_below_all_others_and_finite():
    values = np.random.default_rng(0).lognormal(size=(len(COMPONENTS), 1001)).astype(np.float32)
    values[:, 0] = 0
    calibration = {name: calibrate(one) for name, one in named(values).items()}
    scores = anomaly_score(named(values[:, None]), calibration, dict.fromkeys(COMPONENTS, 1.0))[0]
    assert np.isfinite(scores).all() and scores.argmin() == 0


def test_where_a_component_is_missing_there_is_no_score():
    weights = dict.fromkeys(COMPONENTS, 1.0)
    components = np.repeat(PIXEL, 2, axis=2)
    components[:, 0, 1] = np.nan
    assert np.isnan(anomaly_score(named(components), CALIBRATION, weights)).tolist() == [[False, True]]


def test_without_weights_no_pixel_stands_out_and_invalid_ones_have_no_score():
    components = np.repeat(PIXEL, 2, axis=2)
    components[:, 0, 1] = np.nan
    score = anomaly_score(named(components), CALIBRATION, dict.fromkeys(COMPONENTS, 0.0))
    np.testing.assert_array_equal(score, [[0, np.nan]])


def test_components_without_a_weight_need_not_be_there():
    weights = dict.fromkeys(COMPONENTS, 0.0) | {"one": 1.0}
    assert anomaly_score({"one": PIXEL[0]}, CALIBRATION, weights).item() == pytest.approx(2)
