"""Labels that hold sentences."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def wrapping_label(text: str = "", selectable: bool = False, bold: bool = False) -> QLabel:
    """A plain text that wraps; whether the mouse and the keyboard can select it is to be chosen."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
