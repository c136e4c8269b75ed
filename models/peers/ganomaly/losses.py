"""The losses of GANomaly (Akcay et al., 2018, eq. 1 to 4)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import logsigmoid, mse_loss

# Weights of the adversarial, the contextual and the encoder loss.
ADVERSARIAL, CONTEXTUAL, ENCODER = 1.0, 50.0, 1.0


def contextual(x: Tensor, redrawn: Tensor, valid: Tensor) -> Tensor:
    """L_con: mean of |x - x'| over the valid pixels of windows (n, bands, size, size)."""
    return torch.where(valid, (x - redrawn).abs(), 0.0).sum() / (valid.sum() * x.shape[1])


def generator(l_adv: Tensor, l_con: Tensor, l_enc: Tensor) -> Tensor:
    """1 L_adv + 50 L_con + 1 L_enc."""
    return ADVERSARIAL * l_adv + CONTEXTUAL * l_con + ENCODER * l_enc


def matching(features: Tensor, of_redrawn: Tensor) -> Tensor:
    """L_adv: mean squared difference of D's features; and L_enc, of encodings."""
    return mse_loss(features, of_redrawn)


def real(values: Tensor) -> Tensor:
    """BCE of D's values before the sigmoid, to 1."""
    return -logsigmoid(values).mean()


def fake(values: Tensor) -> Tensor:
    """BCE of D's values before the sigmoid, to 0."""
    return -logsigmoid(-values).mean()


def discriminator(of_real: Tensor, of_redrawn: Tensor) -> Tensor:
    """Half the sum of both."""
    return 0.5 * (real(of_real) + fake(of_redrawn))
