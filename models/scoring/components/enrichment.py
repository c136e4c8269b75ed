"""How far the sought elements lie above what is usual in the training area.

Their scaled values, less the sign where depletion is sought, are averaged with the weights of the pathfinders. The
logarithm of 1 + e^mean rises with the mean where it is positive, and levels off where it is negative: to lack what is
sought is no anomaly of another kind.
"""

from __future__ import annotations

import numpy as np

from ..block import Block

# A part of the mean, scaled units, far below any that matters.
_NOTHING = 1e-6


def of_pixels(block: Block) -> np.ndarray:
    return np.where(block.valid, enrichment(block.values, block.sought), np.nan).astype(np.float32)


def enrichment(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """1 + e^mean of scaled values (bands, ...), by weights (bands,), negative where depletion is sought: (...)."""
    return 1 + np.exp(np.tensordot(weights, values, 1))


def compared(block: Block) -> tuple[np.ndarray, np.ndarray]:
    """Shares by the part of each band in what is enriched, and the median of the training area."""
    weights = np.reshape(block.sought, (-1, 1, 1))
    parts = np.maximum(weights * block.values, 0) + _NOTHING * np.abs(weights)
    nowhere = np.where(block.valid, np.float32(0), np.float32(np.nan))
    return (parts / parts.sum(axis=0) + nowhere).astype(np.float32), np.zeros_like(block.values) + nowhere
