"""A trained sample generator for scoring: the same windows out, for about a third of the work.

In evaluation mode the layers up to the first LeakyReLU are affine, so they are one matrix. The second upsampling by two
followed by a 3 x 3 convolution is, for each of the four places within a coarse pixel, a 2 x 2 convolution of the coarse
pixels; batch norm is folded into its weights.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d, leaky_relu_

from .convolutional import SampleGenerator
from .latent import SLOPE


class FoldedGenerator(nn.Module):
    """G_I with two upsamplings, in evaluation mode and for good: (n, latent) to (n, bands, size, size)."""

    @torch.inference_mode()
    def __init__(self, generator: SampleGenerator):
        super().__init__()
        up, convolution, norm, slope, _, second, second_norm, _, self.last, self.bounded = generator.layers
        affine = nn.Sequential(generator.start, up, convolution, norm).eval()
        latent = generator.start[0].in_features
        device = second.weight.device
        offset = affine(torch.zeros(1, latent, device=device))
        self.size, self.shape = generator.size, offset.shape[1:]
        self.register_buffer("offset", offset.flatten())
        self.register_buffer("matrix", (affine(torch.eye(latent, device=device)) - offset).flatten(1))
        scale = second_norm.weight / (second_norm.running_var + second_norm.eps).sqrt()
        kernels = [half for rows in _halves(second.weight * scale[:, None, None, None], 2) for half in _halves(rows, 3)]
        self.register_buffer("kernels", torch.cat(kernels))
        bias = (second.bias - second_norm.running_mean) * scale + second_norm.bias
        self.register_buffer("bias", bias.repeat(4))

    def forward(self, latent: Tensor) -> Tensor:
        coarse = leaky_relu_(torch.addmm(self.offset, latent, self.matrix), SLOPE).view(-1, *self.shape)
        places = leaky_relu_(conv2d(coarse, self.kernels, self.bias, padding=1), SLOPE)
        n, height, width = len(coarse), *self.shape[1:]
        places = places.view(n, 2, 2, -1, height + 1, width + 1)
        fine = places.new_empty(n, places.shape[3], 2 * height, 2 * width)
        for row in (0, 1):
            for column in (0, 1):
                part = places[:, row, column, :, row : row + height, column : column + width]
                fine[:, :, row::2, column::2] = part
        return self.bounded(self.last(fine))[:, :, : self.size, : self.size]


def _halves(kernel: Tensor, dim: int) -> tuple[Tensor, Tensor]:
    """The two taps, on coarse pixels, of a kernel of three on the upper and on the lower of two fine pixels."""
    first, middle, last = kernel.unbind(dim)
    return torch.stack((first, middle + last), dim), torch.stack((first + middle, last), dim)
