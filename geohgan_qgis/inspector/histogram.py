"""The histogram of a layer's scores, what is above the threshold in colour, a mark at the cell that is inspected."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter

from ...processing_provider.texts import tr
from . import colours
from .chart import Chart
from .distribution import Distribution
from .numbers import number

_BINS = 80


class Histogram(Chart):
    """The chart."""

    def __init__(self) -> None:
        super().__init__(tr("Histogram of the scores"))
        self._low = self._high = self._threshold = self._mark = math.nan
        self._counts: list[int] = []

    def show_distribution(self, scores: Distribution) -> None:
        """Show other scores."""
        self._low, self._high, self._counts = scores.histogram(_BINS)
        self._describe()

    def show_threshold(self, score: float) -> None:
        """Colour what scores as much or more."""
        self._threshold = score
        self._describe()

    def show_mark(self, score: float) -> None:
        """Mark a score; NaN marks none."""
        self._mark = score
        self.update()

    def _describe(self) -> None:
        words = tr("Scores from {low} to {high}; those from {threshold} up are coloured.")
        values = {"low": self._low, "high": self._high, "threshold": self._threshold}
        self.describe(words.format(**{name: number(value) for name, value in values.items()}) if self._counts else "")

    def lines(self) -> float:
        return 7

    def draw(self, painter: QPainter) -> None:
        if not self._counts:
            return
        floor = self.height() - self.line * 1.1
        step, tallest = self.width() / len(self._counts), max(self._counts)
        threshold, mark = self._x(self._threshold), self._x(self._mark)
        for index, count in enumerate(self._counts):
            # What is there is seen, however little it is.
            height = max(floor * count / tallest, 1.0) if count else 0.0
            bar = QRectF(index * step, floor - height, step, height)
            painter.fillRect(bar, colours.faint(self))
            coloured = bar.intersected(QRectF(threshold, 0, self.width() - threshold, floor))
            painter.fillRect(coloured, colours.above(self))
        painter.setPen(colours.text(self))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        if not math.isnan(mark):
            painter.drawLine(QPointF(mark, 0), QPointF(mark, floor))
        words = QRectF(0, floor, self.width(), self.height() - floor)
        for side, value in ((Qt.AlignmentFlag.AlignLeft, self._low), (Qt.AlignmentFlag.AlignRight, self._high)):
            painter.drawText(words, side | Qt.AlignmentFlag.AlignBottom, number(value))

    def _x(self, score: float) -> float:
        """Where a score lies from left to right."""
        span = self._high - self._low
        return self.width() * (score - self._low) / span if span else 0.0
