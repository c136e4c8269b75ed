"""A Dask scheduler and its workers as processes of this machine, which nobody else can reach."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent
_SECONDS = 60.0


@dataclass(frozen=True)
class DaskProcesses:
    """A cluster.

    Attributes:
        file: its scheduler file.
        scheduler: its process.
        workers: theirs, each of one block at a time.
    """

    file: str
    scheduler: subprocess.Popen
    workers: list[subprocess.Popen]


@contextmanager
def dask_processes(folder: Path, workers: int) -> Iterator[DaskProcesses]:
    """Start them with this Python, as docs/cluster.md does; they end with it. A folder takes what they say."""
    file = folder / "scheduler.json"
    with ExitStack() as files:

        def start(kind: str, name: str, *options: str) -> subprocess.Popen:
            command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", "--scheduler-file", str(file)]
            log = files.enter_context(open(folder / f"{name}.log", "w", encoding="utf-8"))
            process = subprocess.Popen(
                [*command, "--no-dashboard", *options],
                env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
                stdout=log,
                stderr=log,
            )
            files.callback(process.wait)
            files.callback(process.kill)
            return process

        scheduler = start("scheduler", "scheduler", "--host", "127.0.0.1", "--port", "0")
        end = time.monotonic() + _SECONDS
        while not file.exists():
            if scheduler.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"No scheduler: see {folder / 'scheduler.log'}")
            time.sleep(0.1)
        options = ("--nthreads", "1", "--no-nanny", "--host", "127.0.0.1")
        started = [start("worker", f"worker_{number}", *options) for number in range(workers)]
        yield DaskProcesses(str(file), scheduler, started)
