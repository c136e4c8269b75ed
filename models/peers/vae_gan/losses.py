"""The three losses of VAE-GAN (Larsen et al., 2016, algorithm 1), each a mean over windows."""

from __future__ import annotations

from torch import Tensor
from torch.nn.functional import logsigmoid

from ..vae.losses import kl_divergence

# Costs of D on real or on generated windows about ln 2 that let both sides learn (the authors' code).
_EQUAL, _MARGIN = 0.68, 0.35


def prior(mean: Tensor, log_variance: Tensor) -> Tensor:
    """L_prior: KL of the latents to N(0, I), nats."""
    return kl_divergence(mean, log_variance).sum(dim=1).mean()


def likeness(features: Tensor, of_redrawn: Tensor, variance: Tensor) -> Tensor:
    """L_like: -log p(f(x)|z) without its constant, nats a feature, in the features' own variance."""
    return 0.5 * ((features - of_redrawn) ** 2).mean() / variance.clamp(min=1e-12)


def costs(real: Tensor, redrawn: Tensor, sampled: Tensor) -> tuple[Tensor, Tensor]:
    """Of D on real and on generated windows, from its values before the sigmoid: -log D(x), -log(1 - D(G(z)))."""
    return -logsigmoid(real).mean(), -0.5 * (logsigmoid(-redrawn).mean() + logsigmoid(-sampled).mean())


def gan(real: Tensor, redrawn: Tensor, sampled: Tensor) -> Tensor:
    """L_gan: log D(x) + log(1 - D(G(z))) + log(1 - D(G(z_p))), real and generated windows half each."""
    of_real, of_generated = costs(real, redrawn, sampled)
    return -0.5 * (of_real + of_generated)


def who_learns(of_real: float, of_generated: float) -> tuple[bool, bool]:
    """Whether the decoder and whether D learn in a step: neither runs away from the other."""
    discriminator = min(of_real, of_generated) >= _EQUAL - _MARGIN
    decoder = max(of_real, of_generated) <= _EQUAL + _MARGIN
    return (decoder, discriminator) if decoder or discriminator else (True, True)
