"""The engine's end of jobs: read them, run them, say how it goes, one JSON object a line."""

from __future__ import annotations

import _thread
import argparse
import contextlib
import errno
import faulthandler
import importlib
import itertools
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn, Optional

from .compute import memory
from .protocol import environment, jobs
from .protocol.errors import EngineError
from .protocol.messages import SIGN_SECONDS, Reporter
from .protocol.option_names import DEVICE_NAMES
from .protocol.outputs import discard_own_parts, give_up, has_given_up
from .protocol.overwriting import check_files
from .protocol.raster_kinds import check_kinds
from .protocol.schedulers import Scheduler
from .protocol.tags import PROVENANCE
from .protocol.text import Text, parameters

_GRACE_SECONDS = 5.0
_LOOK_SECONDS = 0.1
# Megabytes of raster blocks that GDAL keeps; its own choice, a share of all memory, would grow with the machine.
_RASTER_CACHE = "128"
_STOPPED = 128 + signal.SIGTERM
_ENDED = Text("The engine was ended from outside ({signal}): run it again.", signal="SIGTERM")
_PAGING_FILE_FULL = 1455


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the jobs of job files.

    Returns:
        Exit status: 0 after the result of each, 1 after an error.
    """
    options = _parser().parse_args(arguments)
    faulthandler.enable()
    signal.signal(signal.SIGTERM, _leave)
    reporter = Reporter(os.fdopen(_keep_stdout(), "w", encoding="utf-8", newline="\n"))
    alone = len(options.job) == 1
    runs = [_Run(file, reporter if alone else reporter.of_job(str(file))) for file in options.job]
    threading.Thread(target=_give_signs, args=(runs,), daemon=True).start()
    if options.watch_stdin:
        _end_with_stdin()
    if options.memory_limit is not None:
        memory.allow(options.memory_limit)
        _end_above(options.memory_limit, runs)
    os.environ["GDAL_CACHEMAX"] = _RASTER_CACHE
    statuses = [0]
    try:
        for side_by_side, group in itertools.groupby(runs, _Run.trains_on_cluster):
            those = [*group]
            statuses += _side_by_side(those) if side_by_side else [run.run() for run in those]
    except (KeyboardInterrupt, SystemExit):
        statuses.append(_STOPPED if has_given_up() else 1)
    return max(statuses)


class _Run:
    """A job file on its way to its result, or to the reason why there is none.

    Attributes:
        reporter: says how it goes.
        job: as soon as it is read.
        is_at_work: whether it has begun and has not ended.
    """

    def __init__(self, file: Path, reporter: Reporter):
        self._file = file
        self.reporter = reporter
        self.job: Optional[jobs.Job] = None
        self.is_at_work = False

    def trains_on_cluster(self) -> bool:
        """Whether it waits for one worker of a cluster, so that others can run beside it."""
        with contextlib.suppress(EngineError):  # Which is told when it is run.
            self.job = _read(self._file)
        return self.job is not None and self.job.trains and bool(Scheduler.of(self.job))

    def run(self) -> int:
        """Run it; the exit status."""
        started, self.is_at_work = time.monotonic(), True
        end: Optional[BaseException] = None
        try:
            self.reporter.result({**self._values(), **_spent(started)})
            return 0
        except (KeyboardInterrupt, SystemExit) as error:
            end, text, detail = error, Text("Stopped.") if isinstance(error, KeyboardInterrupt) else _ENDED, ""
        except Exception as error:
            # A library may make something else of the end that it is in the way of.
            text, detail = (_ENDED, "") if has_given_up() else _explain(error, self.job)
        finally:
            self.is_at_work = False
        with contextlib.suppress(OSError):
            # A job that ends itself, above its memory limit, has said why.
            if not self.reporter.has_ended:
                self.reporter.error(text, detail)
        if end:
            raise end
        return _STOPPED if has_given_up() else 1

    def _values(self) -> dict[str, Any]:
        """What it gives back."""
        job = self.job = self.job or _read(self._file)
        job.check()
        check_files(job)
        check_kinds(job, _tags_of)
        job = _told(job, self._file)
        handler = importlib.import_module(f".{job.package}.job", __package__)
        values = handler.run(job, self.reporter)
        return {name: values[name] for name in (*job.output_fields, *job.results)}


def _spent(started: float) -> dict[str, Any]:
    """The time and the memory that a run took."""
    return {"seconds": round(time.monotonic() - started, 2), "peak_memory_mb": memory.peak_mb()}


def _side_by_side(runs: list[_Run]) -> list[int]:
    """Run jobs that wait for others to compute; the exit status of each."""
    with ThreadPoolExecutor(len(runs)) as pool:
        try:
            return [*pool.map(_Run.run, runs)]
        except BaseException:
            give_up()  # What the threads wait for ends at its next look.
            raise


def _told(job: jobs.Job, file: Path) -> jobs.Job:
    """The job, and where it comes from: its file, and how the rasters were made that it reads."""
    stated = {path: _tags_of(path).get(PROVENANCE, "") for path in job.read()}
    made = {path: text for path, text in stated.items() if text}
    return job.with_origin(job_file=str(file.absolute()), made=made)


def _tags_of(path: str) -> dict[str, str]:
    """What a raster says of itself; a job that cannot open it says so itself."""
    import rasterio  # Not before a job is there to check: a wrong one is told at once.

    with contextlib.suppress(rasterio.errors.RasterioError), rasterio.open(path) as dataset:
        return dataset.tags()
    return {}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m models",
        description="Run Geo-Hgan jobs from their JSON files, as the QGIS toolbox does: one after the other, but for "
        "trainings that follow each other and name a Dask scheduler, which run side by side. The toolbox logs the "
        f"place of each job file that it runs. Kinds of jobs: {', '.join(jobs.JOBS)}; their fields are documented in "
        "models/protocol/jobs/.",
        epilog="Prints one JSON object a line, of the types progress, log and warning, and as the last line result or "
        "error. With several jobs each object names its job file as job, and each job has its last line. Ends with "
        "status 0 after a result of each and 1 after an error.",
    )
    parser.add_argument("job", type=Path, nargs="+", metavar="JOB.json", help="a job file")
    parser.add_argument("--watch-stdin", action="store_true", help="end when standard input is closed (used by QGIS)")
    parser.add_argument("--memory-limit", type=float, metavar="GB", help="end when the job takes more memory than this")
    return parser


def _read(path: Path) -> jobs.Job:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise EngineError(
            "The job file {path} cannot be read ({strerror}).", path=path, strerror=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise EngineError("The job file {path} is not UTF-8 text.", path=path) from error
    return jobs.from_json(text)


def _keep_stdout() -> int:
    """Take standard output for the messages; what libraries print goes to standard error from now on."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return kept


