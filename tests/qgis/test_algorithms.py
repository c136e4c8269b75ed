"""Each algorithm as a user runs it."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

METRICS = [
    "anomaly_score",
    "img_distance",
    "z_distance",
    "feature_distance",
    "neighbour_distance",
    "background_distance",
    "regional_distance",
]
# Of all metrics but the first.
WEIGHTS = [
    "WEIGHT_IMAGE",
    "WEIGHT_LATENT",
    "WEIGHT_FEATURE",
    "WEIGHT_NEIGHBOUR",
    "WEIGHT_BACKGROUND",
    "WEIGHT_REGIONAL",
]


@pytest.fixture(scope="module")
def header(plugins_folder, qgis):
    """Reads what a model file says of itself."""
    from geohgan.models.protocol.header import read_header

    return read_header


@pytest.fixture(scope="module")
def values(survey, read_raster):
    """The example survey's values, and the names of its elements."""
    return read_raster(survey.stack)


class TestExampleSurvey:
    def test_the_stack_has_a_named_band_for_each_element(self, values):
        bands, names = values
        assert names == ["Cu", "As", "Ni", "Au"]
        assert bands.shape == (4, 40, 48)

    def test_points_become_layers_of_any_format_with_typed_fields_in_the_right_system(self, run, tmp_path):
        from qgis.core import QgsVectorLayer

        size = {"WIDTH": 40, "HEIGHT": 30, "ELEMENTS": 3, "N_DEPOSITS": 2}
        made = run(
            "examplesurvey",
            **size,
            STACK=tmp_path / "s.tif",
            SAMPLES=tmp_path / "samples.shp",
            DEPOSITS="memory:",
            TRUTH=tmp_path / "truth.tif",
        )
        samples = QgsVectorLayer(made["SAMPLES"], "", "ogr")
        assert [field.name() for field in samples.fields()] == ["Cu", "As", "Ni"]
        assert all(field.isNumeric() for field in samples.fields())
        assert samples.featureCount() > 50
        assert samples.crs().authid() == "EPSG:32633"
        deposits = made["DEPOSITS"]
        assert deposits.featureCount() == 2
        assert deposits.fields().names() == ["name", "radius_m"]
        assert deposits.crs().authid() == "EPSG:32633"
        assert all(500_000 - 20_000 < one.geometry().asPoint().x() < 520_000 for one in deposits.getFeatures())
        assert (tmp_path / "truth.tif").is_file()
        del samples, deposits, made

    def test_outputs_that_are_not_wanted_are_not_written(self, run, tmp_path):
        made = run("examplesurvey", WIDTH=40, HEIGHT=30, N_DEPOSITS=2, STACK=tmp_path / "s.tif")
        assert set(made) == {"STACK"}
        assert {path.suffix for path in tmp_path.iterdir()} <= {".tif", ".qml", ".xml"}

    def test_the_seed_makes_the_survey(self, run, tmp_path, read_raster):
        for name, seed in (("a", 1), ("b", 1), ("c", 2)):
            run("examplesurvey", WIDTH=40, HEIGHT=30, N_DEPOSITS=2, SEED=seed, STACK=tmp_path / f"{name}.tif")
        a, b, c = (read_raster(tmp_path / f"{name}.tif")[0] for name in "abc")
        assert np.array_equal(a, b)
        assert not np.array_equal(a, c)


