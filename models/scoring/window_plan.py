"""How windows are taken in scoring."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..compute.device import windows_at_once


@dataclass(frozen=True)
class WindowPlan:
    """Size, step and number of windows.

    Attributes:
        size: of their sides, pixels.
        stride: step between them, pixels, at most their size.
        at_once: how many go through the networks at once.
    """

    size: int
    stride: int
    at_once: int

    @classmethod
    def of(cls, size: int, device: torch.device, stride: int | None = None) -> WindowPlan:
        """As many at once as suit the device, and half of their side apart unless another step is asked for."""
        return cls(size, stride or half_window(size), windows_at_once(device, size))


def half_window(size: int) -> int:
    """Half of the side of a window, pixels."""
    return max(1, size // 2)
