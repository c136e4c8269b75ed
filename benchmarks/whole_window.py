"""Whole-window scoring, as published: a pixel takes the numbers of the one window around it, nothing is blended."""

from __future__ import annotations

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view

from models.compute.device import prepare
from models.networks.geohgan import GeoHgan
from models.networks.masking import window_mse
from models.networks.model_file import load_trained
from models.sampling.preprocessing import Preprocessing
from models.scoring.calibration import logged
from models.scoring.component_values import OF_WINDOWS, score_windows

_BATCH = 512


def whole_window(model_path: str, raw: np.ndarray, threads: int | None) -> np.ndarray:
    """Image and latent distance of the window around each pixel, each calibrated on these pixels, and added.

    Args:
        raw: the survey, (bands, height, width) in the order of the model's bands, NaN where there is no value.

    Returns:
        Scores (n,) of the pixels that have a value in every band, row by row.
    """
    model = load_trained(model_path, prepare("auto", threads))
    image, latent = window_distances(model.networks, *Preprocessing(**model.header.preprocessing).apply(raw))
    return calibrated(image) + calibrated(latent)


def window_distances(model: GeoHgan, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Image and latent distance (2, n) of the window around each of n valid pixels.

    Args:
        model: in evaluation mode.
        values: float32 (bands, height, width), scaled, 0 where invalid.
        valid: bool (height, width); what lies beyond is invalid too.
    """
    size, device = model.sizes.patch_size, next(model.parameters()).device
    beyond = (size // 2, size - 1 - size // 2)
    windows = sliding_window_view(np.pad(values, ((0, 0), beyond, beyond)), (size, size), axis=(1, 2))
    validity = sliding_window_view(np.pad(valid, (beyond, beyond)), (size, size))
    rows, columns = np.nonzero(valid)
    found = []
    for start in range(0, len(rows), _BATCH):
        r, c = rows[start : start + _BATCH], columns[start : start + _BATCH]
        x = torch.from_numpy(windows[:, r, c].swapaxes(0, 1).copy()).to(device)
        mask = torch.from_numpy(validity[r, c][:, None]).to(device)
        reconstruction, distances = score_windows(model, x, mask)
        latent = distances[:, OF_WINDOWS.index("z_distance")]
        found.append(torch.stack((window_mse(reconstruction, x, mask), latent)).cpu().numpy())
    return np.concatenate(found, axis=1)


def calibrated(distances: np.ndarray) -> np.ndarray:
    """Logarithms of distances (n,) less their median, in interquartile ranges: as the engine calibrates them."""
    logs = logged(distances)
    low, centre, high = np.percentile(logs, (25, 50, 75))
    return (logs - centre) / (high - low if high > low else 1.0)
