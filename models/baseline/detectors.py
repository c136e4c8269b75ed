"""The five classic detectors that the engine is held against, each with one setting for all surveys."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Protocol

import numpy as np
from sklearn.covariance import MinCovDet
from sklearn.decomposition import PCA
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor, NearestNeighbors

from ..protocol.errors import EngineError

# Share of the pixels that the robust covariance rests on, of the variance that the components hold.
SUPPORT, VARIANCE = 0.75, 0.9
TREES = 300
LOF_NEIGHBOURS = 100
NEIGHBOURS = 50
# Of a distance: what computing it in double precision may leave of zero.
_ROUNDING = 1e-5


class Detector(Protocol):
    """Learns from pixels X (n, bands), scaled and finite, and scores pixels: larger is more anomalous."""

    def fit(self, X: np.ndarray) -> Detector: ...

    def score(self, X: np.ndarray) -> np.ndarray: ...


class RobustMahalanobis:
    """Squared Mahalanobis distance with the minimum covariance determinant (Rousseeuw and Van Driessen, 1999)."""

    def __init__(self, seed: int):
        self._model = MinCovDet(support_fraction=SUPPORT, random_state=seed)

    def fit(self, X: np.ndarray) -> RobustMahalanobis:
        with warnings.catch_warnings():
            # The covariance of centred log-ratios is singular, which scikit-learn warns of and can bear.
            warnings.simplefilter("ignore")
            self._model.fit(_double(X))
        return self

    def score(self, X: np.ndarray) -> np.ndarray:
        return self._model.mahalanobis(_double(X))


class PcaReconstruction:
    """Mean squared error of the reconstruction from the principal components that hold 90 % of the variance."""

    def __init__(self, seed: int):
        self._model = PCA(n_components=VARIANCE, svd_solver="full", random_state=seed)

    def fit(self, X: np.ndarray) -> PcaReconstruction:
        """Raises an EngineError where no component is left over, so that the error would be rounding."""
        self._model.fit(_double(X))
        if self._model.n_components_ == X.shape[1]:
            raise EngineError(
                "it takes all {components} components to hold {share:.0%} of the variance",
                components=X.shape[1],
                share=VARIANCE,
            )
        return self

    def score(self, X: np.ndarray) -> np.ndarray:
        X = _double(X)
        return ((X - self._model.inverse_transform(self._model.transform(X))) ** 2).mean(axis=1)


class IsolationForestDetector:
    """Isolation forest of 300 trees (Liu et al., 2008)."""

    def __init__(self, seed: int):
        self._model = IsolationForest(n_estimators=TREES, random_state=seed)

    def fit(self, X: np.ndarray) -> IsolationForestDetector:
        self._model.fit(X)
        return self

    def score(self, X: np.ndarray) -> np.ndarray:
        return -self._model.score_samples(X)


class LocalOutlierFactorDetector:
    """Local outlier factor with 100 neighbours (Breunig et al., 2000); a pixel fitted on is its own first neighbour."""

    def __init__(self, seed: int):
        self._model = LocalOutlierFactor(n_neighbors=LOF_NEIGHBOURS, novelty=True)

    def fit(self, X: np.ndarray) -> LocalOutlierFactorDetector:
        self._model.set_params(n_neighbors=min(LOF_NEIGHBOURS, len(X) - 1)).fit(X)
        return self

    def score(self, X: np.ndarray) -> np.ndarray:
        return -self._model.score_samples(X)


class NeighbourDistance:
    """Mean distance to 50 neighbours (Angiulli and Pizzuti, 2002); a pixel fitted on is not its own neighbour."""

    def __init__(self, seed: int):
        self._model = NearestNeighbors()

    def fit(self, X: np.ndarray) -> NeighbourDistance:
        self._model.set_params(n_neighbors=min(NEIGHBOURS + 1, len(X))).fit(X)
        return self

    def score(self, X: np.ndarray) -> np.ndarray:
        distances = self._model.kneighbors(X)[0]
        # A pixel fitted on is the first of its neighbours, at a distance of rounding errors.
        own = distances[:, 0] <= _ROUNDING * distances[:, -1]
        return np.where(own, distances[:, 1:].mean(axis=1), distances[:, :-1].mean(axis=1))


def _double(X: np.ndarray) -> np.ndarray:
    """In double precision: a nearly singular covariance needs it."""
    return X.astype(np.float64)


# By the name that jobs know; each is made from a seed, also where nothing in it is random.
DETECTORS: dict[str, Callable[[int], Detector]] = {
    "robust_mahalanobis": RobustMahalanobis,
    "pca_reconstruction": PcaReconstruction,
    "isolation_forest": IsolationForestDetector,
    "local_outlier_factor": LocalOutlierFactorDetector,
    "knn_distance": NeighbourDistance,
}
