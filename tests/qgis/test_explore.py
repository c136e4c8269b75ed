"""A survey is explored, and what is suggested is what training takes."""

from __future__ import annotations

import csv

import numpy as np
import pytest


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    def test_of_neither_rasters_nor_points_and_of_both(self, refusal, survey, make_samples):
        samples = make_samples()
        for chosen in ({}, {"INPUT": survey.stack, "POINTS": samples}):
            sentence = refusal("explore", **chosen)
            assert 'Choose either "Survey rasters" (INPUT), a stack of rasters, or "Sample points" (POINTS)' in sentence
        del samples

    def test_of_what_cannot_be_explored(self, refusal, survey, make_samples, memory_layer, write_raster, tmp_path):
        samples, empty = make_samples(), memory_layer("Point", "empty", "Cu:double", [])
        assert '"Sample points" (POINTS): empty has no points' in refusal("explore", POINTS=empty)
        assert "samples has no field Zn" in refusal("explore", POINTS=samples, FIELDS=["Zn"])
        assert 'lab (such as "S-0")' in refusal("explore", POINTS=samples, FIELDS="Cu;lab")
        far = write_raster(tmp_path / "far.tif", np.ones((9, 9)), corner=(800_000, 7_210_000))
        assert "far does not overlap" in refusal("explore", INPUT=[str(survey.stack), str(far)])
        assert str(tmp_path / "no") in refusal("explore", INPUT=survey.stack, REPORT=tmp_path / "no" / "r.html")
        del samples, empty

    @pytest.mark.parametrize("algorithm", ["train", "baseline"])
    def test_of_bands_that_the_rasters_lack(self, refusal, survey, tmp_path, algorithm):
        output = tmp_path / ("s.tif" if algorithm == "baseline" else "m.geohgan")
        sentence = refusal(algorithm, INPUT=survey.stack, BANDS="Cu, Zn", OUTPUT=output)
        assert '"Bands to take" (BANDS): The raster lacks 1 of the 2 bands that are needed: Zn.' in sentence


class TestBandsToTake:
    @pytest.mark.parametrize(
        ("text", "bands"),
        [
            (None, ()),
            ("", ()),
            ("Ni", ("Ni",)),
            ("Ni,Cu", ("Ni", "Cu")),
            (" Ni , Cu,\n", ("Ni", "Cu")),
            ('Cu, "Au, fire assay"', ("Cu", "Au, fire assay")),
            ("Ni, Cu, Ni", ("Ni", "Cu")),
        ],
    )
    def test_are_written_with_commas_between_them(self, job_of, write_raster, tmp_path, text, bands):
        raster = write_raster(tmp_path / "r.tif", np.ones((3, 40, 48)), ["Cu", "Au, fire assay", "Ni"])
        for algorithm in ("train", "baseline"):
            assert job_of(algorithm, INPUT=[str(raster)], BANDS=text).bands == bands

    def test_are_those_that_the_model_learns(self, run, survey, short_training, tmp_path):
        from geohgan.models.protocol.header import read_header

        model = tmp_path / "m.geohgan"
        run("train", INPUT=survey.stack, BANDS="Ni, Cu", OUTPUT=model, **short_training)
        assert read_header(model).bands == ["Ni", "Cu"]


