"""What can be chosen, by the words that jobs, scripts and saved models use; the first is the default."""

from __future__ import annotations

from typing import Literal, get_args

Transform = Literal["auto", "none", "log", "clr"]
Device = Literal["auto", "cpu", "cuda"]
Distance = Literal["standardised", "raw"]
Classifier = Literal["random_forest", "gradient_boosting", "logistic_regression", "svm", "cnn"]
Detector = Literal[
    "robust_mahalanobis", "pca_reconstruction", "isolation_forest", "local_outlier_factor", "knn_distance"
]
Method = Literal["idw", "linear", "kriging"]
Scale = Literal["auto", "log", "linear"]
BelowDetection = Literal["half_limit", "limit_over_root_two", "leave_out"]
Resampling = Literal["bilinear", "nearest", "cubic", "average"]
# How groups of samples or cells are brought to one level.
Levelling = Literal["borders", "median_iqr", "quantiles"]
# Which metrics a score raster gets.
MetricsWritten = Literal["all", "chosen"]
# What a band made of a vector layer says of a cell.
LayerKind = Literal["class", "distance", "density"]

TRANSFORMS: tuple[Transform, ...] = get_args(Transform)
DEVICES: tuple[Device, ...] = get_args(Device)
DISTANCES: tuple[Distance, ...] = get_args(Distance)
CLASSIFIERS: tuple[Classifier, ...] = get_args(Classifier)
DETECTORS: tuple[Detector, ...] = get_args(Detector)
METHODS: tuple[Method, ...] = get_args(Method)
SCALES: tuple[Scale, ...] = get_args(Scale)
BELOW_DETECTION: tuple[BelowDetection, ...] = get_args(BelowDetection)
RESAMPLINGS: tuple[Resampling, ...] = get_args(Resampling)
LEVELLINGS: tuple[Levelling, ...] = get_args(Levelling)
METRICS_WRITTEN: tuple[MetricsWritten, ...] = get_args(MetricsWritten)
LAYER_KINDS: tuple[LayerKind, ...] = get_args(LayerKind)
