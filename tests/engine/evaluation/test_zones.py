"""Which deposits cells belong to, where buffers overlap."""

from __future__ import annotations

import numpy as np

from models.evaluation.labels import LocatedDeposit, rasterise
from models.evaluation.ranking import Ranking
from models.evaluation.zones import OwnedCells

SHAPE = (12, 15)


def deposits(count: int) -> tuple[list[LocatedDeposit], np.ndarray]:
    """Boxes that overlap, and the mask of each on the whole map."""
    random = np.random.default_rng(count)
    located, masks = [], np.zeros((count, *SHAPE), bool)
    for number in range(count):
        top, left = random.integers(0, 8, 2)
        index = (slice(top, top + 4), slice(left, left + 6))
        cells = random.random((4, 6)) < 0.8
        located.append(LocatedDeposit.of(index, cells, cells))
        masks[(number, *index)] = cells
    return located, masks


def test_zones_add_up_what_their_deposits_have():
    random = np.random.default_rng(0)
    scores = np.where(random.random(SHAPE) < 0.1, np.nan, np.round(random.standard_normal(SHAPE), 1))
    located, masks = deposits(9)
    positive = rasterise(located, SHAPE) & np.isfinite(scores)
    np.testing.assert_array_equal(positive, masks.any(axis=0) & np.isfinite(scores))
    ranking = Ranking.of(scores[np.isfinite(scores)])
    cells = OwnedCells.of(ranking, scores, positive, located)
    assert (np.diff(cells.ranks) >= 0).all()
    np.testing.assert_array_equal(cells.ranks[cells.indices[positive]], ranking.at_or_above(scores[positive]))
    values = random.integers(0, 5, 9)
    expected = (values[:, None, None] * masks).sum(axis=0)[positive]
    np.testing.assert_array_equal(cells.zones.sums(values)[cells.zone][cells.indices[positive]], expected)
    assert (masks.sum(axis=0)[positive] > 1).any()
    for deposit, mask in zip(located, masks, strict=True):
        own = cells.own(positive, deposit)
        np.testing.assert_array_equal(own, cells.indices[mask & positive])


def test_there_are_no_more_zones_than_sets_of_deposits_were_met():
    located, masks = deposits(9)
    scores = np.arange(float(masks[0].size)).reshape(SHAPE)
    positive = rasterise(located, SHAPE)
    cells = OwnedCells.of(Ranking.of(scores.ravel().copy()), scores, positive, located)
    sets = {tuple(column) for column in masks.reshape(9, -1).T if column.any()}
    assert len(np.unique(cells.zone)) == len(sets)
