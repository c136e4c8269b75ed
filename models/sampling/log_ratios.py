"""Logarithms of concentrations, and log-ratios between them.

Aitchison, J. (1986). The Statistical Analysis of Compositional Data. Chapman and Hall.
"""

from __future__ import annotations

import numpy as np

# Log-ratios of fewer parts say no more than logarithms.
MIN_PARTS = 3


def floors_of(values: np.ndarray) -> np.ndarray:
    """Half the smallest positive value of each band of values (bands, n), which stands for those that are not positive.

    Returns:
        float64 (bands,), NaN for a band without a positive value.
    """
    smallest = np.where(values > 0, values, np.inf).min(axis=1, initial=np.inf).astype(np.float64)
    return np.where(np.isfinite(smallest), smallest / 2, np.nan)


def logarithms(values: np.ndarray, floors: np.ndarray) -> np.ndarray:
    """Natural logarithms of values (bands, ...), where `floors` (bands,) stand for those that are not positive."""
    values = values.astype(np.float64)
    return np.log(np.where(values <= 0, np.reshape(floors, (-1,) + (1,) * (values.ndim - 1)), values))


def centred(logs: np.ndarray) -> np.ndarray:
    """Logarithms (bands, ...) less their mean over the bands: centred log-ratios."""
    return logs - logs.mean(axis=0)


def clr(values: np.ndarray, floors: np.ndarray) -> np.ndarray:
    """Centred log-ratios of values (bands, ...), where `floors` (bands,) stand for those that are not positive."""
    return centred(logarithms(values, floors))
