"""What lies around a block's pixels: smoothed distances, whose blocks make no difference."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models.networks.neighbours import Neighbours
from models.scoring.surroundings import Surroundings, reach

SHAPE = (40, 46)
ALL = (slice(None), slice(None))


@pytest.fixture
def neighbours() -> Neighbours:
    return Neighbours(torch.randn((64, 3), generator=torch.Generator().manual_seed(0)), torch.zeros((1, 3)))


@pytest.fixture
def values() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(3, *SHAPE)).astype(np.float32)


@pytest.fixture
def valid() -> np.ndarray:
    return np.random.default_rng(1).random(SHAPE) > 0.2


@pytest.mark.parametrize("grain", [1, 2, 3])
def test_the_block_makes_no_difference(values, valid, neighbours, grain):
    whole = Surroundings(values, valid, ALL, grain, neighbours)
    expected = whole.smoothed(whole.distances)
    halo = reach(grain)
    rows, columns = slice(13, 22), slice(9, 30)
    around = tuple(slice(max(0, at.start - halo), at.stop + halo) for at in (rows, columns))
    inner = tuple(
        slice(at.start - start.start, at.stop - start.start) for at, start in zip((rows, columns), around, strict=True)
    )
    block = Surroundings(values[(slice(None), *around)], valid[around], inner, grain, neighbours)
    np.testing.assert_array_equal(block.of_block(block.distances), whole.distances[rows, columns])
    np.testing.assert_allclose(block.smoothed(block.distances), expected[rows, columns], rtol=1e-5)


@pytest.mark.parametrize("grain", [1, 3])
def test_an_outlier_reaches_as_far_as_the_grain_says(neighbours, grain):
    alone = np.zeros((1, 61, 61), np.float32)
    alone[0, 30, 30] = 1
    around = Surroundings(alone, np.ones((61, 61), bool), ALL, grain, neighbours)
    touched = np.flatnonzero(around.smoothed(alone)[0, 30])
    assert (touched.min(), touched.max()) == (30 - 6 * grain, 30 + 6 * grain) == (30 - reach(grain), 30 + reach(grain))


def test_gaps_and_the_edge_of_the_raster_pull_nothing_down(values, valid, neighbours):
    around = Surroundings(values, valid, ALL, 2, neighbours)
    smoothed = around.smoothed(np.full(SHAPE, 7, np.float32))
    np.testing.assert_allclose(smoothed[valid], 7, rtol=1e-6)
    assert np.isnan(smoothed[~valid]).all() and np.isnan(around.distances[~valid]).all()
