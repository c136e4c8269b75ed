"""The ready model from local singularity to targets: its steps, without deposits and with them, and its refusals."""

from __future__ import annotations

from pathlib import Path

import pytest


def outputs(folder: Path) -> dict[str, Path]:
    return {
        "singularity:Local anomalies": folder / "indices.tif",
        "train:Model": folder / "model.geohgan",
        "score:Anomaly heatmap": folder / "score.tif",
        "targets:Targets": folder / "targets.gpkg",
    }


def test_all_steps(run, brief_presets, survey, tmp_path):
    reports = {
        "singularity:Report on local anomalies": tmp_path / "singularity.html",
        "evaluate:Evaluation report": tmp_path / "evaluation.html",
        "score_thresholds:Thresholds of the score, report": tmp_path / "score_thresholds.html",
        "targets:Report on targets": tmp_path / "targets.html",
    }
    chosen = {"INPUT": [str(survey.stack)], "LARGEST_WINDOW": 9, "PRESET": "fast", "LABELS": str(survey.deposits)}
    results = run("singularity_to_targets", **chosen, **outputs(tmp_path), **reports)
    steps, given = results["CHILD_RESULTS"], results["CHILD_INPUTS"]
    assert set(steps) == {"singularity", "train", "score", "evaluate", "score_thresholds", "targets"}
    assert given["train"]["TRANSFORM"] == steps["singularity"]["TRANSFORM"] == "none"
    assert given["score"]["INPUT"] == given["train"]["INPUT"] == str(tmp_path / "indices.tif")
    assert 0 <= steps["evaluate"]["AUC"] <= 1 and steps["targets"]["COUNT"] >= 1
    assert [path for path in (*outputs(tmp_path).values(), *reports.values()) if not path.is_file()] == []


def test_without_deposits_nothing_is_evaluated(run, feedback, brief_presets, survey, tmp_path):
    results = run("singularity_to_targets", feedback, INPUT=[str(survey.stack)], PRESET="fast", **outputs(tmp_path))
    assert set(results["CHILD_RESULTS"]) == {"singularity", "train", "score", "score_thresholds", "targets"}
    assert "the scores are not evaluated" in " ".join(feedback.warnings)


@pytest.mark.usefixtures("no_engine")
def test_refuses_before_it_starts(refusal, survey, point_layer, tmp_path):
    chosen = {"INPUT": [str(survey.stack)], **outputs(tmp_path)}
    assert "no more than one size of window" in refusal("singularity_to_targets", LARGEST_WINDOW=3, **chosen)
    far = point_layer((-60, 10), name="far", system="EPSG:4326")
    assert "none of the 1 features" in refusal("singularity_to_targets", LABELS=far, **chosen)
