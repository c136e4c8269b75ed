"""What a worker of a cluster is sent once, and does with each block."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from typing import Any

from distributed import get_worker
from distributed.protocol import pickle

from ..protocol.environment import tells_of_no_memory
from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.text import Text
from . import stopping
from .device import prepare
from .fitness import Fitness, fitness
from .mapping import OnShare, Work
from .thread_limits import limited

# A process computes one block at a time, whatever it is allowed: torch's threads are those of the process.
_turn = threading.Lock()
# Between two messages on the progress of what takes long: they go through the scheduler, which keeps some of them.
_BETWEEN_LINES = 0.5


class Parcel:
    """A work on its way to the workers, each of which opens it once.

    Args:
        content: the work, pickled.
        threads: for each block.
        wanted: what a worker must be; those that join late have not been looked at before.
    """

    def __init__(self, content: bytes, threads: int, wanted: Fitness):
        self._content, self._threads, self._wanted = content, threads, wanted
        self._work: Work | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_work": None}

    def __sizeof__(self) -> int:
        return object.__sizeof__(self) + len(self._content)

    def check(self) -> None:
        """Raise an `UnfitError` if this process, which may have joined late, is not fit for the work."""
        if self._work is None:
            self._wanted.check(fitness(self._wanted.rasters, self._wanted.files), get_worker().address)

    def compute(self, item: Any) -> Any:
        """The result of a block."""
        stopping.look_at(_is_wanted(get_worker()))
        stopping.check()
        os.environ.setdefault("GDAL_CACHEMAX", "128")
        prepare("cpu", self._threads)
        with limited(self._threads):
            if self._work is None:
                self._work = pickle.loads(self._content)
            return self._work(item, lambda share: stopping.check())


class Whole:
    """A work that is not shared out in blocks: it says how it goes to who listens to a topic, and is the only item.

    Args:
        work: what is done.
        topic: of Dask's events.
    """

    def __init__(self, work: Callable[[Reporter], Any], topic: str):
        self._work, self._topic = work, topic

    def __call__(self, item: Any, on_share: OnShare) -> Any:
        reporter = Reporter(_Events(self._topic))
        reporter.log("The worker {worker} begins.", worker=get_worker().address)
        return self._work(reporter)


class _Events:
    """A stream of messages that go to who listens to a topic, but for some that tell a percentage alone."""

    def __init__(self, topic: str):
        self._topic, self._last = topic, 0.0

    def write(self, line: str) -> int:
        stopping.check()
        message, now = json.loads(line), time.monotonic()
        if message["text"] or now - self._last > _BETWEEN_LINES:
            self._last = now
            get_worker().log_event(self._topic, line)
        return len(line)

    def flush(self) -> None:
        """What is written is on its way."""


def compute(parcel: Parcel, item: Any) -> Any:
    """The result of a block of a parcel; a failure names the worker."""
    with _turn:
        parcel.check()
        return _named(parcel, item)


def _is_wanted(worker: Any) -> Callable[[], bool]:
    """What tells whether the task that a worker is at is still waited for: Dask lets it go on, but marks it."""
    key = worker.get_current_task()

    def is_wanted() -> bool:
        task = worker.state.tasks.get(key)
        return task is not None and task.state != "cancelled"

    return is_wanted


def _named(parcel: Parcel, item: Any) -> Any:
    try:
        return parcel.compute(item)
    except EngineError as error:
        fault = Text("Worker {worker}: {fault}", worker=get_worker().address, fault=error.text)
        raise EngineError(fault, error.detail) from error
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError) and not tells_of_no_memory(str(error)):
            raise
        raise EngineError(
            "The worker {worker} ran out of memory: give it more, or work on fewer bands.", worker=get_worker().address
        ) from error