def _leave(number: int, frame: Optional[FrameType]) -> NoReturn:
    """End through the context managers, so that no part of a file stays."""
    give_up()
    sys.exit(_STOPPED)


def _end_with_stdin() -> None:
    """End when whoever started the worker closes its standard input, or dies."""
    kept = os.dup(0)
    # Nothing else shall wait on that pipe: on Windows a library that is loaded looks at standard input.
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    threading.Thread(target=_watch, args=(kept,), daemon=True).start()


def _watch(stdin: int) -> None:
    _wait_for_end(stdin)
    _end()


def _give_signs(runs: list[_Run]) -> None:
    """Say that jobs are at work while they say nothing themselves."""
    with contextlib.suppress(OSError, ValueError):  # Whoever listened is gone, or the worker ends.
        while True:
            time.sleep(SIGN_SECONDS / 3)
            for run in runs:
                if run.is_at_work:
                    run.reporter.sign_of_life()


def _end_above(limit: float, runs: list[_Run]) -> None:
    """Have the worker end when it has taken more than so many GB of memory."""
    if memory.peak_mb() is None:
        runs[0].reporter.warning(
            "This system does not tell how much memory the engine takes: the memory limit is not held."
        )
        return
    threading.Thread(target=_watch_memory, args=(limit, runs), daemon=True).start()


