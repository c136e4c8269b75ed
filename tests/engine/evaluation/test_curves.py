"""Success rate, prediction-area and precision-recall: figures worked by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score

from models.evaluation.curves import SuccessRate, intersection, precision_recall, success_rate
from models.evaluation.long_curves import LongCurve
from models.evaluation.ranking import Flagged, Ranking

SCORES = np.arange(1.0, 11.0)


def capture(scores: np.ndarray, deposit_scores: np.ndarray) -> LongCurve:
    """The success rate of deposits whose best cells have such scores."""
    ranking = Ranking.of(scores.copy())
    return success_rate(Flagged(ranking, np.sort(ranking.at_or_above(deposit_scores))))


def whole(curve: LongCurve) -> SuccessRate:
    return SuccessRate(*curve.at(np.arange(curve.length)))


def test_success_rate_by_hand():
    # Of ten cells the first deposit needs one, the second three.
    curve = whole(capture(SCORES, np.array([8.0, 10.0])))
    np.testing.assert_array_equal(curve.threshold, [np.inf, *range(10, 0, -1)])
    np.testing.assert_allclose(curve.area, np.arange(11) / 10)
    np.testing.assert_array_equal(curve.deposits, [0.0, 0.5, 0.5, *[1.0] * 8])


def test_cells_that_score_alike_come_together():
    curve = whole(capture(np.array([1.0, 2.0, 2.0, 2.0, 5.0]), np.array([2.0])))
    np.testing.assert_allclose(curve.area, [0.0, 0.2, 0.8, 1.0])
    np.testing.assert_array_equal(curve.deposits, [0.0, 0.0, 1.0, 1.0])


def test_intersection_between_two_scores_by_hand():
    # At 9: half of the deposits in 0.2 of the area, 0.7 in all; at 8: all of them in 0.3, 1.3 in all. Halfway it is 1.
    crossing = intersection(capture(SCORES, np.array([8.0, 10.0])))
    assert crossing.threshold == pytest.approx(8.5)
    assert (crossing.deposits, crossing.area) == (pytest.approx(0.75), pytest.approx(0.25))
    assert crossing.normalised_density == pytest.approx(3.0)


def test_intersection_that_falls_on_a_score():
    curve = np.array([[np.inf, 3.0, 2.0, 1.0], [0.0, 0.1, 0.4, 1.0], [0.0, 0.2, 0.6, 1.0]])
    crossing = intersection(LongCurve(4, lambda index: tuple(curve[:, index])))
    assert (crossing.threshold, crossing.deposits, crossing.area) == pytest.approx((2.0, 0.6, 0.4))
    assert crossing.normalised_density == pytest.approx(1.5)


def test_intersection_of_a_single_deposit_on_the_highest_cell():
    crossing = intersection(capture(SCORES, np.array([10.0])))
    assert crossing.threshold == 10.0
    assert crossing.deposits + crossing.area == pytest.approx(1.0)
    assert crossing.normalised_density == pytest.approx(10.0)


def test_precision_and_recall_by_hand():
    # Highest first: deposit, barren, deposit, barren.
    found = precision_recall(Flagged.of(np.array([4.0, 3.0, 2.0, 1.0]), np.array([True, False, True, False])))
    np.testing.assert_allclose(found.recall, [0.5, 0.5, 1.0, 1.0])
    np.testing.assert_allclose(found.precision, [1.0, 0.5, 2 / 3, 0.5])
    assert found.average_precision == pytest.approx((1 + 2 / 3) / 2)


def test_long_curves_are_subsampled_and_keep_their_ends():
    random = np.random.default_rng(0)
    scores, positive = random.standard_normal(20_000), random.random(20_000) < 0.05
    found = precision_recall(Flagged.of(scores.copy(), positive))
    assert len(found.recall) <= 200 and found.recall[-1] == 1.0
    assert found.average_precision == pytest.approx(average_precision_score(positive, scores))
    curve = capture(scores, scores[positive])
    thin = SuccessRate(*curve.subsampled(1000))
    assert curve.length == 20_001 and len(thin.area) <= 1000
    assert (thin.area[0], thin.deposits[0], thin.area[-1], thin.deposits[-1]) == (0.0, 0.0, 1.0, 1.0)
