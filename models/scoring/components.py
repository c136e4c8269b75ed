"""What the networks say of windows: the parts that the scores are made of."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..networks.geohgan import GeoHgan
from ..networks.masking import masked


@dataclass(frozen=True)
class WindowScores:
    """Of n windows.

    Attributes:
        reconstruction: G_I(E(x)), (n, bands, size, size); `img_distance` compares it with x.
        z_distance: MSE of E(G_I(E(x))) and E(x), (n,).
        feature_distance: MSE of the D_I features of G_I(E(x)) and of x, over the share of valid pixels, (n,).
    """

    reconstruction: Tensor
    z_distance: Tensor
    feature_distance: Tensor


@torch.inference_mode()
def score_windows(model: GeoHgan, x: Tensor, valid: Tensor) -> WindowScores:
    """Score windows x (n, bands, size, size), filled with 0 where not `valid` (n, 1, size, size).

    The reconstruction is filled alike before it is compared, so that the fill makes no difference anywhere. Features
    are local, so those of the fill are alike: `feature_distance` is divided by the share of pixels that can differ.
    """
    latent = model.encoder(x)
    reconstruction = model.sample_generator(latent)
    filled = masked(reconstruction, valid)
    features = model.sample_discriminator.features
    return WindowScores(
        reconstruction,
        ((model.encoder(filled) - latent) ** 2).mean(dim=1),
        ((features(filled) - features(x)) ** 2).mean(dim=1) / valid.float().mean(dim=(1, 2, 3)),
    )
