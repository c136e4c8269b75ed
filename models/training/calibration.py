"""The references of a trained model, and the calibration of its scores, on the training area."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from rasterio.windows import Window

from ..compute.device import CPU
from ..networks.geohgan import GeoHgan
from ..networks.neighbours import REFERENCES, Neighbours
from ..protocol.messages import Reporter
from ..protocol.metrics import LEARNT
from ..sampling.even import evenly_drawn
from ..sampling.tiles import Tile
from ..scoring.block import Block
from ..scoring.calibration import calibrate
from ..scoring.component_values import component_values
from ..scoring.redrawn import RedrawnBlock
from ..scoring.redrawn_block import redrawn_block
from ..scoring.surroundings import Surroundings, reach
from ..scoring.window_plan import WindowPlan

# Squares that the scores are calibrated on, and their side in cells.
_SQUARES, _SIDE = 320, 8

# Centre and scale of each component.
Calibration = dict[str, dict[str, float]]


def calibrated(model: GeoHgan, tiles: Sequence[Tile], grain: int, reporter: Reporter) -> tuple[Neighbours, Calibration]:
    """References and calibration; a card without memory is left for the processor.

    Args:
        model: in evaluation mode.
        tiles: of the source domain; what is excluded there counts as without data.
        grain: of the survey, cells.
    """
    try:
        return _calibrated(model, tiles, grain)
    except torch.OutOfMemoryError:
        reporter.warning("The card ran out of memory: the scores are calibrated without it.")
        return _calibrated(model.to(CPU), tiles, grain)


def _calibrated(model: GeoHgan, tiles: Sequence[Tile], grain: int) -> tuple[Neighbours, Calibration]:
    masks = [tile.background for tile in tiles]
    device = next(model.parameters()).device
    plan = WindowPlan.of(model.sizes.patch_size, device)
    pixels = [tiles[index].values[:, row, column] for index, row, column in evenly_drawn(masks, REFERENCES)]
    places = evenly_drawn(masks, _SQUARES)
    # Those among the squares that a tile can be cut into, so that a small survey is taken as a whole and once.
    squares = dict.fromkeys((index, row // _SIDE, column // _SIDE) for index, row, column in places.tolist())
    cut_out = [(tiles[index], _square(tiles[index], row, column)) for index, row, column in squares]
    redrawn = [redrawn_block(model, tile.read_background, square, tile.valid.shape, plan) for tile, square in cut_out]
    read = [tile.read_background(square) for tile, square in cut_out]
    backgrounds = np.concatenate([one.background[:, valid].T for one, (_, valid) in zip(redrawn, read, strict=True)])
    even = np.linspace(0, len(backgrounds), min(REFERENCES, len(backgrounds)), endpoint=False, dtype=int)
    neighbours = Neighbours(torch.from_numpy(np.stack(pixels)), torch.from_numpy(backgrounds[even])).to(device)
    squared = [_block(values, valid, neighbours, one) for (values, valid), one in zip(read, redrawn, strict=True)]
    thinned = [_thinned(tiles[index], masks[index], row, column, neighbours, grain) for index, row, column in places]
    of_components: dict[str, np.ndarray] = {}
    for takes_networks, blocks in ((True, squared), (False, thinned)):
        names = [one.name for one in LEARNT if one.takes_networks is takes_networks]
        found = [(component_values(block, names), block.valid) for block in blocks]
        of_components |= {name: np.concatenate([some[name][valid] for some, valid in found]) for name in names}
    return neighbours, {one.name: calibrate(of_components[one.name]) for one in LEARNT}


def _square(tile: Tile, row: int, column: int) -> Window:
    """The square of a row and a column of squares, as far as the tile reaches."""
    height, width = tile.valid.shape
    top, left = row * _SIDE, column * _SIDE
    return Window(left, top, min(_SIDE, width - left), min(_SIDE, height - top))


def _block(values: np.ndarray, valid: np.ndarray, neighbours: Neighbours, redrawn: RedrawnBlock) -> Block:
    inner = slice(None), slice(None)
    return Block(values, valid, Surroundings(values, valid, inner, 1, neighbours), neighbours, lambda: redrawn)


def _thinned(tile: Tile, mask: np.ndarray, row: int, column: int, neighbours: Neighbours, grain: int) -> Block:
    """A square of pixels that lie the grain apart, around one, as if they were next to each other."""
    halo = reach(1)
    steps = grain * np.arange(-_SIDE // 2 - halo, _SIDE // 2 + halo)
    rows, columns = (np.clip(at + steps, 0, side - 1) for at, side in zip((row, column), mask.shape, strict=True))
    within = (rows == row + steps)[:, None] & (columns == column + steps)
    valid = mask[rows[:, None], columns] & within
    values = np.where(valid, tile.values[:, rows[:, None], columns], np.float32(0))
    inner = (slice(halo, halo + _SIDE),) * 2
    around = Surroundings(values, valid, inner, 1, neighbours)
    return Block(around.of_block(values), around.of_block(valid), around, neighbours, _not_redrawn)


def _not_redrawn() -> RedrawnBlock:
    raise ValueError("Pixels that lie apart are no window.")
