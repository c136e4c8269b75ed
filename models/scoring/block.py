"""One block of something larger, a raster or a tile held in memory, with all that its components are computed from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from rasterio.windows import Window

from ..networks.neighbours import Neighbours
from ..rasters.halo import with_halo
from .redrawn import RedrawnBlock
from .surroundings import Surroundings

# Gives the scaled values (bands, height, width) of a window of the whole, 0 where invalid, and its valid pixels
# (height, width).
Read = Callable[[Window], tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class Block:
    """The pixels of a block, and what they are compared with.

    Attributes:
        values: float32 (bands, height, width), scaled units, 0 where invalid.
        valid: bool (height, width), pixels that have a value in every band.
        around: the same with the pixels around it that components look at.
        neighbours: the references.
        redraw: gives what the networks say of it, and is called only if a component takes them.
        sought: weight of each band in `enrichment`, negative where depletion is sought, (bands,); empty for nothing.
    """

    values: np.ndarray
    valid: np.ndarray
    around: Surroundings
    neighbours: Neighbours
    redraw: Callable[[], RedrawnBlock]
    sought: np.ndarray = field(default_factory=lambda: np.empty(0, np.float32))

    @cached_property
    def redrawn(self) -> RedrawnBlock:
        """What the networks say of it."""
        return self.redraw()


def read_around(read: Read, block: Window, halo: int, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Values and valid pixels of a block and `halo` cells around it; what lies beyond `shape` is invalid."""
    window, beyond = with_halo(block, halo, shape)
    values, valid = read(window)
    return np.pad(values, ((0, 0), *beyond)), np.pad(valid, beyond)
