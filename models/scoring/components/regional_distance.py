"""How rare the pixels around a pixel are: the geometric mean of their neighbour distances, weighted by a Gaussian.

Weak and broad haloes show here: what is common to many pixels, without the noise of single ones.
"""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..shares import shares_of


def of_pixels(block: Block) -> np.ndarray:
    return np.exp(block.around.smoothed(np.log(block.around.distances)))


def compared(block: Block) -> tuple[np.ndarray, np.ndarray]:
    around = block.around
    shares = around.smoothed(shares_of(around.values, around.neighbour_means))
    return shares, around.smoothed(around.neighbour_means)
