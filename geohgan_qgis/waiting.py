"""Says so where a run of ours waits in QGIS's queue of tasks, and offers to cancel it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, QTimer

from ..processing_provider.texts import tr
from .messages import offer

_PATIENCE_MS = 3000
_WAITING = (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold)


class Waiting(QObject):
    """Looks at each task of QGIS some seconds after it came.

    Args:
        bar: where it is said.
        names: of the runs that are ours, as they stand in the names of tasks.
    """

    def __init__(self, bar: QgsMessageBar, names: Callable[[], list[str]], patience: int = _PATIENCE_MS):
        super().__init__()
        self._bar, self._names, self._patience = bar, names, patience
        QgsApplication.taskManager().taskAdded.connect(self._watch)

    def end(self) -> None:
        """Look no more."""
        QgsApplication.taskManager().taskAdded.disconnect(self._watch)

    def _watch(self, number: int) -> None:
        QTimer.singleShot(self._patience, lambda: self._look(number))

    def _look(self, number: int) -> None:
        task = QgsApplication.taskManager().task(number)
        if task is None or task.status() not in _WAITING:
            return
        run = self._named(task.description())
        if run is None:
            return
        others = [one.description() for one in QgsApplication.taskManager().activeTasks() if one is not task]
        at_work = sorted({self._named(one) or one for one in others if one})
        offer(
            self._bar,
            tr("{run} waits until QGIS has a thread for it; at work are: {others}.").format(
                run=run, others=", ".join(at_work) or "–"
            ),
            tr("Cancel it"),
            lambda: self._cancel(number),
        )

    def _named(self, description: str) -> Optional[str]:
        """The run of ours that a task is, by its description; None where it is another's."""
        return next((name for name in self._names() if name in description), None)

    def _cancel(self, number: int) -> None:
        manager = QgsApplication.taskManager()
        task = manager.task(number)
        if task is not None:
            task.cancel()
        # One like it that waits too was not told: the same is not shown twice.
        for other in manager.tasks():
            if other is not task and other.status() in _WAITING:
                self._watch(manager.taskId(other))
