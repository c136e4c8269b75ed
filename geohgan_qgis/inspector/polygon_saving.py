"""The way from the button to the layer of polygons: which file, 'Rank targets' in a task, the layer."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...models.protocol.jobs.targets import MAX_TARGETS
from ...processing_provider.texts import tr
from .inspection import Inspection
from .layer_choices import path_of


class _Feedback(QgsProcessingFeedback):
    """Keeps what went wrong."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


@dataclass
class _Run:
    """A run of 'Rank targets', and what must live as long as it.

    Attributes:
        path, top: what is written, and of how many percent of the area.
        scratch: a folder beside it, from which all parts of the file are moved when they are complete.
    """

    path: str
    top: float
    scratch: tempfile.TemporaryDirectory[str]
    context: QgsProcessingContext
    feedback: _Feedback
    task: Optional[QgsProcessingAlgRunnerTask] = None


# The runs of docks that are gone, until they end.
_stopped: list[PolygonSaving] = []


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
        self._run: Optional[_Run] = None
        self._is_stopped = False

    def running(self) -> bool:
        """Whether a file is being written."""
        return self._run is not None

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
        self, inspection: Inspection, top: float, path: str, least: int = 1, deposits: Optional[QgsVectorLayer] = None
    ) -> None:
        """Write the highest so many percent of the area as targets of at least so many cells."""
        folder, name = os.path.split(path)
        try:
            scratch = tempfile.TemporaryDirectory(prefix=".geohgan-", dir=folder)
        except OSError as error:
            self._refuse(self._unwritable(path, error))
            return
        context = QgsProcessingContext()
        context.setProject(self._project)
        parameters = {
            "SCORES": inspection.raster.path,
            "TOP": top,
            "MIN_CELLS": least,
            "MOST": MAX_TARGETS,
            "OUTPUT": os.path.join(scratch.name, name),
        }
        if inspection.contributions is not None:
            parameters["CONTRIBUTIONS"] = inspection.contributions.raster.path
        if deposits is not None:
            parameters["DEPOSITS"] = deposits.id()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("geohgan:targets")
        fine, sentence = algorithm.checkParameterValues(parameters, context)
        if not fine:
            scratch.cleanup()
            self._refuse(sentence)
            return
        self._run = run = _Run(path, top, scratch, context, _Feedback())
        run.task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, run.feedback)
        run.task.setDescription(tr("Anomaly polygons, top {top:g} % of the area").format(top=top))
        run.task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(run.task)

    def stop(self) -> None:
        """Write nothing after all, and tell nobody."""
        if self._run is not None:
            self._is_stopped = True
            _stopped.append(self)
            self._run.task.cancel()

    def _end(self, succeeded: bool, results: dict[str, Any]) -> None:
        """Load what was written; what the user has cancelled needs no words."""
        run, self._run = self._run, None
        with run.scratch:
            if self._is_stopped:
                _stopped.remove(self)
                return
            if succeeded:
                self._load(run, results)
            elif not run.feedback.isCanceled():
                self._on_message("\n".join(run.feedback.errors), Qgis.MessageLevel.Critical)
        self.ended.emit()

    def _load(self, run: _Run, results: dict[str, Any]) -> None:
        folder = os.path.dirname(run.path)
        try:
            # A shapefile is several files.
            for part in os.listdir(run.scratch.name):
                os.replace(os.path.join(run.scratch.name, part), os.path.join(folder, part))
        except OSError as error:
            self._on_message(self._unwritable(run.path, error), Qgis.MessageLevel.Critical)
            return
        name = tr("Anomaly polygons, top {top:g} %").format(top=run.top)
        self._project.addMapLayer(QgsVectorLayer(run.path, name, "ogr"))
        if results["FOUND"] > results["COUNT"]:
            words = tr("{found} areas were found, and the first {count} of them are in the file.")
            self._on_message(words.format(found=results["FOUND"], count=results["COUNT"]), Qgis.MessageLevel.Warning)

    def _refuse(self, sentence: str) -> None:
        self._on_message(sentence, Qgis.MessageLevel.Critical)
        self.ended.emit()

    @staticmethod
    def _unwritable(path: str, error: OSError) -> str:
        return tr("{file} cannot be written: {reason}").format(file=path, reason=error.strerror or str(error))


def _same(path: str) -> str:
    """The path as all ways of writing it would be written."""
    return os.path.normcase(os.path.abspath(path))
