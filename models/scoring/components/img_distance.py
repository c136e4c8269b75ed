"""The reconstruction error: mean square, over the bands, of what is left of a pixel without its reconstruction."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..shares import shares_of


def of_pixels(block: Block) -> np.ndarray:
    return ((block.values - block.redrawn.background) ** 2).mean(axis=0)


def compared(block: Block) -> tuple[np.ndarray, np.ndarray]:
    background = block.redrawn.background
    return shares_of(block.values, background), background
