"""Which bands of some rasters to take, as reports beside them and trained models say."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ..models.protocol.errors import EngineError
from ..models.protocol.header import read_header

# Numbers beside the report of a survey are some hundred kilobytes.
_MAX_BYTES = 2**24


class Suggestion(NamedTuple):
    """What reports suggest.

    Attributes:
        bands: their names.
        reports: paths of the numbers beside them.
    """

    bands: list[str]
    reports: list[str]


def by_reports(paths: Iterable[str], names: Sequence[str]) -> Suggestion:
    """Those of these bands that reports beside the rasters suggest; none where there is no report on them.

    Of 'Explore survey' and of 'Interpolate samples' the newest counts. Of both, what both suggest: one knows what
    repeats another band or lacks values, the other which map is a guess between the samples.
    """
    folders = {os.path.dirname(path) for path in paths if os.path.isfile(path)}
    found = [file for folder in folders for file in glob.glob(os.path.join(glob.escape(folder), "*_numbers.json"))]
    newest: dict[bool, tuple[str, list[str]]] = {}
    for file in sorted(found, key=os.path.getmtime):
        values = _read(file)
        suggested = values.get("bands")
        if _are_names(suggested) and "left_out" in values and set(suggested) <= set(names):
            newest["elements" in values] = file, suggested
    reports = [file for file, _ in newest.values()]
    bands = [name for name in names if newest and all(name in suggested for _, suggested in newest.values())]
    return Suggestion(bands, reports if bands else [])


def of_model(path: str, names: Sequence[str]) -> list[str]:
    """Those of the bands that a model was trained on.

    Raises:
        EngineError: it is no model, or has none of them.
    """
    trained = read_header(path).bands
    kept = [name for name in names if name in trained]
    if not kept:
        raise EngineError("{path} was trained on other bands: {bands}.", path=path, bands=trained)
    return kept


def _read(file: str) -> dict[str, Any]:
    try:
        if os.path.getsize(file) > _MAX_BYTES:
            return {}
        with open(file, encoding="utf-8") as text:
            values = json.load(text)
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _are_names(bands: Any) -> bool:
    return isinstance(bands, list) and bool(bands) and all(isinstance(name, str) for name in bands)
