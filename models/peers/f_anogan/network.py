"""f-AnoGAN: a Wasserstein GAN on windows, then an encoder that finds the latent of a window for its generator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d, conv_transpose2d, pad

from ...protocol.text import Text
from ..layers import Norm, convolution, reflected
from ..peer import Peer, image_distance, mean_square
from ..sizes import Sizes

LATENT = 128
_KERNEL = 3
# Width of these layers to that of the others where that is reduced: a block has two convolutions where they have one.
_OF_WIDTH = 3 / 4
# Share of the spread of windows that generated ones have at least, unless they are all alike.
_ALIKE = 0.1


def _overlaid(kernel: Tensor) -> Tensor:
    """The sum of kernels (a, b, 3, 3) that lie one cell apart in either direction, (a, b, 4, 4)."""
    return sum(pad(kernel, (x, 1 - x, y, 1 - y)) for x in (0, 1) for y in (0, 1))  # type: ignore[return-value]


class Halving(nn.Conv2d):
    """A convolution of 3 x 3 and the mean of each 2 x 2 of its map, in one step, which takes half as long."""

    def __init__(self, a: int, b: int):
        super().__init__(a, b, _KERNEL, 2, 1)

    def forward(self, x: Tensor) -> Tensor:
        return conv2d(x, _overlaid(self.weight) / 4, self.bias, stride=2, padding=1)


class Doubling(nn.Conv2d):
    """Each value of a map four times, and a convolution of 3 x 3, in one step."""

    def __init__(self, a: int, b: int):
        super().__init__(a, b, _KERNEL, 2, 1)

    def forward(self, x: Tensor) -> Tensor:
        weight = _overlaid(self.weight.flip(2, 3)).transpose(0, 1)
        return conv_transpose2d(x, weight, self.bias, stride=2, padding=1)


class Block(nn.Module):
    """A residual block, pre-activated: norm, ReLU, convolution, norm, ReLU, convolution, beside a shortcut.

    Args:
        norm: of what enters either convolution.
        first, second: the convolutions, each behind the channels that enter it.
        shortcut: layers beside them.
    """

    def __init__(
        self, norm: Norm, first: tuple[int, nn.Module], second: tuple[int, nn.Module], shortcut: Sequence[nn.Module]
    ):
        super().__init__()
        layers = [layer for channels, its in (first, second) for layer in (norm(channels), nn.ReLU(), its)]
        self.layers, self.shortcut = nn.Sequential(*layers), nn.Sequential(*shortcut)

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x) + self.shortcut(x)


def unnormed(channels: int) -> nn.Module:
    """In place of a norm."""
    return nn.Identity()


def _drawing(a: int, b: int, doubles: bool) -> Block:
    """A block of the generator, which doubles the map in its first convolution."""
    first = Doubling(a, b) if doubles else convolution(a, b, _KERNEL)
    shortcut = [nn.Upsample(scale_factor=2)] if doubles else []
    return Block(nn.BatchNorm2d, (a, first), (b, convolution(b, b, _KERNEL)), [convolution(a, b, 1), *shortcut])


def _judging(a: int, b: int, halves: bool) -> Block:
    """A block of the critic, which halves the map in its second convolution; its gradient is penalised: no norm."""
    second = Halving(a, b) if halves else convolution(a, b, _KERNEL)
    shortcut = [nn.AvgPool2d(2)] if halves else []
    return Block(unnormed, (a, convolution(a, a, _KERNEL)), (a, second), [*shortcut, convolution(a, b, 1)])


def _steps(sizes: Sizes) -> tuple[bool, ...]:
    """Whether each block halves or doubles the map."""
    return (True,) * sizes.depth or (False,)


class Generator(nn.Module):
    """G: latent vectors (n, latent) to windows (n, bands, size, size) within -1 and 1."""

    def __init__(self, sizes: Sizes, latent: int):
        super().__init__()
        self.sizes, doubling = sizes, _steps(sizes)
        channels = sizes.doubled(len(doubling) + 1)[::-1]
        shape = (channels[0], sizes.side, sizes.side)
        blocks = [_drawing(a, b, doubles) for a, b, doubles in zip(channels, channels[1:], doubling)]
        self.layers = nn.Sequential(
            nn.Linear(latent, shape[0] * shape[1] * shape[2]),
            nn.Unflatten(1, shape),
            *blocks,
            nn.BatchNorm2d(channels[-1]),
            nn.ReLU(),
            convolution(channels[-1], sizes.bands, _KERNEL),
            nn.Tanh(),
        )
        start_as_he(self)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z)[:, :, : self.sizes.size, : self.sizes.size]


class Body(nn.Module):
    """What critic and encoder have alike: windows (n, bands, size, size) to features (n, features)."""

    def __init__(self, sizes: Sizes):
        super().__init__()
        self.sizes, halving = sizes, _steps(sizes)
        channels = sizes.doubled(len(halving) + 1)
        self.count = channels[-1] * sizes.side**2
        self.layers = nn.Sequential(
            convolution(sizes.bands, channels[0], _KERNEL),
            *(_judging(a, b, halves) for a, b, halves in zip(channels, channels[1:], halving)),
            nn.Flatten(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(reflected(x, self.sizes.padded))


class Critic(nn.Module):
    """D: windows (n, bands, size, size) to one value each (n,)."""

    def __init__(self, sizes: Sizes):
        super().__init__()
        self.features = Body(sizes)
        self.value = nn.Linear(self.features.count, 1)
        start_as_he(self)

    def forward(self, x: Tensor) -> Tensor:
        return self.value(self.features(x))[:, 0]


class Encoder(nn.Sequential):
    """E: windows (n, bands, size, size) to latent vectors (n, latent) within -1 and 1.

    Without its batch norm the first step of the training can drive all windows to the ends of the tanh, where no
    gradient leads back: the more so the larger they are.
    """

    def __init__(self, sizes: Sizes, latent: int):
        body = Body(sizes)
        super().__init__(body, nn.Linear(body.count, latent), nn.BatchNorm1d(latent), nn.Tanh())
        start_as_he(self)


def start_as_he(network: nn.Module) -> None:
    """Draw start values for layers that a ReLU follows (He et al., 2015)."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight)
            nn.init.zeros_(module.bias)  # type: ignore[arg-type]


class FAnoGan(Peer):
    """G, D and E.

    Attributes:
        generator, critic, encoder: the networks.
        latent: length of the latent vectors.
    """

    distances: ClassVar = {"image": 1.0, "feature": 1.0}

    def __init__(self, sizes: Sizes):
        super().__init__(sizes)
        if sizes.reduced:
            sizes = replace(sizes, width=int(_OF_WIDTH * sizes.width), widest=int(_OF_WIDTH * sizes.widest))
        self.latent = sizes.latent(LATENT)
        self.generator, self.critic = Generator(sizes, self.latent), Critic(sizes)
        self.encoder = Encoder(sizes, self.latent)
        self.register_buffer("probes", torch.randn(256, self.latent))

    probes: Tensor

    def redraw(self, x: Tensor) -> Tensor:
        return self.generator(self.encoder(x))

    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        features, of_redrawn = self.critic.features(x), self.critic.features(redrawn)
        return torch.stack((image_distance(x, valid, redrawn), mean_square(features, of_redrawn)), dim=1)

    @torch.inference_mode()
    def collapse(self, x: Tensor, valid: Tensor) -> Text | None:
        spreads = [float(windows.var(dim=0).mean()) for windows in (self.generator(self.probes), x)]
        if spreads[0] < _ALIKE**2 * spreads[1]:
            return Text("its generator collapsed: all that it makes of noise is alike")
        return super().collapse(x, valid)
