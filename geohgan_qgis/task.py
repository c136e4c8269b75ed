"""Work beside the desktop, in a task that QGIS shows and can cancel."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..models.protocol.errors import Said
from ..models.protocol.installer import OnProgress
from ..models.protocol.text import Words
from ..processing_provider.texts import say, tr

# QGIS owns a task, but its Python half lives as long as somebody here holds it.
_held: set[Task] = set()


class Task(QgsTask):
    """Does one thing.

    Args:
        title: of the task, as QGIS shows it.
        work: what is done, in another thread: takes what reports progress and what says whether it is cancelled.

    Signals:
        progressed: percent done, and what there is to say, which is often nothing.
        ended: whether it succeeded, and what came of it: the result, or the sentence on the failure.
    """

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(bool, object)

    def __init__(self, title: str, work: Callable[[OnProgress, Callable[[], bool]], Any]):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        # Where it is cancelled in the queue.
        self._result: Any = tr("Cancelled before it began.")

    def start(self) -> Task:
        """Put it in the queue."""
        _held.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        """Called by QGIS, in another thread."""
        try:
            self._result = self._work(self._report, self.isCanceled)
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
        self.ended.emit(succeeded, self._result)

    def _report(self, percent: float, text: Words) -> None:
        self.setProgress(percent)
        self.progressed.emit(percent, say(text))
