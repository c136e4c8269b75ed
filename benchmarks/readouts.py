"""What can be read out of a trained model: each component alone, their sums, and what was tried beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.windows import Window

from models.compute.device import prepare
from models.networks.model_file import load_trained
from models.protocol.header import read_header
from models.protocol.metrics import ANOMALY_SCORE, COMPONENT_NAMES
from models.rasters.stack import Stack
from models.sampling.preprocessing import Preprocessing
from models.scoring.redrawn_block import redrawn_block
from models.scoring.window_plan import WindowPlan

from . import runs
from .controls import neighbour_controls
from .surveys import Survey
from .whole_window import calibrated

DEFAULT = ANOMALY_SCORE
IMAGE_LATENT = "image + latent"
BOTH_NEIGHBOURS = "neighbour + background"
MAHALANOBIS = "residual Mahalanobis"
# Share of the pixels, those with the smallest residuals, that the covariance is taken from.
_NORMAL = 0.9


def readouts(survey: Survey, model: str, folder: Path, threads: int | None) -> dict[str, np.ndarray]:
    """Scores (n,) of the survey's valid cells, by the readout's name."""
    bands = runs.score(survey, model, folder, threads=threads)
    return {
        **{name: bands[name] for name in COMPONENT_NAMES if name in bands},
        **_controls(survey, model),
        IMAGE_LATENT: calibrated(bands["img_distance"]) + calibrated(bands["z_distance"]),
        BOTH_NEIGHBOURS: calibrated(bands["neighbour_distance"]) + calibrated(bands["background_distance"]),
        MAHALANOBIS: mahalanobis(_residuals(survey, model, threads)),
        DEFAULT: bands[DEFAULT],
    }


def _controls(survey: Survey, model_path: str) -> dict[str, np.ndarray]:
    """What takes neither a network nor the engine."""
    with Stack(survey.rasters) as stack:
        values, valid = Preprocessing(**read_header(model_path).preprocessing).apply(stack.read())
    return neighbour_controls(np.ascontiguousarray(values[:, valid].T), valid)


def mahalanobis(residuals: np.ndarray) -> np.ndarray:
    """Squared Mahalanobis distance (n,) of residual vectors (n, bands), by the least anomalous of them."""
    size = (residuals**2).sum(axis=1)
    normal = residuals[size <= np.quantile(size, _NORMAL)]
    centred = residuals - normal.mean(axis=0)
    # Centred log-ratios add up to zero, so that the covariance has hardly any width in one direction.
    precision = np.linalg.pinv(np.cov(normal, rowvar=False), rcond=1e-6, hermitian=True)
    return np.einsum("ij,jk,ik->i", centred, precision, centred)


def _residuals(survey: Survey, model_path: str, threads: int | None) -> np.ndarray:
    """Pixels less their blended reconstruction (n, bands)."""
    device = prepare("auto", threads)
    model = load_trained(model_path, device)
    with Stack(survey.rasters) as stack:
        values, valid = Preprocessing(**model.header.preprocessing).apply(stack.read())

    def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
        rows, columns = window.toslices()
        return values[:, rows, columns], valid[rows, columns]

    whole = Window(0, 0, valid.shape[1], valid.shape[0])
    plan = WindowPlan.of(model.header.patch_size, device)
    redrawn = redrawn_block(model.networks, read, whole, valid.shape, plan)
    return (values - redrawn.background)[:, valid].T.astype(np.float64)
