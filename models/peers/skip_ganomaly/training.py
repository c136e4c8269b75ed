"""The training of Skip-GANomaly."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim import Adam

from ...networks.masking import masked
from ...protocol.text import Text
from ..faultless import Faultless
from ..ganomaly.training import BETAS, RATE
from ..stage import Batch, Stage, descend, weights
from .losses import adversarial, contextual, discriminator, generator, latent
from .network import SkipGanomaly


class SkipGanomalyTraining(Stage):
    """A step of G, then one of D, which is drawn anew where it makes no fault any more."""

    def __init__(self, peer: SkipGanomaly, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        self.generator = Adam(weights(peer.generator), lr=RATE, betas=BETAS)
        self.discriminator = Adam(weights(peer.discriminator), lr=RATE, betas=BETAS)
        self.faultless = Faultless(peer.discriminator)

    def begin_epoch(self) -> None:
        self.peer.train()
        self.faultless.begin_epoch()

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        ((x, valid),) = batches
        d = self.peer.discriminator
        redrawn = masked(self.peer.redraw(x), valid)
        features, _ = d(x)
        of_redrawn, values = d(redrawn)
        l_con, l_lat = contextual(x, redrawn, valid), latent(features, of_redrawn)
        descend(self.generator, generator(adversarial(values), l_con, l_lat))
        of_d = descend(self.discriminator, discriminator(d(x)[1], d(redrawn.detach())[1]))
        self.faultless.see(float(of_d))
        return {"contextual": l_con.detach(), "latent": l_lat.detach(), "discriminator": of_d}

    def trouble(self) -> Text | None:
        return self.faultless.trouble()
