"""Calibration: the components live on unlike scales, so each is measured in its own spread on the training area.

All components are distances: positive, and the more skewed the larger their spread. Their logarithms are compared, so
that one component's few extreme pixels do not drown the others.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..protocol.metrics import COMPONENT_NAMES

# Far below any distance that matters; keeps the logarithm of an exact zero finite.
_SMALLEST = 1e-9


def calibrate(components: np.ndarray) -> dict[str, dict[str, float]]:
    """Median and interquartile range of the logarithm of each component.

    Args:
        components: `COMPONENT_NAMES` of the pixels of the training area, (components, n), finite.

    Returns:
        `centre` and `scale` by component name; a component without spread has scale 1.
    """
    low, centre, high = np.percentile(logged(components), (25, 50, 75), axis=1)
    spread = np.where(high > low, high - low, 1.0)
    return {
        name: {"centre": float(c), "scale": float(s)}
        for name, c, s in zip(COMPONENT_NAMES, centre, spread, strict=True)
    }


def anomaly_score(
    components: np.ndarray, calibration: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]
) -> np.ndarray:
    """Sum of the calibrated components (components, height, width), each times its weight: float32 (height, width)."""
    total = np.where(np.isnan(components).any(axis=0), np.nan, 0.0)
    for name, values in zip(COMPONENT_NAMES, components, strict=True):
        if weights[name]:
            total += weights[name] * calibrated(values, calibration[name])
    return total.astype(np.float32)


def calibrated(values: np.ndarray, calibration: Mapping[str, float]) -> np.ndarray:
    """Values of a component in its own spread on the training area, float64: 0 is usual there."""
    return (logged(values) - calibration["centre"]) / calibration["scale"]


def logged(values: np.ndarray) -> np.ndarray:
    """Logarithms of distances, float64; an exact zero counts as very small."""
    return np.log(np.maximum(values.astype(np.float64), _SMALLEST))
