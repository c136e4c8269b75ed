"""What prospectivity mappers draw beside the ROC curve: precision-recall, success rate, prediction-area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .long_curves import LongCurve, long_sum
from .ranking import Flagged, chunks


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


def precision_recall(found: Flagged, points: int = 200) -> PrecisionRecall:
    """Precision and recall of scores, deposit cells and others among them, subsampled to `points` points.

    The average precision is that of the whole curve, to the last digit that of
    `sklearn.metrics.average_precision_score`.
    """
    positives = len(found.ranks)

    def at(index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        _, cells, true = found.at(index)
        return true / positives, true / cells

    curve = LongCurve(len(found), at)

    def steps(index: np.ndarray) -> np.ndarray:
        """Steps in recall, each times its precision, from the lowest score to beyond the highest, where it is 0."""
        order = len(found) - 1 - np.append(index, index[-1] + 1)
        recall, precision = at(np.maximum(order, 0))
        return np.diff(np.where(order < 0, 0.0, recall)) * precision[:-1]

    average = max(0.0, -long_sum(len(found), steps))
    return PrecisionRecall(average, *curve.subsampled(points))


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


def success_rate(found: Flagged) -> LongCurve:
    """The columns of a `SuccessRate` at every distinct score, of the best cells of one or more deposits."""

    def at(index: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        threshold, cells, deposits = found.at(np.maximum(index - 1, 0))
        started = index > 0
        return (
            np.where(started, threshold.astype(np.float64), np.inf),
            np.where(started, cells / found.ranking.count, 0.0),
            np.where(started, deposits / len(found.ranks), 0.0),
        )

    return LongCurve(len(found) + 1, at)


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


def intersection(curve: LongCurve) -> Intersection:
    """The crossing of prediction rate and share of the area outside, between two scores where it falls there.

    Args:
        curve: of the success rate.
    """
    after = _first_beyond(curve)
    before = after - 1
    thresholds, areas, deposits = curve.at(np.array([before, after]))
    excess = areas + deposits - 1.0
    share = -excess[0] / (excess[1] - excess[0])

    def between(values: np.ndarray) -> float:
        return float(values[0] + share * (values[1] - values[0]))

    # Above the highest score there is nothing to go between.
    threshold = between(thresholds) if before else float(thresholds[1])
    return Intersection(threshold, between(deposits), between(areas))


def _first_beyond(curve: LongCurve) -> int:
    """The first point whose shares of deposits and of the area add up to 1 or more; the last one has 2."""
    for part in chunks(curve.length):
        _, area, deposits = curve.at(np.arange(part.start, part.stop))
        reached = area + deposits - 1.0 >= 0
        if reached.any():
            return part.start + int(np.argmax(reached))
    return curve.length - 1
