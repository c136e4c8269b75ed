"""Neighbour distances against a brute-force search, and what may not change them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models.compute.parallel import torch_threads
from models.networks import neighbours
from models.networks.neighbours import REFERENCES, Neighbours

BANDS = 4


def drawn(references: int, seed: int = 0, bands: int = BANDS) -> tuple[Neighbours, np.ndarray, np.ndarray]:
    """All of some training pixels as references; the pixels and their backgrounds, (bands, n) each."""
    random = np.random.default_rng(seed)
    pixels, backgrounds = random.standard_normal((2, bands, references)).astype(np.float32)
    return among(pixels, backgrounds), pixels, backgrounds


def among(pixels: np.ndarray, backgrounds: np.ndarray) -> Neighbours:
    return Neighbours(torch.from_numpy(pixels.T.copy()), torch.from_numpy(backgrounds.T.copy()))


def queries(*shape: int, seed: int = 1, bands: int = BANDS) -> np.ndarray:
    return 2 * np.random.default_rng(seed).standard_normal((2, bands, *shape)).astype(np.float32)


def distances(found: Neighbours, pixels: np.ndarray, backgrounds: np.ndarray) -> np.ndarray:
    """Distances of pixels and of backgrounds, (2, ...)."""
    return np.stack((found.pixel_distances(pixels), found.background_distances(backgrounds)))


def brute(points: np.ndarray, references: np.ndarray, k: int) -> np.ndarray:
    """Geometric mean distance of points (bands, n) to their 2nd to (k + 1)th nearest references (bands, m)."""
    differences = points.T[:, None].astype(np.float64) - references.T[None]
    distances = np.sort(np.sqrt((differences**2).sum(axis=2)), axis=1)
    return np.exp(np.log(distances[:, 1 : k + 1]).mean(axis=1))


@pytest.mark.parametrize(("references", "k"), [(2, 1), (3, 2), (6, 5), (7, 5), (200, 5), (255, 5)])
def test_few_references_are_searched_one_by_one(references, k):
    """Up to 255 of them, each is a group of its own, so that the nearest are the true ones."""
    found, pixels, backgrounds = drawn(references)
    points, behind = queries(50)
    expected = np.stack((brute(points, pixels, k), brute(behind, backgrounds, k)))
    np.testing.assert_allclose(distances(found, points, behind), expected, rtol=1e-4)


@pytest.mark.parametrize("bands", [3, 30])
@pytest.mark.parametrize(("references", "k"), [(1000, 5), (REFERENCES, 32)])
def test_the_groups_come_near_the_true_nearest_neighbours(references, k, bands):
    """The nearest of each of 128 groups, or a few more, where the exact search takes k of all."""
    found, pixels, backgrounds = drawn(references, bands=bands)
    points, behind = queries(200, bands=bands)
    for mine, exact in zip(
        distances(found, points, behind), (brute(points, pixels, k), brute(behind, backgrounds, k)), strict=True
    ):
        assert (mine > exact * (1 - 1e-4)).all() and (mine < exact * 1.25).all()
        assert mine.mean() < 1.02 * exact.mean()
        assert np.corrcoef(np.log(mine), np.log(exact))[0, 1] > 0.999


@pytest.mark.parametrize("references", [2, 6, 200, 1000])
def test_the_like_of_a_point_is_the_mean_of_those_that_it_is_measured_to(references):
    """Of the nearest of each group but the very nearest; up to 255 references, each is a group."""
    found, pixels, backgrounds = drawn(references)
    points, behind = queries(5, 7)
    points[:, 1, 2] = behind[:, 3, 3] = np.nan
    each, count = references // 128 or 1, min(5, references - 1)
    for mine, here, all_of_them in (
        (found.pixel_neighbour_means(points), points, found.pixels),
        (found.background_neighbour_means(behind), behind, found.backgrounds),
    ):
        there = np.isfinite(here[0])
        assert mine.shape == here.shape and np.isnan(mine[:, ~there]).all()
        groups = all_of_them.numpy()[: references // each * each].reshape(each, -1, BANDS)
        squares = ((here[:, there].T[:, None, None] - groups) ** 2).sum(axis=-1)
        for point, of_point in zip(mine[:, there].T, squares, strict=True):
            best = groups[of_point.argmin(axis=0), np.arange(groups.shape[1])]
            nearest = best[np.argsort(of_point.min(axis=0))[1 : count + 1]]
            np.testing.assert_allclose(point, nearest.mean(axis=0), rtol=1e-4, atol=1e-5)


def test_a_single_reference_is_the_like_of_everything():
    found, pixels, _ = drawn(1)
    assert (found.pixel_neighbour_means(queries(5)[0]) == pixels).all()


def test_a_block_without_data_has_no_like():
    found, _, _ = drawn(300)
    assert np.isnan(found.pixel_neighbour_means(np.full((BANDS, 4, 4), np.nan, np.float32))).all()


def test_a_reference_is_no_neighbour_of_itself():
    """Its own place is left out; to be its own neighbour, at the floor, would lower its mean by half."""
    found, pixels, backgrounds = drawn(200)
    expected = np.stack((brute(pixels, pixels, 5), brute(backgrounds, backgrounds, 5)))
    np.testing.assert_allclose(distances(found, pixels, backgrounds), expected, rtol=1e-3)


def test_training_pixels_score_alike_whether_they_are_references_or_not():
    found, pixels, backgrounds = drawn(REFERENCES)
    others = drawn(REFERENCES, seed=5)[1:]
    ratios = np.median(distances(found, pixels, backgrounds), axis=1) / np.median(distances(found, *others), axis=1)
    assert ratios == pytest.approx(1, abs=0.05)


def test_what_is_rare_lies_far_and_further_the_rarer_it_is():
    found, _, _ = drawn(REFERENCES)
    along = np.zeros((BANDS, 4), np.float32)
    along[0] = (0, 3, 5, 8)
    assert (np.diff(distances(found, along, along)) > 0).all()


@pytest.mark.parametrize("shape", [(7,), (3, 5), (2, 3, 4)])
def test_distances_keep_the_shape_and_are_missing_where_a_pixel_is(shape):
    found, _, _ = drawn(300)
    points, behind = queries(*shape)
    whole = distances(found, points, behind)
    assert whole.shape == (2, *shape) and whole.dtype == np.float32 and np.isfinite(whole).all()
    holes = np.random.default_rng(2).random(shape) < 0.4
    holed = distances(found, *np.where(holes, np.float32(np.nan), (points, behind)))
    assert np.isnan(holed[:, holes]).all()
    np.testing.assert_allclose(holed[:, ~holes], whole[:, ~holes], rtol=1e-5)


@pytest.mark.parametrize("references", [1, 6, REFERENCES])
def test_a_block_without_data_has_no_distances(references):
    found, _, _ = drawn(references)
    nothing = np.full((BANDS, 4, 4), np.nan, np.float32)
    assert np.isnan(distances(found, nothing, nothing)).all()


def test_a_single_reference_tells_nothing():
    found, _, _ = drawn(1)
    assert (distances(found, *queries(5)) == 1).all()


@pytest.mark.parametrize("bands", [1, 3, 120])
@pytest.mark.parametrize("references", [6, 5000])
def test_duplicates_lie_at_the_floor(bands, references):
    """A hundredth of a standard deviation a band, whatever the rounding of large values leaves."""
    one = np.full((bands, references), 7.9, np.float32)
    found = among(one, one)
    np.testing.assert_allclose(distances(found, one[:, :9], one[:, :9]), 0.01 * np.sqrt(bands), rtol=1e-5)


@pytest.mark.parametrize("count", [1, 127, 128, 129, 300])
def test_chunks_make_no_difference(count, monkeypatch):
    found, _, _ = drawn(1500)
    points, behind = queries(count)
    expected = distances(found, points, behind)
    for size in (1, 128, 1000):
        monkeypatch.setattr(neighbours, "_BATCH", size)
        np.testing.assert_allclose(distances(found, points, behind), expected, rtol=1e-4)


def test_builds_of_torch_without_onednn_find_the_same(monkeypatch):
    found, _, _ = drawn(1500)
    points, behind = queries(300)
    expected = distances(found, points, behind)
    monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: False)
    np.testing.assert_allclose(distances(found, points, behind), expected, rtol=1e-4)


@pytest.mark.parametrize("piece", [1, 64, 299, 300])
def test_threads_make_no_difference(piece, monkeypatch):
    found, _, _ = drawn(1500)
    points, behind = queries(300)
    expected, likes = distances(found, points, behind), found.pixel_neighbour_means(points)
    monkeypatch.setattr(neighbours, "_PIECE", piece)
    with torch_threads(3):
        np.testing.assert_allclose(distances(found, points, behind), expected, rtol=1e-4)
        np.testing.assert_allclose(found.pixel_neighbour_means(points), likes, rtol=1e-4, atol=1e-6)
