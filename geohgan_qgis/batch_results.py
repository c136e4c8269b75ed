"""QGIS 3.22's batch panel, and those of some versions after it, fail at the first report.

They give the list of results an HTML file without the time that the list asks for. The Python error that follows leaves
the batch's task in the queue, so that QGIS can neither be closed nor run anything after it. Here the list gets on
without a time.
"""

from __future__ import annotations

import functools
import inspect
import time
from typing import Any


def mend() -> None:
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
