"""The singularity index of fields whose exponent is known."""

from __future__ import annotations

import numpy as np
import pytest

from models.singularity.local_index import MOST_WINDOWS, local_singularity, sides_between

SIDES = (3, 5, 9, 15)


def power_law(exponent: float, reach: int, fine: int = 20) -> np.ndarray:
    """Means over cells of r ** (exponent - 2), r being the distance to the middle of the middle cell."""
    side = 2 * reach + 1
    at = (np.arange(side * fine) + 0.5) / fine - side / 2
    return (np.hypot(*np.meshgrid(at, at)) ** (exponent - 2)).reshape(side, fine, side, fine).mean(axis=(1, 3))


def cascade(weights: np.ndarray, levels: int) -> np.ndarray:
    """A multiplicative cascade (de Wijs 1951): each cell parts what it holds among nine by the weights (3, 3)."""
    field = np.ones((1, 1))
    for _ in range(levels):
        field = np.kron(field, weights)
    return field


@pytest.mark.parametrize("exponent", [1.2, 1.7, 2.0, 2.6])
def test_a_power_law_about_a_point_has_its_exponent(exponent):
    index, error = local_singularity(power_law(exponent, 7), SIDES)
    assert index.shape == (1, 1)
    assert index[0, 0] == pytest.approx(exponent, abs=0.01) and error[0, 0] < 0.01


def test_a_cascade_has_the_exponent_of_its_weight():
    weights = np.full((3, 3), 0.07)
    weights[1, 1] = 1 - 8 * 0.07
    index, error = local_singularity(cascade(weights, 3), (1, 3, 9, 27))
    # The share of a third of the side is the weight: side ** alpha.
    assert index[0, 0] == pytest.approx(-np.log(weights[1, 1]) / np.log(3)) and error[0, 0] < 1e-6


def test_it_is_least_squares_of_the_means_over_what_has_a_value():
    random = np.random.default_rng(0)
    values = np.exp(random.standard_normal((20, 23)))
    values[random.random(values.shape) < 0.3] = np.nan
    index, error = local_singularity(values, SIDES)
    assert index.shape == (6, 9) and np.array_equal(np.isnan(index), np.isnan(values[7:-7, 7:-7]))
    row, column = np.argwhere(np.isfinite(index))[5]
    means = [
        np.nanmean(values[row + 7 - half : row + 8 + half, column + 7 - half : column + 8 + half])
        for half in (side // 2 for side in SIDES)
    ]
    (slope, _), covariance = np.polyfit(np.log(SIDES), np.log(means), 1, cov=True)
    assert index[row, column] == pytest.approx(2 + slope)
    assert error[row, column] == pytest.approx(np.sqrt(covariance[0, 0]))


def test_where_nothing_varies_it_is_two_and_two_windows_tell_no_error():
    index, error = local_singularity(np.full((10, 10), 7.0), (1, 5))
    assert index == pytest.approx(np.full((6, 6), 2.0)) and np.isnan(error).all()


def test_sides_are_odd_ascending_and_not_too_many():
    assert sides_between(3, 13) == (3, 5, 7, 9, 11, 13)
    many = sides_between(3, 101)
    assert many[0] == 3 and many[-1] == 101 and len(many) <= MOST_WINDOWS
    assert all(side % 2 for side in many) and list(many) == sorted(set(many))
