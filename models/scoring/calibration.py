"""Calibration: the components live on unlike scales, so each is measured in its own spread on the training area.

All components are distances: positive, and the more skewed the larger their spread. Their logarithms are compared, so
that one component's few extreme pixels do not drown the others.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..protocol.metrics import COMPONENT_NAMES

# Far below any distance that matters; keeps the logarithm of an exact zero finite.
SMALLEST = 1e-9


def calibrate(values: np.ndarray) -> dict[str, float]:
    """Median and interquartile range of the logarithm of a component.

    Args:
        values: of pixels of the training area, (n,), finite.

    Returns:
        `centre` and `scale`; a component without spread has scale 1.
    """
    low, centre, high = np.percentile(logged(values), (25, 50, 75))
    return {"centre": float(centre), "scale": float(high - low) if high > low else 1.0}


def anomaly_score(
    components: Mapping[str, np.ndarray], calibration: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]
) -> np.ndarray:
    """Sum of the calibrated components (height, width), each times its weight: float32 (height, width).

    Components of weight 0 may be missing, as long as there is one; all are NaN where a pixel is invalid.
    """
    total = np.where(np.isnan(next(iter(components.values()))), np.nan, 0.0)
    for name in COMPONENT_NAMES:
        if weights[name]:
            total += weights[name] * calibrated(components[name], calibration[name])
    return total.astype(np.float32)


def calibrated(values: np.ndarray, calibration: Mapping[str, float]) -> np.ndarray:
    """Values of a component in its own spread on the training area, float64: 0 is usual there."""
    return (logged(values) - calibration["centre"]) / calibration["scale"]


def logged(values: np.ndarray) -> np.ndarray:
    """Logarithms of distances, float64; an exact zero counts as very small."""
    return np.log(np.maximum(values.astype(np.float64), SMALLEST))
