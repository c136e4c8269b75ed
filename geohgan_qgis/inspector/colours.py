"""The colours of the charts, in light themes and in dark: blue and orange, which the colour-blind tell apart."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget


def above(widget: QWidget) -> QColor:
    """More than expected, and what is anomalous."""
    return QColor("#f59b42" if _is_dark(widget) else "#c8570a")


def below(widget: QWidget) -> QColor:
    """Less than expected."""
    return QColor("#6db3f2" if _is_dark(widget) else "#1f6fb4")


def text(widget: QWidget) -> QColor:
    """Words."""
    return widget.palette().color(QPalette.ColorRole.WindowText)


def faint(widget: QWidget) -> QColor:
    """What stands behind: lines, and what is not anomalous."""
    colour = text(widget)
    colour.setAlphaF(0.5)
    return colour


def _is_dark(widget: QWidget) -> bool:
    return text(widget).lightnessF() > 0.5
