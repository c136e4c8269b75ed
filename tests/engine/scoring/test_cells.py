"""Cells: where they lie, means over them, and values spread from them to pixels."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.windows import Window

from models.scoring.cells import Cells


@pytest.mark.parametrize("block", [Window(0, 0, 8, 8), Window(5, 9, 7, 3), Window(4, 8, 1, 1)])
@pytest.mark.parametrize("side", [1, 2, 3, 4])
def test_cells_start_at_the_first_pixel_and_reach_one_beyond_the_block(block, side):
    cells = Cells(block, side)
    (rows, columns), window = cells.inner, cells.window
    for start, stop, first, length, of in (
        (rows.start, rows.stop, window.row_off, window.height, (block.row_off, block.height)),
        (columns.start, columns.stop, window.col_off, window.width, (block.col_off, block.width)),
    ):
        assert first % side == length % side == 0
        assert first + start == of[0] and stop - start == of[1]
        assert side <= start < 2 * side and side <= length - stop < 2 * side


def test_means_leave_out_pixels_without_value():
    cells = Cells(Window(2, 2, 2, 2), 2)
    values = np.arange(36, dtype=np.float32).reshape(1, 6, 6)
    values[0, 0, 0] = values[0, 0, 1] = values[0, 1, 0] = np.nan
    values[0, 2:4, 2:4] = np.nan
    means = cells.means(values)
    assert means.shape == (1, 3, 3) and means[0, 0, 0] == 7 and np.isnan(means[0, 1, 1])
    assert means[0, 2, 2] == pytest.approx((28 + 29 + 34 + 35) / 4)


@pytest.mark.parametrize("side", [1, 2, 3, 4])
def test_a_plane_stays_a_plane(side):
    cells = Cells(Window(7, 3, 10, 9), side)
    rows, columns = cells.window.height // side, cells.window.width // side
    middle = (side - 1) / 2
    down = cells.window.row_off + side * np.arange(rows)[:, None] + middle
    across = cells.window.col_off + side * np.arange(columns) + middle
    found = cells.spread((2 * down - across).astype(np.float32))
    expected = 2 * np.arange(3, 12)[:, None] - np.arange(7, 17)
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_cells_without_value_take_no_part():
    cells = Cells(Window(0, 0, 4, 4), 2)
    values = np.full((4, 4), np.nan, np.float32)
    values[1, 1] = 3
    found = cells.spread(values)
    assert (found[:2, :2] == 3).all() and np.isfinite(found[:3, :3]).all() and np.isnan(found[3]).all()


@pytest.mark.parametrize("side", [2, 3])
def test_the_block_makes_no_difference(side):
    whole = Cells(Window(0, 0, 24, 24), side)
    values = np.random.default_rng(0).random((whole.window.height, whole.window.width)).astype(np.float32)[None]
    spread = whole.spread(whole.means(values)[0])
    for block in (Window(5, 7, 6, 11), Window(12, 0, 12, 24)):
        part = Cells(block, side)
        first = (part.window.row_off - whole.window.row_off, part.window.col_off - whole.window.col_off)
        cut = values[:, first[0] :, first[1] :][:, : part.window.height, : part.window.width]
        np.testing.assert_allclose(part.spread(part.means(cut)[0]), spread[block.toslices()], rtol=1e-5)
