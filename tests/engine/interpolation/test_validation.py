"""The cross-validation over spatial blocks."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import r2_score, root_mean_squared_error

from models.interpolation.methods import predictor_factory
from models.interpolation.neighbours import Neighbourhood
from models.interpolation.validation import FOLDS, block_side, cross_validate, folds_of
from models.interpolation.variogram import Pairs
from models.protocol.choices import METHODS
from models.protocol.jobs import InterpolateJob

RADIUS = 120.0


@pytest.fixture(scope="module")
def locations() -> np.ndarray:
    return np.random.default_rng(1).uniform(0, 1000, (500, 2))


@pytest.fixture(scope="module")
def values(locations) -> np.ndarray:
    """A smooth field, and noise."""
    x, y = locations.T / 1000
    return np.column_stack((np.sin(7 * x) + np.cos(5 * y), np.random.default_rng(2).standard_normal(len(locations))))


def method(name: str, locations, values, radius=RADIUS):
    pairs = Pairs(locations, radius)
    variograms = [pairs.fit(column) for column in values.T]
    return predictor_factory(InterpolateJob("", "", "", method=name), Neighbourhood(radius, 12, 3, 1), variograms)


def silent(share: float) -> None:
    pass


def test_no_two_blocks_of_a_fold_touch():
    rows, columns = np.mgrid[:20, :20]
    centres = np.column_stack((columns.ravel(), rows.ravel())) * 10.0 + 5
    fold = folds_of(np.vstack(([[0.0, 0.0]], centres)), 10.0)[1:].reshape(20, 20)
    assert np.array_equal(np.unique(fold), np.arange(FOLDS))
    assert np.bincount(fold.ravel()).tolist() == [80] * FOLDS
    for down, right in ((0, 1), (1, 0), (1, 1)):
        assert (fold[down:, right:] != fold[: 20 - down, : 20 - right]).all()
    assert (fold[1:, :-1] != fold[:-1, 1:]).all()


def test_blocks_are_as_wide_as_the_radius_but_leave_something_for_each_fold(locations):
    assert block_side(locations, 50.0) == 50.0
    assert block_side(locations, 5000.0) == pytest.approx(np.ptp(locations, axis=0).max() / 5)


@pytest.mark.parametrize("name", METHODS)
def test_a_smooth_field_is_supported_and_noise_is_not(locations, values, name):
    smooth, noise = cross_validate(locations, values, RADIUS, method(name, locations, values), None, silent)
    assert smooth.supported and smooth.explained > 0.9 and smooth.correlation > 0.95
    assert not noise.supported and noise.explained < 0.05 and abs(noise.correlation) < 0.2


def test_the_figures_are_those_of_scikit_learn(locations, values):
    measured = values.copy()
    measured[::7, 1] = np.nan
    use = method("idw", locations, measured)
    got = cross_validate(locations, measured, RADIUS, use, None, silent)
    fold = folds_of(locations, RADIUS)
    for column, accuracy in enumerate(got):
        predicted = np.full(len(locations), np.nan)
        for number in range(FOLDS):
            held = fold == number
            predicted[held] = use(locations[~held], measured[~held], silent).predict(locations[held])[:, column]
        both = np.isfinite(predicted) & np.isfinite(measured[:, column])
        true, guess = measured[both, column], predicted[both]
        assert accuracy.predicted == both.sum()
        assert accuracy.predicted + accuracy.unpredicted == np.isfinite(measured[:, column]).sum()
        assert accuracy.explained == pytest.approx(r2_score(true, guess))
        assert accuracy.rmse == pytest.approx(root_mean_squared_error(true, guess))
        assert accuracy.correlation == pytest.approx(np.corrcoef(true, guess)[0, 1])


def test_locations_with_too_few_samples_about_them_count_as_not_predicted(values):
    lonely = np.vstack((np.random.default_rng(3).uniform(0, 1000, (499, 2)), [[3000.0, 3000.0]]))
    got = cross_validate(lonely, values, RADIUS, method("idw", lonely, values), None, silent)
    assert all(one.unpredicted >= 1 and one.predicted + one.unpredicted == 500 for one in got)


def test_where_nothing_can_be_held_out_nothing_is_claimed(locations, values):
    got = cross_validate(locations, values, 5000.0, method("idw", locations, values), None, silent)
    assert [one.predicted for one in got] == [0, 0]
    assert all(np.isnan([one.rmse, one.explained, one.correlation]).all() for one in got)


def test_a_draw_of_the_locations_gives_about_the_same(locations, values):
    use, told = method("idw", locations, values), []
    every = cross_validate(locations, values, RADIUS, use, None, silent)[0]
    some = cross_validate(locations, values, RADIUS, use, 200, told.append)[0]
    assert some.predicted + some.unpredicted == 200
    assert some.explained == pytest.approx(every.explained, abs=0.05)
    assert told == sorted(told) and told[-1] == 1
