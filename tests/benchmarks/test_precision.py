"""The precision tool: what it compares, and that it leaves nothing changed. Never how good the figures are."""

from __future__ import annotations

import csv

import pytest
import torch

from benchmarks import precision
from models.scoring import dense


@pytest.fixture(scope="module")
def written(smoke):
    """The folder that a smoke run leaves."""
    return smoke("precision")


def test_each_precision_is_held_against_single(written):
    with open(written / "precision.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["device"] == "cpu"]
    assert [row["precision of the networks"] for row in rows] == ["single", "mixed, bfloat16", "mixed, float16"]
    assert float(rows[0]["times as fast"]) == 1 and float(rows[0]["change"]) == 0
    for row in rows:
        assert float(row["times as fast"]) > 0
        assert float(row["change"]) == pytest.approx(float(row["pixel AUC"]) - float(rows[0]["pixel AUC"]), abs=2e-6)
    assert "automatic mixed precision" in (written / "precision.md").read_text(encoding="utf-8")


def test_the_networks_alone_work_in_mixed_precision(monkeypatch):
    seen = []

    def score_windows(model, x, valid):
        seen.append(torch.is_autocast_enabled("cpu") and torch.get_autocast_dtype("cpu"))
        return torch.zeros(1, dtype=torch.bfloat16), torch.zeros(1, dtype=torch.bfloat16)

    monkeypatch.setattr(precision, "score_windows", score_windows)
    before = dense.score_windows
    with precision._mixed(torch.bfloat16):
        scores = dense.score_windows(None, torch.zeros(1), None)
    assert seen == [torch.bfloat16] and dense.score_windows is before
    assert {part.dtype for part in scores} == {torch.float32}


def test_tf32_is_left_off():
    with precision._tf32():
        assert torch.backends.cudnn.allow_tf32
    assert not torch.backends.cudnn.allow_tf32
