"""The training of GANomaly."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim import Adam

from ...networks.masking import masked
from ...protocol.text import Text
from ..faultless import Faultless
from ..stage import Batch, Stage, descend, weights
from .losses import contextual, discriminator, generator, matching
from .network import Ganomaly

RATE, BETAS = 1e-3, (0.5, 0.999)


class GanomalyTraining(Stage):
    """A step of E1, G and E2, then one of D, which is drawn anew where it makes no fault any more."""

    def __init__(self, peer: Ganomaly, noise: torch.Generator):
        super().__init__(noise)
        self.peer = peer
        drawing = weights(peer.encoder, peer.decoder, peer.second_encoder)
        self.generator = Adam(drawing, lr=RATE, betas=BETAS)
        self.discriminator = Adam(weights(peer.discriminator), lr=RATE, betas=BETAS)
        self.faultless = Faultless(peer.discriminator)

    def begin_epoch(self) -> None:
        self.peer.train()
        self.faultless.begin_epoch()

    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        ((x, valid),) = batches
        d = self.peer.discriminator
        z = self.peer.encoder(x)
        redrawn = masked(self.peer.decoder(z), valid)
        l_con = contextual(x, redrawn, valid)
        l_adv = matching(d.features(x), d.features(redrawn))
        l_enc = matching(z, self.peer.second_encoder(redrawn))
        descend(self.generator, generator(l_adv, l_con, l_enc))
        of_d = descend(self.discriminator, discriminator(d(x), d(redrawn.detach())))
        self.faultless.see(float(of_d))
        return {"contextual": l_con.detach(), "encoder": l_enc.detach(), "discriminator": of_d}

    def trouble(self) -> Text | None:
        return self.faultless.trouble()
