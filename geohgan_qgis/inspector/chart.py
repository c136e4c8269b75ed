"""What the painted charts share: a focus that the keyboard can reach, and words for who cannot see them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect

from ...processing_provider.markup import as_html

# Characters.
_MIN_WIDTH = 12


class Chart(QLabel):
    """A chart of some lines of text in height; a label, so that themes give it the colours of words."""

    def __init__(self, name: str):
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def describe(self, words: str) -> None:
        """What the chart shows, in words."""
        self.setAccessibleDescription(words)
        self.setToolTip(as_html(words))
        self.updateGeometry()
        self.update()

    def lines(self) -> float:
        """Height, lines of text."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint what there is."""
        raise NotImplementedError

    @property
    def line(self) -> int:
        """Height of a line of text."""
        return self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        return QSize(_MIN_WIDTH * self.fontMetrics().averageCharWidth(), round(self.lines() * self.line))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()