class TestTrain:
    def test_gives_model_report_and_losses(self, run, survey, short_training, tmp_path, header, feedback):
        made = run(
            "train",
            feedback,
            INPUT=survey.stack,
            OUTPUT=tmp_path / "m.geohgan",
            REPORT=tmp_path / "r.html",
            **short_training,
        )
        assert set(made) == {"OUTPUT", "REPORT", "AUTOENCODER_LOSS", "RECONSTRUCTION_LOSS"}
        assert 0 < made["AUTOENCODER_LOSS"] < 10
        assert 0 < made["RECONSTRUCTION_LOSS"] < 10
        assert "<html" in (tmp_path / "r.html").read_text(encoding="utf-8").lower()
        found = header(tmp_path / "m.geohgan")
        assert found.bands == ["Cu", "As", "Ni", "Au"]
        assert found.preset == "fast"
        assert found.exclusion == {}
        assert not (tmp_path / "m.geohgan.checkpoint").exists()
        assert f"The model is {tmp_path / 'm.geohgan'}. 'Score anomalies' starts with it." in feedback.texts
        assert any("CPU" in text for text in feedback.texts)
        assert sum("epoch 1 of at most 1" in text and "reconstruction" in text for text in feedback.texts) >= 1
        assert feedback.steps == sorted(feedback.steps)
        assert len(feedback.steps) > 2

    def test_many_single_band_layers_are_named_after_the_layers(
        self, run, values, write_raster, short_training, tmp_path, header
    ):
        from qgis.core import QgsRasterLayer

        layers = []
        for name, band in zip(("gold", "iron", "lead"), values[0]):
            layers.append(QgsRasterLayer(str(write_raster(tmp_path / f"{name}_x.tif", band)), name))
        run("train", INPUT=layers, OUTPUT=tmp_path / "m.geohgan", **short_training)
        assert header(tmp_path / "m.geohgan").bands == ["gold", "iron", "lead"]
        del layers

    def test_layers_without_descriptions_and_with_the_same_names_stay_apart(
        self, run, values, write_raster, short_training, tmp_path, header
    ):
        from qgis.core import QgsRasterLayer

        bare = QgsRasterLayer(str(write_raster(tmp_path / "a.tif", values[0][:2])), "grid")
        named = QgsRasterLayer(str(write_raster(tmp_path / "b.tif", values[0][:2], ["Cu: ppm", "grid 1"])), "grid")
        run("train", INPUT=[bare, named], OUTPUT=tmp_path / "m.geohgan", **short_training)
        assert header(tmp_path / "m.geohgan").bands == ["grid 1", "a 2", "Cu: ppm", "b 2"]
        del bare, named

    def test_layers_on_another_grid_are_aligned_and_the_log_says_how(
        self, run, values, write_raster, short_training, tmp_path, feedback, header
    ):
        fine = write_raster(tmp_path / "fine.tif", values[0][:2], ["a", "b"])
        coarse = write_raster(tmp_path / "coarse.tif", values[0][2][::2, ::2], ["c"], cell=1000.0)
        inputs = [str(fine), str(coarse)]
        run("train", feedback, INPUT=inputs, OUTPUT=tmp_path / "m.geohgan", **short_training)
        assert header(tmp_path / "m.geohgan").bands == ["a", "b", "c"]
        assert any("coarse.tif" in text and "resampled" in text for text in feedback.texts)

    def test_deposits_in_another_system_are_reprojected_and_recorded(
        self, run, survey, point_layer, short_training, tmp_path, header
    ):
        longitude_latitude = point_layer((15.0, 64.92), system="EPSG:4326")
        run(
            "train",
            INPUT=survey.stack,
            EXCLUDE=longitude_latitude,
            EXCLUDE_DISTANCE=2000,
            OUTPUT=tmp_path / "m.geohgan",
            **short_training,
        )
        exclusion = header(tmp_path / "m.geohgan").exclusion
        (x, y) = exclusion["geometries"][0]["coordinates"]
        assert x == pytest.approx(500_000, abs=1)
        assert y == pytest.approx(7_200_000, abs=3000)
        assert exclusion["distance"] == 2000
        assert exclusion["windows"] > 0
        del longitude_latitude

    def test_only_the_selected_features_are_excluded(self, run, survey, point_layer, short_training, tmp_path, header):
        from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

        layer = point_layer((500_000, 7_200_000), (503_000, 7_203_000))
        QgsProject.instance().addMapLayer(layer)
        layer.select(1)
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        run("train", INPUT=survey.stack, EXCLUDE=selected, OUTPUT=tmp_path / "m.geohgan", **short_training)
        assert len(header(tmp_path / "m.geohgan").exclusion["geometries"]) == 1
        QgsProject.instance().removeMapLayer(layer.id())
        del layer

    def test_temporary_and_relative_outputs(self, run, survey, short_training, tmp_path, monkeypatch, header):
        monkeypatch.chdir(tmp_path)
        made = run("train", INPUT=survey.stack, OUTPUT="TEMPORARY_OUTPUT", **short_training)
        assert made["OUTPUT"].endswith(".geohgan")
        assert header(made["OUTPUT"]).bands
        run("train", INPUT=survey.stack, OUTPUT="here.geohgan", **short_training)
        assert header(tmp_path / "here.geohgan").bands

    def test_cancel_keeps_a_checkpoint_from_which_training_goes_on(
        self, run, refusal, survey, short_training, tmp_path, feedback, header
    ):
        longer = {**short_training, "EPOCHS": 3, "GUIDED_EPOCHS": 2}
        output, checkpoint = tmp_path / "m.geohgan", tmp_path / "m.geohgan.checkpoint"
        feedback.cancel_when = lambda text: "epoch 2 of at most 3" in text
        sentence = refusal("train", feedback=feedback, INPUT=survey.stack, OUTPUT=output, **longer)
        assert sentence.startswith("Cancelled")
        assert f'"Checkpoint to go on from" (RESUME) (advanced) set to {checkpoint}' in sentence
        assert checkpoint.is_file()
        assert [path.name for path in tmp_path.iterdir()] == [checkpoint.name]

        resumed = tmp_path / "resumed.geohgan"
        run("train", INPUT=survey.stack, OUTPUT=resumed, RESUME=checkpoint, **longer)
        steps = [(entry["step"], entry["epoch"]) for entry in header(resumed).history]
        assert steps == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]


