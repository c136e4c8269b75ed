"""Over how many cells neighbouring cells of a survey are alike."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter, zoom

from models.sampling.grain import MAX_GRAIN, grain_of
from models.sampling.tiles import Tile


def tile(values: np.ndarray, valid: np.ndarray | None = None, excluded: np.ndarray | None = None) -> Tile:
    shape = values.shape[1:]
    valid = np.ones(shape, bool) if valid is None else valid
    return Tile(
        np.where(valid, values, 0).astype(np.float32), valid, np.zeros(shape, bool) if excluded is None else excluded
    )


def rough(*shape: int, bands: int = 3) -> np.ndarray:
    """Fields whose neighbours are alike, as those of surveys are, with noise of their own."""
    random = np.random.default_rng(0)
    fields = np.stack([gaussian_filter(random.normal(size=shape), 3) for _ in range(bands)])
    return fields / fields.std() + 0.5 * random.normal(size=(bands, *shape))


def test_a_survey_on_its_own_grid_has_a_grain_of_one():
    assert grain_of([tile(rough(90, 70))]) == 1
    assert grain_of([tile(np.random.default_rng(0).normal(size=(2, 60, 60)))]) == 1


@pytest.mark.parametrize(("times", "least"), [(2, 1), (4, 2), (6, 3)])
def test_one_that_was_resampled_has_a_grain_in_line_with_it(times, least):
    finer = zoom(rough(60, 50), (1, times, times), order=1)
    assert least <= grain_of([tile(finer)]) <= times


def test_what_is_smooth_all_over_has_the_largest():
    rows, columns = np.indices((80, 80))
    assert grain_of([tile(np.stack((rows, columns)) / 10)]) == MAX_GRAIN


def test_what_does_not_vary_or_is_tiny_has_a_grain_of_one():
    assert grain_of([tile(np.ones((2, 40, 40)))]) == 1
    assert grain_of([tile(rough(1, 1))]) == grain_of([tile(rough(2, 3))]) == 1


def test_what_may_not_be_learnt_from_does_not_count():
    smooth = zoom(rough(30, 25), (1, 4, 4), order=1)
    noisy = np.concatenate((smooth, 50 * np.random.default_rng(1).normal(size=smooth.shape)), axis=2)
    outside = np.zeros(noisy.shape[1:], bool)
    outside[:, smooth.shape[2] :] = True
    expected = grain_of([tile(smooth)])
    assert expected > 1 == grain_of([tile(noisy)])
    assert grain_of([tile(noisy, ~outside)]) == grain_of([tile(noisy, excluded=outside)]) == expected
