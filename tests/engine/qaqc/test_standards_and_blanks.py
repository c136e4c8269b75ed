"""Standards and blanks: each rule by a series that breaks it alone, drifts and carry-over that are known."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from models.qaqc.blanks import blank_series
from models.qaqc.standards import RULES, runs_test, series, westgard


@pytest.mark.parametrize(
    ("z", "broken"),
    [
        ([0.5, -0.5, 3.1, 0.5], {"1_3s": 1}),
        ([0.5, 2.1, 2.2, -0.5], {"2_2s": 1}),
        ([0.5, 2.1, -2.2, 0.5], {"R_4s": 1}),
        ([-0.5, 1.1, 1.2, 1.3, 1.4, 1.5, -0.5], {"4_1s": 2}),
        ([0.1] * 10, {"10_x": 1}),
        ([-0.1] * 9 + [0.1], {}),
        ([2.1, -0.1, 2.1], {}),
        ([], {}),
    ],
)
def test_the_rules_of_westgard(z, broken):
    assert westgard(np.array(z)) == {**dict.fromkeys(RULES, 0), **broken}


def test_the_test_on_runs_has_the_moments_of_all_orders():
    """Of five values on each side: mean and variance of the runs over all 252 orders."""
    runs = []
    for chosen in itertools.combinations(range(10), 5):
        above = np.isin(np.arange(10), chosen)
        runs.append(1 + (above[1:] != above[:-1]).sum())
    mean, deviation = np.mean(runs), np.std(runs)
    few = runs_test(np.array([1.0] * 5 + [-1.0] * 5))
    from scipy.stats import norm

    assert few == pytest.approx(norm.cdf((2 - mean) / deviation))
    assert runs_test(np.array([1.0, -1.0] * 5)) > 0.99
    assert runs_test(np.ones(10)) == pytest.approx(2**-9)


def test_a_drift_is_told_and_not_called_a_run():
    random = np.random.default_rng(0)
    values = 100 + np.linspace(0, 12, 40) + random.standard_normal(40)
    found = series("A", values, 0, None, None)
    assert found.drifts and not found.is_unsteady and not found.is_biased
    assert found.drift == pytest.approx(0.12 * 100 / found.expected, rel=0.15)


def test_a_shift_back_and_forth_is_unsteady_and_noise_is_not():
    random = np.random.default_rng(1)
    blocks = np.repeat([0, 6, 0, 6], 12)
    noise = random.standard_normal(48)
    assert series("A", 100 + blocks + noise, 0, None, None).is_unsteady
    calm = series("A", 100 + noise, 0, None, None)
    assert not calm.is_unsteady and not calm.drifts


def test_a_bias_needs_a_certificate_and_a_tenth():
    values = np.array([111.0, 112, 113, 112, 111, 113])
    biased = series("A", values, 0, 100.0, 2.0)
    assert biased.is_biased and biased.bias == pytest.approx(0.12)
    assert biased.broken["1_3s"] == 6 and biased.deviation == 2.0
    assert not series("A", values, 0, 106.0, None).is_biased
    assert not series("A", values, 0, None, None).is_biased


def test_a_standard_that_does_not_vary_breaks_no_rule():
    found = series("A", np.full(12, 0.05), 0, None, None)
    assert (found.deviation, sum(found.broken.values()), found.drifts) == (0.0, 0, False)


def test_blanks_above_the_limit_and_after_rich_samples():
    random = np.random.default_rng(2)
    before = random.uniform(10, 1000, 20)
    clean = blank_series(np.full(20, 0.5), before, 1.0, 5.0)
    assert (clean.high, clean.is_high, clean.carried) == (0, False, None)
    carried = blank_series(0.5 + 0.02 * before, before, 1.0, 5.0)
    assert carried.carried == pytest.approx(0.02) and carried.is_high
    assert carried.high == int((0.5 + 0.02 * before > 5).sum())
