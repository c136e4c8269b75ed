"""The networks of VAE-GAN with a critic in which no window depends on another, as the gradient penalty needs it."""

from __future__ import annotations

from torch import nn

from ..layers import layer_norm
from ..vae_gan.network import VaeGan


class VaeWganGp(VaeGan):
    """E, G and a critic with layer norm."""

    @staticmethod
    def norm(channels: int) -> nn.Module:
        return layer_norm(channels)
