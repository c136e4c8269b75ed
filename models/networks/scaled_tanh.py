"""The output activation: as wide as the data."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class ScaledTanh(nn.Module):
    """`bound * tanh(x / bound)`: within +-`bound`, the range of the scaled data, with slope one around zero."""

    def __init__(self, bound: float):
        super().__init__()
        self.bound = bound

    def forward(self, x: Tensor) -> Tensor:
        return self.bound * torch.tanh(x / self.bound)
