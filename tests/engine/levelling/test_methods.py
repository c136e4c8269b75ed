"""The arithmetic of levelling against examples worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.levelling.background import fit_background
from models.levelling.borders import linked, offsets, steps_at
from models.levelling.curves import SHARES, Line, curves_to, mean_level, quantiles_of
from models.levelling.variance import eta_squared


def quantiles(median: float, spread: float) -> np.ndarray:
    return median + spread * (SHARES - 0.5)


def test_median_and_range_of_one_group_become_those_of_another():
    # Median 10 and range 4 x 0.5 become 20 and 1 x 0.5: a fourth of the way from 10, about 20.
    (line,) = curves_to("median_iqr", quantiles(10, 4)[None], quantiles(20, 1))
    assert line == Line(pytest.approx(0.25), pytest.approx(17.5))
    assert line(np.array([10.0, 14.0, np.nan])) == pytest.approx([20, 21, np.nan], nan_ok=True)


def test_the_median_alone_of_a_group_without_a_range():
    (line,) = curves_to("median_iqr", np.full((1, 19), 3.0), quantiles(5, 2))
    assert line(np.array([3.0, 4.0])) == pytest.approx([5, 6])


def test_quantiles_are_matched_and_what_lies_beyond_keeps_its_distance():
    own, target = quantiles(0, 10), np.sort(quantiles(0, 10) ** 3)
    (curve,) = curves_to("quantiles", own[None], target)
    assert curve(own) == pytest.approx(target)
    # The 95th percentile is 4.5 and becomes 91.125; an anomaly 7 above it stays 7 above it.
    assert curve(np.array([11.5, -5.5])) == pytest.approx([98.125, -92.125])
    assert (np.diff(curve(np.linspace(-20, 20, 200))) > 0).all()


def test_values_that_share_quantiles_stay_equal():
    values = np.r_[np.ones(60), 1 + np.arange(1, 41.0)]
    (curve,) = curves_to("quantiles", quantiles_of(values)[None], quantiles(100, 10))
    below = curve(values)[:60]
    assert np.ptp(below) == 0 and 95 < below[0] < 100


def test_the_level_of_the_whole_is_the_mean_by_size():
    assert mean_level(np.array([[1.0, 2.0], [4.0, 6.0]]), [2, 1]) == pytest.approx([2, 10 / 3])


def test_offsets_of_a_chain_of_groups_add_up():
    # 1 lies 2 below 0, 2 lies 3 above 1, 3 and 4 know only each other.
    steps = {(0, 1): 2.0, (1, 2): -3.0, (3, 4): 5.0}
    found = offsets(5, steps, dict.fromkeys(steps, 20))
    assert found == pytest.approx([1 / 3, -5 / 3, 4 / 3, 2.5, -2.5], abs=1e-3)
    assert len(set(linked(5, steps))) == 2


def test_a_border_along_a_true_contact_does_not_drag_the_others():
    # Four groups in a ring and across, one step of six is off by 10.
    truth = np.array([0.0, 1.0, -1.0, 0.5])
    ends = [(0, 1), (1, 2), (2, 3), (0, 3), (0, 2), (1, 3)]
    steps = {(a, b): truth[a] - truth[b] for a, b in ends}
    steps[2, 3] += 10
    found = offsets(4, steps, dict.fromkeys(ends, 100))
    # Least squares would be off by 10 / 4.
    assert found == pytest.approx(truth - truth.mean(), abs=0.05)


def test_a_step_is_the_median_difference_of_enough_pairs():
    differences = np.r_[np.full(6, 1.0), np.full(5, 3.0), 1000.0]
    pairs = {(0, 1): np.stack((differences, np.zeros(12))), (0, 2): np.ones((2, 9))}
    steps, counts = steps_at(pairs)
    assert steps == {(0, 1): 2.0} and counts == {(0, 1): 12}


def test_share_of_variance_between_groups():
    # Means 2 and 6 about 4, each of two values one from its mean: 16 between, 4 within.
    groups = [np.array([1.0, 3.0, np.nan]), np.array([5.0, 7.0])]
    assert eta_squared(groups, [1, 1]) == pytest.approx(16 / 20)
    assert eta_squared(groups, [3, 1]) == pytest.approx(24 / (24 + 8))
    assert np.isnan(eta_squared([np.ones(3), np.ones(2)], [1, 1]))


def test_background_is_a_ratio_to_what_is_expected():
    # y = 3 x^2 at most points, ten times that at an anomaly; of logarithms the residual is the ratio.
    x = np.exp(np.linspace(0, 2, 101))
    y = 3 * x**2
    y[70] *= 10
    background = fit_background(np.log(y), np.log(x)[None], [0])
    corrected = np.exp(background.corrected(np.log(y), np.log(x)[None]))
    typical = 3 * np.median(x) ** 2
    assert corrected[:70] == pytest.approx(np.full(70, typical), rel=0.01)
    assert corrected[70] == pytest.approx(10 * typical, rel=0.01)
    assert background.coefficients == pytest.approx([2], abs=0.01) and background.explained > 0.99


def test_no_background_of_what_does_not_vary_or_is_too_few():
    assert fit_background(np.ones(50), np.arange(50.0)[None], [0]) is None
    assert fit_background(np.arange(19.0), np.arange(19.0)[None] ** 2, [0]) is None
