"""Convolutional block attention module, CBAM (Woo et al., ECCV 2018, doi 10.1007/978-3-030-01234-2_1)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d


class ChannelAttention(nn.Module):
    """One weight a channel, from its mean and its maximum (eq. 2)."""

    def __init__(self, channels: int, reduction: int = 16):
        super().__init__()
        hidden = max(1, channels // reduction)
        self.shared = nn.Sequential(nn.Linear(channels, hidden), nn.ReLU(), nn.Linear(hidden, channels))

    def forward(self, x: Tensor) -> Tensor:
        weights = self.shared(x.mean(dim=(2, 3))) + self.shared(x.amax(dim=(2, 3)))
        return x * torch.sigmoid(weights)[:, :, None, None]


class SpatialAttention(nn.Module):
    """One weight a pixel, from the mean and the maximum over channels (eq. 3)."""

    def __init__(self, kernel: int = 7):
        super().__init__()
        self.convolution = nn.Conv2d(2, 1, kernel, padding=kernel // 2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        # `max` is several times faster here than `amax`.
        summary = torch.cat((x.mean(dim=1, keepdim=True), x.max(dim=1, keepdim=True).values), dim=1)
        # On a map smaller than the kernel its outer taps only ever meet the padding.
        padding = self.convolution.kernel_size[0] // 2
        outer = max(0, padding - (max(x.shape[2:]) - 1))
        kernel = self.convolution.weight
        kernel = kernel[..., outer : kernel.shape[-2] - outer, outer : kernel.shape[-1] - outer]
        return x * torch.sigmoid(conv2d(summary, kernel, padding=padding - outer))


class CBAM(nn.Sequential):
    """Channel attention, then spatial attention; (n, channels, height, width) in and out."""

    def __init__(self, channels: int, reduction: int = 16, kernel: int = 7):
        super().__init__(ChannelAttention(channels, reduction), SpatialAttention(kernel))
