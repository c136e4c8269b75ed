"""Numbers that a reader takes in at once: 1, 2 or 5 times a power of ten, or in few figures."""

from __future__ import annotations

import math

# A value may miss a round one by this share and still be it.
_SLACK = 1e-9


def round_up(value: float) -> float:
    """The least of 1, 2 or 5 times a power of ten that is no smaller than a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= value * (1 - _SLACK))


def round_down(value: float) -> float:
    """The largest that is no larger."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (10, 5, 2, 1) if factor * power <= value * (1 + _SLACK))


def short_number(value: float) -> str:
    """A value to three figures or more, without a power of ten where it can be read without."""
    return f"{value:.0f}" if 1e3 <= abs(value) < 1e9 else f"{value:.3g}"
