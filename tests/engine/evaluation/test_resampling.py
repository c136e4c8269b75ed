"""Intervals from draws of the deposits, and what shifted patterns of them give."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from affine import Affine
from scipy.ndimage import gaussian_filter
from sklearn.metrics import average_precision_score, roc_auc_score

from models.evaluation import ranking as ranking_module
from models.evaluation.bootstrap import bootstrap
from models.evaluation.evaluator import Evaluator
from models.evaluation.labels import LocatedDeposit, locate, rasterise
from models.evaluation.measurement import TOP_SHARES
from models.evaluation.placements import Placements
from models.evaluation.random_shifts import _patterns, chance
from models.evaluation.ranking import Ranking
from models.rasters.grid import Grid

GRID = Grid(60, 80, Affine(100, 0, 0, 0, -100, 6_000), None)
SMOOTH = gaussian_filter(np.random.default_rng(7).standard_normal((60, 80)), 3)


def points(rows: Any, columns: Any) -> list[dict[str, Any]]:
    """A point at the centre of each cell."""
    return [
        {"type": "Point", "coordinates": [100 * float(column) + 50, 6_000 - 100 * float(row) - 50]}
        for row, column in zip(rows, columns, strict=True)
    ]


def cells(rows: Any, columns: Any, buffer: float = 0.0) -> list[LocatedDeposit]:
    return locate(points(rows, columns), buffer, GRID)


def ranking(scores: np.ndarray) -> Ranking:
    return Ranking.of(scores[np.isfinite(scores)])


def scattered(count: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(count)
    return random.integers(0, 60, count), random.integers(0, 80, count)


def highest(scores: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    return np.unravel_index(np.argsort(scores, axis=None)[-count:], scores.shape)


def with_sea(scores: np.ndarray) -> np.ndarray:
    """The scores with no value on a margin and a third of the rest."""
    sea = np.where(gaussian_filter(np.random.default_rng(3).standard_normal(scores.shape), 4) > 0.04, np.nan, scores)
    sea[:, :9], sea[-5:] = np.nan, np.nan
    return sea


@pytest.mark.parametrize("scores", [SMOOTH, np.round(SMOOTH, 1), with_sea(SMOOTH)], ids=["all", "ties", "nodata"])
def test_placements_measure_a_pattern_as_scikit_learn_does(scores):
    pattern = np.random.default_rng(1).random(scores.shape) < 0.03
    valid = np.isfinite(scores)
    ranks = ranking(scores)
    placements = Placements(ranks, np.sort(ranks.at_or_above(scores[pattern & valid])))
    assert placements.auc() == pytest.approx(roc_auc_score(pattern[valid], scores[valid]))


def test_a_draw_of_each_deposit_once_gives_the_figures_of_the_map():
    """Buffers that overlap and differ in their cells; a draw that repeats deposits is one with weights."""
    scores = with_sea(np.round(SMOOTH, 2))
    valid = np.isfinite(scores)
    located = cells(range(5, 50, 5), range(20, 65, 5), 350.0)
    deposits = [one for one in located if valid[one.index][one.cells].any()]
    positive = rasterise(deposits, scores.shape)[valid]

    class Once:
        def multinomial(self, count: int, shares: np.ndarray, size: int) -> np.ndarray:
            return np.ones((size, count), int)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(np.random, "default_rng", lambda seed: Once())
        found = bootstrap(ranking(scores), scores, deposits, np.linspace(0.0, 0.3, len(deposits)), TOP_SHARES, 3, 0)
    assert found.auc == pytest.approx((roc_auc_score(positive, scores[valid]),) * 2)
    assert found.average_precision == pytest.approx((average_precision_score(positive, scores[valid]),) * 2)


def test_intervals_hold_the_figure_and_narrow_with_more_deposits():
    widths = []
    for count in (8, 200):
        found = Evaluator("map", GRID, {}, points(*scattered(count)), 0.0).measure("score", 1, SMOOTH, 300)
        low, high = found.intervals.auc
        assert 0.0 <= low < found.roc.auc < high <= 1.0
        low_precision, high_precision = found.intervals.average_precision
        assert low_precision < found.precision_recall.average_precision < high_precision
        widths.append(high - low)
    assert widths[1] < 0.5 * widths[0]


def test_captured_shares_that_draws_cannot_change_have_no_interval():
    deposits = cells([1, 2, 3, 4], [1, 2, 3, 4])
    found = bootstrap(ranking(SMOOTH), SMOOTH, deposits, np.array([0.06, 0.08, 0.15, 0.25]), TOP_SHARES, 400, 0)
    held = dict(zip(TOP_SHARES, found.capture, strict=True))
    assert held[0.01] is held[0.05] is held[0.3] is None
    # Two of four: half of the draws hold two, none as good as none in under one of sixteen.
    assert held[0.1] == pytest.approx((0.0, 1.0), abs=0.25) and held[0.1][0] < 0.5 < held[0.1][1]


def test_a_perfect_map_is_told_from_chance():
    scores = SMOOTH
    found = Evaluator("map", GRID, {}, points(*highest(scores, 12)), 0.0).measure("score", 1, scores, 199)
    assert found.roc.auc == 1.0 and found.intervals.auc == (1.0, 1.0)
    assert found.p_value == pytest.approx(1 / 200, abs=0.02)
    assert found.chance.shifts == 199
    assert all(top.deposits == 12 for top in found.top)


def test_chance_looks_like_chance():
    """Random places have a p-value that is spread evenly: one in four is below a quarter, or near enough."""
    random = np.random.default_rng(5)
    values = []
    for _ in range(40):
        evaluator = Evaluator("map", GRID, {}, points(random.integers(0, 60, 10), random.integers(0, 80, 10)), 0.0)
        values.append(evaluator.measure("score", 1, SMOOTH, 60).p_value)
    assert 0.35 < np.mean(values) < 0.65
    assert np.mean(np.array(values) < 0.05) < 0.2


def test_clusters_are_moved_as_one():
    """Twelve deposits in one patch are one find: chance gives them any AUC, and more so than scattered ones."""
    patch = [20] * 4 + [21] * 4 + [22] * 4, [30, 31, 32, 33] * 3
    patchy, apart = (chance(ranking(SMOOTH), SMOOTH, cells(*where), 0.7, 200, 0) for where in (patch, scattered(12)))
    assert patchy.auc[1] - patchy.auc[0] > 1.5 * (apart.auc[1] - apart.auc[0])
    assert patchy.p_value > apart.p_value


def test_shifted_patterns_count_where_they_land_on_valid_cells():
    scores = with_sea(SMOOTH)
    valid = np.isfinite(scores)
    rows, columns = (index[:: len(index) // 15] for index in np.nonzero(valid))
    ranks, deposits = ranking(scores), cells(rows, columns, 150.0)
    pattern = rasterise(deposits, scores.shape)
    moved = list(_patterns(ranks, scores, deposits, 100, 0))
    assert len(moved) == 100
    here = (pattern & valid).sum()
    for one in moved:
        assert (one.ranks > 0).all() and (one.ranks <= valid.sum()).all() and (np.diff(one.ranks) >= 0).all()
        assert here / 2 <= len(one.ranks) <= pattern.sum()
        assert 0 < len(one.best) <= len(deposits) and set(one.best) <= set(one.ranks)


def test_a_shift_goes_around_the_edges_and_never_back_to_the_start():
    """In a raster of distinct scores the ranks tell the places: all but the start are visited, each once."""
    scores = np.arange(12.0).reshape(3, 4)
    grid = Grid(3, 4, Affine(100, 0, 0, 0, -100, 300), None)
    deposits = locate([{"type": "Point", "coordinates": [x, 50.0]} for x in (250.0, 350.0)], 0.0, grid)
    moved = [tuple(sorted(12 - one.ranks)) for one in _patterns(ranking(scores), scores, deposits, 50, 0)]
    pairs = {tuple(sorted((4 * row + column, 4 * row + (column + 1) % 4))) for row in range(3) for column in range(4)}
    assert len(moved) == 11 and set(moved) == pairs - {(10, 11)}


def test_seeds_repeat_and_matter():
    evaluator = Evaluator("map", GRID, {}, points(*scattered(9)), 200.0)
    one, same, other = (evaluator.measure("score", 1, with_sea(SMOOTH), 50, seed) for seed in (4, 4, 5))
    assert one.intervals == same.intervals and one.chance.auc == same.chance.auc
    np.testing.assert_array_equal(one.chance.roc, same.chance.roc)
    np.testing.assert_array_equal(one.chance.capture, same.chance.capture)
    assert one.intervals != other.intervals and one.chance.auc != other.chance.auc


def test_what_cannot_be_resampled_is_left_out():
    evaluator = Evaluator("map", GRID, {}, points([30], [40]), 0.0)
    alone = evaluator.measure("score", 1, SMOOTH, 100)
    assert alone.intervals is None and alone.chance is not None
    assert evaluator.measure("score", 1, SMOOTH, 0).chance is None
    assert evaluator.measure("score", 1, SMOOTH, 18).chance is None
    lone = np.full((60, 80), np.nan)
    lone[30, 38:42] = [1.0, 2.0, 3.0, 4.0]
    assert evaluator.measure("score", 1, lone, 100).chance is None


def test_deposits_that_only_their_buffer_brings_onto_the_map():
    scores = SMOOTH.copy()
    scores[30, 40] = np.nan
    found = Evaluator("map", GRID, {}, points([30], [40]), 150.0).measure("score", 1, scores, 30)
    assert (found.deposits, found.deposits_touching) == (1, 0)
    assert found.success_rate is None and found.intersection is None
    assert all(not threshold.by_deposits for threshold in found.thresholds)


def test_figures_hang_little_on_how_many_cells_are_looked_at_at_once(monkeypatch):
    """Buffers that overlap and ties, in stretches that end anywhere: nothing changes but the last digits."""
    scores = with_sea(np.round(SMOOTH, 2))
    evaluator = Evaluator("map", GRID, {}, points(range(5, 50, 5), range(20, 65, 5)), 900.0)
    whole = evaluator.measure("score", 1, scores, 40)
    for chunk in (1, 37, 500):
        monkeypatch.setattr(ranking_module, "CHUNK", chunk)
        found = evaluator.measure("score", 1, scores, 40)
        assert found.intervals.auc == pytest.approx(whole.intervals.auc, rel=1e-12)
        assert found.intervals.average_precision == pytest.approx(whole.intervals.average_precision, rel=1e-12)
        assert found.intervals.capture == whole.intervals.capture
        assert found.chance.auc == pytest.approx(whole.chance.auc, rel=1e-12)
        np.testing.assert_array_equal(found.chance.roc, whole.chance.roc)
        np.testing.assert_array_equal(found.chance.capture, whole.chance.capture)
        assert found.concentration_area.thresholds == whole.concentration_area.thresholds
        assert found.intersection == whole.intersection and found.top == whole.top
