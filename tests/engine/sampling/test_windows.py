"""Counts and means of windows against a loop over all of them."""

from __future__ import annotations

import numpy as np
import pytest

from models.sampling.windows import centred_counts, filled_mask, window_counts, window_means


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(0)


@pytest.mark.parametrize("size", [1, 3, 4, 9])
def test_counts_are_those_of_whole_windows(random, size):
    mask = random.random((9, 11)) < 0.4
    counts = window_counts(mask, size)
    assert counts.shape == (9 - size + 1, 11 - size + 1)
    for row, column in np.ndindex(counts.shape):
        assert counts[row, column] == mask[row : row + size, column : column + size].sum()


@pytest.mark.parametrize("size", [1, 3, 4, 12])
def test_window_means_are_those_of_a_loop(random, size):
    valid = random.random((9, 11)) < 0.7
    values = np.where(valid, random.standard_normal((2, 9, 11)), 0).astype(np.float32)
    filled = filled_mask(valid, size, 0.5)
    means, expected = window_means(values, valid, size, filled), []
    for row, column in np.ndindex(valid.shape):
        top, left = row - size // 2, column - size // 2
        window = slice(max(0, top), top + size), slice(max(0, left), left + size)
        within = valid[window]
        assert centred_counts(valid, size)[row, column] == within.sum()
        assert filled[row, column] == (valid[row, column] and within.sum() >= 0.5 * size * size)
        if filled[row, column]:
            expected.append(values[:, window[0], window[1]][:, within].mean(axis=1))
    np.testing.assert_allclose(means, np.reshape(expected, (-1, 2)), atol=1e-6)
