"""The whole layer: its histogram, how much of it is shown, and the way to polygons."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.texts import tr
from ..labels import label_of, wrapping_label
from .distribution import Distribution
from .histogram import Histogram
from .numbers import number

# Steps of the slider in a percent.
_STEPS = 10
_MOST_CELLS = 99_999


class AreaPanel(QWidget):
    """The panel.

    Signals:
        top_changed: percent of the area that is to be shown.
        heatmap_wanted: the layer is to be drawn from its percentiles.
        save_wanted: polygons are.
    """

    top_changed = pyqtSignal(float)
    heatmap_requested = pyqtSignal()
    save_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._scores: Optional[Distribution] = None
        self._drawn, self._saving = True, False
        self.histogram = Histogram()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 100 * _STEPS)
        self.slider.setPageStep(_STEPS)
        # To the right only higher scores stay, as in the histogram above it.
        self.slider.setInvertedAppearance(True)
        self.slider.setAccessibleName(tr("Threshold"))
        self.top = QDoubleSpinBox()
        self.top.setDecimals(1)
        self.top.setSingleStep(1 / _STEPS)
        self.top.setRange(1 / _STEPS, 100)
        self.top.setSuffix(" %")
        self.top.setAccessibleName(tr("Top percent of the area"))
        self.description = wrapping_label(selectable=True)
        self.least, self.least_area = QSpinBox(), QLabel()
        self.least.setRange(1, _MOST_CELLS)
        self.least.setAccessibleName(tr("Fewest cells of a polygon"))
        self._cell: Optional[float] = None
        self.heatmap = QPushButton(tr("Draw the layer as a heatmap"))
        self.save = QPushButton(tr("Save as anomaly polygons…"))
        row = QHBoxLayout()
        row.addWidget(label_of(self.top, tr("&Top")))
        row.addWidget(self.top)
        row.addWidget(QLabel(tr("of the area")))
        row.addStretch()
        size = QHBoxLayout()
        for widget in (label_of(self.least, tr("Polygons of at &least")), self.least, self.least_area):
            size.addWidget(widget)
        size.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.histogram)
        layout.addWidget(self.slider)
        layout.addLayout(row)
        for widget in (self.description, self.heatmap):
            layout.addWidget(widget)
        layout.addLayout(size)
        layout.addWidget(self.save)
        # Each key would move the slider, which rounds what is not yet typed to its end.
        self.top.setKeyboardTracking(False)
        self.slider.valueChanged.connect(lambda value: self.top.setValue(value / _STEPS))
        self.top.valueChanged.connect(self._change)
        self.least.valueChanged.connect(self._tell_area)
        self.heatmap.clicked.connect(lambda: self.heatmap_requested.emit())
        self.save.clicked.connect(lambda: self.save_requested.emit())

    def show_layer(self, scores: Distribution, top: float, drawn: bool, cell: Optional[float] = None) -> None:
        """Show the scores of another layer.

        Args:
            scores: their distribution.
            top: percent of the area that is shown,
            drawn: if it is drawn from its percentiles at all.
            cell: square kilometres of a cell; None where nobody knows.
        """
        self._scores, self._cell = scores, cell
        self._tell_area(self.least.value())
        self.histogram.show_distribution(scores)
        self._drawn = drawn
        for widget in (self.slider, self.top):
            widget.setEnabled(drawn)
        self.heatmap.setVisible(not drawn)
        self.blockSignals(True)
        self.top.setValue(top)
        self._change(top)
        self.blockSignals(False)

    def show_saving(self, saving: bool) -> None:
        """Offer to save polygons once those that are being written are."""
        self._saving = saving
        self.save.setEnabled(self.top.value() < 100 and not saving)

    def _tell_area(self, least: int) -> None:
        words = tr("cells") if self._cell is None else tr("cells ({area} km²)")
        self.least_area.setText(words.format(area=number(least * (self._cell or 0.0))))

    def _change(self, top: float) -> None:
        self.slider.setValue(round(top * _STEPS))
        self.show_saving(self._saving)
        score = self._scores.at(100 - top) if self._scores else 0.0
        self.histogram.show_threshold(score)
        if not self._drawn:
            text = tr("The layer is not drawn from its percentiles alone: a threshold cannot be seen in it.")
        elif top >= 100:
            text = tr("All of the area is shown. Lower the share to see its highest scores alone.")
        else:
            text = tr("Scores from about {score} up").format(score=number(score))
        self.description.setText(text)
        self.top_changed.emit(top)
