"""How well scores find the deposits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

from models.evaluation.ranking import Ranking

TOP = 0.05


def auc(positive: np.ndarray, scores: np.ndarray) -> float:
    """Area under the ROC curve: 0.5 is chance."""
    return float(roc_auc_score(positive, scores))


def average_precision(positive: np.ndarray, scores: np.ndarray) -> float:
    """Mean precision over the deposit cells; chance is their share of all cells."""
    return float(average_precision_score(positive, scores))


def captured(positive: np.ndarray, scores: np.ndarray) -> float:
    """Share of the deposit cells in the `TOP` of the area that scores highest; cells that tie at its edge are out."""
    ranking = Ranking.of(np.array(scores))
    return float((ranking.share_at_or_above(scores[positive]) <= TOP).mean())


# By the name that tables show; each takes bool (n,) and scores (n,), larger for more anomalous.
MEASURES: dict[str, Callable[[np.ndarray, np.ndarray], float]] = {
    "pixel AUC": auc,
    "average precision": average_precision,
    "deposit cells in the top 5 % of the area": captured,
}
