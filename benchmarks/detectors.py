"""The detectors of `geohgan:baseline`, by the names that the tables show."""

from __future__ import annotations

from models.baseline import detectors

SHOWN = {
    "robust_mahalanobis": "robust Mahalanobis",
    "pca_reconstruction": "PCA reconstruction",
    "isolation_forest": "isolation forest",
    "local_outlier_factor": f"LOF, {detectors.LOF_NEIGHBOURS} neighbours",
    "knn_distance": f"kNN, {detectors.NEIGHBOURS} neighbours",
    "vae": "VAE",
    "vae_gan": "VAE-GAN",
    "vae_wgan": "VAE-WGAN",
    "vae_wgangp": "VAE-WGANGP",
    "ganomaly": "GANomaly",
    "skip_ganomaly": "Skip-GANomaly",
    "f_anogan": "f-AnoGAN",
}
# The classic ones.
DETECTORS = {SHOWN[name]: make for name, make in detectors.DETECTORS.items()}
