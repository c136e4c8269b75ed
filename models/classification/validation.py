"""Spatial block cross-validation: how well deposits are found that had no part in training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve

from .classifiers import Classifier
from .samples import HeldOutSamples, TrainingSamples


@dataclass(frozen=True)
class Fold:
    """One fold, held out; a deposit counts once, however many cells it has.

    Attributes:
        deposits: held out.
        background: cells that they were told from.
        auc: area under the ROC curve.
        average_precision: area under the precision-recall curve.
        chance_precision: what `average_precision` would be by chance, the share of deposits.
    """

    deposits: int
    background: int
    auc: float
    average_precision: float
    chance_precision: float


@dataclass(frozen=True)
class Validation:
    """All folds, and their held-out scores pooled.

    Attributes:
        folds: each held out once.
        scores, positive, weight: of all held-out cells, (n,).
    """

    folds: tuple[Fold, ...]
    scores: np.ndarray
    positive: np.ndarray
    weight: np.ndarray

    @property
    def auc(self) -> float:
        """Mean of the folds."""
        return float(np.mean([fold.auc for fold in self.folds]))

    @property
    def average_precision(self) -> float:
        """Mean of the folds."""
        return float(np.mean([fold.average_precision for fold in self.folds]))

    @property
    def pooled_auc(self) -> float:
        """Of the pooled scores, each fold's by its own classifier."""
        return float(roc_auc_score(self.positive, self.scores, sample_weight=self.weight))

    def curve(self, points: int = 500) -> tuple[np.ndarray, np.ndarray]:
        """False and true positive rate of the pooled scores, at evenly spaced false positive rates."""
        false, true, _ = roc_curve(self.positive, self.scores, sample_weight=self.weight)
        at = np.linspace(0, 1, points)
        return np.concatenate(([0.0], at)), np.concatenate(([0.0], np.interp(at, false, true)))

    def captured(self, area: float) -> float:
        """Share of the held-out deposits in the cells that score highest, `area` (0 to 1) of the background."""
        barren = np.sort(self.scores[~self.positive])
        found = self.scores[self.positive] > np.quantile(barren, 1 - area)
        weight = self.weight[self.positive]
        return float(weight[found].sum() / weight.sum())


def cross_validate(
    make: Callable[[], Classifier],
    samples: TrainingSamples,
    held_out: HeldOutSamples,
    on_fold: Callable[[int, Fold], None],
) -> Validation:
    """Hold out each fold in turn, train on the rest, and score what was held out.

    Args:
        make: gives an untrained classifier.
        on_fold: is given each fold as it is done, with its number from 0.
    """
    folds, parts = [], []
    for number in range(samples.barred.shape[1]):
        classifier = make().fit(*samples.training(number))
        windows, positive, weight = held_out.of(number)
        scores = classifier.score(windows)
        deposits, background = weight[positive].sum(), weight[~positive].sum()
        fold = Fold(
            deposits=round(deposits),
            background=round(background),
            auc=float(roc_auc_score(positive, scores, sample_weight=weight)),
            average_precision=float(average_precision_score(positive, scores, sample_weight=weight)),
            chance_precision=float(deposits / (deposits + background)),
        )
        folds.append(fold)
        parts.append((scores, positive, weight))
        on_fold(number, fold)
    scores, positive, weight = (np.concatenate(part) for part in zip(*parts, strict=True))
    return Validation(tuple(folds), scores, positive, weight)
