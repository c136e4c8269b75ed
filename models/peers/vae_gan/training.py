"""The training of VAE-GAN, and of its Wasserstein kinds as far as they share it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

import torch
from torch import Tensor
from torch.optim import Optimizer, RMSprop

from ...networks.masking import masked
from ...protocol.text import Text
from ..faultless import FAULTLESS, NO_TEACHER
from ..stage import Batch, Stage, gradients, weights
from .losses import costs, gan, likeness, prior, who_learns
from .network import VaeGan

RATE = 3e-4
# Weight of the likeness in the loss of G; it is a mean over features here, where the paper has a sum and 1e-6.
GAMMA = 1.0


class VaeGanTraining(Stage):
    """E minimises L_prior + L_like, G gamma L_like - L_gan, and D maximises L_gan.

    Each network takes the gradients of its own losses alone: none of L_gan reaches E, none of L_like D.

    Attributes:
        peer: the networks.
        optimisers: of E, G and D.
    """

    def __init__(self, peer: VaeGan, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        self.networks = {"encoder": peer.encoder, "decoder": peer.decoder, "discriminator": peer.discriminator}
        self.optimisers: dict[str, Optimizer] = {
            name: self.optimiser(name, weights(network)) for name, network in self.networks.items()
        }
        self._costs: list[float] = []

    def optimiser(self, name: str, learning: list[torch.nn.Parameter]) -> Optimizer:
        """That of a network."""
        return RMSprop(learning, lr=RATE, alpha=0.9)

    def begin_epoch(self) -> None:
        self.peer.train()
        self._costs = []

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        ((x, valid),) = batches
        mean, log_variance, redrawn, sampled = self.drawn(x, valid)
        features, (real, *generated) = self.judged(x, redrawn, sampled)
        l_prior, l_like = self.of_encoder(mean, log_variance, features)
        l_gan = gan(real, *generated)
        of_real, of_generated = (float(cost.detach()) for cost in costs(real, *generated))
        self._costs.append(max(of_real, of_generated))
        decoder_learns, discriminator_learns = who_learns(of_real, of_generated)
        learning = {"encoder": l_prior + l_like}
        if decoder_learns:
            learning["decoder"] = GAMMA * l_like - l_gan
        if discriminator_learns:
            learning["discriminator"] = -l_gan
        self.update(learning)
        return {"likeness": l_like.detach(), "prior": l_prior.detach(), "discriminator": -l_gan.detach()}

    def drawn(self, x: Tensor, valid: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Mean and log-variance of the latents of x, G(z) and G(z_p), both 0 where not valid."""
        mean, log_variance = self.peer.encoder(x)
        z = mean + (log_variance / 2).exp() * self.normal(*mean.shape)
        redrawn, sampled = self.peer.decoder(z), self.peer.decoder(self.normal(*mean.shape))
        return mean, log_variance, masked(redrawn, valid), masked(sampled, valid)

    def judged(self, x: Tensor, redrawn: Tensor, sampled: Tensor) -> tuple[tuple[Tensor, Tensor], list[Tensor]]:
        """Features of x and of G(z), and D's values of all three, which go through it together."""
        features, values = self.peer.discriminator(torch.cat((x, redrawn, sampled)))
        of_x, of_redrawn, _ = features.chunk(3)
        self.peer.see_features(of_x)
        return (of_x, of_redrawn), [*values.chunk(3)]

    def of_encoder(self, mean: Tensor, log_variance: Tensor, features: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        """L_prior and L_like, both divided by the number of features."""
        count = features[0][0].numel()
        return prior(mean, log_variance) / count, likeness(*features, self.peer.feature_variance)

    def update(self, learning: dict[str, Tensor]) -> None:
        """One update of each of these networks by its own loss; all gradients are taken before any weight moves."""
        for name, loss in learning.items():
            gradients(loss, self.networks[name].parameters())
        for name in learning:
            self.optimisers[name].step()

    def trouble(self) -> Text | None:
        return NO_TEACHER if self._costs and fmean(self._costs) < FAULTLESS else None