def _watch_memory(limit: float, runs: list[_Run]) -> None:
    while (memory.peak_mb() or 0) <= limit * 1024:
        time.sleep(_LOOK_SECONDS)
    with contextlib.suppress(OSError):
        for run in runs:
            if run.is_at_work:
                text = Text(
                    "The engine took more than its memory limit of {limit:g} GB: raise it under {options}, or "
                    "{advice}.",
                    limit=limit,
                    options=environment.OPTIONS,
                    advice=(run.job or jobs.Job).if_memory_is_short,
                )
                run.reporter.error(text)
    _end()


def _end() -> None:
    """End the process: through its context managers, or where they take too long, without them."""
    if sys.platform == "win32":
        _thread.interrupt_main(signal.SIGTERM)
    else:
        _signal_own(signal.SIGTERM)
    time.sleep(_GRACE_SECONDS)
    discard_own_parts()
    if sys.platform != "win32":
        _signal_own(signal.SIGKILL)
    os._exit(_STOPPED)


def _signal_own(number: int) -> None:
    """Signal the worker, with what it started where it leads a group, as it does when QGIS started it."""
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), number)
    else:
        os.kill(os.getpid(), number)


def _wait_for_end(stdin: int) -> None:
    """Return when a pipe has been closed at its other end."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            # A read that waits would hold up numpy's import: Windows lets one operation at a time at a pipe.
            import _winapi
            import msvcrt

            handle = msvcrt.get_osfhandle(stdin)
            while True:
                _winapi.PeekNamedPipe(handle, 0)
                time.sleep(0.5)
        while os.read(stdin, 1024):
            pass


def _explain(error: Exception, job: Optional[jobs.Job]) -> tuple[Text, str]:
    """What to tell the user of a failure, and what to keep for a report."""
    if isinstance(error, EngineError):
        return error.text, error.detail
    detail = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    chain = list(_chain(error))
    if any(_is_memory(link) for link in chain):
        return _memory_sentence(chain, job), detail
    if any(_is_full_disk(link) for link in chain):
        folders = sorted({str(Path(path).parent) for path in job.outputs()}) if job else []
        return Text("The disk is full: free some space, or write elsewhere than to {folders}.", folders=folders), detail
    if isinstance(error, ImportError):
        module = (error.name or "").split(".")[0]
        if module in {**environment.packages(), **environment.packages(file=environment.EXTRAS)}:
            return environment.lacks(sys.executable, module, isinstance(error, ModuleNotFoundError)), detail
    if job and any(type(link).__module__.startswith("rasterio") for link in chain):
        return Text(
            "GDAL cannot go on ({error}): see that {files} can be read to their end and have the right coordinate "
            "reference system, and that their disk or network is there.",
            error=str(chain[-1]),
            files=job.read(),
        ), detail
    return Text(
        "Unexpected failure in the engine: {kind}: {error}", kind=type(error).__name__, error=str(error)
    ), detail


def _chain(error: Optional[BaseException]) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _is_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    if {getattr(error, "errno", None), getattr(error, "winerror", None)} & {errno.ENOMEM, _PAGING_FILE_FULL}:
        return True
    return isinstance(error, (RuntimeError, OSError, ImportError)) and environment.tells_of_no_memory(str(error))


def _memory_sentence(chain: list[BaseException], job: Optional[jobs.Job]) -> Text:
    advice = (job or jobs.Job).if_memory_is_short
    if any("cuda" in f"{type(link).__module__} {link}".lower() for link in chain):
        return Text(
            "The graphics card ran out of memory: set {DEVICE} to {cpu}, close other programs, or {advice}.",
            advice=advice,
            cpu=DEVICE_NAMES["cpu"],
            **parameters("DEVICE"),
        )
    limit = memory.address_space_mb()
    if limit is not None:
        return Text(
            "The engine ran out of memory: it is allowed {limit:,.0f} MB of addresses (ulimit -v): raise that limit, "
            "or {advice}.",
            limit=limit,
            advice=advice,
        )
    return Text("The engine ran out of memory: close other programs, or {advice}.", advice=advice)


def _is_full_disk(error: BaseException) -> bool:
    full = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    return (isinstance(error, OSError) and error.errno in full) or "no space left on device" in str(error).lower()
