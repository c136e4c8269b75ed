"""A systematic sample along the Z-order: evenly from everywhere, and the same each time."""

from __future__ import annotations

import numpy as np
import pytest

from models.sampling.even import even_order, evenly_drawn, z_order


def test_the_z_order_goes_through_a_square_quarter_by_quarter():
    rows, columns = np.indices((4, 4)).reshape(2, -1)
    codes = z_order(rows, columns).reshape(4, 4)
    assert codes.tolist() == [[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]]
    far = z_order(np.array([2**31]), np.array([2**31]))
    assert far[0] == 3 * 2**62


@pytest.mark.parametrize("count", [1, 2, 13, 1000])
def test_the_first_of_an_even_order_are_spread_evenly(count):
    order = even_order(count)
    assert sorted(order) == list(range(count))
    for some in (count // 10, count // 2):
        if some > 1:
            gaps = np.diff(np.sort(order[:some]))
            assert gaps.max() <= 3 * count / some


def test_every_part_of_an_area_gives_its_share():
    mask = np.ones((256, 320), bool)
    mask[:, 200:230] = False
    drawn = evenly_drawn([mask], 2000)
    assert len(np.unique(drawn, axis=0)) == 2000 and mask[drawn[:, 1], drawn[:, 2]].all()
    for top in range(0, 256, 64):
        for left in range(0, 320, 64):
            square = np.s_[top : top + 64, left : left + 64]
            within = ((drawn[:, 1] // 64 == top // 64) & (drawn[:, 2] // 64 == left // 64)).sum()
            assert abs(within - 2000 * mask[square].sum() / mask.sum()) <= 1


def test_several_masks_are_one_area():
    masks = [np.ones((64, 64), bool), np.zeros((64, 64), bool), np.ones((32, 64), bool)]
    drawn = evenly_drawn(masks, 300)
    assert np.bincount(drawn[:, 0], minlength=3).tolist() == [200, 0, 100]


@pytest.mark.parametrize("count", [0, 5, 6, 100])
def test_no_more_are_drawn_than_there_are(count):
    mask = np.zeros((70, 70), bool)
    mask[[0, 1, 65], [0, 3, 69]] = mask[66, :3] = True
    drawn = evenly_drawn([mask], count)
    assert len(drawn) == min(count, 6) == len(np.unique(drawn, axis=0))
    assert mask[drawn[:, 1], drawn[:, 2]].all()


def test_nothing_is_drawn_from_nothing():
    assert evenly_drawn([], 5).shape == evenly_drawn([np.zeros((3, 3), bool)], 5).shape == (0, 3)
