"""What dialogs call the options of lists: scripts, jobs and saved models have the words of `choices` for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .metrics import METRIC_NAMES
from .sought import NAMES as KIND_NAMES
from .text import Text

TRANSFORM_NAMES: Mapping[str, Text] = {
    "auto": Text("Automatic"),
    "none": Text("None (as measured)"),
    "log": Text("Logarithm"),
    "clr": Text("Centred log-ratio"),
}
DEVICE_NAMES: Mapping[str, Text] = {
    "auto": Text("Automatic"),
    "cpu": Text("Processor"),
    "cuda": Text("Graphics card (CUDA)"),
}
DISTANCE_NAMES: Mapping[str, Text] = {
    "standardised": Text("Standardised"),
    "raw": Text("In the units of the bands"),
}
CLASSIFIER_NAMES: Mapping[str, Text] = {
    "random_forest": Text("Random forest"),
    "gradient_boosting": Text("Gradient boosting"),
    "logistic_regression": Text("Logistic regression"),
    "svm": Text("Support vector machine"),
    "cnn": Text("Convolutional network"),
}
DETECTOR_NAMES: Mapping[str, Text] = {
    "robust_mahalanobis": Text("Robust Mahalanobis distance"),
    "pca_reconstruction": Text("Principal components (PCA)"),
    "isolation_forest": Text("Isolation forest"),
    "local_outlier_factor": Text("Local outlier factor"),
    "knn_distance": Text("Distance to the nearest neighbours"),
}
METHOD_NAMES: Mapping[str, Text] = {
    "idw": Text("Inverse distance weighting"),
    "linear": Text("Triangulation"),
    "kriging": Text("Ordinary kriging"),
}
SCALE_NAMES: Mapping[str, Text] = {
    "auto": Text("Automatic"),
    "log": Text("Logarithmic"),
    "linear": Text("Linear"),
}
BELOW_DETECTION_NAMES: Mapping[str, Text] = {
    "half_limit": Text("Half the limit"),
    "limit_over_root_two": Text("The limit over the square root of two"),
    "leave_out": Text("No value"),
}
RESAMPLING_NAMES: Mapping[str, Text] = {
    "bilinear": Text("Bilinear"),
    "nearest": Text("Nearest cell"),
    "cubic": Text("Cubic"),
    "average": Text("Average"),
}
LEVELLING_NAMES: Mapping[str, Text] = {
    "borders": Text("Along common borders"),
    "median_iqr": Text("Median and interquartile range"),
    "quantiles": Text("Quantiles"),
}
METRICS_WRITTEN_NAMES: Mapping[str, Text] = {
    "all": Text("All of them"),
    "chosen": Text("Only the chosen one"),
}
PRESET_NAMES: Mapping[str, Text] = {
    "balanced": Text("Balanced"),
    "fast": Text("Fast"),
    "reference": Text("As published"),
}
_TABLES: tuple[Mapping[str, Text], ...] = (
    TRANSFORM_NAMES,
    DEVICE_NAMES,
    DISTANCE_NAMES,
    CLASSIFIER_NAMES,
    DETECTOR_NAMES,
    METHOD_NAMES,
    SCALE_NAMES,
    BELOW_DETECTION_NAMES,
    RESAMPLING_NAMES,
    LEVELLING_NAMES,
    METRICS_WRITTEN_NAMES,
    PRESET_NAMES,
    METRIC_NAMES,
    KIND_NAMES,
)


def names_of(options: Iterable[str]) -> Mapping[str, Text]:
    """The names of the options of a list, by their words; none where it is no list of ours."""
    wanted = set(options)
    return next((table for table in _TABLES if wanted and wanted <= table.keys()), {})
