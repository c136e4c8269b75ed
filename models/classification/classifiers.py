"""The classifiers, and how each one's answer becomes a score."""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from .window_network import WindowNetwork

# Keeps the log odds of a forest finite where all of its trees agree.
_SMALL = 0.005
# Samples that each tree of a forest draws at most: more tell a forest nothing, and take minutes.
_MAX_TREE_SAMPLES = 10_000


class Classifier:
    """One of `CLASSIFIERS` on windows (n, bands, size, size) of cells.

    Imbalance is met by weights, the same way in all: those of both classes sum up to the same.
    """

    def __init__(self, name: str, threads: int, seed: int):
        self._model = {
            "random_forest": lambda: RandomForestClassifier(300, min_samples_leaf=2, n_jobs=threads, random_state=seed),
            "gradient_boosting": lambda: HistGradientBoostingClassifier(
                learning_rate=0.05, max_leaf_nodes=15, l2_regularization=1.0, early_stopping=False, random_state=seed
            ),
            "logistic_regression": lambda: LogisticRegression(max_iter=1000),
            "svm": lambda: SVC(kernel="rbf"),
            "cnn": lambda: WindowNetwork(seed),
        }[name]()
        self._flat = name != "cnn"

    def fit(self, windows: np.ndarray, positive: np.ndarray, weight: np.ndarray) -> Classifier:
        """Learn from samples (n, ...) of both classes with weights (n,)."""
        if isinstance(self._model, RandomForestClassifier):
            self._model.set_params(max_samples=min(len(windows), _MAX_TREE_SAMPLES))
        total = np.where(positive, weight[positive].sum(), weight[~positive].sum())
        self._model.fit(self._seen(windows), positive.astype(int), sample_weight=weight / total * len(weight) / 2)
        return self

    def score(self, windows: np.ndarray) -> np.ndarray:
        """Something like the log odds (n,) of a deposit: the larger the likelier."""
        seen = self._seen(windows)
        if hasattr(self._model, "decision_function"):
            return self._model.decision_function(seen)
        share = self._model.predict_proba(seen)[:, 1]
        return np.log((share + _SMALL) / (1 - share + _SMALL))

    def _seen(self, windows: np.ndarray) -> np.ndarray:
        return windows.reshape(len(windows), -1) if self._flat else windows
