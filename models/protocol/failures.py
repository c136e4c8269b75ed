"""The last failures of the engine, kept for the diagnostics in a small file beside the plugin's own environments.

What failed and why stays there, for the user alone, and never the job itself: its geometries may be confidential.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import time
from dataclasses import dataclass
from pathlib import Path

from . import environment
from .errors import EngineError
from .outputs import PRIVATE, staged

_MAX_FAILURES = 10
_LAST_LINES = 30


@dataclass(frozen=True)
class Failure:
    """One of them.

    Attributes:
        when: date and time, UTC.
        what: failed, as a name: of an algorithm, say.
        version: of the plugin.
        text: the sentence that the user was given, in English.
        detail: traceback or last words; may be empty.
    """

    when: str
    what: str
    version: str
    text: str
    detail: str


def file() -> Path:
    """Where they are kept."""
    return environment.home() / "failures.json"


def keep(what: str, text: str, detail: str = "") -> None:
    """Add one; the oldest goes. That this may fail is no trouble to be told on top of the failure."""
    end = "\n".join(detail.strip().splitlines()[-_LAST_LINES:])
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())
    kept = [*last(), Failure(when, what, environment.engine_version(), text, end)][-_MAX_FAILURES:]
    path = file()
    with contextlib.suppress(OSError, EngineError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with staged(str(path), mode=PRIVATE) as (part,):
            part.write_text(json.dumps([dataclasses.asdict(one) for one in kept], indent=1), encoding="utf-8")


def last() -> list[Failure]:
    """Those that are kept, the latest at the end; none where the file cannot be read."""
    try:
        return [Failure(**one) for one in json.loads(file().read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
