"""A discriminator that makes no fault any more has nothing to teach, and is drawn anew."""

from __future__ import annotations

from torch import nn

from ..protocol.text import Text
from .layers import start_anew

# Loss below which it makes none (the authors' code of GANomaly).
FAULTLESS = 1e-5
NO_TEACHER = Text("its discriminator tells windows from drawn ones without fault, so that it teaches nothing")


class Faultless:
    """Watches the loss of a discriminator, epoch by epoch."""

    def __init__(self, discriminator: nn.Module):
        self._discriminator = discriminator
        self.redrawn = 0

    def begin_epoch(self) -> None:
        """Count anew."""
        self.redrawn = 0

    def see(self, loss: float) -> None:
        """Draw its weights anew if it makes no fault."""
        if loss < FAULTLESS:
            start_anew(self._discriminator)
            self.redrawn += 1

    def trouble(self) -> Text | None:
        """What is wrong if it was drawn anew in the last epoch."""
        return NO_TEACHER if self.redrawn else None
