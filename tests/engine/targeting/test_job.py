"""The order of targets as worked by hand, and the whole job where nothing but scores is known."""

from __future__ import annotations

import json

import numpy as np
import pytest

from models.protocol.errors import EngineError
from models.protocol.jobs import TargetsJob
from models.targeting import job as targeting
from models.targeting.ranking import rank


def test_the_priority_is_a_weighted_mean_of_what_is_known():
    criteria = {"peak": np.array([1.0, 0.5]), "area": np.array([0.0, 1.5]), "new": np.array([0.2, 0.4]), "sought": None}
    ranking = rank(criteria, {"peak": 3, "area": 1, "new": 0, "mean": 5})
    # (3 x 1 + 1 x 0) / 4, and (3 x 0.5 + 1 x 1) / 4: what is above 1 counts as 1.
    assert ranking.priorities.tolist() == [75.0, 62.5]
    assert ranking.weights == {"peak": 0.75, "area": 0.25}


@pytest.fixture
def scores(tmp_path, write_raster) -> str:
    values = np.arange(400, dtype=float).reshape(20, 20)
    values[0, :2] = 1000, 900
    values[10, 3:6] = 500, 600, 950
    return write_raster(tmp_path / "scores.tif", values[None], ["anomaly_score"]).path


def test_scores_alone_are_enough(scores, tmp_path, recorder):
    output, report, reporter = tmp_path / "t.geojson", tmp_path / "t.html", recorder()
    values = targeting.run(
        TargetsJob(scores=scores, output=str(output), report=str(report), top=2.5, min_cells=2), reporter
    )
    # Of 400 cells the ten highest: five in the last row, and the two areas.
    assert (values["count"], values["lowest"]) == (3, 395)
    features = json.loads(output.read_text())["features"]
    assert sorted(one["properties"]["cells"] for one in features) == [2, 3, 5]
    # The largest has the lowest peak and mean; the smallest has the highest of both.
    assert features[0]["properties"]["peak"] == 1000
    assert all(one["properties"]["leading"] is None for one in features)
    assert [one["properties"]["rank"] for one in features] == [1, 2, 3]
    assert reporter.logs[0].startswith("3 targets where Anomaly score is 395 or more, the highest 2.5 % of the area.")
    numbers = json.loads((tmp_path / "t_numbers.json").read_text())
    assert sum(numbers["weights"].values()) == pytest.approx(1) and len(numbers["targets"]) == 3
    page = report.read_text(encoding="utf-8")
    assert "How the priority is made" in page and "Fewest cells of a target" in page


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"band": 2}, "band 2 is not one of them"),
        ({"threshold": 1001.0}, "nothing is left"),
        ({"threshold": 0.0}, "Everything lies above 0"),
        ({"min_cells": 100}, "No area has 100 cells"),
    ],
)
def test_what_leaves_nothing_or_everything_is_told(scores, tmp_path, recorder, fields, sentence):
    with pytest.raises(EngineError, match=sentence):
        targeting.run(TargetsJob(scores=scores, output=str(tmp_path / "t.geojson"), **fields), recorder())


def test_one_value_everywhere_is_told(tmp_path, write_raster, recorder):
    flat = write_raster(tmp_path / "flat.tif", np.full((1, 9, 9), 7.0), ["score"]).path
    with pytest.raises(EngineError, match="has the value 7 everywhere"):
        targeting.run(TargetsJob(scores=flat, output=str(tmp_path / "t.geojson")), recorder())
