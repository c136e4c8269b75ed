"""Jobs that one worker process runs side by side, each of which is followed on its own, when its turn has come."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from . import client, environment, messages, outputs
from .errors import Cancelled
from .jobs import Job

_LOOK_SECONDS = 0.1
_LAST = ("result", "error")


class SideBySide:
    """Jobs that run from now on.

    Args:
        jobs: what to do.
        python, folder, root, memory_limit: as `client.run` has them.
        cancelled: asked ten times a second, in a thread of its own, whether all of them are to stop.

    Raises:
        EngineError: they cannot be started.
    """

    def __init__(
        self,
        jobs: Sequence[Job],
        python: str,
        folder: str | os.PathLike[str],
        cancelled: Callable[[], bool],
        root: Path = environment.ROOT,
        memory_limit: Optional[float] = None,
    ):
        self._python, self._root, self._cancelled, self._stopped = python, root, cancelled, False
        self._jobs = {client.written(job, folder): job for job in jobs}
        self._said: dict[str, queue.Queue[Optional[dict[str, Any]]]] = {file: queue.Queue() for file in self._jobs}
        self._worker = client.started([*self._jobs], python, root, memory_limit)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def has(self, job: Job) -> bool:
        """Whether a job is one of them, and nobody follows it yet; none is once they were told to stop."""
        return not self._stopped and job in self._jobs.values()

    def follow(self, job: Job, on_message: Callable[[dict[str, Any]], None], cancelled: Callable[[], bool]) -> Any:
        """See `client.run`; a job that is cancelled takes the others with it."""
        file = next(file for file, one in self._jobs.items() if one == job)
        del self._jobs[file]
        on_message(client.told_of_file(file, self._python, self._root))
        try:
            result = client.followed(self._messages(self._said[file]), on_message, cancelled)
        except Cancelled:
            self.stop()
            raise
        if result is None:
            raise client.death(self._worker, job, self._python, self._root, on_message)
        return result

    def stop(self) -> None:
        """End all that still run; nothing of them is left."""
        self._stopped = True
        self._worker.stop()
        self._thread.join()

    def _listen(self) -> None:
        """Sort what the worker says by its job, until it ends."""
        jobs = [*self._jobs.values()]
        for line in self._worker.lines():
            if self._cancelled():
                self._stopped = True
                break
            if line is not None:
                message = messages.parse(line)
                # What no job says is said to all, such as what a library prints.
                for file in [message["job"]] if message.get("job") in self._said else self._said:
                    self._said[file].put(message)
        self._worker.stop()
        for job in jobs:
            outputs.discard_parts(job.written())
        for said in self._said.values():
            said.put(None)

    def _messages(self, said: queue.Queue[Optional[dict[str, Any]]]) -> Iterator[Optional[dict[str, Any]]]:
        """What a job says, up to its last message; None where it says nothing for a moment."""
        while True:
            try:
                message = said.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                yield None
                continue
            if message is None:
                return
            yield message
            if message["type"] in _LAST:
                return
