"""The losses of Skip-GANomaly (Akcay et al., 2019, eq. 1 to 5)."""

from __future__ import annotations

from torch import Tensor

from ..ganomaly.losses import contextual, fake, matching, real

# Weights of the adversarial, the contextual and the latent loss.
ADVERSARIAL, CONTEXTUAL, LATENT = 1.0, 50.0, 1.0

__all__ = ["adversarial", "contextual", "discriminator", "generator", "latent"]


def adversarial(of_redrawn: Tensor) -> Tensor:
    """L_adv: BCE of D's values of what is drawn, to 1."""
    return real(of_redrawn)


def latent(features: Tensor, of_redrawn: Tensor) -> Tensor:
    """L_lat: mean squared difference of D's features."""
    return matching(features, of_redrawn)


def generator(l_adv: Tensor, l_con: Tensor, l_lat: Tensor) -> Tensor:
    """1 L_adv + 50 L_con + 1 L_lat."""
    return ADVERSARIAL * l_adv + CONTEXTUAL * l_con + LATENT * l_lat


def discriminator(of_real: Tensor, of_redrawn: Tensor) -> Tensor:
    """BCE(D(x), 1) + BCE(D(x'), 0)."""
    return real(of_real) + fake(of_redrawn)
