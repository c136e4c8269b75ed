"""Layers that several of the networks are made of."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn
from torch.nn.functional import pad

from .sizes import Sizes

# Makes the norm of a number of channels.
Norm = Callable[[int], nn.Module]
SLOPE = 0.2
# Standard deviation of the start values (Radford et al., 2016).
_SPREAD = 0.02


def layer_norm(channels: int) -> nn.Module:
    """Over all values of a window: unlike batch norm it leaves windows alone with themselves."""
    return nn.GroupNorm(1, channels)


def convolution(a: int, b: int, kernel: int, stride: int = 1, bias: bool = True) -> nn.Conv2d:
    """From a to b channels; a stride of two halves the map."""
    return nn.Conv2d(a, b, kernel, stride, (kernel - 1) // 2, bias=bias)


def transposed(a: int, b: int, kernel: int, stride: int = 1, bias: bool = True) -> nn.ConvTranspose2d:
    """From a to b channels; a stride of two doubles the map."""
    return nn.ConvTranspose2d(a, b, kernel, stride, (kernel - 1) // 2, kernel % 2 if stride > 1 else 0, bias=bias)


def reflected(x: Tensor, side: int) -> Tensor:
    """Windows (n, bands, size, size) mirrored at their lower and right edge up to a side."""
    missing = side - x.shape[-1]
    return pad(x, (0, missing, 0, missing), mode="reflect") if missing else x


class Pyramid(nn.Sequential):
    """Convolutions from windows (n, bands, padded, padded) to their smallest map (n, channels, side, side).

    Args:
        sizes: of the networks.
        kernel: side of the kernels as published.
        activation: makes what follows each convolution.
        norm: of all convolutions but the first.
        first: norm of the first.
        bias: of the convolutions.
    """

    def __init__(
        self,
        sizes: Sizes,
        kernel: int,
        activation: Callable[[], nn.Module],
        norm: Norm = nn.BatchNorm2d,
        first: Norm | None = None,
        bias: bool = True,
    ):
        layers: list[nn.Module] = []
        for index, (b, stride) in enumerate(zip(sizes.channels, sizes.strides, strict=True)):
            a = sizes.channels[index - 1] if index else sizes.bands
            its = norm if index else first
            layers += [convolution(a, b, sizes.kernel(kernel), stride, bias), *([its(b)] if its else []), activation()]
        super().__init__(*layers)


def start_anew(network: nn.Module) -> None:
    """Draw start values: N(0, 0.02) for convolutions, N(1, 0.02) for the scale of batch norms."""
    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.normal_(module.weight, 0.0, _SPREAD)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight, 1.0, _SPREAD)
            nn.init.zeros_(module.bias)
            module.reset_running_stats()
        elif isinstance(module, nn.Linear):
            module.reset_parameters()
