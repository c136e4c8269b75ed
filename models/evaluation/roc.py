"""ROC curves, exact for any number of cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .long_curves import LongCurve, long_sum
from .ranking import Flagged, chunks, indices_of


@dataclass(frozen=True)
class Roc:
    """One ROC curve.

    Attributes:
        auc: area under it, of all cells.
        false_positive_rate, true_positive_rate: from (0, 0) to (1, 1).
        threshold: cells that score this or more are called deposit; infinite at (0, 0).
    """

    auc: float
    false_positive_rate: np.ndarray
    true_positive_rate: np.ndarray
    threshold: np.ndarray


def roc(found: Flagged, points: int = 1000) -> Roc:
    """The ROC curve of scores, deposit cells and others among them, subsampled to at most `points` points.

    The area is that of the whole curve, to the last digit that of `sklearn.metrics.roc_auc_score`. The points kept lie
    evenly along it, both ends among them.
    """
    curve = _curve(found)
    threshold, false, true = curve.subsampled(points)
    return Roc(_area(curve), false, true, threshold)


def auc(found: Flagged) -> float:
    """The area under the ROC curve alone."""
    return _area(_curve(found))


def _curve(found: Flagged) -> LongCurve:
    """Threshold, false and true positive rate at the corners of the curve."""
    corners = _corners(found)
    positives = len(found.ranks)
    negatives = found.ranking.count - positives

    def at(index: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        threshold, cells, true = found.at(corners[np.maximum(index - 1, 0)])
        started = index > 0
        return (
            np.where(started, threshold.astype(np.float64), np.inf),
            np.where(started, (cells - true) / negatives, 0.0),
            np.where(started, true / positives, 0.0),
        )

    return LongCurve(len(corners) + 1, at)


def _corners(found: Flagged) -> np.ndarray:
    """The scores where the curve turns, its first and last among them, as indices from the highest down."""
    turns = np.ones(len(found), bool)
    for part in chunks(max(0, len(found) - 2)):
        _, cells, true = found.at(np.arange(part.start, part.stop + 2))
        cells = cells.astype(np.int64)
        turns[part.start + 1 : part.stop + 1] = (np.diff(cells - true, 2) != 0) | (np.diff(true, 2) != 0)
    return indices_of(turns)


def _area(curve: LongCurve) -> float:
    """The area under a curve, by trapezoids."""

    def trapezoids(index: np.ndarray) -> np.ndarray:
        *_, x, y = curve.at(np.append(index, index[-1] + 1))
        return np.diff(x) * (y[1:] + y[:-1]) / 2.0

    return long_sum(curve.length - 1, trapezoids)
