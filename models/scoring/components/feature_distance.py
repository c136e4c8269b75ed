"""Mean square difference of the features that D_I sees in a window and in its reconstruction.

Features are local, so those of the fill are alike: the mean is divided by the share of pixels that can differ.
"""

from __future__ import annotations

from torch import Tensor

from ...networks.geohgan import GeoHgan
from ..redrawn import RedrawnWindows


def of_windows(model: GeoHgan, windows: RedrawnWindows) -> Tensor:
    features = model.sample_discriminator.features
    difference = ((features(windows.filled) - features(windows.x)) ** 2).mean(dim=1)
    return difference / windows.valid.float().mean(dim=(1, 2, 3))
