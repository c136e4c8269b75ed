"""The penalty in place of clipping (Gulrajani et al., 2017, eq. 3)."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from ...training.losses import gradient_penalty

WEIGHT = 10.0


def penalty(critic: Callable[[Tensor], Tensor], real: Tensor, generated: Tensor, mix: Tensor) -> Tensor:
    """10 x the mean of (|gradient| - 1)^2 between real and generated windows.

    Args:
        mix: uniform in 0 to 1, one a window, (n, 1, 1, 1).
    """
    return WEIGHT * gradient_penalty(critic, real, generated, mix)
