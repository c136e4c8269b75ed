"""How rare a pixel is: its distance from the pixels of the training area that are most like it."""

from __future__ import annotations

import numpy as np

from ...networks.neighbours import Neighbours
from ..redrawn import RedrawnBlock
from ..shares import shares_of


def of_pixels(block: RedrawnBlock, neighbours: Neighbours) -> np.ndarray:
    return neighbours.pixel_distances(block.pixels)


def compared(block: RedrawnBlock, neighbours: Neighbours) -> tuple[np.ndarray, np.ndarray]:
    means = neighbours.pixel_neighbour_means(block.pixels)
    return shares_of(block.values, means), means
