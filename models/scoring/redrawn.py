"""What the components are computed from: windows and blocks, beside what the networks redraw of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from torch import Tensor

from ..networks.geohgan import GeoHgan
from ..networks.masking import masked
from .cells import Cells


@dataclass(frozen=True)
class RedrawnWindows:
    """Windows and their reconstructions.

    Attributes:
        x: the windows, (n, bands, size, size), 0 where not valid.
        valid: their valid pixels, (n, 1, size, size).
        latent: their encodings E(x), (n, latent).
        reconstruction: G_I(E(x)), (n, bands, size, size).
        filled: the same, 0 where not valid, so that the fill makes no difference anywhere.
    """

    x: Tensor
    valid: Tensor
    latent: Tensor
    reconstruction: Tensor
    filled: Tensor


def redraw(model: GeoHgan, x: Tensor, valid: Tensor) -> RedrawnWindows:
    """Encode and reconstruct windows x (n, bands, size, size), filled with 0 where not `valid` (n, 1, size, size)."""
    latent = model.encoder(x)
    reconstruction = model.sample_generator(latent)
    return RedrawnWindows(x, valid, latent, reconstruction, masked(reconstruction, valid))


@dataclass(frozen=True)
class RedrawnBlock:
    """What the networks say of a block; NaN where a pixel is invalid.

    Attributes:
        background: the blended reconstruction of the pixels, float32 (bands, height, width).
        window_distances: components that need windows, blended, by name, float32 (height, width).
        cells: of half a window: how finely the distance of the background is measured.
        cell_backgrounds: mean background of each cell, float32 (bands, rows, columns).
    """

    background: np.ndarray
    window_distances: dict[str, np.ndarray]
    cells: Cells
    cell_backgrounds: np.ndarray
