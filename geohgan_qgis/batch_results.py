"""QGIS 3.22's batch panel, and those of some versions after it, leave their task in the queue for ever.

QGIS can then neither be closed nor run anything after it. It happens at the first report: the panel gives the list of
results an HTML file without the time that the list asks for, which is a Python error. Here the list gets on without a
time. And it happens where a row fails: QGIS keeps the error for good, with it the feedback of the batch, and with that
the task, whose method is connected to it. Here that connection does not hold the task.
"""

from __future__ import annotations

import functools
import inspect
import time
from typing import Any


def mend() -> None:
    """Have batches end, where they do not."""
    _mend_list()
    _mend_task()


def _mend_list() -> None:
    """Let the list of results take one without its time, where it does not."""
    try:
        from processing.core.ProcessingResults import resultsList
    except ImportError:  # QGIS's own toolbox is switched off, or is made otherwise.
        return
    wanted = inspect.signature(resultsList.addResult).parameters.get("timestamp")
    if wanted is None or wanted.default is not inspect.Parameter.empty:
        return
    add = resultsList.addResult

    @functools.wraps(add)
    def with_time(icon: Any, name: str, timestamp: Any = None, result: Any = None) -> None:
        add(icon, name, time.localtime() if timestamp is None else timestamp, result)

    with_time.__signature__ = inspect.signature(with_time, follow_wrapped=False)  # type: ignore[attr-defined]
    resultsList.addResult = with_time


def _mend_task() -> None:
    """Let the panel's task go when the panel lets go of it."""
    try:
        from processing.gui import BatchAlgorithmDialog as panel
    except ImportError:
        return
    given = getattr(panel, "QgsScopedProxyProgressTask", None)
    if given is None or given.__module__ == __name__:
        return

    class Task(given):  # type: ignore[misc, valid-type]
        def setProgress(self, progress: float) -> None:
            # Signals hold the object of a method of C++, not that of one of Python.
            super().setProgress(progress)

    panel.QgsScopedProxyProgressTask = Task
