"""Targets as users get them: a layer with ranks in their style, tables, the field atlas, and sentences for the rest."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

CORNER, CELL = (488000.0, 7210000.0), 500.0
# Percentile of the four cells of the first target, and of the two of the second, among 1200.
HIGH = [(5, 5), (5, 6), (6, 5), (6, 6)]
LOW = [(20, 30), (20, 31)]


@pytest.fixture(scope="module")
def rasters(write_raster, tmp_path_factory):
    """Scores with two areas, and contributions of three elements in which nickel leads the first."""
    from osgeo import gdal

    folder = tmp_path_factory.mktemp("targets")
    values = np.linspace(0, 1, 30 * 40).reshape(30, 40)
    for number, (row, column) in enumerate(reversed([*HIGH, *LOW])):
        values[row, column] = 5 + number
    scores = write_raster(folder / "scores.tif", values, ["anomaly_score"])
    shares = np.full((3, 30, 40), 1 / 3)
    shares[:, 5:7, 5:7] = np.array([0.8, 0.15, 0.05])[:, None, None]
    observed, expected = np.full((3, 30, 40), 50.0), np.full((3, 30, 40), 20.0)
    bands = np.concatenate([shares, np.ones((1, 30, 40)), observed, expected])
    names = ["Ni", "Cu", "Zn"]
    names += ["leading", *(f"{one} observed" for one in names), *(f"{one} expected" for one in names)]
    contributions = write_raster(folder / "contributions.tif", bands, names)
    dataset = gdal.Open(str(contributions), gdal.GA_Update)
    layout = {"bands": names[:3], "metric": "anomaly_score", "scores": "scores.tif", "leads": [4, 0, 0]}
    dataset.SetMetadata({"GEOHGAN_CONTRIBUTIONS": json.dumps(layout), "GEOHGAN_VERSION": "1"})
    del dataset
    return {"SCORES": str(scores), "CONTRIBUTIONS": str(contributions)}


@pytest.fixture(scope="module")
def deposits(memory_layer):
    """One named deposit in the low target."""
    x, y = CORNER[0] + 30.5 * CELL, CORNER[1] - 20.5 * CELL
    return memory_layer("Point", "deposits", "name:string", [(f"Point ({x} {y})", ["Old mine"])])


@pytest.fixture(scope="module")
def geology(memory_layer):
    west = f"Polygon (({CORNER[0]} 7190000, {CORNER[0] + 5000} 7190000, {CORNER[0] + 5000} 7215000, "
    return memory_layer("Polygon", "geology", "rock:string", [(f"{west}{CORNER[0]} 7215000))", ["gabbro"])])


def test_targets_are_ranked_explained_and_drawn_as_an_atlas(
    run_in_toolbox, project, rasters, deposits, geology, tmp_path
):
    given = {**rasters, "TOP": 0.5, "MIN_CELLS": 2, "DEPOSITS": deposits, "SOUGHT": "magmatic_nickel_copper_pge"}
    given |= {"GEOLOGY": geology, "GEOLOGY_FIELD": "rock", "FAR": 10}
    project.addMapLayers([deposits.clone(), geology.clone()])
    outputs = {"OUTPUT": tmp_path / "targets.gpkg", "REPORT": tmp_path / "r.html", "ATLAS": tmp_path / "atlas.pdf"}
    (results,) = run_in_toolbox("targets", {**given, **outputs})
    assert (results["COUNT"], results["FOUND"], results["LOWEST"]) == (2, 2, 5)
    layer = next(one for one in project.mapLayers().values() if "targets.gpkg" in one.source())
    first, second = layer.getFeatures()
    assert [first[name] for name in ("rank", "cells", "area_km2", "n_leading", "geology")] == [1, 4, 1.0, 1, "gabbro"]
    assert first["leading"].startswith("Ni 80 %") and first["observed"].startswith("Ni 50 > 20")
    assert first["sought_pct"] == pytest.approx(95)
    assert (first["x"], first["y"]) == (CORNER[0] + 5.5 * CELL, CORNER[1] - 5.5 * CELL)
    assert (first["deposit"], second["deposit"], second["dep_km"]) == ("Old mine", "Old mine", 0)
    # From cell (6, 6) to the deposit in the cell (20, 30).
    assert first["dep_km"] == pytest.approx(np.hypot(14, 24) * 0.5)
    assert first["priority"] > second["priority"]
    assert layer.renderer().type() == "graduatedSymbol" and layer.labelsEnabled()
    pdf = (tmp_path / "atlas.pdf").read_bytes()
    assert pdf.startswith(b"%PDF") and pdf.count(b"/Type /Page\n") == 3
    # The project of the user has no part in it.
    assert project.layoutManager().printLayouts() == [] and project.mapThemeCollection().mapThemes() == []
    assert "Old mine" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_table_has_places_and_no_values_where_nothing_is_known(run, rasters, tmp_path):
    run("targets", SCORES=rasters["SCORES"], THRESHOLD=6.5, MIN_CELLS=1, OUTPUT=tmp_path / "targets.csv")
    with open(tmp_path / "targets.csv", newline="", encoding="utf-8") as file:
        (first,) = csv.DictReader(file)
    assert (first["rank"], first["cells"], first["x"]) == ("1", "4", "490750")
    assert (first["leading"], first["deposit"], first["dep_km"]) == ("", "", "")
    assert float(first["lat"]) == pytest.approx(65.0, abs=0.2)


def test_the_process_program_writes_the_atlas_too(qgis_process, rasters, tmp_path):
    atlas = tmp_path / "atlas.pdf"
    words = [f"SCORES={rasters['SCORES']}", "TOP=0.5", "MOST=1", f"OUTPUT={tmp_path / 'targets.gpkg'}"]
    done = qgis_process("run", "geohgan:targets", "--", *words, f"ATLAS={atlas}")
    assert done.returncode == 0, done.stderr
    assert atlas.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"BAND": 2}, "is 2, and scores has the bands 1 to 1"),
        ({"TOP": 100}, "above 0 and below 100"),
        ({"SOUGHT": "skarn"}, "need Contributions"),
        ({"WEIGHT_PEAK": 0, "WEIGHT_MEAN": 0, "WEIGHT_AREA": 0}, "are all 0"),
        ({"CONTRIBUTIONS": "SCORES"}, "does not say what its bands are"),
        ({"THRESHOLD": 99}, "nothing is left"),
        ({"THRESHOLD": -1}, "Everything lies above -1"),
        ({"MIN_CELLS": 500}, "No area has 500 cells or more"),
    ],
)
def test_what_cannot_be_is_told(refusal, rasters, given, sentence):
    given = {name: rasters.get(value, value) if isinstance(value, str) else value for name, value in given.items()}
    text = refusal("targets", SCORES=rasters["SCORES"], OUTPUT="memory:", **given)
    assert sentence in text.replace('"', ""), text


def test_the_geology_needs_its_field(refusal, rasters, geology):
    assert "names the rock" in refusal("targets", SCORES=rasters["SCORES"], GEOLOGY=geology, OUTPUT="memory:")


def test_targets_are_no_known_deposits(refusal, run, rasters, tmp_path):
    targets = run("targets", SCORES=rasters["SCORES"], OUTPUT=tmp_path / "t.gpkg")["OUTPUT"]
    assert "holds anomalies" in refusal("targets", SCORES=rasters["SCORES"], DEPOSITS=targets, OUTPUT="memory:")


def test_bars_tell_names_as_they_are(qgis):
    import base64

    from geohgan.processing_provider.element_bars import element_bars

    element = {"unit": "ppm", "share": 0.4, "observed": 3.0, "expected": None}
    bars = element_bars(
        [{**element, "name": "<Cu>", "weak": False}, {**element, "name": "Antimony oxide", "weak": True}]
    )
    drawn = base64.b64decode(bars.partition(":")[2]).decode()
    assert "&lt;Cu&gt;<" in drawn and "Antimon?<" in drawn


def test_the_atlas_doubts_what_quality_control_calls_weak(qgis, job_of, rasters):
    from geohgan.processing_provider.atlas import facts

    target = dict.fromkeys(job_of("targets", SCORES=rasters["SCORES"]).point_fields["output"])
    numbers = dict.fromkeys(("priority", "x", "y", "area_km2", "cells", "peak_pct", "mean_pct"), 1)
    element = {"name": "Sb", "weak": True, "error_share": 0.41}
    told = facts({**target, **numbers, "leading": "Sb 70 % (?)", "weak": "Sb", "elements": [element]})
    assert "Leading: Sb 70 % (?)\nDoubtful by quality control: Sb (41 % of its variance is error)" in told


def test_weights_of_the_dialog_are_told_only_where_they_differ(job_of, rasters):
    given = {"SCORES": rasters["SCORES"], "WEIGHT_PEAK": 2, "WEIGHT_AREA": 3}
    assert job_of("targets", **given).weights == {"area": 3}
