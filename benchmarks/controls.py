"""The simplest that could explain the default: ten lines of scikit-learn and scipy, none of them the engine's."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter
from sklearn.neighbors import NearestNeighbors

from models.protocol.sought import Sought

from .whole_window import calibrated

EVEN, SMOOTHED = "control: kNN, even references", "control: the same and half of it smoothed"
Z_SCORES = "control: sum of z-scores of what is sought"
_REFERENCES, _NEIGHBOURS, _SIGMA = 8192, 32, 2


def neighbour_controls(pixels: np.ndarray, valid: np.ndarray) -> dict[str, np.ndarray]:
    """Scores (n,) of the valid pixels, by name.

    Args:
        pixels: scaled values (n, bands) of the valid pixels, row by row.
        valid: bool (height, width).
    """
    count = min(_REFERENCES, len(pixels))
    references = pixels[np.arange(count) * len(pixels) // count]
    search = NearestNeighbors(n_neighbors=min(_NEIGHBOURS + 1, count), n_jobs=-1).fit(references)
    distances = np.maximum(search.kneighbors(pixels)[0][:, 1:], 1e-3)
    field = np.zeros(valid.shape)
    field[valid] = alone = calibrated(np.exp(np.log(distances).mean(axis=1)))
    sums, weights = (gaussian_filter(one, _SIGMA, mode="constant") for one in (field, valid.astype(float)))
    smoothed = np.exp((sums / np.maximum(weights, 1e-9))[valid])
    return {EVEN: alone, SMOOTHED: alone + calibrated(smoothed) / 2}


def z_scores(raw: np.ndarray, names: list[str], sought: Sought) -> np.ndarray:
    """Sum over the sought elements of the z-scores of their logarithms, (n,).

    Args:
        raw: values (bands, n) as the survey has them.
        names: of the bands.
    """
    weights = np.sign(sought.weights(names))
    positive = np.where(raw > 0, raw, np.nan)
    logs = np.log(np.where(raw > 0, raw, np.nanmin(positive, axis=1, keepdims=True) / 2))
    return weights @ ((logs - logs.mean(axis=1, keepdims=True)) / logs.std(axis=1, keepdims=True))