class TestScore:
    def test_the_raster_has_the_metrics_and_the_percentile(self, scores, survey, read_raster):
        bands, names = read_raster(scores)
        assert names == [*METRICS, "percentile"]
        source, _ = read_raster(survey.stack)
        missing = (source == -9999).any(axis=0)
        assert missing.any()
        assert ((bands == -9999) == missing).all()
        percentile = bands[-1][~missing]
        assert percentile.min() > 0 and percentile.max() == 100

    def test_the_chosen_metric_comes_first(self, run, survey, model, tmp_path, read_raster):
        run("score", INPUT=survey.stack, MODEL=model, METRIC="z_distance", OUTPUT=tmp_path / "s.tif")
        _, names = read_raster(tmp_path / "s.tif")
        assert names[0] == "z_distance"
        assert sorted(names) == sorted([*METRICS, "percentile"])

    @pytest.mark.parametrize("metric", METRICS[1:])
    def test_a_weight_of_its_own_ranks_as_its_metric_does(self, run, survey, model, tmp_path, read_raster, metric):
        weights = dict.fromkeys(WEIGHTS, 0) | {WEIGHTS[METRICS.index(metric) - 1]: 2}
        run("score", INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "s.tif", **weights)
        bands, names = read_raster(tmp_path / "s.tif")
        valid = bands[0] != -9999
        score, alone = bands[0][valid], bands[names.index(metric)][valid]
        # But for what single precision rounds.
        assert (np.diff(score[np.argsort(alone)]) >= -1e-5 * np.ptp(score)).all()
        assert np.ptp(score) > 0

    def test_what_is_sought_joins_the_score(self, run, survey, model, scores, tmp_path, read_raster, feedback):
        given = {"INPUT": survey.stack, "MODEL": model, "ELEMENTS": "Cu+ Ni-"}
        run("score", feedback, **given, OUTPUT=tmp_path / "s.tif", METRICS="chosen", METRIC="enrichment")
        bands, names = read_raster(tmp_path / "s.tif")
        assert names == ["enrichment", "percentile"]
        assert any("Cu+" in text and "Ni-" in text for text in feedback.texts)
        run("score", **given, OUTPUT=tmp_path / "all.tif")
        every, names = read_raster(tmp_path / "all.tif")
        assert names == [*METRICS, "enrichment", "percentile"]
        assert np.array_equal(every[-2], bands[0])
        assert not np.array_equal(every[0], read_raster(scores)[0][0])
        run("score", **given, OUTPUT=tmp_path / "none.tif", WEIGHT_ENRICHMENT=0)
        assert np.array_equal(read_raster(tmp_path / "none.tif")[0][0], read_raster(scores)[0][0])

    def test_a_kind_of_which_the_survey_has_too_little_is_refused_with_the_nearest(
        self, refusal, survey, model, tmp_path
    ):
        given = {"INPUT": survey.stack, "MODEL": model, "OUTPUT": tmp_path / "s.tif"}
        sentence = refusal("score", **given, SOUGHT="lithium_pegmatite")
        assert "too few of its elements" in sentence and "(ELEMENTS)" in sentence
        assert "no chemical element: Xx" in refusal("score", **given, ELEMENTS="Cu Xx")
        assert "nothing is sought" in refusal("score", **given, METRIC="enrichment")

    def test_the_metric_alone_is_what_it_is_among_all(self, run, survey, model, scores, tmp_path, read_raster):
        run("score", INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "s.tif", METRICS="chosen", THREADS=1)
        bands, names = read_raster(tmp_path / "s.tif")
        assert names == ["anomaly_score", "percentile"]
        assert np.array_equal(bands, read_raster(scores)[0][[0, -1]])

    def test_bands_in_another_order_give_the_same_scores(
        self, run, scores, model, values, write_raster, tmp_path, read_raster
    ):
        bands, names = values
        order = [2, 0, 3, 1]
        shuffled = write_raster(tmp_path / "shuffled.tif", bands[order], [names[place] for place in order])
        run("score", INPUT=shuffled, MODEL=model, OUTPUT=tmp_path / "s.tif", THREADS=1)
        assert np.array_equal(read_raster(tmp_path / "s.tif")[0], read_raster(scores)[0])

    def test_contributions_tell_what_leads_and_what_is_expected(self, run, survey, model, tmp_path, read_raster):
        outputs = {"OUTPUT": tmp_path / "s.tif", "CONTRIBUTIONS": tmp_path / "c.tif"}
        made = run("score", INPUT=survey.stack, MODEL=model, **outputs)
        shares, names = read_raster(made["CONTRIBUTIONS"])
        elements = ["Cu", "As", "Ni", "Au"]
        kinds = [f"{element} {kind}" for kind in ("observed", "expected") for element in elements]
        assert names == [*elements, "leading", *kinds, "outstanding"]
        valid = (shares != -9999).all(axis=0)
        assert np.allclose(shares[:4, valid].sum(axis=0), 1, atol=1e-5)
        assert (shares[4, valid] == shares[:4, valid].argmax(axis=0) + 1).all()
        assert np.array_equal(shares[5:9, valid], read_raster(survey.stack)[0][:, valid])

    def test_cancel_leaves_no_file(self, refusal, survey, model, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        output = tmp_path / "s.tif"
        assert "Cancelled" in refusal("score", feedback=feedback, INPUT=survey.stack, MODEL=model, OUTPUT=output)
        assert list(tmp_path.iterdir()) == []


class TestEvaluate:
    def test_gives_report_curves_and_the_best_metric(self, run, scores, survey, tmp_path, read_raster):
        made = run(
            "evaluate",
            INPUT=scores,
            LABELS=survey.deposits,
            BUFFER=1000,
            REPORT=tmp_path / "r.html",
            CURVES=tmp_path / "c.csv",
        )
        assert made["BEST_METRIC"] in METRICS
        assert made["BEST_BAND"] == METRICS.index(made["BEST_METRIC"]) + 1
        assert 0.5 < made["AUC"] <= 1
        assert "svg" in (tmp_path / "r.html").read_text(encoding="utf-8")
        with open(tmp_path / "c.csv", newline="", encoding="utf-8") as file:
            assert {row["metric"] for row in csv.DictReader(file)} == set(METRICS)

    def test_nothing_needs_to_be_written(self, run, scores, survey):
        made = run("evaluate", INPUT=[str(scores), str(scores)], LABELS=survey.deposits)
        assert set(made) == {"BEST_METRIC", "BEST_BAND", "AUC", "AUC_LOW", "AUC_HIGH", "P_VALUE"}

    def test_deposits_in_another_system_give_the_same_area(self, run, scores, survey):
        import processing

        there = processing.run(
            "native:reprojectlayer",
            {"INPUT": str(survey.deposits), "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"},
        )["OUTPUT"]
        here = run("evaluate", INPUT=scores, LABELS=survey.deposits)
        assert run("evaluate", INPUT=scores, LABELS=there)["AUC"] == pytest.approx(here["AUC"])
        del there

    def test_polygons_and_mixed_collections_are_labels_too(self, run, scores):
        from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

        layer = QgsVectorLayer("GeometryCollection?crs=EPSG:32633", "mixed", "memory")
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromWkt(
                "GeometryCollection (Point (500000 7200000), "
                "Polygon ((503000 7203000, 505000 7203000, 505000 7205000, 503000 7203000)))"
            )
        )
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        assert 0 <= run("evaluate", INPUT=scores, LABELS=layer)["AUC"] <= 1
        del layer

    def test_it_warns_when_the_deposits_were_excluded_from_training(
        self, run, survey, short_training, tmp_path, feedback
    ):
        model, score = tmp_path / "m.geohgan", tmp_path / "s.tif"
        excluded = {"EXCLUDE": survey.deposits, "EXCLUDE_DISTANCE": 1500}
        run("train", INPUT=survey.stack, OUTPUT=model, **excluded, **short_training)
        run("score", INPUT=survey.stack, MODEL=model, OUTPUT=score)
        run("evaluate", feedback, INPUT=score, LABELS=survey.deposits)
        assert any("optimistic" in text for text in feedback.warnings)


