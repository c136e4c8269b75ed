"""From scores to probabilities: Platt's sigmoid, fitted to held-out samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from .validation import Validation


@dataclass(frozen=True)
class Sigmoid:
    """Probability = 1 / (1 + exp(-(slope x score + intercept))).

    Attributes:
        slope: above 0, so that the order of the scores stays.
        intercept: log odds at score 0.
        fitted: whether held-out samples gave it; the classifier's own log odds are kept where they showed no skill.
    """

    slope: float
    intercept: float
    fitted: bool

    def __call__(self, scores: np.ndarray) -> np.ndarray:
        """Probability of each score."""
        return expit(self.slope * scores + self.intercept)


def fit_sigmoid(validation: Validation) -> Sigmoid:
    """Fit to the pooled held-out scores, deposits and background weighing the same in sum.

    Platt (1999): the labels are softened as if one more of each kind had been seen, so that a few deposits that
    happen to be told apart perfectly do not make the sigmoid a step.
    """
    scores, positive, weight = validation.scores, validation.positive, validation.weight
    deposits = weight[positive].sum()
    even = np.where(positive, weight, weight * deposits / weight[~positive].sum())
    soft = np.where(positive, (deposits + 1) / (deposits + 2), 1 / (deposits + 2))
    both = np.concatenate((scores, scores))[:, None]
    labels = np.repeat((1, 0), len(scores))
    fit = LogisticRegression(C=1e6).fit(both, labels, np.concatenate((even * soft, even * (1 - soft))))
    slope, intercept = float(fit.coef_[0, 0]), float(fit.intercept_[0])
    return Sigmoid(slope, intercept, True) if slope > 0 else Sigmoid(1.0, 0.0, False)
