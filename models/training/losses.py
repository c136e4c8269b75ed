"""The losses of both steps beside the reconstruction error; windows are (n, bands, size, size)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor


def lsgan_discriminator(real: Tensor, fake: Tensor) -> Tensor:
    """Least-squares GAN (Mao et al., ICCV 2017, eq. 9): real to 1, fake to 0."""
    return 0.5 * ((real - 1) ** 2).mean() + 0.5 * (fake**2).mean()


def lsgan_generator(fake: Tensor) -> Tensor:
    """Least-squares GAN (Mao et al., ICCV 2017, eq. 9): fake to 1."""
    return 0.5 * ((fake - 1) ** 2).mean()


def wgan_critic(real: Tensor, fake: Tensor) -> Tensor:
    """Wasserstein critic (Arjovsky et al., ICML 2017): fake down, real up."""
    return fake.mean() - real.mean()


def gradient_penalty(critic: Callable[[Tensor], Tensor], real: Tensor, fake: Tensor, mix: Tensor) -> Tensor:
    """Mean of (|gradient| - 1)^2 at points between real and fake (Gulrajani et al., NeurIPS 2017, eq. 3).

    Args:
        mix: share of `real` at each point, uniform in 0 to 1, (n, 1, 1, 1).
    """
    points = (mix * real + (1 - mix) * fake).detach().requires_grad_(True)
    (gradients,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    # The small number keeps the root differentiable at zero.
    norms = torch.sqrt((gradients**2).sum(dim=(1, 2, 3)) + 1e-12)
    return ((norms - 1) ** 2).mean()


def feature_mse(a: Tensor, b: Tensor) -> Tensor:
    """Mean squared difference of features (n, features), each window's divided by their maximum (step 2)."""
    return ((_over_maximum(a) - _over_maximum(b)) ** 2).mean()


def _over_maximum(features: Tensor) -> Tensor:
    return features / features.amax(dim=1, keepdim=True).clamp(min=1e-6)
