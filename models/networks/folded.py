"""A trained sample generator for scoring: the same windows out, for about a third of the work.

In evaluation mode the layers up to the first LeakyReLU are affine, so they are one matrix. Each further upsampling by
two, with the 3 x 3 convolution after it, is a 2 x 2 convolution of the coarse pixels for each of the four fine pixels
within a coarse one; batch norm is folded into its weights.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d, leaky_relu_

from .convolutional import SampleGenerator
from .latent import SLOPE

# Layers from one upsampling to the next: upsampling, convolution, batch norm, LeakyReLU.
_LAYERS = 4


class FoldedGenerator(nn.Module):
    """G_I in evaluation mode and for good: (n, latent) to (n, bands, size, size)."""

    offset: Tensor
    matrix: Tensor

    @torch.inference_mode()
    def __init__(self, generator: SampleGenerator):
        super().__init__()
        *layers, self.last, self.activation = generator.layers
        affine = nn.Sequential(generator.start, *layers[: _LAYERS - 1]).eval()
        latent = cast(nn.Linear, generator.start[0]).in_features
        device = next(generator.parameters()).device
        offset = affine(torch.zeros(1, latent, device=device))
        self.size, self.shape = generator.size, offset.shape[1:]
        self.register_buffer("offset", offset.flatten())
        self.register_buffer("matrix", (affine(torch.eye(latent, device=device)) - offset).flatten(1))
        self.upsamplings = nn.Sequential(
            *(
                _FoldedUpsampling(cast(nn.Conv2d, convolution), cast(nn.BatchNorm2d, norm))
                for convolution, norm in zip(
                    layers[_LAYERS + 1 :: _LAYERS], layers[_LAYERS + 2 :: _LAYERS], strict=True
                )
            )
        )

    def forward(self, latent: Tensor) -> Tensor:
        coarse = leaky_relu_(torch.addmm(self.offset, latent, self.matrix), SLOPE).view(-1, *self.shape)
        return self.activation(self.last(self.upsamplings(coarse)))[:, :, : self.size, : self.size]


class _FoldedUpsampling(nn.Module):
    """Upsampling by two, convolution, batch norm and LeakyReLU: (n, a, height, width) to (n, b, 2 height, 2 width)."""

    kernels: Tensor
    bias: Tensor

    def __init__(self, convolution: nn.Conv2d, norm: nn.BatchNorm2d):
        super().__init__()
        scale = norm.weight / (norm.get_buffer("running_var") + norm.eps).sqrt()
        halves = _halves(convolution.weight * scale[:, None, None, None], 2)
        self.register_buffer("kernels", torch.cat([kernel for rows in halves for kernel in _halves(rows, 3)]))
        bias = (convolution.get_parameter("bias") - norm.get_buffer("running_mean")) * scale + norm.bias
        self.register_buffer("bias", bias.repeat(4))

    def forward(self, coarse: Tensor) -> Tensor:
        n, _, height, width = coarse.shape
        phases = leaky_relu_(conv2d(coarse, self.kernels, self.bias, padding=1), SLOPE)
        phases = phases.view(n, 2, 2, -1, height + 1, width + 1)
        fine = phases.new_empty(n, phases.shape[3], 2 * height, 2 * width)
        for row in (0, 1):
            for column in (0, 1):
                phase = phases[:, row, column, :, row : row + height, column : column + width]
                fine[:, :, row::2, column::2] = phase
        return fine


def _halves(kernel: Tensor, dim: int) -> tuple[Tensor, Tensor]:
    """The two taps, on coarse pixels, of a kernel of three on the upper and on the lower of two fine pixels."""
    first, middle, last = kernel.unbind(dim)
    return torch.stack((first, middle + last), dim), torch.stack((first + middle, last), dim)
