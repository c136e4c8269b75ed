"""Skip-GANomaly: a U-Net draws the window anew, and a discriminator's features compare the two."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn

from ..ganomaly.network import KERNEL, LATENT, Encoder, leaky
from ..layers import SLOPE, convolution, reflected, start_anew, transposed
from ..peer import Peer, image_distance, mean_square
from ..sizes import Sizes


class UNet(nn.Module):
    """G: windows (n, bands, size, size) to windows within -1 and 1, by way of a map of one pixel or little more."""

    def __init__(self, sizes: Sizes):
        super().__init__()
        count, kernel = sizes.size.bit_length() - 1, sizes.kernel(KERNEL)
        channels = (sizes.bands, *sizes.doubled(count))
        self.sizes = sizes
        self.padded = -(-sizes.size // 2**count) * 2**count
        down: list[nn.Module] = []
        up: list[nn.Module] = []
        for index in range(count):
            a, b = channels[index], channels[index + 1]
            outermost, innermost = index == 0, index == count - 1
            joined = 1 if innermost else 2
            before = [] if outermost else [nn.LeakyReLU(SLOPE)]
            norm = [] if outermost or innermost else [nn.BatchNorm2d(b)]
            down.append(nn.Sequential(*before, convolution(a, b, kernel, 2, bias=False), *norm))
            end = nn.Tanh() if outermost else nn.BatchNorm2d(a)
            up.append(nn.Sequential(nn.ReLU(), transposed(joined * b, a, kernel, 2, bias=outermost), end))
        self.down, self.up = nn.ModuleList(down), nn.ModuleList(up)
        start_anew(self)

    def forward(self, x: Tensor) -> Tensor:
        maps = []
        found = reflected(x, self.padded)
        for down in self.down:
            found = down(found)
            maps.append(found)
        for index in range(len(maps) - 1, -1, -1):
            innermost = index == len(maps) - 1
            found = self.up[index](found if innermost else torch.cat((found, maps[index]), dim=1))
        return found[:, :, : self.sizes.size, : self.sizes.size]


class Discriminator(nn.Module):
    """D: windows (n, bands, size, size) to features f (n, latent) and one value each (n,)."""

    def __init__(self, sizes: Sizes):
        super().__init__()
        latent = sizes.latent(LATENT)
        self.features = Encoder(sizes, latent)
        self.value = nn.Sequential(leaky(), nn.Linear(latent, 1))
        start_anew(self.value)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        features = self.features(x)
        return features, self.value(features)[:, 0]


class SkipGanomaly(Peer):
    """G and D. All maps skip, as published, so that much of a window is copied."""

    distances: ClassVar = {"image": 0.9, "feature": 0.1}

    def __init__(self, sizes: Sizes):
        super().__init__(sizes)
        self.generator, self.discriminator = UNet(sizes), Discriminator(sizes)

    def redraw(self, x: Tensor) -> Tensor:
        return self.generator(x)

    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        features, of_redrawn = self.discriminator.features(x), self.discriminator.features(redrawn)
        return torch.stack((image_distance(x, valid, redrawn), mean_square(features, of_redrawn)), dim=1)
