"""The way from the button to the layer of polygons: which file, the task, the style."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Optional

from qgis.core import Qgis, QgsProcessingFeedback, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...models.protocol.errors import EngineError
from ...processing_provider.post_processors import save_style
from ...processing_provider.texts import say, tr
from ..task import Task
from .anomaly_polygons import ANOMALY_POLYGONS, AnomalyPolygons
from .inspection import Inspection
from .layer_choices import path_of
from .nearest_deposit import DepositIndex


class PolygonSaving(QObject):
    """Saves polygons, one file at a time.

    Args:
        project: that they are loaded into.
        on_message: called with a sentence, and how grave it is.

    Signals:
        ended: the file is written, or is not to be.
    """

    ended = pyqtSignal()

    def __init__(self, project: QgsProject, on_message: Callable[[str, Qgis.MessageLevel], None]):
        super().__init__()
        self._project, self._on_message = project, on_message
        self._task: Optional[Task] = None

    def running(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def ask(self, parent: QWidget, folder: str) -> Optional[str]:
        """The file that the user chooses; None where nothing may be written."""
        chosen, kind = QFileDialog.getSaveFileName(
            parent,
            tr("Save as anomaly polygons"),
            folder,
            tr("GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)"),
        )
        if not chosen:
            return None
        path = chosen
        if not QgsVectorFileWriter.driverForExtension(os.path.splitext(path)[1]):
            path += kind[kind.index("*") + 1 : -1]
        if _same(path) in {_same(path_of(layer)) for layer in self._project.mapLayers().values()}:
            words = tr("{file} is open as a layer of the project: choose another name, or remove the layer first.")
        elif path != chosen and os.path.exists(path):
            words = tr("{file} exists already: choose it by its whole name, or another.")
        else:
            return path
        self._on_message(words.format(file=path), Qgis.MessageLevel.Warning)
        return None

    def start(
        self, inspection: Inspection, top: float, path: str, least: int = 1, deposits: Optional[DepositIndex] = None
    ) -> None:
        """Write the highest so many percent of the area as polygons of at least so many cells."""
        contributions = inspection.contributions.raster.path if inspection.contributions else None
        try:
            polygons = AnomalyPolygons(inspection.raster.path, contributions, top, path, self._project, least, deposits)
        except EngineError as error:
            self._on_message(say(error.text), Qgis.MessageLevel.Critical)
            self.ended.emit()
            return
        self._task = Task(tr("Anomaly polygons, top {top:g} % of the area").format(top=top), polygons.make)
        self._task.ended.connect(lambda succeeded, result: self._end(polygons, succeeded, result))
        self._task.start()

    def stop(self) -> None:
        """Write nothing after all, and tell nobody."""
        if self._task is not None:
            self._task.ended.disconnect()
            self._task.cancel()

    def _end(self, polygons: AnomalyPolygons, succeeded: bool, result: Any) -> None:
        """Load what was written; what the user has cancelled needs no words."""
        cancelled, self._task = self._task.isCanceled(), None
        if succeeded:
            save_style(polygons.path, ANOMALY_POLYGONS, (), QgsProcessingFeedback())
            name = tr("Anomaly polygons, top {top:g} %").format(top=polygons.top)
            self._project.addMapLayer(QgsVectorLayer(polygons.path, name, "ogr"))
        elif not cancelled:
            self._on_message(result, Qgis.MessageLevel.Critical)
        self.ended.emit()


def _same(path: str) -> str:
    """The path as all ways of writing it would be written."""
    return os.path.normcase(os.path.abspath(path))
