"""A small picture of the cells around a location; arrow keys and clicks move on from it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPalette

from . import colours
from .chart import Chart
from .map_tool import STEPS


class Picture(Chart):
    """The picture.

    Signals:
        moved: by so many columns and rows.
    """

    moved = pyqtSignal(int, int)

    def __init__(self, name: str):
        super().__init__(name)
        self._image: Optional[QImage] = None
        self._caption = ""

    def show_image(self, image: Optional[QImage], caption: str, words: str) -> None:
        """Show other cells, a pixel each, the location in the middle; None shows nothing."""
        self._image, self._caption = image, caption
        self.describe(words)

    def lines(self) -> float:
        return 9

    def draw(self, painter: QPainter) -> None:
        if self._image is None:
            return
        frame, middle = self._frame(), self._middle()
        painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Base))
        painter.drawImage(frame, self._image)
        cell = QSizeF(frame.width() / self._image.width(), frame.height() / self._image.height())
        corner = QPointF(frame.left() + middle[0] * cell.width(), frame.top() + middle[1] * cell.height())
        for colour, room in ((Qt.GlobalColor.black, 1), (Qt.GlobalColor.white, 0)):
            painter.setPen(colour)
            painter.drawRect(QRectF(corner, cell).adjusted(-room, -room, room, room))
        painter.setPen(colours.text(self))
        below = QRectF(0, frame.bottom(), self.width(), self.height() - frame.bottom())
        caption = self.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, caption)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.moved.emit(*STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._image is None:
            return
        frame, (column, row) = self._frame(), self._middle()
        x, y = event.pos().x() - frame.left(), event.pos().y() - frame.top()
        if 0 <= x < frame.width() and 0 <= y < frame.height():
            self.moved.emit(
                int(x * self._image.width() / frame.width()) - column,
                int(y * self._image.height() / frame.height()) - row,
            )

    def _middle(self) -> tuple[int, int]:
        return self._image.width() // 2, self._image.height() // 2

    def _frame(self) -> QRectF:
        """The largest rectangle for the image over its caption that keeps its cells square."""
        size = QSizeF(self._image.size())
        size.scale(QSizeF(self.width(), self.height() - self.line * 1.2), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF(0, 0), size)
