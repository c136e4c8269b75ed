"""Calibrated components and their weighted sum, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.scoring.calibration import anomaly_score, calibrate
from models.scoring.dense import COMPONENTS

CALIBRATION = {
    "img_distance": {"centre": 1.0, "scale": 2.0},
    "z_distance": {"centre": 10.0, "scale": 5.0},
    "feature_distance": {"centre": 0.0, "scale": 0.5},
}
PIXEL = np.array([5.0, 20.0, 3.0], np.float32)[:, None, None]  # 2, 2 and 6 spreads above the centre


def test_a_component_is_measured_in_its_own_spread():
    found = calibrate(np.array([[1, 2, 3, 4, 5], [10, 30, 50, 70, 90], [0, 0, 0, 0, 9]], np.float32))
    assert found == {
        "img_distance": {"centre": 3, "scale": 2},
        "z_distance": {"centre": 50, "scale": 40},
        "feature_distance": {"centre": 0, "scale": 1},  # no spread
    }


def test_the_centre_of_a_component_scores_zero_and_its_third_quartile_less_the_first_one():
    values = np.random.default_rng(0).lognormal(size=(3, 1001))
    calibration = calibrate(values)
    for place, name in enumerate(COMPONENTS):
        weights = {other: float(other == name) for other in COMPONENTS}
        scores = anomaly_score(values[:, None], calibration, weights)
        assert np.median(scores) == pytest.approx(0, abs=1e-6)
        assert np.subtract(*np.percentile(scores, (75, 25))) == pytest.approx(1, rel=1e-5)
        assert (np.argsort(scores[0]) == np.argsort(values[place])).all()


@pytest.mark.parametrize(
    ("image", "latent", "feature", "expected"), [(1, 1, 0, 4), (1, 0, 0, 2), (0, 0, 1, 6), (2, 0.5, 1, 11)]
)
def test_the_score_is_the_weighted_sum(image, latent, feature, expected):
    score = anomaly_score(PIXEL, CALIBRATION, dict(zip(COMPONENTS, (image, latent, feature), strict=True)))
    assert score.item() == pytest.approx(expected) and score.dtype == np.float32


def test_where_a_component_is_missing_there_is_no_score():
    weights = dict.fromkeys(COMPONENTS, 1.0)
    components = np.repeat(PIXEL, 2, axis=2)
    components[:, 0, 1] = np.nan
    assert np.isnan(anomaly_score(components, CALIBRATION, weights)).tolist() == [[False, True]]
