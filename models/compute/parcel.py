"""What a worker of a cluster is sent once, and does with each block."""

from __future__ import annotations

import os
import threading
from typing import Any

from distributed import get_worker
from distributed.protocol import pickle

from ..protocol.environment import tells_of_no_memory
from ..protocol.errors import EngineError
from . import stopping
from .device import prepare
from .fitness import Fitness, fitness
from .mapping import Work
from .thread_limits import limited

# A process computes one block at a time, whatever it is allowed: torch's threads are those of the process.
_turn = threading.Lock()


class Parcel:
    """A work on its way to the workers, each of which opens it once.

    Args:
        content: the work, pickled.
        run: that it belongs to.
        threads: for each block.
        wanted: what a worker must be; those that join late have not been looked at before.
    """

    def __init__(self, content: bytes, run: str, threads: int, wanted: Fitness):
        self._content, self._run, self._threads, self._wanted = content, run, threads, wanted
        self._work: Work | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_work": None}

    def __sizeof__(self) -> int:
        return object.__sizeof__(self) + len(self._content)

    def check(self) -> None:
        """Raise an EngineError if this process, which may have joined late, is not fit for the work."""
        if self._work is None:
            self._wanted.check(fitness(self._wanted.rasters, self._wanted.files), get_worker().address)

    def compute(self, item: Any) -> Any:
        """The result of a block."""
        stopping.start(self._run)
        os.environ.setdefault("GDAL_CACHEMAX", "128")
        prepare("cpu", self._threads)
        with limited(self._threads):
            if self._work is None:
                self._work = pickle.loads(self._content)
            return self._work(item, lambda share: stopping.check())


def compute(parcel: Parcel, item: Any) -> Any:
    """The result of a block of a parcel; a failure names the worker."""
    with _turn:
        parcel.check()
        return _named(parcel, item)


def _named(parcel: Parcel, item: Any) -> Any:
    try:
        return parcel.compute(item)
    except EngineError as error:
        raise EngineError("Worker {worker}: {fault}", worker=get_worker().address, fault=error.text) from error
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError) and not tells_of_no_memory(str(error)):
            raise
        raise EngineError(
            "The worker {worker} ran out of memory: give it more, or work on fewer bands.", worker=get_worker().address
        ) from error
