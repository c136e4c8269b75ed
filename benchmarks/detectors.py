"""The classic detectors of `geohgan:baseline`, by the names that the tables show."""

from __future__ import annotations

from models.baseline import detectors

_SHOWN = {
    "robust_mahalanobis": "robust Mahalanobis",
    "pca_reconstruction": "PCA reconstruction",
    "isolation_forest": "isolation forest",
    "local_outlier_factor": f"LOF, {detectors.LOF_NEIGHBOURS} neighbours",
    "knn_distance": f"kNN, {detectors.NEIGHBOURS} neighbours",
}
DETECTORS = {_SHOWN[name]: make for name, make in detectors.DETECTORS.items()}
