"""The training of VAE-WGANGP."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer

from ..stage import descend
from ..vae_wgan.losses import critic
from ..vae_wgan.training import VaeWganTraining
from .losses import penalty

_RATE = 3e-4


class VaeWganGpTraining(VaeWganTraining):
    """As VAE-WGAN, with the penalty in the critic's loss and nothing clipped."""

    def optimiser(self, name: str, learning: list[torch.nn.Parameter]) -> Optimizer:
        return Adam(learning, lr=_RATE, betas=(0.0, 0.9))

    def critic_step(self, x: Tensor, valid: Tensor) -> Tensor:
        with torch.no_grad():
            *_, redrawn, sampled = self.drawn(x, valid)
        _, values = self.judged(x, redrawn, sampled)
        mix = torch.rand((len(x), 1, 1, 1), generator=self.noise, device=x.device)
        loss = critic(*values) + penalty(lambda points: self.peer.discriminator(points)[1], x, redrawn, mix)
        return descend(self.optimisers["discriminator"], loss)
