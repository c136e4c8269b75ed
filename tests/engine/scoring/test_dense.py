"""Dense scores against a double loop over windows and pixels, and block by block against the whole."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models.compute.parallel import torch_threads
from models.networks.geohgan import GeoHgan, NetworkSizes
from models.scoring import dense
from models.scoring.component_values import OF_WINDOWS, score_windows
from models.scoring.dense import DenseScores, dense_scores, hann, window_starts

BANDS, HEIGHT, WIDTH = 2, 13, 11


def make_model(size: int) -> GeoHgan:
    """Untrained, with running means of its own, so that no number is special."""
    torch.manual_seed(size)
    sizes = NetworkSizes(BANDS, size, 3, latent_hidden=(4,), generator=(6, 5), discriminator=(4, 6), encoder=(4, 6))
    model = GeoHgan(sizes).train()
    for _ in range(5):
        x = torch.randn(8, BANDS, size, size)
        model.sample_generator(model.encoder(x))
        model.sample_discriminator(x)
    return model.eval()


@pytest.fixture(scope="module")
def raster() -> tuple[np.ndarray, np.ndarray]:
    """Values, 0 where invalid, and valid pixels: single holes, and a corner that whole windows lie in."""
    random = np.random.default_rng(0)
    valid = random.random((HEIGHT, WIDTH)) > 0.2
    valid[:6, :6] = False
    values = random.standard_normal((BANDS, HEIGHT, WIDTH)).astype(np.float32)
    return np.where(valid, values, np.float32(0)), valid


def block(
    model: GeoHgan, raster, rows: slice, columns: slice, stride: int, halo: int, at_once: int = 2**14
) -> DenseScores:
    values, valid = raster
    outer = (slice(rows.start, rows.stop + 2 * halo), slice(columns.start, columns.stop + 2 * halo))
    return dense_scores(
        model,
        np.pad(values, ((0, 0), (halo, halo), (halo, halo)))[(..., *outer)],
        np.pad(valid, halo)[outer],
        rows.start,
        columns.start,
        halo,
        stride,
        at_once,
    )


def whole(model: GeoHgan, raster, stride: int, at_once: int = 2**14) -> DenseScores:
    return block(model, raster, slice(0, HEIGHT), slice(0, WIDTH), stride, model.sizes.patch_size, at_once)


def distances(scores: DenseScores) -> np.ndarray:
    assert tuple(scores.window_distances) == OF_WINDOWS
    return np.stack([*scores.window_distances.values()])


def loop(model: GeoHgan, raster, stride: int) -> tuple[np.ndarray, np.ndarray]:
    """Distances of windows and background, one window and one pixel at a time."""
    size = model.sizes.patch_size
    values, valid = (np.pad(a, [(0, 0)] * (a.ndim - 2) + [(size, size)] * 2) for a in raster)
    sums, weights = np.zeros((BANDS + len(OF_WINDOWS), HEIGHT, WIDTH)), np.zeros((HEIGHT, WIDTH))
    for top in range(-size, HEIGHT):
        for left in range(-size, WIDTH):
            if top % stride or left % stride:
                continue
            box = (slice(top + size, top + 2 * size), slice(left + size, left + 2 * size))
            x, mask = torch.from_numpy(values[(..., *box)])[None], torch.from_numpy(valid[box])[None, None]
            share = mask.float().mean().item()
            if share == 0:
                continue
            reconstruction, of_windows = score_windows(model, x, mask)
            for i in range(size):
                for j in range(size):
                    row, column = top + i, left + j
                    if 0 <= row < HEIGHT and 0 <= column < WIDTH:
                        weight = share
                        weight *= np.sin(np.pi * (i + 0.5) / size) ** 2 * np.sin(np.pi * (j + 0.5) / size) ** 2
                        parts = (*reconstruction[0, :, i, j], *of_windows[0])
                        sums[:, row, column] += weight * np.array([float(part) for part in parts])
                        weights[row, column] += weight
    with np.errstate(invalid="ignore"):
        means = np.where(raster[1], sums / weights, np.nan)
    return means[BANDS:], means[:BANDS]


@pytest.mark.parametrize(("size", "stride"), [(4, 1), (4, 3), (4, 4), (5, 2), (8, 2), (11, 11)])
def test_scores_are_those_of_a_double_loop(raster, size, stride):
    model = make_model(size)
    scores = whole(model, raster, stride)
    expected, background = loop(model, raster, stride)
    np.testing.assert_allclose(distances(scores), expected, rtol=2e-4, atol=1e-6)
    np.testing.assert_allclose(scores.background, background, rtol=2e-4, atol=1e-5)
    assert distances(scores).dtype == scores.background.dtype == np.float32


def test_every_valid_pixel_has_a_score_and_no_other(raster):
    scores = whole(make_model(4), raster, 4)
    assert (np.isfinite(distances(scores)) == raster[1]).all()
    assert (np.isfinite(scores.background) == raster[1]).all()


@pytest.mark.parametrize("halo", [3, 4, 9])
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_block_by_block_equals_the_whole(raster, stride, halo):
    """The halo is at least the window size less one."""
    model = make_model(4)
    expected = whole(model, raster, stride)
    for rows in (slice(0, 5), slice(5, 10), slice(10, HEIGHT)):
        for columns in (slice(0, 7), slice(7, WIDTH)):
            scores = block(model, raster, rows, columns, stride, halo)
            np.testing.assert_allclose(distances(scores), distances(expected)[:, rows, columns], rtol=1e-4, atol=1e-6)
            np.testing.assert_allclose(scores.background, expected.background[:, rows, columns], rtol=1e-4, atol=1e-5)


def test_batches_make_no_difference(raster):
    model = make_model(4)
    expected, scores = whole(model, raster, 2), whole(model, raster, 2, at_once=1)
    np.testing.assert_allclose(distances(scores), distances(expected), rtol=1e-4, atol=1e-6)


@pytest.fixture
def batches(monkeypatch) -> list[int]:
    """How many windows go through the networks at once, time after time."""
    sizes, score = [], dense.score_windows
    monkeypatch.setattr(dense, "score_windows", lambda model, x, valid: sizes.append(len(x)) or score(model, x, valid))
    return sizes


@pytest.mark.parametrize(("size", "stride"), [(4, 1), (8, 2)])
def test_no_batch_is_larger_than_its_limit_allows(batches, size, stride):
    """At least one row of windows, else no more than the limit."""
    everywhere = np.ones((BANDS, HEIGHT, WIDTH), np.float32), np.ones((HEIGHT, WIDTH), bool)
    whole(make_model(size), everywhere, stride, at_once=40)
    row = len(window_starts(0, WIDTH, size, stride))
    assert len(batches) > 1 and max(batches) <= max(40, row)


@pytest.mark.parametrize("threads", [2, 3])
def test_threads_take_equal_shares_and_make_no_difference(raster, batches, threads):
    model = make_model(4)
    expected = whole(model, raster, 1)
    assert len(batches) == 1
    with torch_threads(threads):
        scores = whole(model, raster, 1)
    assert len(batches[1:]) == threads
    np.testing.assert_allclose(distances(scores), distances(expected), rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(scores.background, expected.background, rtol=1e-4, atol=1e-5)


def test_a_raster_without_data_has_no_scores():
    scores = whole(make_model(4), (np.zeros((BANDS, HEIGHT, WIDTH), np.float32), np.zeros((HEIGHT, WIDTH), bool)), 2)
    assert np.isnan(distances(scores)).all() and np.isnan(scores.background).all()


@pytest.mark.parametrize(("start", "stop"), [(0, 1), (0, 12), (5, 9), (512, 1024)])
@pytest.mark.parametrize(("size", "stride"), [(4, 1), (4, 3), (4, 4), (7, 2), (64, 16)])
def test_window_starts_are_the_multiples_of_the_stride_that_reach_the_cells(start, stop, size, stride):
    expected = [at for at in range(start - size, stop + size) if at % stride == 0 and at < stop and at + size > start]
    starts = window_starts(start, stop, size, stride)
    assert list(starts) == expected
    assert {cell for at in starts for cell in range(at, at + size)} >= set(range(start, stop))


@pytest.mark.parametrize("size", [4, 5, 8, 64])
def test_weights_are_those_of_a_hann_window(size):
    """Periodic and half a cell off the edge: nowhere zero, symmetric, of sum size / 2 along each side."""
    weights = hann(size)
    np.testing.assert_allclose(weights, weights[::-1, ::-1], atol=1e-6)
    np.testing.assert_allclose(weights, weights.T)
    assert weights.min() > 0
    assert weights.sum() == pytest.approx((size / 2) ** 2, rel=1e-5)


@pytest.mark.parametrize(("size", "stride"), [(4, 1), (4, 2), (8, 2), (8, 4), (64, 16)])
def test_weights_of_overlapping_windows_add_up_to_a_constant(size, stride):
    """So that no pattern of windows shows in the scores."""
    sums = np.zeros(3 * size)
    for start in window_starts(0, 3 * size, size, stride):
        for cell in range(size):
            if 0 <= start + cell < 3 * size:
                sums[start + cell] += hann(size).sum(axis=0)[cell] / (size / 2)
    assert sums == pytest.approx(np.full(3 * size, size / stride / 2), rel=1e-5)
