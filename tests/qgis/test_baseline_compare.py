"""The classic detectors, and scores compared, as users run them."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

DETECTORS = (
    "robust_mahalanobis",
    "pca_reconstruction",
    "isolation_forest",
    "local_outlier_factor",
    "knn_distance",
)


@pytest.fixture(scope="module")
def heatmap(run, survey, tmp_path_factory) -> Path:
    """The heatmap of a detector, wholly label-free."""
    path = tmp_path_factory.mktemp("baseline") / "knn.tif"
    run("baseline", INPUT=survey.stack, DETECTOR="knn_distance", OUTPUT=path, THREADS=1)
    return path


def table(path: Path, text: str = "label,score\n0,1\n1,2\n0,3\n1,4\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


# -- baseline


@pytest.mark.parametrize("detector", DETECTORS)
def test_every_detector_gives_a_heatmap(detector, run, survey, read_raster, tmp_path):
    path = tmp_path / "heatmap.tif"
    results = run("baseline", INPUT=survey.stack, DETECTOR=detector, OUTPUT=path, THREADS=1)
    values, names = read_raster(path)
    assert results == {"OUTPUT": str(path)}
    assert names == [detector, "percentile"]
    assert values.shape == (2, 40, 48) and 99 < values[1].max() <= 100
    assert path.with_suffix(".qml").is_file()


def test_the_first_detector_is_the_default_and_windows_and_masks_are_taken(
    run, survey, read_raster, feedback, tmp_path
):
    path = tmp_path / "heatmap.tif"
    run(
        "baseline",
        feedback,
        INPUT=survey.stack,
        EXCLUDE=survey.deposits,
        EXCLUDE_DISTANCE=1000,
        TRANSFORM="log",
        PATCH_SIZE=3,
        MIN_VALID=0.3,
        SEED=5,
        OUTPUT=path,
    )
    assert read_raster(path)[1] == ["robust_mahalanobis", "percentile"]
    assert any("left out near " in text for text in feedback.texts)
    assert any("Logarithm of" in text for text in feedback.texts)
    assert feedback.steps == sorted(feedback.steps) and feedback.steps[-1] == 100


def test_a_deep_detector_gives_a_heatmap_and_its_own_score(run, refusal, survey, read_raster, feedback, tmp_path):
    """Which the filter and the inspector take."""
    from geohgan.geohgan_qgis.inspector.inspection import Inspection
    from geohgan.geohgan_qgis.inspector.raster_reader import Cell

    path = tmp_path / "heatmap.tif"
    run("baseline", feedback, INPUT=survey.stack, DETECTOR="ganomaly", EPOCHS=1, DEVICE="cpu", OUTPUT=path, THREADS=1)
    values, names = read_raster(path)
    assert names == ["ganomaly", "ganomaly_window", "percentile"] and 99 < values[2].max() <= 100
    assert any("windows of 8 x 8 pixels" in text for text in feedback.texts)
    assert 'band="3"' in path.with_suffix(".qml").read_text(encoding="utf-8")
    for band in (1, 2):
        anomalies = tmp_path / f"anomalies_{band}.tif"
        kept = run("filter", SCORES=path, BAND=band, SOURCE=survey.stack, CRITERIA="top_share", OUTPUT=anomalies)[
            "KEPT"
        ]
        assert np.count_nonzero(read_raster(anomalies)[0][0] > -9999) == kept > 0
    assert "percentile" in refusal("filter", SCORES=path, BAND=3, SOURCE=survey.stack, OUTPUT=tmp_path / "none.tif")
    inspected = Inspection(str(path))
    rows, percentile = inspected.scores(Cell(10, 5))
    assert [name for name, _, _ in rows] == names[:2] and inspected.window == 8
    assert [rows[0][1], rows[1][1], percentile] == pytest.approx(values[:, 5, 10].tolist())


def test_the_heatmap_is_loaded_in_the_style_of_scores(run_in_toolbox, survey, project, tmp_path):
    run_in_toolbox("baseline", {"INPUT": [str(survey.stack)], "OUTPUT": tmp_path / "heatmap.tif"})
    (layer,) = project.mapLayers().values()
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor" and renderer.usesBands() == [2]


def test_baseline_refuses_what_cannot_work(refusal, survey, write_raster, tmp_path):
    out = tmp_path / "heatmap.tif"
    assert "do not fit into" in refusal("baseline", INPUT=survey.stack, PATCH_SIZE=41, OUTPUT=out)
    assert "gone.tif" in refusal("baseline", INPUT=tmp_path / "gone.tif", OUTPUT=out)
    assert "4 to 64" in refusal("baseline", INPUT=survey.stack, DETECTOR="vae", PATCH_SIZE=3, OUTPUT=out)
    assert "DETECTOR" in refusal("baseline", INPUT=survey.stack, DETECTOR="magic", OUTPUT=out)
    assert "is also an input" in refusal("baseline", INPUT=survey.stack, OUTPUT=survey.stack)
    assert not out.exists()


# -- compare


def test_scores_and_a_baseline_in_one_figure(run, survey, scores, heatmap, tmp_path):
    report, rows = tmp_path / "comparison.html", tmp_path / "auc.csv"
    results = run("compare", SCORES=[str(scores), str(heatmap)], LABELS=survey.deposits, REPORT=report, TABLE=rows)
    with open(rows, newline="", encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    assert {row["name"] for row in found} == {"score", "knn"}
    assert results["BEST"] == found[0]["name"] and results["AUC"] == float(found[0]["auc"])
    text = report.read_text(encoding="utf-8")
    assert text.count("<svg") == 1 and "Learnt without any use of these deposits" in text
    assert (tmp_path / "comparison_numbers.json").is_file()


def test_tables_are_compared_without_a_raster(run, tmp_path):
    tables = [str(table(tmp_path / name)) for name in ("one/a.csv", "two/a.csv")]
    results = run("compare", TABLES=tables, TABLE=tmp_path / "auc.csv")
    assert results["BEST"] == "a" and results["AUC"] == 0.75


def test_the_columns_of_tables_can_be_named(run, tmp_path):
    path = table(tmp_path / "a.csv", "deposit;p\n0;0,1\n1;0,2\n")
    assert run("compare", TABLES=path, LABEL_FIELD="deposit", SCORE_FIELD="p")["AUC"] == 1


def test_compare_refuses_what_cannot_work(refusal, survey, heatmap, write_raster, tmp_path):
    report = tmp_path / "report.html"
    assert "There is nothing to compare" in refusal("compare", REPORT=report)
    sentence = refusal("compare", SCORES=heatmap, REPORT=report)
    assert '"Score rasters" (SCORES) needs known deposits' in sentence and '"Known deposits" (LABELS)' in sentence
    assert "gone.csv cannot be read" in refusal("compare", TABLES=[str(tmp_path / "gone.csv")], REPORT=report)
    tables = [str(table(tmp_path / "a.csv"))]
    assert "is for score rasters" in refusal("compare", TABLES=tables, LABELS=survey.deposits, REPORT=report)
    assert "has no column x" in refusal("compare", TABLES=tables, SCORE_FIELD="x", REPORT=report)
    assert "is also an input" in refusal("compare", TABLES=tables, TABLE=tables[0])
    elsewhere = write_raster(tmp_path / "b.tif", [[1, 2], [3, 4]], epsg=32634)
    both = [str(heatmap), str(elsewhere)]
    assert "different coordinate reference" in refusal("compare", SCORES=both, LABELS=survey.deposits, REPORT=report)
    assert not report.exists()
