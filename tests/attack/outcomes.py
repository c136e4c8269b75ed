"""What becomes of an attack: tried in this process, its end told apart, its time and memory watched."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from models import worker
from models.compute import memory
from models.protocol import jobs
from models.protocol.overwriting import check_files
from models.protocol.text import Text

# The whole table is tried where `make attack` asks for it; else a part that takes less than two minutes.
FULL = os.environ.get("GEOHGAN_ATTACK") == "full"
SECONDS, GIGABYTES = 60, 4.0
DONE, REFUSED, UNFORESEEN = "done", "refused with a sentence", "unforeseen"
LATE, LARGE = f"over {SECONDS} s", f"over {GIGABYTES:g} GB"
OUTCOMES = (DONE, REFUSED, UNFORESEEN, LATE, LARGE)
BAD = (UNFORESEEN, LATE, LARGE)


class _Late(BaseException):
    """Not to be taken for a failure of the job."""


@dataclass
class Tally:
    """Outcomes by what was attacked, and what was bad, in words."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    bad: list[str] = field(default_factory=list)

    def add(self, target: str, attack: str, outcome: str, told: str) -> None:
        """Count an outcome."""
        self.counts.setdefault(target, Counter())[outcome] += 1
        if outcome in BAD:
            self.bad.append(f"{target}, {attack}: {outcome}: {told}")

    def lines(self) -> Iterator[str]:
        """The table."""
        rows = [("", *OUTCOMES)]
        rows += [(name, *(str(counts[one]) for one in OUTCOMES)) for name, counts in self.counts.items()]
        rows.append(("all", *(str(sum(counts[one] for counts in self.counts.values())) for one in OUTCOMES)))
        yield from ("".join(f"{cell:>26}" for cell in row) for row in rows)


TALLY = Tally()


class Listener:
    """Says all that it is told, since a text that cannot be said is a failure too."""

    def progress(self, percent: float, text: object = "", /, **values: object) -> None:
        _said(text, values)

    def log(self, text: object, /, **values: object) -> None:
        _said(text, values)

    warning = log


def _said(text: object, values: dict[str, object]) -> str:
    return str(text if isinstance(text, Text) else Text(str(text), **values))


def attempt(text: str) -> tuple[str, str]:
    """Run a job file as the worker does; its outcome, and the sentence."""
    job = None
    with _watched() as watch:
        try:
            job = jobs.from_json(text)
            job.check()
            check_files(job)
            importlib.import_module(f"models.{job.package}.job").run(job, Listener())
            outcome, told = DONE, ""
        except _Late:
            outcome, told = LATE, ""
        except Exception as error:
            sentence, detail = worker._explain(error, job)
            is_unforeseen = sentence.template.startswith("Unexpected failure")
            outcome, told = (UNFORESEEN, f"{sentence} {detail[-600:]}") if is_unforeseen else (REFUSED, str(sentence))
    return (watch() or outcome), told


@contextlib.contextmanager
def _watched() -> Iterator[object]:
    """An alarm after too long; what is given tells of too much memory, once all is over."""

    def ring(*_: object) -> None:
        raise _Late

    before, started = signal.signal(signal.SIGALRM, ring), time.monotonic()
    _forget_peak()
    signal.alarm(SECONDS)
    try:
        yield (
            lambda: (
                LARGE
                if (memory.peak_mb() or 0) > 1024 * GIGABYTES
                else LATE
                if time.monotonic() - started > SECONDS
                else ""
            )
        )
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _forget_peak() -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
