"""GANomaly: a window is encoded, drawn and encoded again; the two encodings are compared."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from torch import Tensor, nn

from ..layers import SLOPE, Pyramid, reflected, start_anew, transposed
from ..peer import Peer, mean_square
from ..sizes import Sizes

LATENT, KERNEL = 100, 4
leaky = partial(nn.LeakyReLU, SLOPE)


class Encoder(nn.Module):
    """E: windows (n, bands, size, size) to `outputs` values each, (n, outputs); `features` are what lies before."""

    def __init__(self, sizes: Sizes, outputs: int):
        super().__init__()
        self.sizes = sizes
        self.pyramid = Pyramid(sizes, KERNEL, leaky, bias=False)
        self.last = nn.Conv2d(sizes.channels[-1], outputs, sizes.side, bias=False)
        start_anew(self)

    def features(self, x: Tensor) -> Tensor:
        """The smallest map, (n, channels, side, side)."""
        return self.pyramid(reflected(x, self.sizes.padded))

    def forward(self, x: Tensor) -> Tensor:
        return self.last(self.features(x)).flatten(1)


class Decoder(nn.Module):
    """G: latent vectors (n, latent) to windows (n, bands, size, size) within -1 and 1; E mirrored."""

    def __init__(self, sizes: Sizes, latent: int):
        super().__init__()
        self.sizes, kernel, last = sizes, sizes.kernel(KERNEL), sizes.channels[-1]
        layers: list[nn.Module] = [
            nn.Unflatten(1, (latent, 1, 1)),
            nn.ConvTranspose2d(latent, last, sizes.side, bias=False),
            nn.BatchNorm2d(last),
            nn.ReLU(),
        ]
        upwards = (sizes.bands, *sizes.channels)
        for index in range(len(sizes.strides) - 1, -1, -1):
            a, b = upwards[index + 1], upwards[index]
            end = [nn.BatchNorm2d(b), nn.ReLU()] if index else [nn.Tanh()]
            layers += [transposed(a, b, kernel, sizes.strides[index], bias=False), *end]
        self.layers = nn.Sequential(*layers)
        start_anew(self)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z)[:, :, : self.sizes.size, : self.sizes.size]


class Ganomaly(Peer):
    """E1, G, E2 and D, whose features are the map before its last convolution.

    Attributes:
        encoder, decoder, second_encoder, discriminator: the networks.
    """

    distances: ClassVar = {"latent": 1.0}

    def __init__(self, sizes: Sizes):
        super().__init__(sizes)
        latent = sizes.latent(LATENT)
        self.encoder, self.decoder = Encoder(sizes, latent), Decoder(sizes, latent)
        self.second_encoder, self.discriminator = Encoder(sizes, latent), Encoder(sizes, 1)

    def redraw(self, x: Tensor) -> Tensor:
        return self.decoder(self.encoder(x))

    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        return mean_square(self.encoder(x), self.second_encoder(redrawn))[:, None]
