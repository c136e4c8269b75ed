"""Precision of pairs: by hand, and known lines that come back."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import linregress, norm

from models.qaqc import precision
from models.qaqc.precision import precision_kept, relative_deviation, thompson_howarth


def pairs(count: int, base: float, slope: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Pairs whose standard deviation is a line over concentration."""
    random = np.random.default_rng(seed)
    truth = random.uniform(1, 100, count)
    return tuple(truth + (base + slope * truth) * random.standard_normal(count) for _ in range(2))


def test_the_constants_are_those_of_the_normal_distribution():
    sizes = [np.sqrt(2) * norm.ppf(0.5 + share / 2) for share in (0.5, 0.9, 0.99)]
    assert sizes == pytest.approx([precision.MEDIAN, precision.NINETY, precision.NINETY_NINE], abs=1e-6)


def test_a_known_line_comes_back():
    found = thompson_howarth(*pairs(11_000, 0.5, 0.03))
    assert (found.base, found.slope) == (pytest.approx(0.5, rel=0.1), pytest.approx(0.03, rel=0.1))
    assert found.precision(50) == pytest.approx(200 * (0.5 + 0.03 * 50) / 50, rel=0.1)
    assert found.detection_limit == pytest.approx(2 * 0.5 / (1 - 0.06), rel=0.1)


def test_the_line_is_that_of_groups_of_eleven_by_hand():
    first, second = pairs(60, 0.5, 0.03)
    rows = sorted(zip((first + second) / 2, abs(first - second), strict=True))
    groups = [rows[start : start + 11] for start in range(0, 55, 11)]
    x = [sum(mean for mean, _ in group) / 11 for group in groups]
    y = [sorted(size for _, size in group)[5] for group in groups]
    line, found = linregress(x, y), thompson_howarth(first, second)
    assert (found.means, found.medians) == (pytest.approx(x), pytest.approx(y))
    assert (found.base, found.slope) == pytest.approx((line.intercept / 0.953873, line.slope / 0.953873))


def test_fewer_than_fifty_pairs_have_no_line_and_a_precision_that_they_keep():
    first, second = pairs(49, 0.0, 0.08)
    assert thompson_howarth(first, second) is None
    # Two standard deviations are 16 %.
    assert precision_kept(first, second) == 20
    assert precision_kept(first, first) == 5
    assert precision_kept(first, 10 * first) is None


def test_relative_deviation_is_the_root_mean_square_of_the_coefficients_of_variation():
    first, second = pairs(40, 0.5, 0.03)
    table = np.array([first, second])
    by_hand = np.sqrt(((table.std(axis=0, ddof=1) / table.mean(axis=0)) ** 2).mean())
    assert relative_deviation(first, second) == pytest.approx(100 * by_hand)
    # 9 and 11: standard deviation 1.41 about 10.
    assert relative_deviation(np.array([9.0]), np.array([11.0])) == pytest.approx(14.142, abs=1e-3)
