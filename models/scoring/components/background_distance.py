"""How rare the background is that the networks see in a pixel: measured cell by cell, interpolated to the pixels."""

from __future__ import annotations

import numpy as np

from ...networks.neighbours import Neighbours
from ..redrawn import RedrawnBlock
from ..shares import shares_of


def of_pixels(block: RedrawnBlock, neighbours: Neighbours) -> np.ndarray:
    logarithms = np.log(neighbours.background_distances(block.cell_backgrounds))
    return np.where(block.valid, np.exp(block.cells.spread(logarithms)), np.nan)


def compared(block: RedrawnBlock, neighbours: Neighbours) -> tuple[np.ndarray, np.ndarray]:
    means = neighbours.background_neighbour_means(block.cell_backgrounds)
    return _of_pixels(block, shares_of(block.cell_backgrounds, means)), _of_pixels(block, means)


def _of_pixels(block: RedrawnBlock, values: np.ndarray) -> np.ndarray:
    """Values of cells (bands, rows, columns) at the pixels, (bands, height, width)."""
    return np.stack([block.cells.spread(band) for band in values])
