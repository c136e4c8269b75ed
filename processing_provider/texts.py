"""Texts in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..models.protocol.text import Words, as_text


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Geohgan", text)


def say(text: Words) -> str:
    """What the engine or a check says, in the user's language."""
    return as_text(text).said(tr)
