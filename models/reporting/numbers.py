"""The numbers of a report as JSON, for those who compute on with them."""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..protocol.environment import engine_version
from ..protocol.text import Text


def write_numbers(path: str | os.PathLike, values: Mapping[str, Any]) -> None:
    """Write values as JSON (UTF-8).

    Args:
        path: of the file.
        values: words, texts (said in English), numbers, None and paths, numpy's scalars and arrays, dataclasses, and
            mappings and sequences of these; numbers that are not finite become null.
    """
    values = {"geohgan": engine_version(), **values}  # By which the file is known as ours.
    text = json.dumps(_plain(values), indent=1, ensure_ascii=False, allow_nan=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


def _plain(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, Text):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (np.ndarray, np.generic)):
        return _plain(value.tolist())
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return os.fspath(value) if isinstance(value, os.PathLike) else value
