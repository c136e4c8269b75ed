"""Thresholds and classes of rasters and of samples, and how the classes look."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    def test_of_neither_rasters_nor_points_and_of_both(self, refusal, survey, make_samples):
        for chosen in ({}, {"INPUT": survey.stack, "POINTS": make_samples()}):
            assert 'Choose either "Survey or score rasters" (INPUT)' in refusal("thresholds", **chosen)

    def test_of_classes_of_the_other_kind_and_of_everything(self, refusal, survey, make_samples):
        sentence = refusal("thresholds", INPUT=survey.stack, CLASSES="memory:")
        assert '"Classes of samples" (CLASSES) is for samples' in sentence
        sentence = refusal("thresholds", POINTS=make_samples(), OUTPUT="TEMPORARY_OUTPUT")
        assert '"Classes" (OUTPUT) is for rasters' in sentence
        assert "everything or nothing is above it" in refusal("thresholds", INPUT=survey.stack, PERCENTILE=100)
        assert "The raster lacks 1 of the 1 bands" in refusal("thresholds", INPUT=survey.stack, BANDS="Xx")


def test_classes_of_a_raster_in_their_style_and_no_survey(run_in_toolbox, refusal, survey, project, tmp_path):
    output, method = tmp_path / "classes.tif", "percentile"
    chosen = {"INPUT": [str(survey.stack)], "METHOD": method, "PERCENTILE": 90, "DEPOSITS": str(survey.deposits)}
    run_in_toolbox("thresholds", {**chosen, "OUTPUT": output, "REPORT": tmp_path / "r.html"})
    [layer] = project.mapLayers().values()
    labels = [one.label for one in layer.renderer().classes()]
    assert labels[0] == "Background" and labels[1].startswith("Class 1: above ") and len(labels) == 2
    assert (tmp_path / "classes.qml").is_file()
    del layer
    assert "classes.tif holds classes by thresholds" in refusal("train", INPUT=output, OUTPUT=tmp_path / "m.geohgan")


def test_classes_of_scores_leave_out_the_percentile(run, scores, read_raster, tmp_path):
    run("thresholds", INPUT=scores, METHOD="median_mad", OUTPUT=tmp_path / "classes.tif")
    classes, names = read_raster(tmp_path / "classes.tif")
    assert "percentile" not in names and "anomaly_score" in names and set(np.unique(classes)) <= {0, 1, 255}


def test_classes_of_samples_keep_their_place_and_system(run, make_samples, qgis, tmp_path):
    from geohgan.processing_provider.files import open_vector

    samples = make_samples()
    made = run(
        "thresholds", POINTS=samples, FIELDS=["Cu", "Au"], METHOD="percentile", CLASSES=tmp_path / "classes.gpkg"
    )
    layer = open_vector(made["CLASSES"])
    assert layer.featureCount() == samples.featureCount() and layer.crs() == samples.crs()
    assert {"Cu", "Cu_class", "Au", "Au_class"} <= set(layer.fields().names())
    high = [feature["Cu"] for feature in layer.getFeatures() if feature["Cu_class"] == 1]
    assert high and min(high) > float(made["THRESHOLDS"].split("Cu: ")[1].split(";")[0])
    layer.loadDefaultStyle()
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol" and renderer.classAttribute() == "Cu_class"
    del layer, renderer, samples
