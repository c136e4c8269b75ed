"""Picks locations on the map: with the mouse, by click or drag, or with the arrow keys, cell by cell."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal

# Columns and rows that a key goes.
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PickTool(QgsMapTool):
    """The map tool.

    Signals:
        picked: a location, in the system of the map.
        moved: by so many columns and rows.
        left: by Escape.
    """

    picked = pyqtSignal(QgsPointXY)
    moved = pyqtSignal(int, int)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        """Take the keys before the map does, which pans by them."""
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        """Leave the keys to the map."""
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """A click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.canvas().setFocus()
            self.picked.emit(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """A drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.picked.emit(event.mapPoint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys."""
        if event.type() != QEvent.Type.KeyPress or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in STEPS:
            self.moved.emit(*STEPS[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True
