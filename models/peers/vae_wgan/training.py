"""The training of VAE-WGAN, and of VAE-WGANGP as far as they share it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import torch
from torch import Tensor
from torch.optim import Optimizer, RMSprop

from ..stage import Batch, descend
from ..vae_gan.training import GAMMA, RATE, VaeGanTraining
from .losses import clip, critic, generator

_CRITIC_RATE = 5e-5


class VaeWganTraining(VaeGanTraining):
    """E and G as in VAE-GAN; the critic learns five times a step, and its weights are clipped.

    Without the 100 updates of the critic a step at the start and at each 500th step: trainings are short here.
    """

    batches: ClassVar[int] = 5

    def optimiser(self, name: str, learning: list[torch.nn.Parameter]) -> Optimizer:
        return RMSprop(learning, lr=_CRITIC_RATE if name == "discriminator" else RATE)

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        for x, valid in batches:
            of_critic = self.critic_step(x, valid)
        mean, log_variance, redrawn, sampled = self.drawn(x, valid)
        features, (_, *generated) = self.judged(x, redrawn, sampled)
        l_prior, l_like = self.of_encoder(mean, log_variance, features)
        self.update({"encoder": l_prior + l_like, "decoder": GAMMA * l_like + generator(*generated)})
        return {"likeness": l_like.detach(), "prior": l_prior.detach(), "critic": of_critic}

    def critic_step(self, x: Tensor, valid: Tensor) -> Tensor:
        """One update of the critic; its loss."""
        with torch.no_grad():
            *_, redrawn, sampled = self.drawn(x, valid)
        _, values = self.judged(x, redrawn, sampled)
        loss = descend(self.optimisers["discriminator"], critic(*values))
        clip(self.peer.discriminator)
        return loss
