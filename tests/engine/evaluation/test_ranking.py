"""Figures from one sort, as scikit-learn has them, however many values are looked at at once."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

from models.evaluation import ranking
from models.evaluation.curves import precision_recall
from models.evaluation.placements import Placements
from models.evaluation.ranking import Flagged, Ranking, indices_of
from models.evaluation.roc import auc, roc
from models.evaluation.run_lengths import RunLengths

RANDOM = np.random.default_rng(0)
SMOOTH = RANDOM.standard_normal(30_000).astype(np.float32)


@pytest.fixture(params=[1 << 20, 8192, 7], ids=["whole", "stretches", "crumbs"])
def chunk(request, monkeypatch) -> int:
    monkeypatch.setattr(ranking, "CHUNK", request.param)
    return request.param


@pytest.mark.parametrize(
    "scores",
    [SMOOTH, np.round(SMOOTH, 1), np.zeros(3000, np.float32), SMOOTH.astype(np.float64)[:2000], SMOOTH[:3]],
    ids=["distinct", "ties", "constant", "double", "three"],
)
def test_curves_are_those_of_scikit_learn(scores, chunk):
    scores = scores[:2000] if chunk == 7 else scores
    positive = np.random.default_rng(1).random(len(scores)) < 0.1 + 0.1 * (scores > 1)
    positive[:2] = [True, False]
    cells = Flagged.of(scores.copy(), positive)
    whole = roc(cells, points=10**9)
    false, true, threshold = roc_curve(positive, scores)
    np.testing.assert_array_equal(whole.false_positive_rate, false)
    np.testing.assert_array_equal(whole.true_positive_rate, true)
    np.testing.assert_array_equal(whole.threshold, threshold)
    assert whole.auc == auc(cells) == pytest.approx(roc_auc_score(positive, scores), rel=1e-14)
    curve = precision_recall(cells, points=10**9)
    precision, recall, _ = precision_recall_curve(positive, scores)
    np.testing.assert_array_equal(curve.precision, precision[-2::-1])
    np.testing.assert_array_equal(curve.recall, recall[-2::-1])
    assert curve.average_precision == pytest.approx(average_precision_score(positive, scores), rel=1e-14)
    assert Placements(cells.ranking, cells.ranks).auc() == pytest.approx(whole.auc, rel=1e-12)


def test_subsampled_curves_are_the_same_points_however_they_are_looked_at(monkeypatch):
    scores = np.round(SMOOTH, 3)
    positive = np.random.default_rng(2).random(len(scores)) < 0.1
    once = roc(Flagged.of(scores.copy(), positive), points=300)
    monkeypatch.setattr(ranking, "CHUNK", 1000)
    pieces = roc(Flagged.of(scores.copy(), positive), points=300)
    assert 200 < len(once.threshold) <= 300
    np.testing.assert_array_equal(once.threshold, pieces.threshold)
    np.testing.assert_array_equal(once.true_positive_rate, pieces.true_positive_rate)


def test_ranks_count_cells_above(chunk):
    scores = np.round(SMOOTH[:500], 1)
    found = Ranking.of(scores.copy())
    ranks = found.at_or_above(scores)
    np.testing.assert_array_equal(ranks, [(scores >= score).sum() for score in scores])
    np.testing.assert_array_equal(found.above(ranks), [(scores > score).sum() for score in scores])
    ordered = np.sort(scores)
    assert [found.levels[found.lowest(index)] for index in range(500)] == ordered.tolist()


def test_a_zero_has_no_sign():
    found = Ranking.of(np.array([-0.0, 0.0, -0.0, 1.0, -1.0]))
    assert found.levels.tolist() == [-1.0, 0.0, 1.0] and not np.signbit(found.levels[1])


def test_indices_of_a_mask(chunk):
    mask = np.random.default_rng(3).random((40, 25)) < 0.3
    found = indices_of(mask)
    np.testing.assert_array_equal(found, np.flatnonzero(mask))
    assert found.dtype == np.int32


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_a_mask_comes_back_from_its_runs(share):
    random = np.random.default_rng(4)
    for shape in ((1, 1), (1, 9), (7, 1), (6, 8)):
        mask = random.random(shape) < share
        runs = RunLengths.of(mask)
        found = runs.mask()
        np.testing.assert_array_equal(found, mask)
        assert found.dtype == bool and runs.lengths.sum() == mask.size
