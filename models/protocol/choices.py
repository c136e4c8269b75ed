"""What can be chosen, by the words that jobs, scripts and saved models use.

The first is the default, unless another one is named as such.
"""

from __future__ import annotations

from typing import Literal, get_args

Transform = Literal["auto", "none", "log", "clr"]
Device = Literal["auto", "cpu", "cuda"]
Distance = Literal["standardised", "raw"]
# Which scores are anomalies.
Criteria = Literal["published", "top_share", "concentration_area", "prediction_area"]
Classifier = Literal["random_forest", "gradient_boosting", "logistic_regression", "svm", "cnn"]
ClassicDetector = Literal[
    "robust_mahalanobis", "pca_reconstruction", "isolation_forest", "local_outlier_factor", "knn_distance"
]
DeepDetector = Literal["vae", "vae_gan", "vae_wgan", "vae_wgangp", "ganomaly", "skip_ganomaly", "f_anogan"]
Detector = Literal[ClassicDetector, DeepDetector]
Method = Literal["idw", "linear", "kriging", "multiquadric"]
Scale = Literal["auto", "log", "linear"]
BelowDetection = Literal["half_limit", "limit_over_root_two", "leave_out"]
Resampling = Literal["bilinear", "nearest", "cubic", "average"]
# What a threshold of an element is taken from.
ThresholdMethod = Literal["tukey", "median_mad", "log_probability", "concentration_area", "percentile"]
# What rows of a table of samples are that belong together.
Duplicates = Literal["field", "analytical"]
# How groups of samples or cells are brought to one level.
Levelling = Literal["borders", "median_iqr", "quantiles"]
# How what stands out locally is told from what is around it.
LocalMethod = Literal["singularity", "spectrum_area"]
# What of the land upstream of a sample stands for it.
CatchmentParts = Literal["whole", "increment"]
# Which metrics a score raster gets.
MetricsWritten = Literal["all", "chosen"]
# What a band made of a vector layer says of a cell.
LayerKind = Literal["class", "distance", "density"]

TRANSFORMS: tuple[Transform, ...] = get_args(Transform)
DEVICES: tuple[Device, ...] = get_args(Device)
DISTANCES: tuple[Distance, ...] = get_args(Distance)
CRITERIA: tuple[Criteria, ...] = get_args(Criteria)
CLASSIFIERS: tuple[Classifier, ...] = get_args(Classifier)
CLASSIC_DETECTORS: tuple[ClassicDetector, ...] = get_args(ClassicDetector)
DEEP_DETECTORS: tuple[DeepDetector, ...] = get_args(DeepDetector)
DETECTORS: tuple[Detector, ...] = get_args(Detector)
METHODS: tuple[Method, ...] = get_args(Method)
# The first was the default of the first version.
DEFAULT_METHOD: Method = "multiquadric"
SCALES: tuple[Scale, ...] = get_args(Scale)
BELOW_DETECTION: tuple[BelowDetection, ...] = get_args(BelowDetection)
THRESHOLD_METHODS: tuple[ThresholdMethod, ...] = get_args(ThresholdMethod)
DUPLICATES: tuple[Duplicates, ...] = get_args(Duplicates)
RESAMPLINGS: tuple[Resampling, ...] = get_args(Resampling)
LEVELLINGS: tuple[Levelling, ...] = get_args(Levelling)
LOCAL_METHODS: tuple[LocalMethod, ...] = get_args(LocalMethod)
CATCHMENT_PARTS: tuple[CatchmentParts, ...] = get_args(CatchmentParts)
METRICS_WRITTEN: tuple[MetricsWritten, ...] = get_args(MetricsWritten)
LAYER_KINDS: tuple[LayerKind, ...] = get_args(LayerKind)
