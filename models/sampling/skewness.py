"""Which values are better looked at as logarithms."""

from __future__ import annotations

import numpy as np
from scipy.stats import skew

_SKEWED = 1.0


def is_skewed(values: np.ndarray) -> bool:
    """Whether positive values (n,), NaN where there is none, have a long tail to the right, their logarithms less."""
    values = values[np.isfinite(values)]
    skewness = skew(values)
    return bool(skewness > _SKEWED and skewness > abs(skew(np.log(values))))
