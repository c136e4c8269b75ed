"""ROC curves, and how early a ranking finds the deposits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.metrics import roc_auc_score, roc_curve

from .subsampling import thinned


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


def roc(scores: np.ndarray, positive: np.ndarray, points: int = 1000) -> Roc:
    """The ROC curve of scores (n,) against labels (n,), both kinds present, thinned to at most `points` points.

    The area is that of the whole curve. The points kept lie evenly along it, both ends among them.
    """
    false, true, threshold = roc_curve(positive, scores)
    kept = thinned(false, true, points)
    return Roc(float(roc_auc_score(positive, scores)), false[kept], true[kept], threshold[kept])


def share_at_or_above(scores: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Share of all `scores` (n,) that are no smaller than each of the `chosen`: 0.05 means in the top 5 %."""
    ordered = np.sort(scores)
    return (len(ordered) - np.searchsorted(ordered, chosen, side="left")) / len(ordered)
