"""The order of targets as worked by hand, and the whole job where nothing but scores is known."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from models.protocol.contributions import ContributionsLayout
from models.protocol.errors import EngineError
from models.protocol.jobs import TargetsJob
from models.protocol.provenance import Provenance
from models.protocol.quality import ElementQuality, Quality
from models.protocol.tags import quality_tags
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


@pytest.fixture
def contributions(tmp_path, write_raster) -> str:
    """Of antimony and nickel, antimony with twice the share; quality control says that it is mostly error."""
    layout = ContributionsLayout(["Sb", "Ni"], "anomaly_score", "scores.tif", [400, 0])
    values = np.concatenate([np.full((1, 20, 20), value) for value in (0.7, 0.3, 1, 9, 40, 5, 30, 0)])
    path = write_raster(tmp_path / "c.tif", values, layout.descriptions()).path
    known = Quality(
        {"Sb": ElementQuality("weak", 0.41), "Ni": ElementQuality("good", 0.03), "Zn": ElementQuality("weak")}
    )
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**layout.tags(), **quality_tags(known))
    return path


def test_a_leading_element_that_quality_control_calls_weak_is_doubted(scores, contributions, tmp_path, recorder):
    output, report, reporter = tmp_path / "t.geojson", tmp_path / "t.html", recorder()
    job = TargetsJob(scores, str(output), str(report), top=2.5, min_cells=2, contributions=contributions)
    made = targeting.run(job, reporter)
    first = json.loads(output.read_text())["features"][0]["properties"]
    assert first["leading"] == "Sb 70 % (?), Ni 30 %" and first["weak"] == "Sb"
    assert first["observed"] == "Sb 9 > 5; Ni 40 > 30"
    known = {one["name"]: (one["weak"], one["error_share"]) for one in made["targets"][0]["elements"]}
    assert known == {"Sb": (True, 0.41), "Ni": (False, 0.03)}
    assert [text for text in reporter.warnings if "of sampling and analysis, of Sb (41 %)" in text]
    page = report.read_text(encoding="utf-8")
    assert "Sb (?)" in page and "A question mark stands beside" in page and "Zn" not in page


def test_only_the_bands_that_count_are_looked_at(scores, tmp_path, write_raster, recorder):
    """Such as not the uncertainty of a prospectivity, which may be the same number everywhere."""
    odd = np.where(np.random.default_rng(0).random((20, 20)) < 0.3, -9999.0, 0.25)
    both = write_raster(tmp_path / "p.tif", np.stack([np.linspace(0, 1, 400).reshape(20, 20), odd]), nodata=None).path
    reporter = recorder()
    job = TargetsJob(scores, str(tmp_path / "t.geojson"), top=2.5, min_cells=2, prospectivity=both)
    made = targeting.run(job, reporter)
    assert made["targets"][0]["prospect"] > 0 and reporter.warnings == []


def test_names_of_deposits_are_no_setting(scores):
    deposits = ({"type": "Point", "coordinates": [0, 0]},)
    job = TargetsJob(scores, "t.geojson", deposits=deposits, deposit_names=("Old mine",), top=3)
    assert [one.name for one in Provenance.of(job).changed] == ["top"]
