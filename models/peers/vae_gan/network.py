"""The variational autoencoder with a discriminator, whose features are the metric of what is drawn anew."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn

from ..layers import Norm, Pyramid, reflected, start_anew
from ..peer import image_distance, mean_square
from ..sizes import Sizes
from ..vae.network import KERNEL, VariationalPeer

LATENT = 128
# Share of the newest batch in the running variance of the features.
_MOMENTUM = 0.1


class Discriminator(nn.Module):
    """D: windows (n, bands, size, size) to features f (n, channels, side, side) and one value each (n,)."""

    def __init__(self, sizes: Sizes, norm: Norm):
        super().__init__()
        self.sizes, hidden = sizes, 2 * sizes.widest
        self.features = Pyramid(sizes, KERNEL, nn.ReLU, norm)
        self.value = nn.Sequential(nn.Flatten(), nn.Linear(sizes.flat, hidden), nn.ReLU(), nn.Linear(hidden, 1))
        start_anew(self)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        features = self.features(reflected(x, self.sizes.padded))
        return features, self.value(features)[:, 0]


class VaeGan(VariationalPeer):
    """E, G and D. The features are measured in their own spread, which clipped weights make very small.

    Attributes:
        discriminator: D, or the critic.
        feature_variance: running mean of the variance of the features of windows.
    """

    distances: ClassVar = {"image": 1.0, "feature": 1.0}
    feature_variance: Tensor

    def __init__(self, sizes: Sizes):
        super().__init__(sizes, LATENT)
        self.discriminator = Discriminator(sizes, self.norm)
        self.register_buffer("feature_variance", torch.tensor(0.0))

    @staticmethod
    def norm(channels: int) -> nn.Module:
        """That of D."""
        return nn.BatchNorm2d(channels)

    @torch.no_grad()
    def see_features(self, features: Tensor) -> None:
        """Take the features of a batch of windows into the running variance."""
        variance = features.var(dim=0).mean()
        share = _MOMENTUM if self.feature_variance > 0 else 1.0
        self.feature_variance += share * (variance - self.feature_variance)

    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        features, of_redrawn = self.discriminator(x)[0], self.discriminator(redrawn)[0]
        return torch.stack((image_distance(x, valid, redrawn), mean_square(features, of_redrawn)), dim=1)
