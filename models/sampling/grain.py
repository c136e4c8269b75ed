"""The grain of a survey: over how many cells its neighbouring cells are alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..protocol.limits import MAX_GRAIN
from .even import evenly_drawn
from .tiles import Tile

# A field that is smooth between its samples differs by the distance: its squared differences grow fourfold when the
# distance doubles. Those of a field as rough as surveys are grow twofold or less; measured surveys stay below 3.
_SMOOTH = 3.25
_SQUARES, _HALF_SQUARE = 32, 32


def grain_of(tiles: Sequence[Tile]) -> int:
    """The shortest distance, 1 to `MAX_GRAIN` cells, beyond which tiles vary as surveys do and not as a smooth field.

    It is read off the variogram (Matheron, 1963) of the scaled values, summed over the bands.
    """
    masks = [tile.background for tile in tiles]
    places = evenly_drawn(masks, _SQUARES)
    sums, counts = np.zeros(2 * MAX_GRAIN + 1), np.zeros(2 * MAX_GRAIN + 1)
    for index, row, column in places:
        square = tuple(slice(max(0, at - _HALF_SQUARE), at + _HALF_SQUARE) for at in (row, column))
        values, valid = tiles[index].values[:, square[0], square[1]], masks[index][square]
        for lag in range(1, 2 * MAX_GRAIN + 1):
            for turned, mask in ((values, valid), (values.swapaxes(1, 2), valid.T)):
                both = mask[lag:] & mask[:-lag]
                sums[lag] += ((turned[:, lag:] - turned[:, :-lag]) ** 2)[:, both].sum(dtype=np.float64)
                counts[lag] += both.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        variogram = sums / counts
    for lag in range(1, MAX_GRAIN):
        if not variogram[2 * lag] > _SMOOTH * variogram[lag]:
            return lag
    return MAX_GRAIN
