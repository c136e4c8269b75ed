"""The singularity index at samples: of fields whose exponent is known, as on a raster, and by a regression each."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import linregress

from models.singularity.local_index import local_singularity
from models.singularity.sample_index import FEWEST, sample_singularity
from tests.engine.singularity.test_local_index import cascade, power_law

SIDES = (3, 5, 9, 15)


def on_a_grid(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) of samples in the middles of cells of 10 map units, and their values (n, 1)."""
    rows, columns = np.indices(values.shape)
    return 10.0 * np.column_stack((columns.ravel(), rows.ravel())), values.reshape(-1, 1)


@pytest.mark.parametrize("exponent", [1.2, 1.7, 2.0, 2.6])
def test_a_power_law_about_a_sample_has_its_exponent(exponent):
    places, values = on_a_grid(power_law(exponent, 7))
    index, error, means = sample_singularity(places, values, [10 * side for side in SIDES])
    middle = len(places) // 2
    assert index[middle, 0] == pytest.approx(exponent, abs=0.01) and error[middle, 0] < 0.01
    assert means[-1, middle, 0] == pytest.approx(values.mean())


def test_a_cascade_has_the_exponent_of_its_weight():
    weights = np.full((3, 3), 0.07)
    weights[1, 1] = 1 - 8 * 0.07
    places, values = on_a_grid(cascade(weights, 3))
    index, error, _ = sample_singularity(places, values, (10, 30, 90, 270))
    middle = len(places) // 2
    assert index[middle, 0] == pytest.approx(-np.log(weights[1, 1]) / np.log(3)) and error[middle, 0] < 1e-6


def test_samples_on_a_grid_have_the_index_of_its_cells():
    random = np.random.default_rng(0)
    values = np.exp(random.standard_normal((25, 21)))
    values[random.random(values.shape) < 0.2] = np.nan
    places, listed = on_a_grid(values)
    index, error, _ = sample_singularity(places, listed, [10 * side for side in SIDES])
    cells = local_singularity(np.pad(values, 7, constant_values=np.nan), SIDES)
    np.testing.assert_allclose(index.reshape(values.shape), cells[0])
    np.testing.assert_allclose(error.reshape(values.shape), cells[1])


def test_it_is_a_regression_over_the_samples_within_each_window(monkeypatch):
    monkeypatch.setattr("models.singularity.sample_index._AT_ONCE", 64)
    random = np.random.default_rng(1)
    places, values = random.uniform(0, 100, (300, 2)), np.exp(random.standard_normal((300, 2)))
    values[random.random(values.shape) < 0.3] = np.nan
    sides = (12.0, 20.0, 31.0)
    index, error, means = sample_singularity(places, values, sides)
    for sample, element in np.argwhere(np.isfinite(values))[::37]:
        apart = np.abs(places - places[sample]).max(axis=1)
        known = [np.nanmean(values[apart <= side / 2, element]) for side in sides]
        line = linregress(np.log(sides), np.log(known))
        assert means[:, sample, element] == pytest.approx(known)
        assert index[sample, element] == pytest.approx(2 + line.slope)
        assert error[sample, element] == pytest.approx(line.stderr)
    apart = np.abs(places[:, None] - places[None]).max(axis=2) <= sides[-1] / 2
    counts = (apart[:, :, None] & np.isfinite(values)[None]).sum(axis=1)
    assert np.array_equal(np.isfinite(index), np.isfinite(values) & (counts >= FEWEST))


def test_a_sample_with_few_others_about_it_has_no_index():
    places = np.column_stack((np.r_[np.arange(8.0), 100.0], np.zeros(9)))
    index, error, _ = sample_singularity(places, np.ones((9, 1)), (4, 9, 15))
    assert np.isnan(index[8]) and np.isnan(error[8]) and index[:8] == pytest.approx(np.full((8, 1), 2.0))
