"""Which workers a Dask scheduler has, asked of the engine, in whose environment Dask is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from . import client, environment, messages, programs
from .errors import EngineError
from .jobs import Job
from .process import Process
from .schedulers import Scheduler
from .text import Text


def look(scheduler: Scheduler, python: str, cancelled: Callable[[], bool], root: Path = environment.ROOT) -> Text:
    """What the engine says of the workers of a scheduler.

    Args:
        scheduler: to be asked.
        python: interpreter that has the engine's packages.
        cancelled: asked ten times a second whether the user wants to stop.
        root: plugin folder.

    Raises:
        EngineError: there is no scheduler or no worker, or one cannot take part; the sentence says why.
        Cancelled: the user stopped it.
    """
    command = programs.module(python, root, "models.compute.look", scheduler.where, scheduler.security)
    worker = Process(command, root, programs.clean())
    said: list[Text] = []
    try:
        lines = (messages.parse(line) if line is not None else None for line in worker.lines())
        result = client.followed(lines, lambda message: said.append(message["text"]), cancelled)
    finally:
        worker.stop()
    if result is None or not said:
        raise EngineError(client.explain_death(worker.exit_code, worker.last_words, Job(), python, root))
    return said[-1]
