"""The QGIS end of a job: start a worker, follow what it says, end it and all that it started."""

from __future__ import annotations

import os
import re
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Optional

from . import environment, messages, outputs, programs
from .errors import Cancelled, EngineError
from .jobs import Job
from .option_names import DEVICE_NAMES
from .process import Process
from .text import Text, Words, literal, parameters

# Exit codes of Windows, as the system gives them to a process that it ends.
_WINDOWS_CRASHES = {
    0xC0000005: Text("access violation"),
    0xC00000FD: Text("stack overflow"),
    0xC0000409: Text("aborted"),
}
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
_WINDOWS_NO_LIBRARY = (0xC0000135, 0xC0000139, 0xC0000142, 0xC000007B)
_ILLEGAL_INSTRUCTIONS = (-getattr(signal, "SIGILL", 4), 0xC000001D)


def run(
    job: Job,
    python: str,
    folder: str | os.PathLike[str],
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
    job_file = written(job, folder)
    on_message(told_of_file(job_file, python, root))
    worker = started([job_file], python, root, memory_limit)
    try:
        said = (messages.parse(line) if line is not None else None for line in worker.lines())
        result = followed(said, on_message, cancelled)
        if result is None or worker.exit_code != 0:
            raise death(worker, job, python, root, on_message)
        return result
    finally:
        worker.stop()
        outputs.discard_parts(job.written())


def told_of_file(job_file: str, python: str, root: Path) -> dict[str, Any]:
    """The message on where the job file is, and how to run it from a shell."""
    return _log(
        Text(
            'Job file: {job_file}. To run it from a shell, in {root}: "{python}" -m models "{job_file}"',
            job_file=job_file,
            root=str(root),
            python=python,
        )
    )


def started(job_files: list[str], python: str, root: Path, memory_limit: Optional[float]) -> Process:
    """A worker that runs the jobs of some files."""
    command = programs.module(python, root, "models", *job_files, "--watch-stdin")
    if memory_limit is not None:
        command += ["--memory-limit", f"{memory_limit:g}"]
    try:
        return Process(command, root, programs.clean())
    except OSError as error:
        raise EngineError(
            "The engine's Python {python} cannot be started ({strerror}): choose another under {options}.",
            python=python,
            strerror=error.strerror,
            options=environment.OPTIONS,
        ) from error


def written(job: Job, folder: str | os.PathLike[str]) -> str:
    """The file that a job is written to."""
    try:
        os.makedirs(folder, exist_ok=True)
        number, path = tempfile.mkstemp(prefix=f"{job.kind}-", suffix=".json", dir=os.path.abspath(folder))
        with open(number, "w", encoding="utf-8") as file:
            file.write(job.to_json())
    except OSError as error:
        raise EngineError(
            "The job file cannot be written to the folder {folder} ({strerror}).",
            folder=folder,
            strerror=error.strerror,
        ) from error
    return path


def followed(
    said: Iterable[Optional[dict[str, Any]]],
    on_message: Callable[[dict[str, Any]], None],
    cancelled: Callable[[], bool],
) -> Optional[dict[str, Any]]:
    """The values of the result among the messages of a job; None where there is none. See `run`.

    Args:
        said: the messages, None where there is none for a moment.
        on_message: takes those that are neither result nor error.
        cancelled: whether the user wants to stop.
    """
    result: Optional[dict[str, Any]] = None
    failure: Optional[dict[str, Any]] = None
    for message in said:
        if message and message["type"] == "result":
            result = message["values"]
        # With a result the outputs are in their places, and it is too late.
        if result is None and cancelled():
            raise Cancelled("The job was cancelled.")
        if message is None or message["type"] == "result":
            continue
        if message["type"] == "error":
            failure = message
        else:
            on_message(message)
    if failure is not None:
        if failure["detail"]:
            on_message(_log(literal(failure["detail"])))
        raise EngineError(failure["text"], failure["detail"])
    return result


def death(
    worker: Process, job: Job, python: str, root: Path, on_message: Callable[[dict[str, Any]], None]
) -> EngineError:
    """What to say of a worker that ended without a result, or failed after it."""
    words = "\n".join(worker.last_words)
    if words:
        on_message(_log(Text("The engine's last words:\n{words}", words=words)))
    return EngineError(explain_death(worker.exit_code, worker.last_words, job, python, root), words)


def _log(text: Text) -> dict[str, Any]:
    return {"type": "log", "text": text}


def explain_death(code: Optional[int], last_words: deque[str], job: Job, python: str, root: Path) -> Text:
    """In plain words, why a worker ended that brought no result, or failed after it."""
    code = 0 if code is None else code
    if 128 < code <= 128 + signal.NSIG:  # As a shell tells of a signal.
        code = 128 - code
    text = "\n".join(last_words)
    again = environment.how_to_install(python, root)
    advice = Text("close other programs, or {advice}", advice=job.if_memory_is_short)
    if code == -getattr(signal, "SIGKILL", 9) or code in _WINDOWS_NO_MEMORY:
        return Text("The system ended the engine, most likely because memory ran out: {advice}.", advice=advice)
    if environment.tells_of_no_memory(text):
        return Text("The engine ran out of memory: {advice}.", advice=advice)
    module = re.search(r"No module named '?([\w.]+)", text)
    if module:
        return _missing(module.group(1).split(".")[0], python, root)
    if code in _WINDOWS_NO_LIBRARY:
        return Text(
            "The engine's Python could not load one of its libraries ({code}). {again}",
            code=f"0x{code:08X}",
            again=again,
        )
    if code in _ILLEGAL_INSTRUCTIONS:
        return Text("One of the engine's packages does not run on this computer's processor. {again}", again=again)
    if code < 0 or code in _WINDOWS_CRASHES:
        if code in (-getattr(signal, "SIGTERM", 15), -getattr(signal, "SIGHUP", 1), -getattr(signal, "SIGINT", 2)):
            return Text("The engine was ended from outside ({signal}): run it again.", signal=_signal_name(code))
        return Text(
            "The engine crashed ({crash}), which is a fault of one of its packages or of a driver: try it on the "
            "processor ({DEVICE}: {cpu}, where the algorithm has it). If it crashes again, replace its packages. "
            "{again}",
            crash=_WINDOWS_CRASHES.get(code) or _signal_name(code),
            again=again,
            cpu=DEVICE_NAMES["cpu"],
            **parameters("DEVICE"),
        )
    last = next((line for line in reversed(last_words) if line.strip()), "")
    if last:
        return Text("The engine ended before its job was done (exit code {code}): {last}", code=code, last=last)
    return Text(
        "The engine ended before its job was done (exit code {code}) and said nothing: run the job file from a shell "
        "to see more.",
        code=code,
    )


def _missing(module: str, python: str, root: Path) -> Text:
    if module == "models":
        return Text("The plugin in {root} is incomplete: install Geo-Hgan again.", root=str(root))
    return environment.lacks(python, module, root=root)


def _signal_name(code: int) -> Words:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return Text("signal {number}", number=-code)
