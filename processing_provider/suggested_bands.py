"""Which bands of some rasters to take, as reports beside them and trained models say."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Sequence

from ..models.protocol.errors import EngineError
from ..models.protocol.header import read_header

# Numbers beside the report of a survey are some hundred kilobytes.
_MAX_BYTES = 2**24


def by_reports(paths: Iterable[str], names: Sequence[str]) -> list[str]:
    """What 'Explore survey' suggests of these bands, by the newest of its reports beside the rasters; none without."""
    folders = {os.path.dirname(path) for path in paths if os.path.isfile(path)}
    found = [file for folder in folders for file in glob.glob(os.path.join(glob.escape(folder), "*_numbers.json"))]
    for file in sorted(found, key=os.path.getmtime, reverse=True):
        suggested = _suggested(file)
        if suggested and set(suggested) <= set(names):
            return suggested
    return []


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


def _suggested(file: str) -> list[str]:
    try:
        if os.path.getsize(file) > _MAX_BYTES:
            return []
        with open(file, encoding="utf-8") as text:
            values = json.load(text)
    except (OSError, ValueError):
        return []
    bands = values.get("bands") if isinstance(values, dict) and "left_out" in values else None
    return bands if isinstance(bands, list) and all(isinstance(name, str) for name in bands) else []
