"""Numbers as a reader wants them."""

from __future__ import annotations

import math

from ...processing_provider.texts import tr

_DIGITS = 3


def number(value: float) -> str:
    """Three digits that count, thousands apart; a dash for none."""
    if math.isnan(value):
        return "–"
    if value == 0 or not 1e-4 <= abs(value) < 1e9:
        return f"{value:.{_DIGITS}g}"
    return f"{value:,.{max(0, _DIGITS - 1 - math.floor(math.log10(abs(value))))}f}"


def compass(bearing: float) -> str:
    """The nearest of eight directions, degrees from north."""
    names = (tr("N"), tr("NE"), tr("E"), tr("SE"), tr("S"), tr("SW"), tr("W"), tr("NW"))
    return names[round(bearing / 45) % len(names)]
