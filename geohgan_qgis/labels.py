"""Labels that hold sentences, or call a box."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


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


def label_of(box: QWidget, text: str) -> QLabel:
    """Calls a box, and gives it the focus by the key that is underlined."""
    label = QLabel(text)
    label.setBuddy(box)
    # Where a key is underlined, a label asks for too little room.
    label.setMinimumWidth(label.sizeHint().width() + label.fontMetrics().averageCharWidth() // 2)
    return label
