"""Mean square difference of the encodings of a window and of its reconstruction."""

from __future__ import annotations

from torch import Tensor

from ...networks.geohgan import GeoHgan
from ..redrawn import RedrawnWindows


def of_windows(model: GeoHgan, windows: RedrawnWindows) -> Tensor:
    return ((model.encoder(windows.filled) - windows.latent) ** 2).mean(dim=1)
