"""The trainings of a batch's rows run side by side on a Dask cluster.

QGIS's batch panel runs its rows one after the other, and what a row gives must be there when the row ends. So the
trainings of all rows begin with the first row, in one process of the engine, and each row waits for its own. A row
whose training cannot begin with the others, such as one with a temporary output, trains when its turn has come.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Job
from ..models.protocol.schedulers import Scheduler
from ..models.protocol.side_by_side import SideBySide

# Makes a job of the parameters of a row; None where it cannot be made before the row's turn.
MakeJob = Callable[[dict[str, Any]], Optional[Job]]
# Starts jobs, given what tells whether they are to stop.
Start = Callable[[list[Job], Callable[[], bool]], SideBySide]

# The algorithm whose batch is about to run, and the parameters of its rows.
_name = ""
_rows: list[dict[str, Any]] = []
_running: Optional[SideBySide] = None


def tell(name: str, row: int, parameters: dict[str, Any]) -> None:
    """The batch of an algorithm is about to run, and these are the parameters of one of its rows."""
    global _name
    if name != _name or row == 0:
        _name, _rows[:] = name, []
    _rows.append(parameters)


def begin(name: str, make_job: MakeJob, start: Start, feedback: QgsProcessingFeedback) -> None:
    """With the first row of a batch that trains on a cluster, begin the trainings of all rows."""
    global _running
    rows, _rows[:] = [*_rows] if name == _name else [], []
    if len(rows) < 2:
        return
    made = [job for job in map(make_job, rows) if job is not None]
    jobs = [job for job in made if job.trains and Scheduler.of(job)]
    if len(jobs) > 1:
        try:
            _running = start(jobs, lambda: _is_cancelled(feedback))
        except EngineError:  # Which the row says itself.
            _running = None


def begun(job: Job) -> Optional[SideBySide]:
    """What runs a job already."""
    return _running if _running is not None and _running.has(job) else None


def _is_cancelled(feedback: QgsProcessingFeedback) -> bool:
    try:
        return bool(feedback.isCanceled())
    except RuntimeError:  # QGIS has let go of it, and the rows have their own.
        return False
