"""The two stages of f-AnoGAN's training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import torch
from torch import Tensor
from torch.optim import Adam, RMSprop

from ...networks.masking import masked
from ...training.losses import wgan_critic
from ..stage import Batch, Stage, descend, weights
from ..vae_wgangp.losses import penalty
from .losses import izi_f
from .network import FAnoGan

_RATE, _BETAS = 3e-4, (0.0, 0.9)
_ENCODER_RATE = 3e-4


class GanStage(Stage):
    """Stage 1: the critic learns five times a step, with the gradient penalty, and the generator once."""

    batches: ClassVar[int] = 5

    def __init__(self, peer: FAnoGan, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        self.generator = Adam(weights(peer.generator), lr=_RATE, betas=_BETAS)
        self.critic = Adam(weights(peer.critic), lr=_RATE, betas=_BETAS)

    def begin_epoch(self) -> None:
        self.peer.train()

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        for x, valid in batches:
            of_critic = self.critic_step(x, valid)
        of_generator = descend(self.generator, -self.peer.critic(self.generated(valid)).mean())
        return {"critic": of_critic, "generator": of_generator}

    def critic_step(self, x: Tensor, valid: Tensor) -> Tensor:
        """One update of the critic; its loss."""
        critic = self.peer.critic
        with torch.no_grad():
            generated = self.generated(valid)
        mix = torch.rand((len(x), 1, 1, 1), generator=self.noise, device=x.device)
        loss = wgan_critic(critic(x), critic(generated)) + penalty(critic, x, generated, mix)
        return descend(self.critic, loss)

    def generated(self, valid: Tensor) -> Tensor:
        """Windows made of noise, 0 where not valid."""
        return masked(self.peer.generator(self.normal(len(valid), self.peer.latent)), valid)


class EncoderStage(Stage):
    """Stage 2, izi_f: G and D are frozen, and the encoder learns to find the latents of windows."""

    def __init__(self, peer: FAnoGan, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        self.encoder = RMSprop(weights(peer.encoder), lr=_ENCODER_RATE)

    def begin_epoch(self) -> None:
        self.peer.eval()
        self.peer.encoder.train()

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        ((x, valid),) = batches
        redrawn = masked(self.peer.redraw(x), valid)
        f = self.peer.critic.features
        loss = izi_f(x, redrawn, valid, f(x), f(redrawn)).mean()
        return {"encoder": descend(self.encoder, loss)}
