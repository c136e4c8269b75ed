"""What cannot work is refused before the engine starts, in a sentence that the user can act on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest


@pytest.fixture
def engine_may_start():
    """Asked for by the tests of what only pixels tell."""


@pytest.fixture(autouse=True)
def engine_must_not_start(survey, model, scores, request):
    """Fails a test whose refusal comes from the engine."""
    if "engine_may_start" not in request.fixturenames:
        request.getfixturevalue("no_engine")


@pytest.fixture
def ones(write_raster, tmp_path):
    """Writes a raster that differs from the survey in what a test names."""

    def write(name, bands=("Cu", "As", "Ni", "Au"), shape=(40, 48), **options):
        values = np.random.default_rng(0).lognormal(size=(len(bands), *shape))
        return write_raster(tmp_path / name, values, bands, **options)

    return write


@pytest.fixture
def output(tmp_path):
    return tmp_path / "output"


class TestRasters:
    def test_a_missing_file_is_named(self, refusal, output):
        for rasters in ("/nowhere/as.tif", ["/nowhere/as.tif"]):
            sentence = refusal("train", INPUT=rasters, OUTPUT=output)
            assert "/nowhere/as.tif" in sentence and "(INPUT)" in sentence

    def test_one_missing_file_among_others_is_named(self, refusal, survey, output):
        sentence = refusal("train", INPUT=[str(survey.stack), "/nowhere/as.tif"], OUTPUT=output)
        assert "/nowhere/as.tif" in sentence

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
    def test_a_pipe_is_never_opened(self, refusal, survey, model, output, tmp_path):
        os.mkfifo(tmp_path / "pipe.tif")
        pipe = str(tmp_path / "pipe.tif")
        calls = {"INPUT": pipe}, {"INPUT": [pipe]}, {"INPUT": survey.stack, "RESUME": pipe}
        calls += {"INPUT": survey.stack, "EXCLUDE": pipe}, {"INPUT": survey.stack, "MASK": f"{pipe}|layername=a"}
        for call in calls:
            assert "pipe.tif is no file, but a pipe" in refusal("train", **call, OUTPUT=output)
        sentence = refusal("score", INPUT=survey.stack, MODEL=model, OUTPUT=pipe)
        assert "pipe.tif is no file, but a pipe" in sentence

    def test_more_bands_than_can_be_worked_with(self, refusal, ones, output):
        many = ones("many.tif", [f"E{number}" for number in range(600)], shape=(9, 9))
        assert "With many there are 600 bands, and 512 are the most" in refusal("train", INPUT=many, OUTPUT=output)

    def test_no_raster_at_all(self, refusal, output):
        for none in (None, [], ""):
            assert '"Survey rasters" (INPUT)' in refusal("train", INPUT=none, OUTPUT=output)

    def test_a_layer_that_is_no_file(self, refusal, output):
        from qgis.core import QgsRasterLayer

        web = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=3&zmin=0", "web map", "wms")
        sentence = refusal("train", INPUT=[web], OUTPUT=output)
        assert "web map" in sentence and "GeoTIFF" in sentence
        del web

    def test_a_vector_layer_in_place_of_a_raster(self, refusal, survey, output):
        assert str(survey.deposits) in refusal("train", INPUT=survey.deposits, OUTPUT=output)

    def test_layers_that_do_not_overlap(self, refusal, survey, ones, output):
        far = ones("far.tif", ["Zn"], corner=(800_000, 7_210_000))
        sentence = refusal("train", INPUT=[str(survey.stack), str(far)], OUTPUT=output)
        assert "far does not overlap survey" in sentence

    def test_layers_in_different_systems_that_do_not_overlap(self, refusal, survey, ones, output):
        far = ones("far.tif", ["Zn"], epsg=4326, corner=(-60, 10), cell=0.01)
        sentence = refusal("train", INPUT=[str(survey.stack), str(far)], OUTPUT=output)
        assert "far does not overlap survey" in sentence

    def test_one_layer_without_a_system(self, refusal, survey, ones, output):
        bare = ones("bare.tif", ["Zn"], epsg=0)
        sentence = refusal("train", INPUT=[str(survey.stack), str(bare)], OUTPUT=output)
        assert "bare has no coordinate reference system" in sentence

    def test_a_system_that_only_qgis_knows_of(self, refusal, ones, output):
        from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

        for name, epsg, words in (("bare", 0, "no coordinate reference system"), ("wrong", 32632, "EPSG:32632")):
            layer = QgsRasterLayer(str(ones(f"{name}.tif", epsg=epsg)), name)
            layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
            sentence = refusal("train", INPUT=[layer], OUTPUT=output)
            assert f"{name} has EPSG:32633 in QGIS, and its file has {words}" in sentence
            assert "Assign projection" in sentence
            del layer

    def test_no_value_that_only_qgis_knows_of(self, refusal, ones, output):
        from qgis.core import QgsRasterLayer, QgsRasterRange

        layer = QgsRasterLayer(str(ones("marked.tif")), "marked")
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-999, -999)])
        sentence = refusal("train", INPUT=[layer], OUTPUT=output)
        assert "marked has an additional no data value in QGIS" in sentence and "Translate" in sentence
        del layer

    def test_score_rasters_in_different_systems(self, refusal, survey, ones, scores):
        other = ones("other.tif", ["x"], epsg=32634)
        sentence = refusal("evaluate", INPUT=[str(scores), str(other)], LABELS=survey.deposits)
        assert "EPSG:32634" in sentence and "EPSG:32633" in sentence


class TestWindows:
    def test_larger_than_the_raster(self, refusal, ones, output):
        small = ones("small.tif", shape=(7, 48))
        sentence = refusal("train", INPUT=small, OUTPUT=output)
        assert "8 x 8" in sentence and "48 x 7" in sentence and "choose a smaller" in sentence

    def test_of_a_preset_and_of_a_patch_size(self, refusal, ones, output):
        raster = ones("raster.tif", shape=(12, 12))
        assert "16 x 16" in refusal("train", INPUT=raster, PRESET="reference", OUTPUT=output)
        assert "13 x 13" in refusal("train", INPUT=raster, PATCH_SIZE=13, OUTPUT=output)

    def test_of_a_model(self, refusal, ones, model, output):
        small = ones("small.tif", shape=(40, 6))
        assert "8 x 8" in refusal("score", INPUT=small, MODEL=model, OUTPUT=output.with_suffix(".tif"))

    def test_steps_wider_than_a_window(self, refusal, survey, model, output):
        sentence = refusal("score", INPUT=survey.stack, MODEL=model, STRIDE=9, OUTPUT=output.with_suffix(".tif"))
        assert "(STRIDE) is 9" in sentence

    def test_samples_larger_than_the_raster(self, refusal, survey, scores, output):
        sentence = refusal("filter", SCORES=scores, SOURCE=survey.stack, WINDOW=41, OUTPUT=output.with_suffix(".tif"))
        assert "41 x 41" in sentence and "WINDOW" in sentence

    def test_the_help_has_the_epochs_of_the_presets(self, qgis):
        train = qgis.processingRegistry().createAlgorithmById("geohgan:train")
        for name in ("EPOCHS", "GUIDED_EPOCHS"):
            words = train.parameterDefinition(name).help()
            assert "(default): 15 with Balanced, 4 with Fast, 100 with As published." in words


class TestValues:
    @pytest.mark.parametrize(
        ("parameter", "value"),
        [("PATCH_SIZE", 3), ("PATCH_SIZE", 65), ("PRESET", "slow"), ("MIN_VALID", 1.5), ("SEED", -1), ("EPOCHS", 0)],
    )
    def test_outside_what_is_expected(self, refusal, survey, output, parameter, value):
        sentence = refusal("train", INPUT=survey.stack, OUTPUT=output, **{parameter: value})
        assert f"({parameter}) cannot be {value}" in sentence

    def test_weights_that_are_all_zero(self, refusal, survey, model, output):
        components = ("IMAGE", "LATENT", "FEATURE", "NEIGHBOUR", "BACKGROUND")
        weights = {f"WEIGHT_{name}": 0 for name in components}
        sentence = refusal("score", INPUT=survey.stack, MODEL=model, OUTPUT=output.with_suffix(".tif"), **weights)
        assert "weights are zero" in sentence

    @pytest.mark.parametrize(
        ("sought", "words"),
        [
            ({"METRIC": "enrichment"}, '"Metric" (METRIC) is Enrichment, and nothing is sought'),
            ({"METRIC": "enrichment"}, 'choose a kind of deposit as "Sought" (SOUGHT)'),
            ({"ELEMENTS": "Cu+ Xx"}, '"Elements sought" (ELEMENTS) has what is no chemical element: Xx.'),
            ({"ELEMENTS": "Cu+ Cu-"}, '"Elements sought" (ELEMENTS) has Cu both with a plus and with a minus'),
            ({"SOUGHT": "unicorn"}, '"Sought" (SOUGHT) cannot be unicorn.'),
            ({"SOUGHT": "lithium_pegmatite"}, "Lithium pegmatite (LCT): the survey has too few of its elements (none)"),
            ({"SOUGHT": "porphyry_molybdenum"}, 'choose that as "Sought" (SOUGHT)'),
            ({"METRICS": "some"}, '"Metrics to write" (METRICS) cannot be some.'),
        ],
    )
    def test_what_cannot_be_sought(self, refusal, survey, model, output, sought, words):
        sentence = refusal("score", INPUT=survey.stack, MODEL=model, OUTPUT=output.with_suffix(".tif"), **sought)
        assert words in sentence

    @pytest.mark.parametrize("given", [{"METRIC": "regional_distance"}, {"WEIGHT_REGIONAL": 1}])
    def test_what_a_model_of_an_earlier_version_has_not_learnt(self, refusal, output, tmp_path, given):
        published = Path(__file__).parents[1] / "published"
        # QGIS writes statistics beside a raster.
        stack = shutil.copy(published / "stack-0.1.0.tif", tmp_path)
        call = {"INPUT": stack, "MODEL": published / "model-0.1.0.geohgan"}
        sentence = refusal("score", **call, OUTPUT=output.with_suffix(".tif"), **given)
        assert "earlier version, which knew no regional_distance" in sentence and '"Metric" (METRIC)' in sentence

    def test_a_band_that_the_raster_has_not(self, refusal, survey, scores, output):
        sentence = refusal("filter", SCORES=scores, BAND=9, SOURCE=survey.stack, OUTPUT=output.with_suffix(".tif"))
        assert "(BAND) is 9" in sentence and "1 to 8" in sentence


class TestModelFile:
    def test_bands_that_the_raster_lacks_are_named(self, refusal, ones, model, output):
        other = ones("other.tif", ["Cu", "Zn", "Ni", "Pb"])
        sentence = refusal("score", INPUT=other, MODEL=model, OUTPUT=output.with_suffix(".tif"))
        assert "lacks 2 of the 4 bands" in sentence and "As, Au" in sentence

    def test_missing_damaged_foreign_older_and_newer_files(self, refusal, survey, model, output, tmp_path):
        content = model.read_bytes()
        ours = rb"\"format\": 3"
        assert ours in content
        files = {
            "missing": None,
            "foreign": b"PK\x03\x04 something else entirely",
            "damaged": content[: len(content) // 2],
            "older": content.replace(ours, rb"\"format\": 1"),
            "newer": content.replace(ours, rb"\"format\": 9"),
        }
        words = {
            "missing": "cannot be",
            "foreign": "not a Geo-Hgan model",
            "damaged": "damaged",
            "older": "train the model again",
            "newer": "format 9",
        }
        for kind, bytes_ in files.items():
            path = tmp_path / f"{kind}.geohgan"
            if bytes_ is not None:
                path.write_bytes(bytes_)
            sentence = refusal("score", INPUT=survey.stack, MODEL=path, OUTPUT=output.with_suffix(".tif"))
            assert words[kind] in sentence, kind
            assert str(path) in sentence, kind

    @pytest.fixture
    def checkpoint(self, model, tmp_path):
        """The model as it was before its scores were calibrated."""
        from geohgan.models.protocol.header import read_header

        calibration = json.dumps({"calibration": read_header(model).calibration})[1:-1].replace('"', r"\"").encode()
        content = model.read_bytes()
        assert calibration in content
        path = tmp_path / "m.geohgan.checkpoint"
        path.write_bytes(content.replace(calibration, rb"\"calibration\": {}".ljust(len(calibration))))
        return path

    def test_no_model(self, refusal, survey, output):
        for none in (None, ""):
            sentence = refusal("score", INPUT=survey.stack, MODEL=none, OUTPUT=output.with_suffix(".tif"))
            assert '"Model" (MODEL) is missing.' in sentence

    def test_a_checkpoint_in_place_of_a_model(self, refusal, survey, checkpoint, output):
        sentence = refusal("score", INPUT=survey.stack, MODEL=checkpoint, OUTPUT=output.with_suffix(".tif"))
        assert "checkpoint" in sentence and "RESUME" in sentence

    def test_what_training_cannot_go_on_from(self, refusal, survey, ones, model, checkpoint, output, tmp_path):
        finished = refusal("train", INPUT=survey.stack, RESUME=model, OUTPUT=output)
        assert "finished model" in finished
        missing = refusal("train", INPUT=survey.stack, RESUME=tmp_path / "none", OUTPUT=output)
        assert "(RESUME)" in missing and "none" in missing
        other_bands = refusal("train", INPUT=ones("other.tif", ["Cu", "Zn"]), RESUME=checkpoint, OUTPUT=output)
        assert "As, Ni, Au" in other_bands


class TestVectors:
    @pytest.fixture
    def far(self, memory_layer):
        shape = "Polygon ((-60 10, -59 10, -59 11, -60 10))"
        return memory_layer("Polygon", "far away", "", [(shape, [])], system="EPSG:4326")

    @pytest.mark.parametrize("parameter", ["EXCLUDE", "MASK"])
    def test_no_feature_in_the_training_raster(self, refusal, survey, output, far, parameter):
        sentence = refusal("train", INPUT=survey.stack, OUTPUT=output, **{parameter: far})
        assert f"({parameter})" in sentence and "none of the 1 features of far away" in sentence

    def test_no_deposit_in_the_score_raster(self, refusal, scores, far):
        assert "none of the 1 features" in refusal("evaluate", INPUT=scores, LABELS=far)

    def test_an_empty_layer(self, refusal, scores):
        from qgis.core import QgsVectorLayer

        empty = QgsVectorLayer("Point?crs=EPSG:32633", "empty", "memory")
        assert "empty has no features with a geometry" in refusal("evaluate", INPUT=scores, LABELS=empty)
        del empty

    def test_a_missing_file(self, refusal, scores):
        sentence = refusal("evaluate", INPUT=scores, LABELS="/nowhere/mines.gpkg")
        assert "(LABELS)" in sentence and "/nowhere/mines.gpkg" in sentence

    def test_a_distance_larger_than_the_raster(self, refusal, survey, scores, output):
        sentence = refusal("evaluate", INPUT=scores, LABELS=survey.deposits, BUFFER=1e6)
        assert "1e+06" in sentence and "map units" in sentence
        far = {"EXCLUDE": survey.deposits, "EXCLUDE_DISTANCE": 1e6}
        assert "(EXCLUDE)" in refusal("train", INPUT=survey.stack, OUTPUT=output, **far)


class TestOutputs:
    def test_a_folder_that_does_not_exist(self, refusal, survey, tmp_path):
        sentence = refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "no" / "m.geohgan")
        assert str(tmp_path / "no") in sentence

    def test_a_folder_in_place_of_a_file(self, refusal, survey, tmp_path):
        (tmp_path / "m.geohgan").mkdir()
        assert "is a folder" in refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "m.geohgan")

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may write anywhere")
    def test_a_folder_that_cannot_be_written_to(self, refusal, survey, tmp_path):
        (tmp_path / "locked").mkdir(mode=0o500)
        assert "cannot be written" in refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "locked" / "m.geohgan")

    def test_an_optional_output_too(self, refusal, survey, tmp_path):
        report = tmp_path / "no" / "r.html"
        assert str(report.parent) in refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "m", REPORT=report)

    def test_points_too(self, refusal, survey, scores, tmp_path):
        points = tmp_path / "no" / "p.gpkg"
        sentence = refusal("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "f.tif", POINTS=points)
        assert str(points.parent) in sentence

    def test_an_output_over_an_input(self, refusal, survey, model, tmp_path):
        stack = shutil.copy(survey.stack, tmp_path / "stack.tif")
        sentence = refusal("score", INPUT=stack, MODEL=model, OUTPUT=stack)
        assert "also an input" in sentence
        assert Path(stack).read_bytes() == survey.stack.read_bytes()

    @pytest.mark.parametrize("output", ["REPORT", "CURVES"])
    def test_an_output_over_known_deposits(self, refusal, survey, scores, tmp_path, output):
        deposits = shutil.copy(survey.deposits, tmp_path / "deposits.gpkg")
        given = {"INPUT": scores, "LABELS": f"{deposits}|layername=deposits", output: deposits}
        assert "deposits.gpkg is also an input" in refusal("evaluate", **given)
        assert Path(deposits).read_bytes() == survey.deposits.read_bytes()

    def test_an_output_over_what_is_excluded(self, refusal, survey, tmp_path):
        deposits = shutil.copy(survey.deposits, tmp_path / "m.geohgan")
        sentence = refusal("train", INPUT=survey.stack, EXCLUDE=str(deposits), OUTPUT=deposits)
        assert "m.geohgan is also an input" in sentence

    def test_what_would_be_written_beside_an_output(self, refusal, survey, scores, tmp_path):
        (tmp_path / "r_numbers.json").write_text("{}")
        sentence = refusal("evaluate", INPUT=scores, LABELS=survey.deposits, REPORT=tmp_path / "r.html")
        assert "r_numbers.json exists" in sentence
        (tmp_path / "m.geohgan.checkpoint").write_text("hours")
        sentence = refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "m.geohgan")
        assert "m.geohgan.checkpoint exists" in sentence and "(RESUME)" in sentence

    def test_a_file_that_is_no_layer_has_no_style(self, refusal, survey, model, tmp_path):
        beside = shutil.copy(model, tmp_path / "s.geohgan")
        # What is refused is the other output.
        outputs = {"OUTPUT": tmp_path / "s.tif", "CONTRIBUTIONS": tmp_path / "no" / "c.tif"}
        assert f"The folder {tmp_path / 'no'}" in refusal("score", INPUT=survey.stack, MODEL=beside, **outputs)

    def test_two_outputs_in_one_file(self, refusal, survey, model, tmp_path):
        same = tmp_path / "s.tif"
        sentence = refusal("score", INPUT=survey.stack, MODEL=model, OUTPUT=same, CONTRIBUTIONS=same)
        assert "s.tif would be a file of" in sentence and "(OUTPUT)" in sentence

    def test_a_format_that_is_not_written(self, refusal, survey, model, tmp_path):
        assert "png" in refusal("score", INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "s.png")


class TestEngine:
    @pytest.fixture
    def bare_python(self, tmp_path):
        """A Python without packages."""
        folder = tmp_path / "bare"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
        return folder / "bin" / "python"

    def test_missing_packages_are_told_with_what_to_do(self, refusal, survey, output, bare_python, monkeypatch):
        monkeypatch.setenv("GEOHGAN_PYTHON", str(bare_python))
        sentence = refusal("train", INPUT=survey.stack, OUTPUT=output)
        assert "torch" in sentence and "pip install" in sentence

    def test_the_setting_names_the_python(self, qgis, refusal, survey, output, bare_python, monkeypatch):
        from qgis.core import QgsSettings

        monkeypatch.delenv("GEOHGAN_PYTHON")
        QgsSettings().setValue("geohgan/python", str(bare_python))
        try:
            assert str(bare_python) in refusal("train", INPUT=survey.stack, OUTPUT=output)
        finally:
            QgsSettings().remove("geohgan/python")

    def test_the_algorithms_stay_visible(self, qgis, monkeypatch):
        monkeypatch.setenv("GEOHGAN_PYTHON", "/nowhere/python")
        provider = qgis.processingRegistry().providerById("geohgan")
        assert all(algorithm.canExecute()[0] for algorithm in provider.algorithms())
        assert provider.isActive()


@pytest.mark.usefixtures("engine_may_start")
class TestWhatOnlyPixelsTell:
    def test_no_training_window_is_left_after_exclusion(self, refusal, survey, output):
        excluded = {"EXCLUDE": survey.deposits, "EXCLUDE_DISTANCE": 30_000}
        assert "EXCLUDE_DISTANCE" in refusal("train", INPUT=survey.stack, OUTPUT=output, **excluded)

    def test_a_source_on_another_grid_than_the_scores(self, refusal, scores, ones, output):
        other = ones("other.tif", shape=(20, 24), cell=1000.0)
        sentence = refusal("filter", SCORES=scores, SOURCE=other, OUTPUT=output.with_suffix(".tif"))
        assert "another grid" in sentence

    def test_nothing_is_left_behind(self, refusal, survey, output, tmp_path):
        excluded = {"EXCLUDE": survey.deposits, "EXCLUDE_DISTANCE": 30_000}
        refusal("train", INPUT=survey.stack, OUTPUT=output, **excluded)
        assert list(tmp_path.iterdir()) == []