class TestFilter:
    def test_gives_raster_points_and_numbers(self, run, scores, survey, tmp_path, read_raster):
        from qgis.core import QgsVectorLayer

        made = run("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "f.tif", POINTS=tmp_path / "p.gpkg")
        kept = read_raster(made["OUTPUT"])[0][0]
        score = read_raster(scores)[0][0]
        chosen = kept != -9999
        assert made["KEPT"] == chosen.sum() > 0
        assert made["OUTLIERS"] >= made["KEPT"]
        assert np.array_equal(kept[chosen], score[chosen])
        assert kept[chosen].min() > made["THRESHOLD"]
        layer = QgsVectorLayer(made["POINTS"], "", "ogr")
        assert layer.featureCount() == made["KEPT"]
        assert layer.crs().authid() == "EPSG:32633"
        assert {"score", "percentile", "distance"} <= set(layer.fields().names())
        assert max(feature["distance"] for feature in layer.getFeatures()) <= made["RADIUS"] + 1e-6
        del layer

    def test_another_band(self, run, scores, survey, tmp_path, read_raster):
        first = run("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "1.tif")
        third = run("filter", SCORES=scores, BAND=3, SOURCE=survey.stack, OUTPUT=tmp_path / "3.tif")
        assert first["THRESHOLD"] != third["THRESHOLD"]
        assert set(first) == {"OUTPUT", "THRESHOLD", "RADIUS", "OUTLIERS", "KEPT", "SPOTS"}

    def test_other_criteria_look_at_the_score_alone(self, run, scores, survey, tmp_path, feedback, read_raster):
        layers = {"SCORES": scores, "SOURCE": survey.stack}
        made = run("filter", feedback, **layers, CRITERIA="top_share", SHARE=10, OUTPUT=tmp_path / "t.tif")
        score = read_raster(scores)[0][0]
        assert 0.08 < made["KEPT"] / (score != -9999).sum() <= 0.1
        assert any("cells remain (" in text for text in feedback.texts)
        labels = {"CRITERIA": "prediction_area", "LABELS": survey.deposits}
        made = run("filter", **layers, **labels, OUTPUT=tmp_path / "p.tif")
        assert made["KEPT"] == (score[score != -9999] >= made["THRESHOLD"]).sum() and made["SPOTS"] > 0

    def test_nothing_kept_is_an_empty_layer_and_a_warning(self, run, scores, survey, tmp_path, feedback):
        made = run(
            "filter",
            feedback,
            SCORES=scores,
            SOURCE=survey.stack,
            IQR_FACTOR=1e6,
            OUTPUT=tmp_path / "f.tif",
            POINTS="memory:",
        )
        assert (made["OUTLIERS"], made["KEPT"]) == (0, 0)
        assert made["POINTS"].featureCount() == 0
        fields = [(one.name(), one.isNumeric()) for one in made["POINTS"].fields()]
        assert fields == [("score", True), ("percentile", True), ("distance", True)]
        assert any("IQR_FACTOR" in text for text in feedback.warnings)
        del made

    def test_a_target_area_with_its_bands_in_another_order(self, run, scores, survey, values, write_raster, tmp_path):
        bands, names = values
        target = write_raster(tmp_path / "t.tif", bands[::-1], names[::-1], corner=(600_000, 7_300_000))
        made = run("filter", SCORES=scores, SOURCE=survey.stack, TARGET=target, OUTPUT=tmp_path / "f.tif")
        same = run("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "g.tif")
        assert made["RADIUS"] == pytest.approx(same["RADIUS"])


def test_a_failure_of_the_engine_is_an_exception_with_its_sentence(
    refusal, survey, values, write_raster, short_training, tmp_path
):
    empty = write_raster(Path(tmp_path) / "empty.tif", np.full_like(values[0], -9999), values[1])
    sentence = refusal("train", INPUT=empty, OUTPUT=tmp_path / "m.geohgan", **short_training)
    assert "no valid pixel" in sentence
    assert not (tmp_path / "m.geohgan").exists()
