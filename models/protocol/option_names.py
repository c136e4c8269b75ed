"""What dialogs call the options of lists: scripts, jobs and saved models have the words of `choices` for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .metrics import METRIC_NAMES
from .sought import NAMES as KIND_NAMES
from .text import Text, literal

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
CRITERIA_NAMES: Mapping[str, Text] = {
    "published": Text("Published criteria"),
    "top_share": Text("Top share"),
    "concentration_area": Text("Concentration-area"),
    "prediction_area": Text("Prediction-area"),
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
    "vae": Text("Variational autoencoder (VAE)"),
    "vae_gan": literal("VAE-GAN"),
    "vae_wgan": literal("VAE-WGAN"),
    "vae_wgangp": literal("VAE-WGANGP"),
    "ganomaly": literal("GANomaly"),
    "skip_ganomaly": literal("Skip-GANomaly"),
    "f_anogan": literal("f-AnoGAN"),
}
METHOD_NAMES: Mapping[str, Text] = {
    "idw": Text("Inverse distance weighting"),
    "linear": Text("Triangulation"),
    "kriging": Text("Ordinary kriging"),
    "multiquadric": Text("Smoothing multiquadric"),
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
DUPLICATES_NAMES: Mapping[str, Text] = {
    "field": Text("Field duplicates"),
    "analytical": Text("Analytical duplicates"),
}
THRESHOLD_METHOD_NAMES: Mapping[str, Text] = {
    "tukey": Text("Tukey's upper fence"),
    "median_mad": Text("Median + 2 MAD"),
    "log_probability": Text("Bends of the probability plot"),
    "concentration_area": Text("Concentration-area breaks"),
    "percentile": Text("Percentile"),
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
LOCAL_METHOD_NAMES: Mapping[str, Text] = {
    "singularity": Text("Local singularity index"),
    "spectrum_area": Text("Background and anomaly by spectrum-area"),
}
CATCHMENT_PARTS_NAMES: Mapping[str, Text] = {
    "whole": Text("All that lies upstream"),
    "increment": Text("Up to the next samples upstream"),
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
    CRITERIA_NAMES,
    CLASSIFIER_NAMES,
    DETECTOR_NAMES,
    METHOD_NAMES,
    SCALE_NAMES,
    BELOW_DETECTION_NAMES,
    DUPLICATES_NAMES,
    THRESHOLD_METHOD_NAMES,
    RESAMPLING_NAMES,
    LEVELLING_NAMES,
    LOCAL_METHOD_NAMES,
    CATCHMENT_PARTS_NAMES,
    METRICS_WRITTEN_NAMES,
    PRESET_NAMES,
    METRIC_NAMES,
    KIND_NAMES,
)
_BANDS: Mapping[str, Text] = {**METRIC_NAMES, **DETECTOR_NAMES, **CLASSIFIER_NAMES}


def names_of(options: Iterable[str]) -> Mapping[str, Text]:
    """The names of the options of a list, by their words; none where it is no list of ours."""
    wanted = set(options)
    return next((table for table in _TABLES if wanted and wanted <= table.keys()), {})


def name_of_band(band: str) -> Text:
    """What dialogs call a band of scores or of prospectivity; others have their own names alone."""
    return _BANDS.get(band, literal(band))
