"""A table with a bar in each row, which runs to the right from zero or to both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter

from . import colours
from .chart import Chart

_LINE = 1.25
# Characters; names give way to bars.
_MIN_BAR = 4


@dataclass(frozen=True)
class Bar:
    """A row.

    Attributes:
        name: of the row.
        length: of the bar, -1 to 1.
        texts: in the columns beside it.
    """

    name: str
    length: float
    texts: tuple[str, ...]


class Bars(Chart):
    """The table.

    Args:
        name: for who cannot see it.
        headings: of the first column and those beside the bars.
        signed: whether bars run to both sides.
    """

    def __init__(self, name: str, headings: Sequence[str], signed: bool):
        super().__init__(name)
        self._headings = tuple(headings)
        self._signed = signed
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Replace all rows."""
        self.bars = tuple(bars)
        rows = (
            ", ".join([bar.name, *(f"{head} {text}" for head, text in zip(self._headings[1:], bar.texts) if text)])
            for bar in bars
        )
        self.describe("\n".join(rows))

    def lines(self) -> float:
        return (len(self.bars) + 1) * _LINE

    def draw(self, painter: QPainter) -> None:
        left, widths = self._columns()
        gap = self.fontMetrics().averageCharWidth()
        begin, end = left + gap, self.width() - sum(widths) - gap * (len(widths) + 1)
        self._row(painter, 0, self._headings[0], self._headings[1:], left, widths, colours.faint(self))
        for number, bar in enumerate(self.bars, start=1):
            self._row(painter, number, bar.name, bar.texts, left, widths, colours.text(self))
            self._bar(painter, number, bar.length, begin, end)
        if self._signed and self.bars:
            middle = (begin + end) / 2
            painter.setPen(colours.faint(self))
            painter.drawLine(QPointF(middle, self.line * _LINE), QPointF(middle, self.height()))

    def _bar(self, painter: QPainter, number: int, length: float, begin: float, end: float) -> None:
        zero, full_length = ((begin + end) / 2, (end - begin) / 2) if self._signed else (begin, end - begin)
        if full_length <= 0:
            return
        thickness = self.line * 0.7
        top = (number + 0.5) * self.line * _LINE - thickness / 2
        bar = QRectF(zero, top, length * full_length, thickness).normalized()
        painter.fillRect(bar, colours.above(self) if length > 0 else colours.below(self))

    def _row(self, painter: QPainter, number: int, name: str, texts, left: float, widths, colour) -> None:
        painter.setPen(colour)
        top, height, gap = number * self.line * _LINE, self.line * _LINE, self.fontMetrics().averageCharWidth()
        middle = Qt.AlignmentFlag.AlignVCenter
        # A text that fits to the pixel would be elided all the same: some of the gap is for it.
        room = left + gap / 2
        name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(0, top, room, height), Qt.AlignmentFlag.AlignLeft | middle, name)
        right = float(self.width())
        for text, width in zip(reversed(texts), reversed(widths)):
            painter.drawText(QRectF(right - width, top, width, height), Qt.AlignmentFlag.AlignRight | middle, text)
            right -= width + gap

    def _columns(self) -> tuple[float, list[float]]:
        """Width of the first column, which gives way to the bars, and of those beside them."""
        rows = [(self._headings[0], self._headings[1:]), *((bar.name, bar.texts) for bar in self.bars)]
        measure = self.fontMetrics().horizontalAdvance
        widths = [max(map(measure, column)) for column in zip(*(texts for _, texts in rows))]
        names = max(measure(name) for name, _ in rows)
        room = self.width() - sum(widths) - self._gaps()
        return min(names, max(room - _MIN_BAR * self.fontMetrics().averageCharWidth(), 0)), widths

    def _gaps(self) -> int:
        return (len(self._headings) + 1) * self.fontMetrics().averageCharWidth()
