"""What drives a map: how much worse held-out deposits are found where the values of a band are shuffled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.metrics import roc_auc_score

from .classifiers import Classifier
from .samples import HeldOutSamples

_REPEATS = 3
# Of the background of a fold: enough for its AUC, and each band is scored anew several times.
_MAX_BACKGROUND = 1_000


@dataclass(frozen=True)
class Importance:
    """Drop in the AUC of each fold where a band is shuffled among its cells, (folds, bands)."""

    drops: np.ndarray

    @property
    def mean(self) -> np.ndarray:
        """Mean of the folds, (bands,)."""
        return self.drops.mean(axis=0)

    def order(self) -> np.ndarray:
        """Bands, from 0, the one that drives the map most first."""
        return np.argsort(-self.mean, kind="stable")

    def folds(self, band: int) -> int:
        """How many folds find their deposits worse without a band."""
        return int((self.drops[:, band] > 0).sum())


def importance_of(
    classifiers: Sequence[Classifier], held_out: HeldOutSamples, seed: int, on_progress: Callable[[float], None]
) -> Importance:
    """By the folds of a cross-validation, each by its own classifier, which did not train on it.

    Breiman (2001); shuffling takes a whole window of a band at a time.

    Args:
        classifiers: of the folds from 0 on.
        on_progress: is given the share of the folds that is done.
    """
    drops = []
    for fold, classifier in enumerate(classifiers):
        windows, positive, weight = held_out.of(fold)
        kept = _kept(positive, np.random.default_rng((seed, fold)))
        drops.append(_drops(classifier, windows[kept], positive[kept], weight[kept], seed))
        on_progress((fold + 1) / len(classifiers))
    return Importance(np.stack(drops))


def _kept(positive: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """The deposit cells, and so many of the others."""
    background = random.permutation(np.flatnonzero(~positive))[:_MAX_BACKGROUND]
    return np.sort(np.concatenate((np.flatnonzero(positive), background)))


def _drops(
    classifier: Classifier, windows: np.ndarray, positive: np.ndarray, weight: np.ndarray, seed: int
) -> np.ndarray:
    """Of each band, for cells (n, bands, size, size)."""
    bands = np.arange(windows.shape[1])
    # What is shuffled is where each band of a cell is taken from, so that windows stay whole.
    where = np.repeat(np.arange(len(windows))[:, None], len(bands), axis=1)

    def auc(model: Classifier, taken: np.ndarray, labels: np.ndarray, sample_weight: np.ndarray) -> float:
        return float(roc_auc_score(labels, model.score(windows[taken, bands]), sample_weight=sample_weight))

    found = permutation_importance(
        classifier, where, positive, scoring=auc, n_repeats=_REPEATS, random_state=seed, sample_weight=weight
    )
    return found.importances_mean
