"""Training windows against a search through all of them."""

from __future__ import annotations

import numpy as np
import pytest

from models.sampling.tiles import Tile, TrainingWindows

SIZE, MIN_VALID = 4, 0.6


def tile(height: int, width: int, seed: int) -> Tile:
    random = np.random.default_rng(seed)
    valid = random.random((height, width)) > 0.35
    excluded = random.random((height, width)) <= 0.02
    values = random.standard_normal((3, height, width)).astype(np.float32)
    return Tile(np.where(valid, values, 0), valid, excluded)


def key(values: np.ndarray, valid: np.ndarray) -> bytes:
    return np.ascontiguousarray(values, np.float32).tobytes() + np.ascontiguousarray(valid).tobytes()


def search(tiles: list[Tile], size: int, min_valid: float) -> tuple[set[bytes], int]:
    """The windows that train, and the number of those that only an exclusion keeps out."""
    found, excluded = set(), 0
    for one in tiles:
        height, width = one.valid.shape
        for row in range(height - size + 1):
            for column in range(width - size + 1):
                window = (slice(row, row + size), slice(column, column + size))
                if one.valid[window].mean() < min_valid:
                    continue
                if not one.excluded[window].any():
                    found.add(key(one.values[(..., *window)], one.valid[window]))
                else:
                    excluded += 1
    return found, excluded


def drawn(windows: TrainingWindows, count: int, batch_size: int, seed: int = 0) -> list[bytes]:
    batches = windows.batches(count, batch_size, np.random.default_rng(seed))
    return [key(x.numpy(), v.numpy()[0]) for xs, valids in batches for x, v in zip(xs, valids, strict=True)]


@pytest.fixture(scope="module")
def tiles() -> list[Tile]:
    """Three of unlike sizes, one of them smaller than a window."""
    return [tile(12, 9, 0), tile(3, 20, 1), tile(7, 15, 2)]


@pytest.mark.parametrize("min_valid", [0.01, 0.6, 0.75, 1.0])
@pytest.mark.parametrize("size", [1, 4])
def test_windows_are_those_of_a_search(tiles, size, min_valid):
    windows = TrainingWindows(tiles, size, min_valid)
    found, excluded = search(tiles, size, min_valid)
    assert (len(windows), windows.excluded) == (len(found), excluded)
    if len(windows) > 1:
        assert set(drawn(windows, len(windows), len(windows))) == found


def test_there_are_some_of_each_kind(tiles):
    found, excluded = search(tiles, SIZE, MIN_VALID)
    assert len(found) > 20 and excluded > 5


def test_each_window_is_drawn_once_before_any_is_drawn_twice(tiles):
    windows = TrainingWindows(tiles, SIZE, MIN_VALID)
    counts = [drawn(windows, 2 * len(windows) + 3, 8).count(one) for one in search(tiles, SIZE, MIN_VALID)[0]]
    assert sorted(counts) == [2] * (len(windows) - 3) + [3] * 3


@pytest.mark.parametrize(
    ("count", "batch_size", "sizes"), [(32, 8, [8] * 4), (10, 4, [4, 4, 2]), (9, 4, [4, 4]), (2, 8, [2])]
)
def test_batches_hold_what_is_asked_and_never_a_single_window(tiles, count, batch_size, sizes):
    """Batch norm cannot train on one window: a single one at the end is left out."""
    batches = TrainingWindows(tiles, SIZE, MIN_VALID).batches(count, batch_size, np.random.default_rng(0))
    shapes = [(x.shape, valid.shape) for x, valid in batches]
    assert shapes == [((n, 3, SIZE, SIZE), (n, 1, SIZE, SIZE)) for n in sizes]


def test_the_order_is_that_of_the_generator(tiles):
    windows = TrainingWindows(tiles, SIZE, MIN_VALID)
    assert drawn(windows, 30, 8, seed=5) == drawn(windows, 30, 8, seed=5) != drawn(windows, 30, 8, seed=6)


def test_without_a_tile_as_large_as_a_window_there_is_none(tiles):
    assert len(TrainingWindows(tiles[1:2], SIZE, MIN_VALID)) == 0
    assert len(TrainingWindows([], SIZE, MIN_VALID)) == 0
