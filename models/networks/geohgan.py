"""Geo-Hgan: the networks together."""

from __future__ import annotations

from dataclasses import dataclass

from torch import nn

from .convolutional import ConvolutionalEncoder, SampleDiscriminator, SampleGenerator
from .dense import DenseDecoder, DenseEncoder
from .latent import LatentDiscriminator, LatentGenerator


@dataclass(frozen=True)
class NetworkSizes:
    """Sizes of the networks.

    Attributes:
        bands: bands of a window.
        patch_size: side of a window, pixels.
        latent: length of a latent vector.
        latent_hidden: hidden widths of G_L and D_L.
        generator: channels of G_I, from the coarsest on; each step doubles the side.
        discriminator: channels of D_I, each a convolution of stride two.
        dense: hidden widths of the fully connected autoencoder; empty for a convolutional one.
        encoder: channels of the convolutional encoder, whose decoder is built like G_I.
        bound: largest magnitude of the scaled data.
    """

    bands: int
    patch_size: int
    latent: int
    latent_hidden: tuple[int, ...]
    generator: tuple[int, ...]
    discriminator: tuple[int, ...]
    dense: tuple[int, ...] = ()
    encoder: tuple[int, ...] = ()
    bound: float = 8.0


class GeoHgan(nn.Module):
    """The autoencoder and the latent and sample pairs; in the paper E and its decoder, G_L, D_L, G_I and D_I."""

    def __init__(self, sizes: NetworkSizes):
        super().__init__()
        self.sizes = s = sizes
        if s.dense:
            self.encoder: nn.Module = DenseEncoder(s.bands, s.patch_size, s.dense, s.latent)
            self.decoder: nn.Module = DenseDecoder(s.bands, s.patch_size, s.dense, s.latent, s.bound)
        else:
            self.encoder = ConvolutionalEncoder(s.bands, s.patch_size, s.encoder, s.latent)
            self.decoder = SampleGenerator(s.bands, s.patch_size, s.generator, s.latent, s.bound)
        self.latent_generator = LatentGenerator(s.latent, s.latent_hidden)
        self.latent_discriminator = LatentDiscriminator(s.latent, s.latent_hidden)
        self.sample_generator = SampleGenerator(s.bands, s.patch_size, s.generator, s.latent, s.bound)
        self.sample_discriminator = SampleDiscriminator(s.bands, s.patch_size, s.discriminator)
