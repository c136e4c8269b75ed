"""The loss of f-AnoGAN's encoder, which is its score of a window too (Schlegl et al., 2019, eq. 5 and 6)."""

from __future__ import annotations

from torch import Tensor

from ...networks.masking import window_mse
from ..peer import mean_square

KAPPA = 1.0


def izi_f(x: Tensor, redrawn: Tensor, valid: Tensor, features: Tensor, of_redrawn: Tensor) -> Tensor:
    """A(x) = MSE(x, G(E(x))) + kappa MSE(f(x), f(G(E(x)))) of each window, (n,)."""
    return window_mse(x, redrawn, valid) + KAPPA * mean_square(features, of_redrawn)
