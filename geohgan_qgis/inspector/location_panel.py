"""What there is to know of one location: its scores, the elements that drive them, its surroundings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtGui import QImage, qRgba
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...models.protocol.option_names import name_of_band
from ...models.protocol.text import Text
from ...processing_provider.texts import say, tr
from ..labels import wrapping_label
from .bars import Bar, Bars
from .contributions_reader import ElementShare
from .nearest_deposit import NearestDeposit
from .numbers import compass, number
from .picture import Picture

# More would take the dock; the rest is one row.
_MAX_ELEMENTS = 8


class LocationPanel(QWidget):
    """The charts and words."""

    def __init__(self) -> None:
        super().__init__()
        self.score, self.deposit = wrapping_label(selectable=True, bold=True), wrapping_label(selectable=True)
        self.sought = wrapping_label(selectable=True)
        self.hint = wrapping_label(
            tr(
                "Which elements drive the score is in its contributions: tick 'Show what makes places anomalous' in "
                "'Score anomalies', or choose their raster above."
            ),
            selectable=True,
        )
        self.metrics = Bars(tr("Scores of the place"), (tr("Score"), tr("Higher than"), tr("Value")), signed=False)
        headings = (tr("Element"), tr("Share"), tr("Observed"), tr("Expected"))
        self.elements = Bars(tr("Elements that drive the score"), headings, signed=True)
        self.elements_title = wrapping_label(
            tr("Elements: to the right more than expected, to the left less"), selectable=True
        )
        self.surroundings, self.leading = Picture(tr("Scores around the place")), Picture(tr("Leading element there"))
        pictures = QHBoxLayout()
        pictures.addWidget(self.surroundings)
        pictures.addWidget(self.leading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.score, self.sought, self.metrics, self.elements_title, self.elements, self.hint):
            layout.addWidget(widget)
        layout.addLayout(pictures)
        layout.addWidget(self.deposit)

    def show_none(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.score.setText(sentence)
        for widget in (self.sought, self.metrics, self.elements_title, self.elements, self.hint, self.deposit):
            widget.hide()
        for picture in (self.surroundings, self.leading):
            picture.hide()

    def show_scores(self, rows: Sequence[tuple[str, float, float]], percentile: float) -> None:
        """Show scores: (name, value, percent of the area that has less), the chosen one first."""
        rows = [(say(name_of_band(name)), value, below) for name, value, below in rows]
        self.score.setText(
            tr("{name} {score}: percentile {percentile:.1f}, in the top {top:.1f} % of the area").format(
                name=rows[0][0], score=number(rows[0][1]), percentile=percentile, top=max(100.0 - percentile, 0.1)
            )
        )
        self.metrics.show_bars(
            [Bar(name, below / 100.0, (f"{below:.1f} %", number(value))) for name, value, below in rows]
        )
        self.metrics.show()

    def show_sought(self, sought: Optional[Text]) -> None:
        """Show what the scores were told to look for, if anything."""
        self.sought.setVisible(sought is not None)
        if sought is not None:
            self.sought.setText(tr("Sought: {what}").format(what=say(sought)))

    def show_elements(self, elements: Sequence[ElementShare], known: bool) -> None:
        """Show the elements, the leading one first; where they are not `known`, how to come by them."""
        first, rest = elements[:_MAX_ELEMENTS], elements[_MAX_ELEMENTS:]
        longest = first[0].share if first and first[0].share > 0 else 1.0
        bars = [
            Bar(
                f"{element.name} ({element.unit})" if element.unit else element.name,
                math.copysign(element.share / longest, element.observed - element.expected),
                (f"{100 * element.share:.0f} %", number(element.observed), number(element.expected)),
            )
            for element in first
        ]
        if rest:
            share = sum(element.share for element in rest)
            bars.append(Bar(tr("{count} others").format(count=len(rest)), 0.0, (f"{100 * share:.0f} %", "", "")))
        self.elements.show_bars(bars)
        self.elements.setVisible(bool(elements))
        self.elements_title.setVisible(bool(elements))
        self.hint.setVisible(not known)

    def show_surroundings(self, image: QImage, size: int) -> None:
        """Show the cells around the location as the map does."""
        words = tr("Scores in the window of {size} x {size} cells around the place; arrow keys move it.")
        self.surroundings.show_image(image, tr("{size} x {size} cells").format(size=size), words.format(size=size))
        self.surroundings.show()

    def show_leading(self, element: Optional[ElementShare], values: Sequence[float], size: int) -> None:
        """Show the observed values of the leading element around the location, dark to bright."""
        known = [value for value in values if not math.isnan(value)]
        self.leading.setVisible(bool(element and known))
        if not (element and known):
            return
        low, high = min(known), max(known)
        caption = tr("{name}: {low} to {high} {unit}").format(
            name=element.name, low=number(low), high=number(high), unit=element.unit
        )
        self.leading.show_image(_greys(values, low, high, size), caption.strip(), caption)

    def show_deposit(self, nearest: Optional[NearestDeposit]) -> None:
        """Show the nearest known deposit."""
        self.deposit.setVisible(nearest is not None)
        if nearest is not None:
            distance = nearest.distance
            unit = "" if not nearest.in_metres else "km" if distance >= 1000 else "m"
            length = f"{number(distance / 1000 if unit == 'km' else distance)} {unit}".strip()
            where = tr("{length} {compass} ({bearing:.0f}°)").format(
                length=length, compass=compass(nearest.bearing), bearing=nearest.bearing
            )
            name = f" ({nearest.name})" if nearest.name else ""
            self.deposit.setText(tr("Nearest known deposit: {where}{name}").format(where=where, name=name))


def _greys(values: Sequence[float], low: float, high: float, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    for index, value in enumerate(values):
        grey = 0 if math.isnan(value) else round(255 * (value - low) / (high - low)) if high > low else 128
        image.setPixel(index % size, index // size, qRgba(grey, grey, grey, 0 if math.isnan(value) else 255))
    return image
