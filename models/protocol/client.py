"""The QGIS end of a job: start a worker, follow what it says, end it and all that it started."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Optional

from . import environment, messages, outputs
from .errors import Cancelled, EngineError
from .jobs import Job

_POLL_SECONDS = 0.1
_GRACE_SECONDS = 1.0
_LAST_WORDS = 50
_ON_WINDOWS = os.name == "nt"

# Exit codes of Windows, as the system gives them to a process that it ends.
_WINDOWS_CRASHES = {0xC0000005: "access violation", 0xC00000FD: "stack overflow", 0xC0000409: "aborted"}
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
_WINDOWS_NO_LIBRARY = (0xC0000135, 0xC0000139, 0xC0000142, 0xC000007B)
_ILLEGAL_INSTRUCTIONS = (-getattr(signal, "SIGILL", 4), 0xC000001D)


def run(
    job: Job,
    python: str,
    folder: str | os.PathLike,
    on_message: Callable[[dict[str, Any]], None],
    cancelled: Callable[[], bool],
    root: Path = environment.ROOT,
    memory_limit: Optional[float] = None,
) -> dict[str, Any]:
    """Run a job in a worker process of its own.

    Args:
        job: what to do; its paths are absolute.
        python: interpreter that has the engine's packages.
        folder: where the job file is kept.
        on_message: takes each progress, log and warning message, in the calling thread.
        cancelled: asked ten times a second whether the user wants to stop.
        root: plugin folder.
        memory_limit: most memory that the worker may take, GB.

    Returns:
        The values of the job's result.

    Raises:
        EngineError: the job failed, or the worker died.
        Cancelled: the user stopped it; within two seconds nothing is left running and no part of a file.
    """
    job_file = _write(job, folder)
    command = [python, "-m", "models", job_file, "--watch-stdin"]
    if memory_limit is not None:
        command += ["--memory-limit", f"{memory_limit:g}"]
    on_message(_log(f'Job file: {job_file}. To run it from a shell, in {root}: "{python}" -m models "{job_file}"'))
    worker = _Worker(command, root)
    try:
        return _follow(worker, job, on_message, cancelled, root)
    finally:
        worker.stop()
        outputs.discard_parts(job.written())


def _write(job: Job, folder: str | os.PathLike) -> str:
    try:
        os.makedirs(folder, exist_ok=True)
        number, path = tempfile.mkstemp(prefix=f"{job.kind}-", suffix=".json", dir=os.path.abspath(folder))
        with open(number, "w", encoding="utf-8") as file:
            file.write(job.to_json())
    except OSError as error:
        raise EngineError(f"The job file cannot be written to the folder {folder} ({error.strerror}).") from error
    return path


def _follow(
    worker: _Worker,
    job: Job,
    on_message: Callable[[dict[str, Any]], None],
    cancelled: Callable[[], bool],
    root: Path,
) -> dict[str, Any]:
    result: Optional[dict[str, Any]] = None
    failure: Optional[dict[str, Any]] = None
    for line in worker.lines():
        if cancelled():
            raise Cancelled("The job was cancelled.")
        if line is None:
            continue
        message = messages.parse(line)
        if message["type"] == "result":
            result = message["values"]
        elif message["type"] == "error":
            failure = message
        else:
            on_message(message)
    if failure is not None:
        if failure["detail"]:
            on_message(_log(failure["detail"]))
        raise EngineError(failure["text"], failure["detail"])
    if result is None or worker.exit_code != 0:
        words = "\n".join(worker.last_words)
        if words:
            on_message(_log(f"The engine's last words:\n{words}"))
        raise EngineError(explain_death(worker.exit_code, worker.last_words, job, worker.python, root), words)
    return result


def _log(text: str) -> dict[str, Any]:
    return {"type": "log", "text": text}


class _Worker:
    """A worker process, in a group of its own, and what it says."""

    def __init__(self, command: list[str], root: Path):
        self.python = command[0]
        self.last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self._said: queue.Queue[Optional[str]] = queue.Queue()
        self._stopped = False
        try:
            # The worker ends when its standard input closes, so that it does not outlive a QGIS that dies.
            self._process = subprocess.Popen(
                command,
                cwd=root,
                env=environment.clean(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
                creationflags=environment.OWN_GROUP | environment.NO_WINDOW,
            )
        except OSError as error:
            raise EngineError(
                f"The engine's Python {self.python} cannot be started ({error.strerror}): "
                f"choose another under {environment.OPTIONS}."
            ) from error
        self._readers = [
            threading.Thread(target=self._read, args=(self._process.stdout, self._said.put, True), daemon=True),
            threading.Thread(target=self._read, args=(self._process.stderr, self._keep, False), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def exit_code(self) -> Optional[int]:
        """None while it runs; negative for the signal that ended it."""
        return self._process.poll()

    def _keep(self, line: str) -> None:
        self.last_words.append(line.rstrip())

    def _read(self, stream: IO[str], take: Callable[[Any], None], tell_end: bool) -> None:
        for line in stream:
            take(line)
        if tell_end:
            take(None)

    def lines(self) -> Iterator[Optional[str]]:
        """What it says until it has ended; None where it says nothing for a moment."""
        silent = False
        while not silent or self.exit_code is None:
            try:
                line = self._said.get(timeout=_POLL_SECONDS)
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
        while not self._said.empty():
            line = self._said.get()
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
                    creationflags=environment.NO_WINDOW,
                )
            self._process.kill()


def explain_death(code: Optional[int], last_words: deque[str], job: Job, python: str, root: Path) -> str:
    """In plain words, why a worker ended that brought no result, or failed after it."""
    code = 0 if code is None else code
    text = "\n".join(last_words)
    again = environment.how_to_install(python, root)
    advice = f"close other programs, or {job.if_memory_is_short}"
    if code == -9 or code in _WINDOWS_NO_MEMORY:
        return f"The system ended the engine, most likely because memory ran out: {advice}."
    if "MemoryError" in text or "bad_alloc" in text:
        return f"The engine ran out of memory: {advice}."
    module = re.search(r"No module named '?([\w.]+)", text)
    if module:
        return _missing(module.group(1).split(".")[0], python, root)
    if code in _WINDOWS_NO_LIBRARY:
        return f"The engine's Python could not load one of its libraries (0x{code:08X}). {again}"
    if code in _ILLEGAL_INSTRUCTIONS:
        return f"One of the engine's packages does not run on this computer's processor. {again}"
    if code < 0 or code in _WINDOWS_CRASHES:
        if code in (-getattr(signal, "SIGTERM", 15), -getattr(signal, "SIGHUP", 1), -getattr(signal, "SIGINT", 2)):
            return f"The engine was ended from outside ({_signal_name(code)}): run it again."
        what = _WINDOWS_CRASHES.get(code) or _signal_name(code)
        return (
            f"The engine crashed ({what}), which is a fault of one of its packages or of a driver: try it on the "
            f"processor (DEVICE cpu where the algorithm has it). If it crashes again, replace its packages. {again}"
        )
    last = next((line for line in reversed(last_words) if line.strip()), "")
    ended = f"The engine ended before its job was done (exit code {code})"
    return f"{ended}: {last}" if last else f"{ended} and said nothing: run the job file from a shell to see more."


def _missing(module: str, python: str, root: Path) -> str:
    if module == "models":
        return f"The plugin in {root} is incomplete: install Geo-Hgan again."
    return environment.lacks(python, module, root=root)


def _signal_name(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
