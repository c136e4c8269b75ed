"""Spatial block cross-validation: how well deposits are found that had no part in training."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve

from .classifiers import Classifier
from .samples import HeldOutSamples, TrainingSamples

# Standard deviations above which a normal value lies in 5 % of all cases.
_ONE_SIDED = 1.645
# More take memory, and tell no more of what drives a map and how far it is certain.
_MAX_CLASSIFIERS = 10


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
class HeldOutDeposit:
    """A deposit as the fold saw it that held it out.

    Attributes:
        number: of the deposit, from 0.
        fold: that held it out, from 0.
        percentile: percent of the background of the fold that scores lower, ties half; the mean of its cells.
    """

    number: int
    fold: int
    percentile: float


@dataclass(frozen=True)
class Validation:
    """All folds, and their held-out scores pooled.

    Attributes:
        folds: each held out once.
        scores, positive, weight: of all held-out cells, (n,).
        deposits: each as its fold saw it.
        classifiers: of the first folds, no more than are good for anything.
    """

    folds: tuple[Fold, ...]
    scores: np.ndarray
    positive: np.ndarray
    weight: np.ndarray
    deposits: tuple[HeldOutDeposit, ...] = ()
    classifiers: tuple[Classifier, ...] = ()

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

    @property
    def by_chance(self) -> float:
        """The AUC that a map without skill stays below in 95 % of all cases, by the number of deposits.

        Without skill a deposit's rank among the background is any alike: the mean of n has a standard deviation of
        1 / sqrt(12 n).
        """
        return 0.5 + _ONE_SIDED / np.sqrt(12 * len(self.deposits))

    def curve(self, points: int = 500) -> tuple[np.ndarray, np.ndarray]:
        """False and true positive rate of the pooled scores, at evenly spaced false positive rates."""
        false, true, _ = roc_curve(self.positive, self.scores, sample_weight=self.weight)
        at = np.linspace(0, 1, points)
        return np.concatenate(([0.0], at)), np.concatenate(([0.0], np.interp(at, false, true)))

    def captured(self, area: float) -> float:
        """Share of the held-out deposits in the highest-scoring `area` (0 to 1) of the background of their fold."""
        return float(np.mean([is_captured(one, area) for one in self.deposits]))


def is_captured(deposit: HeldOutDeposit, area: float) -> bool:
    """Whether a deposit lies in the highest-scoring `area` (0 to 1) of the background of its fold."""
    return deposit.percentile > 100 * (1 - area)


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
    folds, parts, classifiers = [], [], []
    deposits: list[HeldOutDeposit] = []
    for number in range(samples.barred.shape[1]):
        classifier = make().fit(*samples.training(number))
        windows, positive, weight = held_out.of(number)
        scores = classifier.score(windows)
        held, background = weight[positive].sum(), weight[~positive].sum()
        fold = Fold(
            deposits=round(held),
            background=round(background),
            auc=float(roc_auc_score(positive, scores, sample_weight=weight)),
            average_precision=float(average_precision_score(positive, scores, sample_weight=weight)),
            chance_precision=float(held / (held + background)),
        )
        folds.append(fold)
        parts.append((scores, positive, weight))
        deposits += _ranked(number, held_out.number_of(number)[positive], scores[positive], scores[~positive])
        classifiers += [classifier] if number < _MAX_CLASSIFIERS else []
        on_fold(number, fold)
    scores, positive, weight = (np.concatenate(part) for part in zip(*parts, strict=True))
    return Validation(tuple(folds), scores, positive, weight, tuple(deposits), tuple(classifiers))


def _ranked(fold: int, number: np.ndarray, scores: np.ndarray, background: np.ndarray) -> Iterator[HeldOutDeposit]:
    """The deposits of a fold, by the number (n,) and the score (n,) of each of their cells."""
    lowest_first = np.sort(background)
    below = (lowest_first.searchsorted(scores, "left") + lowest_first.searchsorted(scores, "right")) / 2
    for deposit in np.unique(number):
        percentile = 100 * float(below[number == deposit].mean()) / len(background)
        yield HeldOutDeposit(int(deposit), fold, percentile)
