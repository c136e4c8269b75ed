"""The shares of bands in a distance."""

from __future__ import annotations

import numpy as np

# A squared difference, scaled units, far below any that matters.
_NOTHING = 1e-12


def shares_of(values: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Share of each band (bands, ...) in the squared distance between the two; without any, all have the same."""
    squares = (values - expected) ** 2 + _NOTHING
    return squares / squares.sum(axis=0)
