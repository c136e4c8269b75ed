"""Comparing windows only where they have data; `valid` is bool (n, 1, size, size)."""

from __future__ import annotations

import torch
from torch import Tensor


def masked(windows: Tensor, valid: Tensor) -> Tensor:
    """Windows (n, bands, size, size) with their invalid pixels set to the fill, 0."""
    return torch.where(valid, windows, 0.0)


def window_mse(a: Tensor, b: Tensor, valid: Tensor) -> Tensor:
    """Mean squared difference of each pair of windows over its valid pixels and all bands: (n,)."""
    squares = torch.where(valid, (a - b) ** 2, 0.0)
    return squares.sum(dim=(1, 2, 3)) / (valid.sum(dim=(1, 2, 3)).clamp(min=1) * a.shape[1])
