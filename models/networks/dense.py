"""The published autoencoder: fully connected, of any number of bands and any window size."""

from __future__ import annotations

import math

from torch import Tensor, nn

from .latent import SLOPE
from .scaled_tanh import ScaledTanh


def _layer(inputs: int, outputs: int, normed: bool) -> list[nn.Module]:
    norm = [nn.BatchNorm1d(outputs)] if normed else []
    return [nn.Linear(inputs, outputs), *norm, nn.LeakyReLU(SLOPE)]


class DenseEncoder(nn.Sequential):
    """E: windows (n, bands, size, size) to latent vectors (n, latent)."""

    def __init__(self, bands: int, size: int, hidden: tuple[int, ...], latent: int):
        sizes = (bands * size * size, *hidden)
        layers = [
            layer
            for index, (a, b) in enumerate(zip(sizes, sizes[1:], strict=False))
            for layer in _layer(a, b, normed=index > 0)
        ]
        super().__init__(nn.Flatten(), *layers, *_layer(sizes[-1], latent, normed=False))


class DenseDecoder(nn.Module):
    """The decoder: latent vectors (n, latent) to windows (n, bands, size, size)."""

    def __init__(self, bands: int, size: int, hidden: tuple[int, ...], latent: int, bound: float):
        super().__init__()
        sizes = (latent, *reversed(hidden))
        layers = [
            layer
            for index, (a, b) in enumerate(zip(sizes, sizes[1:], strict=False))
            for layer in _layer(a, b, normed=index > 0)
        ]
        shape = (bands, size, size)
        self.layers = nn.Sequential(*layers, nn.Linear(sizes[-1], math.prod(shape)), nn.Unflatten(1, shape))
        self.activation = ScaledTanh(bound)

    def forward(self, latent: Tensor) -> Tensor:
        return self.activation(self.layers(latent))
