"""Thresholds by hand, by scipy, and of populations that are known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import median_abs_deviation, norm

from models.thresholds.methods import NO_CLASS, classes_of, median_and_deviations, thresholds_of, upper_fence
from models.thresholds.probability import probability_plot


def lognormal(count: int = 2000, seed: int = 0) -> np.ndarray:
    return np.sort(np.exp(np.random.default_rng(seed).standard_normal(count)))


def test_the_fence_of_a_box_plot_by_hand():
    # Quartiles 2.5 and 7.5 of 0 to 10: the fence is 7.5 + 1.5 x 5.
    assert upper_fence(np.arange(11.0), False) == 15.0
    assert upper_fence(np.exp(np.arange(11.0)), True) == pytest.approx(np.exp(15.0))
    # Of a normal distribution 0.35 % lie above it.
    fence = upper_fence(np.sort(norm.ppf((np.arange(100_000) + 0.5) / 100_000)), False)
    assert norm.sf(fence) == pytest.approx(0.00349, abs=2e-5)


def test_median_and_deviations_agree_with_scipy():
    values = lognormal()
    for logged, scaled in ((False, values), (True, np.log(values))):
        expected = np.median(scaled) + 2 * median_abs_deviation(scaled, scale="normal")
        found = median_and_deviations(values, logged)
        assert found == pytest.approx(np.exp(expected) if logged else expected, rel=1e-5)


def test_one_population_has_no_bend_as_often_as_it_should():
    straight = sum(not probability_plot(lognormal(400, seed), True).bends for seed in range(100))
    assert straight >= 88


@pytest.mark.parametrize("logged", [True, False])
def test_bends_are_where_populations_meet(logged):
    """A chain of two lines on the probability plot, which meet at 84 % of the values."""
    z = norm.ppf((np.arange(20_000) + 0.5) / 20_000)
    scaled = np.where(z < 1, z, 1 + 3 * (z - 1)) + 5
    values = np.exp(scaled) if logged else scaled
    plot = probability_plot(values, logged)
    assert len(plot.bends) == 1
    assert (np.log(plot.bends[0]) if logged else plot.bends[0]) == pytest.approx(6.0, abs=0.1)


def test_bends_are_the_ends_of_two_populations_that_hardly_overlap():
    """Four fifths about 10, a fifth about 1000: one bend where the first ends, the next where the second begins."""
    random = np.random.default_rng(2)
    low, high = np.exp(2.3 + 0.5 * random.standard_normal(1600)), np.exp(6.9 + 0.5 * random.standard_normal(400))
    first, second = probability_plot(np.sort(np.concatenate([low, high])), True).bends[:2]
    assert (low < first).mean() > 0.8 and (high < first).mean() == 0
    assert (low > second).mean() == 0 and (high > second).mean() > 0.5


def test_breaks_below_the_median_are_no_thresholds():
    z = norm.ppf((np.arange(5000) + 0.5) / 5000)
    values = np.exp(np.where(z > -1, z, -1 + 4 * (z + 1)))
    plot = probability_plot(values, True)
    assert len(plot.bends) == 1 and not thresholds_of(values, True, 98, plot)["log_probability"]


def test_what_has_no_populations_has_no_plot():
    assert probability_plot(lognormal(49), True) is None
    assert probability_plot(np.ones(100), True) is None


def test_classes_count_the_thresholds_below():
    values = np.array([1.0, 2.0, 2.5, 9.0, np.nan], np.float32)
    assert classes_of(values, (2.0, 5.0)).tolist() == [0, 0, 1, 2, NO_CLASS]
