"""The training of the VAE."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim import Adam

from ..stage import Batch, Stage, descend, weights
from .losses import kl_divergence, negative_log_likelihood
from .network import Vae

_RATE = 1e-3
_LONGEST_GRADIENT = 1.0


class VaeTraining(Stage):
    """Minimises -log p(x|z) + KL, both divided by the number of values of a window, which moves no minimum."""

    def __init__(self, peer: Vae, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        self.optimiser = Adam(weights(peer), lr=_RATE, betas=(0.5, 0.999))

    def begin_epoch(self) -> None:
        self.peer.train()

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        ((x, valid),) = batches
        mean, log_variance = self.peer.encoder(x)
        z = mean + (log_variance / 2).exp() * self.normal(*mean.shape)
        likelihood = negative_log_likelihood(x, self.peer.decoder(z), self.peer.spread(), valid).mean()
        prior = kl_divergence(mean, log_variance).sum(dim=1).mean() / x[0].numel()
        descend(self.optimiser, likelihood + prior, _LONGEST_GRADIENT)
        return {"likelihood": likelihood.detach(), "KL": prior.detach()}
