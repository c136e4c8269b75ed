"""The ready model from the laboratory to targets: its steps, those that a survey has nothing for, and its refusals."""

from __future__ import annotations

import random
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def samples(run, tmp_path_factory):
    """Samples of an example survey with two sheets, and its deposits."""
    folder = tmp_path_factory.mktemp("samples")
    files = {name: folder / f"{name.lower()}.gpkg" for name in ("SAMPLES", "DEPOSITS")}
    size = {"WIDTH": 48, "HEIGHT": 40, "N_DEPOSITS": 2, "ELEMENTS": 3, "SHEETS": 2}
    return run("examplesurvey", STACK=folder / "s.tif", **size, **files)


@pytest.fixture(scope="module")
def controls(samples, tmp_path_factory):
    """Thirty pairs of duplicates of the first two elements, the second all error: a table."""
    from geohgan.processing_provider.files import open_vector

    names = [one for one in open_vector(samples["SAMPLES"]).fields().names() if len(one) == 2][:2]
    chance, rows = random.Random(1), [",".join(["pair", *names])]
    for pair in range(30):
        good = 10.0 + pair
        rows += [f"P{pair},{good + chance.random() / 10},{10 + 20 * chance.random()}" for _ in range(2)]
    path = tmp_path_factory.mktemp("controls") / "controls.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return names, str(path)


def outputs(folder: Path) -> dict[str, Path]:
    return {
        "interpolate:Survey stack": folder / "stack.tif",
        "train:Model": folder / "model.geohgan",
        "score:Anomaly heatmap": folder / "score.tif",
        "filter:High-confidence anomalies": folder / "filtered.tif",
        "targets:Targets": folder / "targets.gpkg",
    }


def test_all_steps(run, brief_presets, samples, controls, tmp_path):
    names, table = controls
    reports = {
        "qaqc:Quality report": tmp_path / "quality.html",
        "level:Levelling report": tmp_path / "levelling.html",
        "thresholds:Threshold report": tmp_path / "thresholds.html",
        "thresholds:Classes of samples": tmp_path / "classed.gpkg",
        "score_thresholds:Thresholds of the score, report": tmp_path / "score_thresholds.html",
        "targets:Report on targets": tmp_path / "targets.html",
        "targets:Field atlas": tmp_path / "atlas.pdf",
    }
    chosen = {"CONTROLS": table, "PAIR_FIELD": "pair", "GROUP_FIELD": "sheet", "LABELS": samples["DEPOSITS"]}
    chosen |= {"INPUT": samples["SAMPLES"], "PRESET": "fast", "UNITS": "ppm", "SOUGHT": "porphyry_copper", "TOP": 5}
    results = run("laboratory_to_targets", **chosen, **outputs(tmp_path), **reports)
    steps, given = results["CHILD_RESULTS"], results["CHILD_INPUTS"]
    assert set(steps) == {
        *("qaqc", "level", "thresholds", "interpolate", "explore", "train", "score", "score_thresholds", "filter"),
        "targets",
    }
    assert (steps["qaqc"]["GOOD"], steps["qaqc"]["WEAK"]) == tuple(names)
    assert steps["level"]["GROUPS_LEVELLED"] == 2
    for step, name in (("interpolate", "INPUT"), ("thresholds", "POINTS")):
        assert given[step][name] == steps["level"]["LEVELLED"]
        assert given[step]["QUALITY"] == str(reports["qaqc:Quality report"])
    assert "quality control" in reports["thresholds:Threshold report"].read_text(encoding="utf-8").lower()
    assert given["targets"]["CONTRIBUTIONS"] == steps["score"]["CONTRIBUTIONS"]
    assert steps["targets"]["COUNT"] >= 1
    assert all(path.is_file() for path in (*outputs(tmp_path).values(), *reports.values()))
    assert (tmp_path / "atlas.pdf").read_bytes().startswith(b"%PDF")


def test_what_a_survey_has_nothing_for_is_left_out(run, feedback, samples, tmp_path, monkeypatch):
    from geohgan.models.protocol import client
    from geohgan.models.protocol.errors import EngineError
    from qgis.core import QgsProcessingException

    started = []

    def stop(job, *arguments, **named):
        started.append(job)
        raise EngineError("Stopped.")

    monkeypatch.setattr(client, "run", stop)
    with pytest.raises(QgsProcessingException):
        run("laboratory_to_targets", feedback, INPUT=samples["SAMPLES"], **outputs(tmp_path))
    (job,) = started
    # QGIS begins with either of the steps that need no other.
    assert job.kind in ("thresholds", "interpolate") and job.quality is None
    told = " ".join(feedback.warnings)
    assert "quality control is left out" in told and "nothing is levelled" in told and "evaluated" not in told


def test_refuses_before_it_starts(refusal, samples, controls, point_layer, tmp_path, monkeypatch):
    from geohgan.models.protocol import client

    monkeypatch.setattr(client, "run", None)
    chosen = {"INPUT": samples["SAMPLES"], **outputs(tmp_path)}
    assert "choose the field that duplicates share" in refusal("laboratory_to_targets", CONTROLS=controls[1], **chosen)
    far = point_layer((-60, 10), name="far", system="EPSG:4326")
    sentence = refusal("laboratory_to_targets", LABELS=far, **chosen)
    assert "(LABELS)" in sentence and "none of the 1 features" in sentence
    # Without groups the samples go straight to the interpolation, whose checks are asked too.
    assert "choose a larger cell size" in refusal("laboratory_to_targets", CELL_SIZE=1e-6, **chosen)
