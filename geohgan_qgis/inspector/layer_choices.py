"""Which layers are inspected: scores, the contributions that belong to them, known deposits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QWidget

from ...processing_provider.compatibility import LayerFilter
from ...processing_provider.texts import tr
from .contributions_reader import belonging_to, is_contributions
from .raster_reader import is_score_layer

# Where the project keeps which deposits were chosen.
_REMEMBERED = ("geohgan", "inspector/deposits")


class LayerChoices(QWidget):
    """The boxes to choose from.

    Signals:
        scores_changed: another score layer, or none, and the contributions that belong to it.
        contributions_changed: another contributions raster, or none.
        deposits_changed: other deposits, or none.
    """

    scores_changed = pyqtSignal()
    contributions_changed = pyqtSignal()
    deposits_changed = pyqtSignal()

    def __init__(self, project: QgsProject):
        super().__init__()
        self._project = project
        self.scores, self.contributions = QComboBox(), QComboBox()
        self.deposits = QgsMapLayerComboBox()
        self.deposits.setFilters(LayerFilter.PointLayer)
        self.deposits.setAllowEmptyLayer(True)
        self.deposits.setLayer(None)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, box in (
            (tr("Scores"), self.scores),
            (tr("Contributions"), self.contributions),
            (tr("Known deposits"), self.deposits),
        ):
            box.setAccessibleName(text)
            # A layer with a long name shall not widen the dock.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(text, box)
        self.scores.currentIndexChanged.connect(self._choose_scores)
        self.contributions.currentIndexChanged.connect(self.contributions_changed)
        self.deposits.layerChanged.connect(self._remember_deposits)
        self.deposits.layerChanged.connect(self.deposits_changed)
        project.layersAdded.connect(self.refill)
        project.layersRemoved.connect(self.refill)
        self.refill()

    def score_layer(self) -> Optional[QgsRasterLayer]:
        """The chosen score layer."""
        return self._project.mapLayer(self.scores.currentData() or "")

    def contributions_path(self) -> Optional[str]:
        """The chosen contributions raster."""
        return self.contributions.currentData()

    def deposits_layer(self) -> Optional[QgsVectorLayer]:
        """The chosen deposits."""
        return self.deposits.currentLayer()

    def recall(self) -> None:
        """Choose the deposits that the project remembers, where none are chosen."""
        if self.deposits_layer() is None:
            remembered, _ = self._project.readEntry(*_REMEMBERED)
            self.deposits.setLayer(self._project.mapLayer(remembered))

    def score_layers(self) -> list[QgsRasterLayer]:
        """All of the project."""
        return [layer for layer in self._layers() if is_score_layer(layer)]

    def choose(self, layer: Optional[QgsMapLayer]) -> None:
        """Choose a score layer; any other layer changes nothing."""
        index = self.scores.findData(layer.id()) if layer else -1
        if index >= 0:
            self.scores.setCurrentIndex(index)

    def refill(self, *_: object) -> None:
        """Offer what the project has, and keep what is chosen."""
        before = self.scores.currentData()
        layers = sorted(self.score_layers(), key=lambda layer: layer.name().lower())
        with _silent(self.scores):
            self.scores.clear()
            for layer in layers:
                self.scores.addItem(layer.name(), layer.id())
            self.scores.setCurrentIndex(max(self.scores.findData(before), 0 if layers else -1))
        if self.scores.currentData() != before:
            self._choose_scores()
            return
        chosen = self.contributions_path()
        self._refill_contributions(chosen)
        if self.contributions_path() != chosen:
            self.contributions_changed.emit()

    def _remember_deposits(self, layer: Optional[QgsMapLayer]) -> None:
        """A layer that is gone is not forgotten: it goes too when the project is closed."""
        remembered, _ = self._project.readEntry(*_REMEMBERED)
        if layer is not None:
            self._project.writeEntry(*_REMEMBERED, layer.id())
        elif self._project.mapLayer(remembered) is not None:
            self._project.removeEntry(*_REMEMBERED)

    def _choose_scores(self, *_: object) -> None:
        self._refill_contributions(None)
        self.scores_changed.emit()

    def _refill_contributions(self, keep: Optional[str]) -> None:
        layer = self.score_layer()
        loaded = {path_of(one): one.name() for one in self._layers() if is_contributions(path_of(one))}
        found = belonging_to(path_of(layer), loaded) if layer else None
        if found and found not in loaded:
            loaded[found] = tr("{file}, beside the scores").format(file=os.path.basename(found))
        with _silent(self.contributions):
            self.contributions.clear()
            self.contributions.addItem(tr("None"), None)
            for path, name in loaded.items():
                self.contributions.addItem(name, path)
            chosen = keep if keep in loaded else found
            self.contributions.setCurrentIndex(self.contributions.findData(chosen) if chosen else 0)

    def _layers(self) -> list[QgsRasterLayer]:
        return [
            layer
            for layer in self._project.mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"
        ]


def path_of(layer: QgsMapLayer) -> str:
    """The file of a layer."""
    return layer.source().partition("|")[0]


@contextmanager
def _silent(sender: QObject) -> Iterator[None]:
    sender.blockSignals(True)
    try:
        yield
    finally:
        sender.blockSignals(False)
