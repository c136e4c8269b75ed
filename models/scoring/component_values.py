"""The components by the table of metrics; each is computed by the file of its name in `components/`."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import numpy as np
import torch
from torch import Tensor

from ..networks.geohgan import GeoHgan
from ..protocol.metrics import COMPONENTS
from . import components
from .block import Block
from .redrawn import redraw

_FILES = {component.name: import_module(f".{component.name}", components.__name__) for component in COMPONENTS}
# Components that are a number a window, in the order of the table.
OF_WINDOWS = tuple(component.name for component in COMPONENTS if component.needs == "windows")


@torch.inference_mode()
def score_windows(model: GeoHgan, x: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """All that the networks say of windows x (n, bands, size, size), 0 where not `valid` (n, 1, size, size).

    Returns:
        Their reconstructions, (n, bands, size, size), and `OF_WINDOWS`, (n, components).
    """
    windows = redraw(model, x, valid)
    distances = [_FILES[name].of_windows(model, windows) for name in OF_WINDOWS]
    return windows.reconstruction, torch.stack(distances, dim=1)


def component_values(block: Block, names: Sequence[str]) -> dict[str, np.ndarray]:
    """Some components of each pixel of a block, by name: float32 (height, width), NaN where a pixel is invalid."""
    return {
        name: block.redrawn.window_distances[name] if name in OF_WINDOWS else _FILES[name].of_pixels(block)
        for name in names
    }


def compared(name: str, block: Block) -> tuple[np.ndarray, np.ndarray]:
    """Share of each band in a component that knows bands, and its background, float32 (bands, height, width) both."""
    return _FILES[name].compared(block)
