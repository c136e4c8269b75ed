"""What prospectivity mappers draw beside the ROC curve: precision-recall, success rate, prediction-area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve

from .subsampling import thinned


@dataclass(frozen=True)
class PrecisionRecall:
    """How pure the flagged cells are.

    Attributes:
        average_precision: mean precision over the deposit cells, of all cells; a map without skill has the share of
            the deposit cells among all cells.
        recall: share of the deposit cells that are flagged, ascending.
        precision: share of the flagged cells that are deposit.
    """

    average_precision: float
    recall: np.ndarray
    precision: np.ndarray


def precision_recall(scores: np.ndarray, positive: np.ndarray, points: int = 200) -> PrecisionRecall:
    """Precision and recall of scores (n,) against labels (n,), both kinds present, thinned to `points` points."""
    precision, recall, _ = precision_recall_curve(positive, scores)
    # scikit-learn ends the curve, in its order, with a point of no threshold: recall 0, precision 1.
    precision, recall = precision[-2::-1], recall[-2::-1]
    kept = thinned(recall, precision, points)
    return PrecisionRecall(float(average_precision_score(positive, scores)), recall[kept], precision[kept])


@dataclass(frozen=True)
class SuccessRate:
    """Share of the deposits captured against share of the area, highest scores first.

    Attributes:
        threshold: cells that score this or more are counted; descending, infinite where the curve starts.
        area: their share of the valid cells, from 0 to 1.
        deposits: share of the deposits that touch one of them, from 0 to 1.
    """

    threshold: np.ndarray
    area: np.ndarray
    deposits: np.ndarray

    def thinned(self, points: int = 1000) -> SuccessRate:
        """The curve with at most `points` points."""
        kept = thinned(self.area, self.deposits, points)
        return SuccessRate(self.threshold[kept], self.area[kept], self.deposits[kept])


def success_rate(scores: np.ndarray, deposit_scores: np.ndarray) -> SuccessRate:
    """The curve at every distinct score.

    Args:
        scores: of the valid cells (n,).
        deposit_scores: highest score of the cells that each deposit touches, one or more.
    """
    levels, counts = np.unique(scores, return_counts=True)
    levels, area = levels[::-1], np.cumsum(counts[::-1]) / len(scores)
    captured = np.searchsorted(np.sort(-deposit_scores), -levels, side="right") / len(deposit_scores)
    return SuccessRate(
        *(np.concatenate([[start], part]) for start, part in ((np.inf, levels), (0, area), (0, captured)))
    )


@dataclass(frozen=True)
class Intersection:
    """Where the two curves of the prediction-area plot cross.

    Yousefi and Carranza (2015), Computers & Geosciences 74, doi 10.1016/j.cageo.2014.10.014.

    Attributes:
        threshold: score.
        deposits: prediction rate, share of the deposits at or above the threshold.
        area: share of the valid cells at or above it; both add up to 1.
    """

    threshold: float
    deposits: float
    area: float

    @property
    def normalised_density(self) -> float:
        """Prediction rate per share of the area; 1 is chance."""
        return self.deposits / self.area


def intersection(curve: SuccessRate) -> Intersection:
    """The crossing of prediction rate and share of the area outside, between two scores where it falls there.

    Args:
        curve: not thinned.
    """
    excess = curve.area + curve.deposits - 1.0
    after = int(np.argmax(excess >= 0))
    before = after - 1
    share = -excess[before] / (excess[after] - excess[before])

    def between(values: np.ndarray) -> float:
        return float(values[before] + share * (values[after] - values[before]))

    # Above the highest score there is nothing to go between.
    threshold = between(curve.threshold) if before else float(curve.threshold[after])
    return Intersection(threshold, between(curve.deposits), between(curve.area))
