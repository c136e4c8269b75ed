"""How rare a pixel is: its distance from the pixels of the training area that are most like it."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..shares import shares_of


def of_pixels(block: Block) -> np.ndarray:
    return block.around.of_block(block.around.distances)


def compared(block: Block) -> tuple[np.ndarray, np.ndarray]:
    means = block.around.of_block(block.around.neighbour_means)
    return shares_of(block.values, means), means
