"""The way from the button to the layer of polygons: which file, the task, the style."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Optional

from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...processing_provider.post_processors import save_style, style_file
from ...processing_provider.texts import tr
from .areas import AREAS, AreasTask
from .choices import path_of
from .inspection import Inspection


class Saving(QObject):
    """Saves polygons, one file at a time.

    Args:
        project: that they are loaded into.
        tell: called with a sentence, and how grave it is.

    Signals:
        ended: the file is written, or is not to be.
    """

    ended = pyqtSignal()

    def __init__(self, project: QgsProject, tell: Callable[[str, Qgis.MessageLevel], None]):
        super().__init__()
        self._project, self._tell = project, tell
        self._task: Optional[AreasTask] = None

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
        elif os.path.exists(style_file(path)) and not os.path.exists(path):
            words = tr("{file} has the name of another layer, whose style would be lost: choose another name.")
        else:
            return path
        self._tell(words.format(file=path), Qgis.MessageLevel.Warning)
        return None

    def start(self, inspection: Inspection, top: float, path: str) -> None:
        """Write the highest so many percent of the area as polygons."""
        why = inspection.contributions.raster.path if inspection.contributions else None
        try:
            self._task = AreasTask(inspection.raster.path, why, top, path, self._project, self._end)
        except ValueError as error:
            self._end(str(error))
            return
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Write nothing after all, and tell nobody."""
        if self._task is not None:
            self._task.done = lambda error: None
            self._task.cancel()

    def _end(self, error: Optional[str]) -> None:
        """Load what was written."""
        task, self._task = self._task, None
        if error:
            self._tell(error, Qgis.MessageLevel.Critical)
        if error is None:
            save_style(task.path, AREAS, QgsProcessingFeedback())
            name = tr("Anomaly polygons, top {top:g} %").format(top=task.top)
            self._project.addMapLayer(QgsVectorLayer(task.path, name, "ogr"))
        self.ended.emit()


def _same(path: str) -> str:
    """The path as all ways of writing it would be written."""
    return os.path.normcase(os.path.abspath(path))
