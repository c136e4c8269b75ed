"""Work beside the desktop, in a task that QGIS shows and can cancel."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..models.protocol.errors import Said
from ..processing_provider.texts import say, tr

# QGIS owns a task, but its Python half lives as long as somebody here holds it.
_held: set[Task] = set()


class Task(QgsTask):
    """Does one thing.

    Signals:
        said: percent done, and a line that is often empty.
        over: whether it succeeded, and what came of it: the result, or the sentence on the failure.
    """

    said = pyqtSignal(float, str)
    over = pyqtSignal(bool, object)

    def __init__(self, title: str, work: Callable[[Callable[[float, str], None], Callable[[], bool]], Any]):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        # What is told of one that is cancelled in the queue.
        self._result: Any = tr("Cancelled before it began.")

    def start(self) -> Task:
        """Put it in the queue."""
        _held.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        """Called by QGIS, in another thread."""
        try:
            self._result = self._work(self._tell, self.isCanceled)
            return True
        except Said as end:
            self._result = say(end.text)
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "Geo-Hgan", Qgis.MessageLevel.Critical)
            self._result = f"{type(error).__name__}: {error}"
        return False

    def finished(self, succeeded: bool) -> None:
        """Called by QGIS, in its main thread."""
        _held.discard(self)
        self.over.emit(succeeded, self._result)

    def _tell(self, percent: float, line: str) -> None:
        self.setProgress(percent)
        self.said.emit(percent, say(line))