class TestRuns:
    def test_on_a_stack(self, run, survey, tmp_path, feedback):
        made = run("explore", feedback, INPUT=survey.stack, REPORT=tmp_path / "r.html")
        assert set(made) == {"REPORT", "TRANSFORM", "BANDS", "LEFT_OUT"}
        assert made["TRANSFORM"] in ("log", "clr", "none", "auto")
        (bands,) = csv.reader([made["BANDS"]], skipinitialspace=True)
        assert set(bands) <= {"Cu", "As", "Ni", "Au"}
        assert {path.name for path in tmp_path.iterdir()} == {"r.html", "r_numbers.json"}
        assert feedback.steps == sorted(feedback.steps)

    def test_on_samples_in_degrees_and_on_some_without_a_system(self, run, make_samples, memory_layer, tmp_path):
        import processing
        from qgis.core import QgsCoordinateReferenceSystem

        samples = make_samples()
        degrees = processing.run(
            "native:reprojectlayer", {"INPUT": samples, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
        )["OUTPUT"]
        made = run("explore", POINTS=degrees, REPORT=tmp_path / "r.html")
        (bands,) = csv.reader([made["BANDS"]], skipinitialspace=True)
        assert set(bands) <= {"Cu", "Au"}
        samples.setCrs(QgsCoordinateReferenceSystem())
        assert run("explore", POINTS=samples, FIELDS=["Cu"])["BANDS"] == "Cu"
        del samples, degrees

    def test_cancel_leaves_no_file(self, refusal, survey, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        sentence = refusal("explore", feedback=feedback, INPUT=survey.stack, REPORT=tmp_path / "r.html")
        assert "Cancelled" in sentence
        assert list(tmp_path.iterdir()) == []


def test_from_samples_and_faults_to_scores_in_one_model(qgis, make_samples, memory_layer, short_training, tmp_path):
    """Each step takes what the one before gives: stack, transform and bands."""
    import processing
    from qgis.core import (
        QgsProcessing,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterVectorLayer,
    )

    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    result = QgsProcessingModelChildParameterSource.fromChildOutput
    given = QgsProcessingModelChildParameterSource.fromModelParameter
    stack = result("stack", "OUTPUT")
    steps = {
        "interpolate": {"INPUT": given("samples"), "CELL_SIZE": fixed(500), "RADIUS": fixed(20_000)},
        "stack": {
            "RASTERS": result("interpolate", "OUTPUT"),
            "DISTANCES": given("faults"),
            "REFERENCE": result("interpolate", "OUTPUT"),
        },
        "explore": {"INPUT": stack},
        "train": {
            "INPUT": stack,
            "TRANSFORM": result("explore", "TRANSFORM"),
            "BANDS": result("explore", "BANDS"),
            **{name: fixed(value) for name, value in short_training.items()},
        },
        "score": {"INPUT": stack, "MODEL": result("train", "OUTPUT")},
    }
    model = QgsProcessingModelAlgorithm("samples to scores", "tests")
    for parameter in (
        QgsProcessingParameterFeatureSource("samples", "Samples", [QgsProcessing.SourceType.TypeVectorPoint]),
        QgsProcessingParameterVectorLayer("faults", "Faults"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    for name, sources in steps.items():
        step = QgsProcessingModelChildAlgorithm(f"geohgan:{name}")
        step.setChildId(name)
        for parameter, source in sources.items():
            step.addParameterSources(parameter, [source])
        model.addChildAlgorithm(step)
    score = QgsProcessingModelOutput("scores")
    score.setChildId("score")
    score.setChildOutputName("OUTPUT")
    model.childAlgorithm("score").setModelOutputs({"scores": score})
    file = tmp_path / "chain.model3"
    assert model.toFile(str(file))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(file))
    loaded.initAlgorithm()

    samples = make_samples()
    faults = memory_layer("LineString", "faults", "", [("LineString (494000 7180000, 494000 7220000)", [])])
    outputs = {one.name(): str(tmp_path / "scores.tif") for one in loaded.destinationParameterDefinitions()}
    results = processing.run(loaded, {"samples": samples, "faults": faults, **outputs})
    found, taken = results["CHILD_RESULTS"], results["CHILD_INPUTS"]
    assert found["stack"]["NAMES"] == "Cu,Au,distance to faults"
    assert taken["train"]["BANDS"] == found["explore"]["BANDS"] != ""
    assert taken["train"]["TRANSFORM"] == found["explore"]["TRANSFORM"]
    assert (tmp_path / "scores.tif").is_file()
    del samples, faults, results
