"""How rare the background is that the networks see in a pixel: measured cell by cell, interpolated to the pixels."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..shares import shares_of


def of_pixels(block: Block) -> np.ndarray:
    redrawn = block.redrawn
    logarithms = np.log(block.neighbours.background_distances(redrawn.cell_backgrounds))
    return np.where(block.valid, np.exp(redrawn.cells.spread(logarithms)), np.nan)


def compared(block: Block) -> tuple[np.ndarray, np.ndarray]:
    backgrounds = block.redrawn.cell_backgrounds
    means = block.neighbours.background_neighbour_means(backgrounds)
    return _of_pixels(block, shares_of(backgrounds, means)), _of_pixels(block, means)


def _of_pixels(block: Block, values: np.ndarray) -> np.ndarray:
    """Values of cells (bands, rows, columns) at the pixels, (bands, height, width)."""
    return np.stack([block.redrawn.cells.spread(band) for band in values])
