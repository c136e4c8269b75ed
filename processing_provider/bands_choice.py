"""The bands to take, in a dialog: a list to tick, filled from the chosen rasters, above their names as in scripts."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..models.protocol.band_names import join_names, split_names
from ..models.protocol.errors import EngineError
from . import raster_inputs, settings, suggested_bands
from .dialog_widget import DialogWidget
from .markup import as_html, never_html
from .texts import say, tr

_RASTERS = "INPUT"
_LINES = 5


class BandsChoice(DialogWidget):
    """All are ticked where none are named.

    Attributes:
        BELOW_RASTERS: whether the list stands below the rasters, not where its parameter does.
    """

    BELOW_RASTERS = True

    def make(self) -> QWidget:
        self._layers: list[QgsRasterLayer] = []
        self._list = QListWidget()
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setFixedHeight(_LINES * self._list.fontMetrics().lineSpacing())
        self._list.itemChanged.connect(lambda _: self._write())
        self._names = QLineEdit()
        self._names.setPlaceholderText(tr("All bands"))
        self._names.textEdited.connect(lambda _: self._tick(split_names(self._names.text())))
        self._names.textChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        self._whole, buttons = QWidget(), QHBoxLayout()
        for text, tip, call in (
            (tr("All"), tr("Tick all bands"), self._all),
            (tr("All but these"), tr("Tick those that are not ticked, and no others"), self._others),
            (
                tr("Suggested"),
                tr("Those that reports of 'Explore survey' and 'Interpolate samples' beside the rasters suggest"),
                self._suggest,
            ),
            (tr("As a model…"), tr("Those that a model was trained on"), self._as_model),
        ):
            button = QPushButton(text)
            button.setToolTip(never_html(tip))
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, call=call: call())
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        for one in (self._list, self._names):
            layout.addWidget(one)
        layout.addLayout(buttons)
        # A tall dialog leaves its room below.
        self._whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return self._whole

    def postInitialize(self, wrappers: Iterable[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == _RASTERS:
                wrapper.widgetValueHasChanged.connect(self._fill)
                if self.BELOW_RASTERS:
                    self._move_below(wrapper)
                self._fill(wrapper)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self._names.setText("" if value is None else str(value))
        self._tick(split_names(self._names.text()))

    def widgetValue(self) -> Any:
        # QGIS asks once more while a closed dialog goes.
        return "" if sip.isdeleted(self._names) else self._names.text()

    def _move_below(self, rasters: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        """Bring it up to the rasters that it is about: the order of parameters is published."""
        widget, above = self.wrappedWidget(), rasters.wrappedWidget()
        panel = widget.parentWidget() and widget.parentWidget().layout()
        if panel is None or panel.indexOf(above) < 0:
            return
        for offset, one in enumerate((self.wrappedLabel(), widget), start=1):
            if one is not None:
                panel.insertWidget(panel.indexOf(above) + offset, one)

    def _fill(self, rasters: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        """List the bands of the rasters that are chosen now."""
        if sip.isdeleted(self._list):
            return
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = rasters.parameterValue()
        items = given if isinstance(given, list) else [given] if given else []
        found = [QgsProcessingUtils.mapLayerFromString(str(item), context) for item in items]
        # Layers that were opened for this go with the context.
        self._layers = [layer.clone() for layer in found if isinstance(layer, QgsRasterLayer)]
        try:
            names = raster_inputs.names_of(raster_inputs.rasters(self._layers)) if self._layers else []
        except EngineError:  # The check of the parameters says so.
            names = []
        self._list.blockSignals(True)
        self._list.clear()
        for name in names:
            self._list.addItem(QListWidgetItem(name))
        self._list.blockSignals(False)
        self._tick(split_names(self._names.text()))

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tick(self, names: Iterable[str]) -> None:
        """Tick these bands, or all where there are none."""
        wanted = {name.strip() for name in names}
        self._list.blockSignals(True)
        for item in self._items():
            is_wanted = not wanted or item.text().strip() in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)

    def _ticked(self) -> list[str]:
        return [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _write(self) -> None:
        """Name the ticked bands; all of them need no name."""
        ticked = self._ticked()
        self._names.setText("" if len(ticked) == self._list.count() else join_names(ticked))

    def _choose(self, names: Iterable[str]) -> None:
        self._tick(names)
        self._write()

    def _all(self) -> None:
        self._choose(())

    def _others(self) -> None:
        ticked = self._ticked()
        self._choose([item.text() for item in self._items() if item.text() not in ticked])

    def _suggest(self) -> None:
        paths = [layer.source().partition("|")[0] for layer in self._layers]
        found = suggested_bands.by_reports(paths, [item.text() for item in self._items()])
        if found.bands:
            self._choose(found.bands)
            files = ", ".join(os.path.basename(file) for file in found.reports)
            told = tr("{count} of {all} bands, as suggested in {files}.")
            self._say(told.format(count=len(found.bands), all=self._list.count(), files=files))
        else:
            self._say(
                tr(
                    "There is no report of 'Explore survey' or 'Interpolate samples' on these bands beside the "
                    "rasters: make one first."
                )
            )

    def _as_model(self) -> None:
        last = settings.last_model()
        title, kinds = tr("Model"), tr("Geo-Hgan model (*.geohgan);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.wrappedWidget(), title, last, kinds)
        if path:
            self.take_those_of(path)

    def take_those_of(self, model: str) -> None:
        """Tick the bands that a model was trained on."""
        try:
            self._choose(suggested_bands.of_model(model, [item.text() for item in self._items()]))
        except EngineError as error:
            self._say(say(error.text))

    def _say(self, sentence: str) -> None:
        bar = self.widgetContext().messageBar()
        if bar is not None:
            bar.pushMessage("", as_html(sentence))


class ExplainedBands(BandsChoice):
    """Of what was scored, not what is scored: below what says that it is told at all."""

    BELOW_RASTERS = False
