"""A process that is started, followed and ended together with all that it started."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Optional

from .programs import NO_WINDOW, OWN_GROUP

_POLL_SECONDS = 0.1
_GRACE_SECONDS = 1.0
_LAST_WORDS = 50
_ON_WINDOWS = os.name == "nt"


class Process:
    """A process in a group of its own, and what it says; it ends when its standard input closes, if it watches that."""

    def __init__(self, command: list[str], folder: Path, environ: Mapping[str, str], merge: bool = False):
        """Start it.

        Args:
            command: program and arguments.
            folder: where it works.
            environ: its environment variables.
            merge: whether lines on standard error count as its lines, not as last words alone.

        Raises:
            OSError: it cannot be started.
        """
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self._lines: queue.Queue[Optional[str]] = queue.Queue()
        self._stopped = False
        # A standard input of its own, so that what watches it does not outlive a QGIS that dies.
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if merge else subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
            creationflags=OWN_GROUP | NO_WINDOW,
        )
        self._readers = [
            threading.Thread(target=self._read, args=arguments, daemon=True)
            for arguments in (
                (self._process.stdout, self._lines.put, True),
                (self._process.stderr, self._keep, False),
            )
            if arguments[0] is not None
        ]
        for reader in self._readers:
            reader.start()

    @property
    def exit_code(self) -> Optional[int]:
        """None while it runs; negative for the signal that ended it."""
        return self._process.poll()

    def _keep(self, line: str) -> None:
        self.last_words.append(line.rstrip())

    def _read(self, stream: IO[str], take: Callable[[Any], None], mark_end: bool) -> None:
        for line in stream:
            take(line)
        if mark_end:
            take(None)

    def lines(self) -> Iterator[Optional[str]]:
        """What it says until it has ended; None where it says nothing for a moment."""
        silent = False
        while not silent or self.exit_code is None:
            try:
                line = self._lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                if self.exit_code is not None:
                    break  # something that the worker started still holds its standard output
                yield None
                continue
            if line is None:
                silent = True
            else:
                yield line
        self.stop()
        while not self._lines.empty():
            line = self._lines.get()
            if line is not None:
                yield line

    def stop(self) -> None:
        """End the worker and whatever it started; returns when nothing of it runs any more."""
        if self._stopped:
            return
        self._stopped = True
        if _ON_WINDOWS:
            self._end_tree()
        else:
            self._end_group()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_GRACE_SECONDS)
        for reader in self._readers:
            reader.join(_GRACE_SECONDS / 4)
        if not any(reader.is_alive() for reader in self._readers):
            for pipe in filter(None, (self._process.stdin, self._process.stdout, self._process.stderr)):
                with contextlib.suppress(OSError):
                    pipe.close()

    def _end_group(self) -> None:
        if self.exit_code is None:
            self._signal_group(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_GRACE_SECONDS)
        self._signal_group(signal.SIGKILL)

    def _signal_group(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)

    def _end_tree(self) -> None:
        if self.exit_code is None:
            taskkill = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(
                    [taskkill, "/F", "/T", "/PID", str(self._process.pid)],
                    capture_output=True,
                    timeout=_GRACE_SECONDS,
                    creationflags=NO_WINDOW,
                )
            self._process.kill()
