"""The wheel scrolls docks and dialogs: a slider or a box that happens to lie under the pointer is not moved by it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_TURNED = (QAbstractSlider, QAbstractSpinBox, QComboBox)


class WheelToParent(QObject):
    """Hands on the wheel from what would take it for itself to what lies around it."""

    def __init__(self, body: QWidget):
        super().__init__(body)
        for widget in (body, *body.findChildren(QWidget)):
            if isinstance(widget, _TURNED) and not isinstance(widget, QScrollBar):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the parent have it."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
