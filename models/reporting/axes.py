"""The axes of charts: their ends, and the values that are marked on them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..protocol.round_numbers import round_up


@dataclass(frozen=True)
class Axis:
    """The two ends of an axis, and the values that are marked on it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    log: bool = False

    def share(self, value: float) -> float:
        """Position of a value, 0 at the low end and 1 at the high one."""
        if self.log:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def shows(self, value: float) -> bool:
        """Whether a value can be drawn: a finite one, and above 0 on a logarithmic axis."""
        return math.isfinite(value) and (value > 0 or not self.log)

    def texts(self) -> list[str]:
        return [f"{tick if self.log else round(tick, 12):g}".replace("-", "\N{MINUS SIGN}") for tick in self.ticks]


def linear_axis(values: Sequence[float], ends: tuple[float, float] | None, wanted: int, tight: bool = False) -> Axis:
    """An axis with about `wanted` ticks; it ends on ticks unless it is `tight` or has given ends."""
    shown = ends or [value for value in values if math.isfinite(value)] or (0.0, 1.0)
    low, high = min(shown), max(shown)
    if low == high:
        low, high = low - 0.5, high + 0.5
    step = round_up((high - low) / wanted)
    if not ends and all(float(value).is_integer() for value in shown):
        step = max(step, 1.0)
    if not ends and not tight:
        low, high = step * math.floor(low / step), step * math.ceil(high / step)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return Axis(low, high, tuple(step * number for number in range(first, last + 1)))


def log_axis(values: Sequence[float], ends: tuple[float, float] | None, wanted: int) -> Axis:
    """A logarithmic axis, marked at 1, 2 and 5 times powers of ten; without given ends just beyond the values."""
    shown = [value for value in values if math.isfinite(value) and value > 0] or [0.1, 1.0]
    low, high = ends or (min(shown) / 1.1, max(shown) * 1.1)
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [factor * 10.0**power for power in powers for factor in (1, 2, 5) if low <= factor * 10.0**power <= high]
    if len(ticks) > wanted:
        decades = [10.0**power for power in powers if low <= 10.0**power <= high]
        ticks = decades[:: math.ceil(len(decades) / wanted)]
    if len(ticks) < 3:
        ticks = list(linear_axis((), (low, high), wanted // 2).ticks)
    return Axis(low, high, tuple(ticks), log=True)
