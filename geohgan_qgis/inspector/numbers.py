"""Numbers as a reader wants them."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication

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
    names = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
    return QCoreApplication.translate("Geohgan", names[round(bearing / 45) % len(names)])
