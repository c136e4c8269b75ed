"""The evidence lower bound (Kingma and Welling, 2014, eq. 3), negated; windows are (n, bands, size, size)."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def kl_divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """KL of N(mean, variance) to N(0, 1) in each latent, nats: (n, latent)."""
    return -0.5 * (1 + log_variance - mean**2 - log_variance.exp())


def negative_log_likelihood(x: Tensor, drawn: Tensor, log_variance: Tensor, valid: Tensor) -> Tensor:
    """-log p(x|z) of each window for a Gaussian about what is drawn, nats a value: (n,).

    The mean over the valid pixels and all bands: the sum, as published, divided by the number of values.

    Args:
        log_variance: of each band, (bands, 1, 1).
    """
    nats = 0.5 * ((x - drawn) ** 2 / log_variance.exp() + log_variance + math.log(2 * math.pi))
    shares = valid.sum(dim=(1, 2, 3)).clamp(min=1) * x.shape[1]
    return torch.where(valid, nats, 0.0).sum(dim=(1, 2, 3)) / shares
