"""Bands of score rasters."""

from __future__ import annotations

import numpy as np

from ..rasters.stack import Stack


def read_band(stack: Stack, band: int) -> np.ndarray:
    """One band (0-based), float32 (height, width), NaN where there is no value; read block by block."""
    scores = np.empty((stack.height, stack.width), np.float32)
    for block in stack.blocks():
        scores[block.toslices()] = stack.read(block, [band])[0]
    return scores
