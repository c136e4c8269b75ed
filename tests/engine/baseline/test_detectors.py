"""The classic detectors, told one outlier from a cloud."""

from __future__ import annotations

import numpy as np
import pytest

from models.baseline.detectors import DETECTORS, NEIGHBOURS
from models.protocol import choices


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    """300 pixels of 5 bands that mix 3 factors, and as the last one a pixel far off."""
    random = np.random.default_rng(0)
    cloud = random.standard_normal((300, 3)) @ random.standard_normal((3, 5))
    cloud += 0.1 * random.standard_normal((300, 5))
    return np.concatenate((cloud, [[9.0, -9.0, 9.0, -9.0, 9.0]])).astype(np.float32)


@pytest.mark.parametrize("name", DETECTORS)
def test_the_outlier_scores_highest(name, pixels):
    scores = DETECTORS[name](0).fit(pixels).score(pixels)
    assert scores.shape == (301,)
    assert scores.argmax() == 300


@pytest.mark.parametrize("name", DETECTORS)
def test_a_seed_repeats(name, pixels):
    first, second = (DETECTORS[name](3).fit(pixels).score(pixels) for _ in range(2))
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("name", DETECTORS)
def test_fewer_pixels_than_neighbours_will_do(name, pixels):
    few = pixels[-20:]
    assert np.isfinite(DETECTORS[name](0).fit(few).score(few)).all()


def test_neighbours_do_not_count_the_pixel_itself(pixels):
    distances = np.linalg.norm(pixels[:, None] - pixels, axis=2)
    expected = np.sort(distances, axis=1)[:, 1 : NEIGHBOURS + 1].mean(axis=1)
    scores = DETECTORS["knn_distance"](0).fit(pixels).score(pixels)
    np.testing.assert_allclose(scores, expected, rtol=1e-4)


def test_a_pixel_that_was_not_fitted_on_has_its_nearest_neighbour(pixels):
    fitted, new = pixels[:250], pixels[250:]
    distances = np.linalg.norm(new[:, None] - fitted, axis=2)
    expected = np.sort(distances, axis=1)[:, :NEIGHBOURS].mean(axis=1)
    scores = DETECTORS["knn_distance"](0).fit(fitted).score(new)
    np.testing.assert_allclose(scores, expected, rtol=1e-4)


def test_jobs_know_them_all():
    assert tuple(DETECTORS) == choices.CLASSIC_DETECTORS
