"""The dock: joins the map, the rasters and the panels."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from typing import Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapTool, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...models.protocol.errors import EngineError
from ...processing_provider.styles import HEATMAP
from ...processing_provider.texts import say, tr
from ...processing_provider.wheel import WheelToParent
from ..messages import show_message
from . import threshold
from .area_panel import AreaPanel
from .contributions_reader import ContributionsReader
from .inspection import Inspection
from .layer_choices import LayerChoices, path_of
from .location_panel import LocationPanel
from .map_tool import PickTool
from .marks import Marks
from .nearest_deposit import DepositIndex, square_kilometres
from .polygon_saving import PolygonSaving
from .raster_reader import Cell

_PAUSE_MS = 80
# Characters, and lines of text: fewer are not to be read, and so many are asked for.
_WIDTH, _LINES, _LINES_AT_FIRST = 54, 15, 45


class InspectorDock(QgsDockWidget):
    """The dock.

    Args:
        canvas: the map.
        messages: where success and failure are shown.
    """

    def __init__(self, canvas: QgsMapCanvas, messages: QgsMessageBar):
        super().__init__(tr("Inspect scores"))
        self.setObjectName("GeohganInspector")
        self._canvas, self._messages, self._project = canvas, messages, QgsProject.instance()
        self._inspection: Optional[Inspection] = None
        self._deposits: Optional[DepositIndex] = None
        self._cell: Optional[Cell] = None
        # Layers, by the signal of theirs that is followed.
        self._watched: dict[str, str] = {}
        self._tool_before: Optional[QgsMapTool] = None
        self._tool, self._marks = PickTool(canvas), Marks(canvas)
        self.choices, self.location, self.area = LayerChoices(self._project), LocationPanel(), AreaPanel()
        self.saving = PolygonSaving(self._project, self._show_message)
        self.pick = QPushButton(QgsApplication.getThemeIcon("/mActionIdentify.svg"), tr("Pick a place on the map"))
        self.pick.setCheckable(True)
        body = QWidget()
        layout = QVBoxLayout(body)
        for widget in (self.choices, self.pick, self.location, self.area):
            layout.addWidget(widget)
        layout.addStretch()
        scroll = _Scroll()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        self.setWidget(scroll)
        # The map follows the slider in steps.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._cut)
        self._wheel = WheelToParent(body)
        self._connect()

    def follow(self, layer: Optional[QgsMapLayer]) -> None:
        """Inspect the layer, if it is one of scores."""
        self.choices.choose(layer)

    def inspect(self, point: QgsPointXY) -> None:
        """Show a location, in the system of the map."""
        layer = self._layer()
        if layer is not None:
            try:
                self._cell = self._inspection.raster.cell(self._to_layer(layer).transform(point))
            except QgsCsException:
                self._cell = None
            self._show_location()

    def move(self, columns: int, rows: int) -> None:
        """Go on by so many cells; to the middle of the map where no location is shown yet."""
        layer = self._layer()
        if layer is None:
            return
        if self._cell is None:
            self.inspect(self._canvas.center())
            return
        cell = self._inspection.raster.moved(self._cell, columns, rows)
        if not self._inspection.raster.holds(cell):
            return
        self._cell = cell
        back = Qgis.TransformDirection.Reverse
        location = self._to_layer(layer).transform(self._inspection.raster.centre(cell), back)
        if not self._canvas.extent().contains(location):
            self._canvas.setCenter(location)
            self._canvas.refresh()
        self._show_location()

    def save(self, path: str) -> None:
        """Write what is above the threshold as polygons, and load them."""
        self.area.show_saving(True)
        deposits = self.choices.deposits_layer() if self._deposits else None
        self.saving.start(self._inspection, self.area.top.value(), path, self.area.least.value(), deposits)

    def remove(self) -> None:
        """Let go of map and files, before the dock goes."""
        self.saving.stop()
        self._project.readProject.disconnect(self._recall)
        self._close()
        self._marks.remove()

    def _connect(self) -> None:
        self.choices.scores_changed.connect(self._open_scores)
        self.choices.contributions_changed.connect(self._open_contributions)
        self.choices.deposits_changed.connect(self._open_deposits)
        self.pick.toggled.connect(self._take_or_leave)
        self._tool.picked.connect(self.inspect)
        self._tool.moved.connect(self.move)
        self._tool.left.connect(self._leave)
        self._tool.deactivated.connect(self._let_go)
        self.location.surroundings.moved.connect(self.move)
        self.location.leading.moved.connect(self.move)
        self.area.top_changed.connect(lambda _: self._pause.isActive() or self._pause.start())
        self.area.heatmap_requested.connect(self._draw_heatmap)
        self.area.save_requested.connect(self._ask_where)
        self.saving.ended.connect(lambda: self.area.show_saving(False))
        self._project.readProject.connect(self._recall)
        self.closed.connect(self._close)
        self.opened.connect(self._open)

    def _open(self) -> None:
        """Begin, when the dock is shown; it is shown too when its tab comes to the front."""
        if self._inspection is None:
            self.choices.recall()
            for layer in self.choices.score_layers():
                threshold.put_back(layer)
            self._open_scores()
            self.pick.setChecked(self._inspection is not None)

    def _recall(self, *_: object) -> None:
        """Of another project, what it remembers."""
        if self.isUserVisible():
            self._inspection = None
            self._open()

    def _close(self) -> None:
        """Leave map and files to others."""
        self._leave()
        self._marks.hide()
        self._inspection = self._deposits = None
        for layer in self.choices.score_layers():
            threshold.take_off(layer)

    def _layer(self) -> Optional[QgsRasterLayer]:
        """The layer that is inspected; its files are opened anew where they were written anew."""
        if self._inspection is not None and not self._inspection.is_current():
            self._open_scores()
        return self.choices.score_layer() if self._inspection else None

    def _open_scores(self) -> None:
        layer, self._inspection, self._cell = self.choices.score_layer(), None, None
        # Others may give the layer a style.
        self._watch(layer, "styleChanged", self._show_area)
        if layer is not None and self.isUserVisible():
            try:
                self._inspection = Inspection(path_of(layer))
            except EngineError as error:
                self._show_message(say(error.text), Qgis.MessageLevel.Warning)
        inspected = self._inspection is not None
        self.pick.setEnabled(inspected)
        self.area.setVisible(inspected)
        if inspected:
            self._show_area()
        self._open_contributions()
        self._open_deposits()

    def _watch(self, layer: Optional[QgsMapLayer], signal: str, react: Callable[[], None]) -> None:
        """React to a signal of this layer, and no more to that of the layer before."""
        before = self._project.mapLayer(self._watched.get(signal, ""))
        if before is not None:
            getattr(before, signal).disconnect(react)
        self._watched[signal] = layer.id() if layer else ""
        if layer is not None:
            getattr(layer, signal).connect(react)

    def _open_contributions(self) -> None:
        path = self.choices.contributions_path()
        if self._inspection is not None:
            try:
                self._inspection.contributions = ContributionsReader(path) if path else None
            except EngineError as error:
                self._show_message(say(error.text), Qgis.MessageLevel.Warning)
        self._show_location()

    def _open_deposits(self) -> None:
        layer, deposits = self.choices.score_layer(), self.choices.deposits_layer()
        self._watch(deposits, "afterCommitChanges", self._open_deposits)
        self._deposits = None
        if layer is not None and deposits is not None and self._inspection is not None:
            try:
                self._deposits = DepositIndex(deposits, layer.crs(), self._project)
            except QgsCsException:
                words = tr("{layer} cannot be brought into the coordinate reference system of the scores.")
                self._show_message(words.format(layer=deposits.name()), Qgis.MessageLevel.Warning)
        self._show_location()

    def _show_location(self) -> None:
        layer, inspection, cell = self.choices.score_layer(), self._inspection, self._cell
        rows, percentile = inspection.scores(cell) if inspection and cell else ([], math.nan)
        self.area.histogram.show_mark(rows[0][1] if rows else math.nan)
        if layer is None or math.isnan(percentile):
            self.location.show_none(self._why_none())
            self._marks.hide()
            return
        around, size = inspection.around(cell), inspection.window
        self._marks.show([around, inspection.raster.outline(cell)], layer.crs())
        self.location.show_scores(rows, percentile)
        self.location.show_sought(inspection.sought)
        elements = inspection.elements(cell)
        self.location.show_elements(elements, inspection.contributions is not None)
        picture = threshold.without_threshold(layer).block(1, around.boundingBox(), size, size).image()
        self.location.show_surroundings(picture, size)
        leading = elements[0] if elements else None
        self.location.show_leading(leading, inspection.observed(leading, cell) if leading else [], size)
        nearest = self._deposits.nearest(inspection.raster.centre(cell)) if self._deposits else None
        self.location.show_deposit(nearest)

    def _why_none(self) -> str:
        if self._inspection is None:
            return tr("No layer has scores: run 'Score anomalies' or add its raster to the project.")
        if self._cell is None:
            return tr("Click or drag on the map, or walk over it with the arrow keys.")
        return tr("This place has no score: a band of the survey has no value here.")

    def _show_area(self) -> None:
        layer = self.choices.score_layer()
        if layer is not None and self._inspection is not None:
            drawn = threshold.draws_percentiles(layer)
            self.area.show_layer(
                self._inspection.distribution,
                threshold.shown(layer) if drawn else 100.0,
                drawn,
                square_kilometres(self._inspection.raster, self._project),
            )

    def _cut(self) -> None:
        layer = self.choices.score_layer()
        if layer is not None and threshold.draws_percentiles(layer):
            threshold.show(layer, self.area.top.value())
            self._project.setDirty()
            self._show_location()

    def _draw_heatmap(self) -> None:
        layer = self.choices.score_layer()
        if layer is not None:
            HEATMAP.apply(layer)
            layer.triggerRepaint()
            layer.emitStyleChanged()

    def _take_or_leave(self, taken: bool) -> None:
        if taken:
            self._tool_before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
            self._canvas.setFocus()
        else:
            self._leave()

    def _let_go(self) -> None:
        """Another tool has come: the one before is not wanted back."""
        self._tool_before = None
        self.pick.setChecked(False)

    def _leave(self) -> None:
        # Once ours is gone, nothing of it is known any more.
        before = self._tool_before
        if self._canvas.mapTool() == self._tool:
            self._canvas.unsetMapTool(self._tool)
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)

    def _to_layer(self, layer: QgsRasterLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(), layer.crs(), self._project)

    def _ask_where(self) -> None:
        path = self.saving.ask(self, os.path.dirname(self._inspection.raster.path))
        if path is not None:
            self.save(path)

    def _show_message(self, sentence: str, level: Qgis.MessageLevel) -> None:
        show_message(self._messages, sentence, level, self.windowTitle())


class _Scroll(QScrollArea):
    """Scrolls up and down alone: as wide as its tables need to be, and high enough to be read."""

    def minimumSizeHint(self) -> QSize:
        return self._size(_LINES)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self._size(_LINES_AT_FIRST))

    def _size(self, lines: int) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_WIDTH * metrics.averageCharWidth(), lines * metrics.height())
