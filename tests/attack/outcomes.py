"""What becomes of an attack: tried in this process, its end told apart, its time and memory watched."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from models import worker
from models.compute import memory
from models.protocol import jobs
from models.protocol.overwriting import check_files
from models.protocol.text import Text

# The whole table is tried where `make attack` asks for it; else a part that takes less than two minutes.
FULL = os.environ.get("GEOHGAN_ATTACK") == "full"
SECONDS, GIGABYTES = 60, 4.0
# After so long a job that has told its progress shortly before is left: it is a long one, and can be cancelled.
_LONG, _SHORTLY = 15 if FULL else 5, 4.0
DONE, AT_WORK, REFUSED, UNFORESEEN = "done", "long, with progress", "refused with a sentence", "unforeseen"
LATE, LARGE = f"over {SECONDS} s, silent", f"over {GIGABYTES:g} GB"
OUTCOMES = (DONE, AT_WORK, REFUSED, UNFORESEEN, LATE, LARGE)
BAD = (UNFORESEEN, LATE, LARGE)


class _Left(BaseException):
    """Not to be taken for a failure of the job; its outcome."""


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
    """Says all that it is told, since a text that cannot be said is a failure too.

    Attributes:
        last: when it was told something.
    """

    def __init__(self) -> None:
        self.last = time.monotonic()

    def progress(self, percent: float, text: object = "", /, **values: object) -> None:
        self.log(text, **values)

    def log(self, text: object, /, **values: object) -> None:
        self.last = time.monotonic()
        assert str(text if isinstance(text, Text) else Text(str(text), **values)) is not None

    warning = log


def attempt(text: str) -> tuple[str, str]:
    """Run a job file as the worker does; its outcome, and the sentence."""
    job, listener = None, Listener()
    with _watched(listener) as is_large:
        try:
            job = jobs.from_json(text)
            job.check()
            check_files(job)
            importlib.import_module(f"models.{job.package}.job").run(job, listener)
            outcome, told = DONE, ""
        except _Left as left:
            outcome, told = str(left), ""
        except Exception as error:
            sentence, detail = worker._explain(error, job)
            is_unforeseen = sentence.template.startswith("Unexpected failure")
            outcome, told = (UNFORESEEN, f"{sentence} {detail[-600:]}") if is_unforeseen else (REFUSED, str(sentence))
    return (LARGE if is_large() else outcome), told


@contextlib.contextmanager
def _watched(listener: Listener) -> Iterator[Callable[[], bool]]:
    """An alarm after too long; what is given tells whether too much memory was taken."""
    started = time.monotonic()

    def ring(*_: object) -> None:
        now = time.monotonic()
        if now - listener.last < _SHORTLY:
            raise _Left(AT_WORK)
        if now - started >= SECONDS:
            raise _Left(LATE)
        signal.alarm(_LONG)

    before = signal.signal(signal.SIGALRM, ring)
    _forget_peak()
    signal.alarm(_LONG)
    try:
        yield lambda: (memory.peak_mb() or 0) > 1024 * GIGABYTES
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _forget_peak() -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
