"""The reconstruction error: mean square, over the bands, of what is left of a pixel without its reconstruction."""

from __future__ import annotations

import numpy as np

from ...networks.neighbours import Neighbours
from ..redrawn import RedrawnBlock
from ..shares import shares_of


def of_pixels(block: RedrawnBlock, neighbours: Neighbours) -> np.ndarray:
    return ((block.values - block.background) ** 2).mean(axis=0)


def compared(block: RedrawnBlock, neighbours: Neighbours) -> tuple[np.ndarray, np.ndarray]:
    return shares_of(block.values, block.background), block.background
