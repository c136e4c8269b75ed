"""The convolutional networks: an encoder, the sample generator G_I and the sample discriminator D_I."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import leaky_relu
from torch.nn.utils.parametrizations import spectral_norm
from torch.nn.utils.parametrize import register_parametrization

from .attention import CBAM
from .latent import SLOPE
from .scaled_tanh import ScaledTanh


def halved(size: int, times: int) -> int:
    """Side of a window after `times` convolutions of stride two."""
    for _ in range(times):
        size = (size + 1) // 2
    return size


class ConvolutionalEncoder(nn.Sequential):
    """E: windows (n, bands, size, size) to latent vectors (n, latent); stride-two convolutions, batch norm, CBAM."""

    def __init__(self, bands: int, size: int, channels: tuple[int, ...], latent: int):
        sizes = (bands, *channels)
        layers: list[nn.Module] = []
        for a, b in zip(sizes, sizes[1:], strict=False):
            layers += [nn.Conv2d(a, b, 3, stride=2, padding=1), nn.BatchNorm2d(b), nn.LeakyReLU(SLOPE)]
        side = halved(size, len(channels))
        super().__init__(
            *layers, ResidualCBAM(channels[-1]), nn.Flatten(), nn.Linear(channels[-1] * side * side, latent)
        )


class ResidualCBAM(nn.Module):
    """CBAM added as a residual, LeakyReLU 0.2."""

    def __init__(self, channels: int):
        super().__init__()
        self.attention = CBAM(channels)

    def forward(self, x: Tensor) -> Tensor:
        return leaky_relu(x + self.attention(x), SLOPE)


class SampleGenerator(nn.Module):
    """G_I: latent vectors (n, latent) to windows (n, bands, size, size); `channels` from the coarsest on."""

    def __init__(self, bands: int, size: int, channels: tuple[int, ...], latent: int, bound: float):
        super().__init__()
        self.size = size
        side = halved(size, len(channels))
        self.start = nn.Sequential(
            nn.Linear(latent, channels[0] * side * side),
            nn.Unflatten(1, (channels[0], side, side)),
            nn.BatchNorm2d(channels[0]),
        )
        layers: list[nn.Module] = []
        for a, b in zip((channels[0], *channels), channels, strict=False):
            convolution = nn.Conv2d(a, b, 3, padding=1)
            layers += [nn.Upsample(scale_factor=2), convolution, nn.BatchNorm2d(b), nn.LeakyReLU(SLOPE)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(channels[-1], bands, 3, padding=1), ScaledTanh(bound))

    def forward(self, latent: Tensor) -> Tensor:
        return self.layers(self.start(latent))[:, :, : self.size, : self.size]


class SampleDiscriminator(nn.Module):
    """D_I: spectral-norm convolutions of stride two, CBAM residual, then one critic value."""

    def __init__(self, bands: int, size: int, channels: tuple[int, ...]):
        super().__init__()
        sizes = (bands, *channels)
        layers: list[nn.Module] = []
        for a, b in zip(sizes, sizes[1:], strict=False):
            layers += [_normed(nn.Conv2d(a, b, 3, stride=2, padding=1)), nn.LeakyReLU(SLOPE)]
        self.layers = nn.Sequential(*layers, ResidualCBAM(channels[-1]), nn.Flatten())
        side = halved(size, len(channels))
        self.critic = nn.Linear(channels[-1] * side * side, 1)

    def features(self, x: Tensor) -> Tensor:
        """Flattened features (n, features) of windows (n, bands, size, size)."""
        return self.layers(x)

    def forward(self, x: Tensor) -> Tensor:
        """Critic values (n, 1)."""
        return self.critic(self.features(x))


def _normed(convolution: nn.Conv2d) -> nn.Module:
    """A convolution with spectral norm; of one without numbers, what tensors it has."""
    if not convolution.weight.is_meta:
        return spectral_norm(convolution)
    # Torch's own would iterate over what is not there, and load a compiler for it, which takes over a second.
    register_parametrization(convolution, "weight", _SpectralShapes(convolution.weight), unsafe=True)
    return convolution


class _SpectralShapes(nn.Module):
    """Tensors of the names and shapes of those of spectral norm."""

    def __init__(self, weight: Tensor):
        super().__init__()
        self.register_buffer("_u", weight.new_empty(weight.shape[0]))
        self.register_buffer("_v", weight.new_empty(weight[0].numel()))

    def forward(self, weight: Tensor) -> Tensor:
        return weight
