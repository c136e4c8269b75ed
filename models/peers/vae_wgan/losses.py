"""The Wasserstein terms of critic and generator (Arjovsky et al., 2017, algorithm 1)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...training.losses import wgan_critic

# Of all weights of the critic.
CLIP = 0.01


def critic(real: Tensor, redrawn: Tensor, sampled: Tensor) -> Tensor:
    """mean D(generated) - mean D(x), both kinds of generated windows half each."""
    return wgan_critic(real, torch.cat((redrawn, sampled)))


def generator(redrawn: Tensor, sampled: Tensor) -> Tensor:
    """-mean D(generated)."""
    return -torch.cat((redrawn, sampled)).mean()


@torch.no_grad()
def clip(network: nn.Module) -> None:
    """Clip all weights to [-0.01, 0.01]."""
    for parameter in network.parameters():
        parameter.clamp_(-CLIP, CLIP)
