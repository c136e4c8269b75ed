"""Calibration: the components live on unlike scales, so each is measured in its own spread on the training area."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .dense import COMPONENTS


def calibrate(components: np.ndarray) -> dict[str, dict[str, float]]:
    """Median and interquartile range of each component.

    Args:
        components: `COMPONENTS` of the pixels of the training area, (3, n), finite.

    Returns:
        `centre` and `scale` by component name; a component without spread has scale 1.
    """
    low, centre, high = np.percentile(components.astype(np.float64), (25, 50, 75), axis=1)
    spread = np.where(high > low, high - low, 1.0)
    return {
        name: {"centre": float(c), "scale": float(s)} for name, c, s in zip(COMPONENTS, centre, spread, strict=True)
    }


def anomaly_score(
    components: np.ndarray, calibration: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]
) -> np.ndarray:
    """Sum of the calibrated components (3, height, width), each times its weight: float32 (height, width)."""
    total = np.zeros(components.shape[1:], np.float64)
    for name, values in zip(COMPONENTS, components, strict=True):
        if weights[name]:
            total += weights[name] * (values - calibration[name]["centre"]) / calibration[name]["scale"]
    return total.astype(np.float32)
