"""Which reports are on the layers of a map: those whose numbers name a layer's file among what was read or written."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer

from ..models.protocol.foreign import loads
from ..models.protocol.jobs import numbers_beside
from ..models.protocol.limits import MAX_HEADER
from . import settings

_NUMBERS = "_numbers.json"
# Files of numbers that are looked at, the newest.
_MOST = 200


def reports_of(layers: Sequence[QgsMapLayer]) -> list[Path]:
    """The newest report of each kind on any of some layers, the newest first."""
    files = {_same(layer.source().partition("|")[0]) for layer in layers}
    found: dict[str, Path] = {}
    for report in _candidates({os.path.dirname(file) for file in files}):
        kind, about = _about(report)
        if kind and files & about:
            found.setdefault(kind, report)
    return list(found.values())


def _candidates(folders: set[str]) -> Iterator[Path]:
    """Reports that were written last, and those in some folders, the newest first."""
    beside = [file for folder in folders for file in glob.glob(os.path.join(glob.escape(folder), f"*{_NUMBERS}"))]
    near = [file[: -len(_NUMBERS)] + ".html" for file in beside]
    reports = {_same(path) for path in (*settings.reports(), *near) if os.path.isfile(path)}
    yield from map(Path, sorted(reports, key=os.path.getmtime, reverse=True)[:_MOST])


def _about(report: Path) -> tuple[Optional[str], set[str]]:
    """The kind of job that a report is of, and the files that it read and wrote."""
    (numbers,) = numbers_beside(str(report))
    try:
        told: dict[str, Any] = loads(Path(numbers).read_text(encoding="utf-8"), MAX_HEADER)["provenance"]
        paths = [*(one["path"] for one in told["inputs"]), *told["outputs"].values()]
        return str(told["job"]), {_same(str(path).partition("|")[0]) for path in paths if path}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None, set()


def _same(path: str) -> str:
    """The path as all ways of writing it would be written."""
    return os.path.normcase(os.path.abspath(path))
