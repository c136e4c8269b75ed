"""The QGIS end of a job: start a worker, follow what it says, end it and all that it started."""

from __future__ import annotations

import os
import re
import signal
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from . import environment, messages, outputs
from .errors import Cancelled, EngineError
from .jobs import Job
from .process import Process

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
    try:
        worker = Process(command, root, environment.clean())
    except OSError as error:
        raise EngineError(
            f"The engine's Python {python} cannot be started ({error.strerror}): "
            f"choose another under {environment.OPTIONS}."
        ) from error
    try:
        return _follow(worker, job, on_message, cancelled, python, root)
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
    worker: Process,
    job: Job,
    on_message: Callable[[dict[str, Any]], None],
    cancelled: Callable[[], bool],
    python: str,
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
        raise EngineError(explain_death(worker.exit_code, worker.last_words, job, python, root), words)
    return result


def _log(text: str) -> dict[str, Any]:
    return {"type": "log", "text": text}


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
