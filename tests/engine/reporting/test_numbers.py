"""The numbers of a report as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from models.protocol.environment import engine_version
from models.reporting.numbers import write_numbers


@dataclass(frozen=True)
class Found:
    name: str
    curve: np.ndarray
    best: float | None = None


def test_numbers_are_plain_json(tmp_path: Path):
    values = {
        "found": [Found("Güte", np.array([[0.5, np.nan], [np.inf, 2.0]])), Found("b", np.array([], int), 1.5)],
        "scalars": (np.float32(0.25), np.int64(7), np.bool_(True), np.float64("nan"), float("-inf")),
        "file": tmp_path,
        3: None,
    }
    write_numbers(tmp_path / "numbers.json", values)
    text = (tmp_path / "numbers.json").read_text(encoding="utf-8")
    assert "Güte" in text and text.splitlines()[2].startswith(' "found"')
    assert json.loads(text, parse_constant=pytest.fail) == {
        "geohgan": engine_version(),
        "found": [
            {"name": "Güte", "curve": [[0.5, None], [None, 2.0]], "best": None},
            {"name": "b", "curve": [], "best": 1.5},
        ],
        "scalars": [0.25, 7, True, None, None],
        "file": str(tmp_path),
        "3": None,
    }


def test_what_json_does_not_know_is_refused(tmp_path: Path):
    with pytest.raises(TypeError):
        write_numbers(tmp_path / "numbers.json", {"set": {1}})
    assert not (tmp_path / "numbers.json").exists()
