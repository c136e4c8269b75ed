"""The references of a trained model, and the calibration of its scores, on the training area."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import torch

from ..compute.device import CPU
from ..networks.geohgan import GeoHgan
from ..networks.neighbours import Neighbours
from ..protocol.messages import Reporter
from ..rasters.stack import cut
from ..sampling.tiles import Tile
from ..scoring.block import score_block
from ..scoring.calibration import calibrate
from ..scoring.component_values import component_values
from ..scoring.window_plan import WindowPlan

_BLOCK = 16
# Blocks are drawn until they have this many pixels.
_PIXELS = 20_000

# Centre and scale of each component.
Calibration = dict[str, dict[str, float]]


def calibrated(
    model: GeoHgan, tiles: Sequence[Tile], random: np.random.Generator, reporter: Reporter
) -> tuple[Neighbours, Calibration]:
    """References and calibration; a card without memory is left for the processor.

    Args:
        model: in evaluation mode.
        tiles: of the source domain; what is excluded there counts as without data.
        random: draws blocks and references.
    """
    start = random.bit_generator.state
    try:
        return _calibrated(model, tiles, random)
    except torch.OutOfMemoryError:
        reporter.warning("The card ran out of memory: the scores are calibrated without it.")
        random.bit_generator.state = start
        return _calibrated(model.to(CPU), tiles, random)


def _calibrated(model: GeoHgan, tiles: Sequence[Tile], random: np.random.Generator) -> tuple[Neighbours, Calibration]:
    blocks = [(tile, block) for tile in tiles for block in cut(tile.valid.shape[0], tile.valid.shape[1], _BLOCK)]
    device = next(model.parameters()).device
    plan = WindowPlan.of(model.sizes.patch_size, device)
    scored, valid = [], []
    for tile, block in (blocks[index] for index in random.permutation(len(blocks))):
        scored.append(score_block(model, tile.read_background, block, tile.valid.shape, plan))
        valid.append(scored[-1].valid)
        if sum(map(np.count_nonzero, valid)) >= _PIXELS:
            break

    def pixels(parts: Iterable[np.ndarray]) -> np.ndarray:
        """The valid pixels of parts (k, height, width), one a block: (k, n)."""
        return np.concatenate([part[:, mask] for part, mask in zip(parts, valid, strict=True)], axis=1)

    values, backgrounds = pixels(block.values for block in scored), pixels(block.background for block in scored)
    neighbours = Neighbours.drawn(values, backgrounds, random).to(device)
    return neighbours, calibrate(pixels(component_values(block, neighbours) for block in scored))
