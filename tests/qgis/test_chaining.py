"""Outputs feed inputs: in the ready model, in models that users build, and in qgis_process."""

from __future__ import annotations

import re
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def workflow(run_in_toolbox, briefly, survey, tmp_path_factory):
    """Folder, results and project layers (top down) of one run of the ready model in the toolbox."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    folder = tmp_path_factory.mktemp("workflow")
    with briefly():
        (results,) = run_in_toolbox(
            "survey_to_anomalies",
            {
                "INPUT": survey.stack,
                "LABELS": survey.deposits,
                "BUFFER": 1000,
                "PRESET": "fast",
                "train:Model": folder / "model.geohgan",
                "score:Anomaly heatmap": folder / "z.tif",
                "evaluate:Evaluation report": folder / "report.html",
                "filter:High-confidence anomalies": folder / "b.tif",
                "filter:High-confidence anomalies, points": folder / "a.gpkg",
            },
        )
    layers = [
        (node.name(), node.layer().renderer().type()) for node in QgsProject.instance().layerTreeRoot().findLayers()
    ]
    QgsProject.instance().clear()
    return folder, results, layers


@pytest.fixture
def far(point_layer):
    """A deposit on another continent."""
    return point_layer((-60, 10), name="far", system="EPSG:4326")


class TestReadyModel:
    def test_writes_every_file_with_the_style_beside_it(self, workflow):
        folder, _, _ = workflow
        files = {path.name for path in folder.iterdir() if not path.name.endswith(".aux.xml")}
        report = {"report.html", "report_numbers.json"}
        assert files == {"model.geohgan", "z.tif", "z.qml", *report, "b.tif", "b.qml", "a.gpkg"}

    def test_filters_the_best_metric(self, workflow):
        _, results, _ = workflow
        best = results["CHILD_RESULTS"]["evaluate"]
        assert 0.5 < best["AUC"] <= 1
        assert results["CHILD_INPUTS"]["filter"]["BAND"] == best["BEST_BAND"]

    def test_loads_styled_layers_the_anomalies_over_the_heatmap(self, workflow):
        _, results, layers = workflow
        metric = results["CHILD_RESULTS"]["evaluate"]["BEST_METRIC"].replace("_", " ").capitalize()
        assert layers == [
            (f"Example survey: High-confidence anomalies, points, {metric}", "singleSymbol"),
            (f"Example survey: High-confidence anomalies, {metric}", "singlebandpseudocolor"),
            ("Example survey: Anomaly score, model", "singlebandpseudocolor"),
        ]

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"LABELS": "far"}, ["(LABELS)", "none of the 1 features"]),
            ({"EXCLUDE": "far"}, ["(EXCLUDE)", "none of the 1 features"]),
            ({"INPUT": "/nowhere/as.tif"}, ["INPUT"]),
            ({"train:Model": "/nowhere/m.geohgan"}, ["/nowhere"]),
        ],
    )
    def test_refuses_before_it_trains(self, refusal, survey, far, tmp_path, monkeypatch, change, words):
        from geohgan.models.protocol import client

        monkeypatch.setattr(client, "run", None)
        values = {
            "INPUT": survey.stack,
            "LABELS": survey.deposits,
            "train:Model": tmp_path / "m.geohgan",
            "score:Anomaly heatmap": tmp_path / "s.tif",
            "filter:High-confidence anomalies": tmp_path / "f.tif",
            **{name: far if value == "far" else value for name, value in change.items()},
        }
        sentence = refusal("survey_to_anomalies", **values)
        assert all(word in sentence for word in words), sentence


def test_the_ready_model_does_without_deposits(run, brief_presets, survey, tmp_path):
    results = run(
        "survey_to_anomalies",
        INPUT=survey.stack,
        PRESET="fast",
        BANDS="Cu,As",
        **{
            "train:Model": tmp_path / "model.geohgan",
            "score:Anomaly heatmap": tmp_path / "score.tif",
            "filter:High-confidence anomalies": tmp_path / "filtered.tif",
        },
    )
    assert set(results["CHILD_RESULTS"]) == {"train", "score", "filter"}
    assert results["CHILD_INPUTS"]["filter"]["BAND"] == 1
    assert results["CHILD_INPUTS"]["train"]["BANDS"] == "Cu,As"
    assert (tmp_path / "filtered.tif").is_file()


def test_the_model_of_the_peers_says_before_it_starts_about_how_long(run, survey, feedback, tmp_path, monkeypatch):
    from geohgan.models.protocol import client
    from geohgan.models.protocol.errors import EngineError
    from qgis.core import QgsProcessingException

    def stop(*arguments, **named):
        raise EngineError("Stopped.")

    monkeypatch.setattr(client, "run", stop)
    outputs = {f"compare:Comparison of scores, {name}": tmp_path / name for name in ("report", "table")}
    with pytest.raises(QgsProcessingException):
        run("beside_its_peers", feedback, INPUT=survey.stack, LABELS=survey.deposits, BUFFER=1000, **outputs)
    assert "Geo-Hgan and twelve detectors run one after the other: about 4 minutes on a laptop." in feedback.texts


def test_the_ready_model_over_two_areas_maps_the_prospectivity_of_the_second(
    run_in_toolbox, brief_presets, survey, tmp_path
):
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    (results,) = run_in_toolbox(
        "source_to_target",
        {
            "INPUT": survey.stack,
            "LABELS": survey.deposits,
            "TARGET": survey.stack,
            "POSITIVES": survey.deposits,
            "BUFFER": 1000,
            "PRESET": "fast",
            "FOLDS": 2,
            "train:Model": tmp_path / "model.geohgan",
            "score:Anomaly heatmap": tmp_path / "score.tif",
            "filter:High-confidence anomalies": tmp_path / "filtered.tif",
            "classify:Prospectivity": tmp_path / "with.tif",
            "classify:Prospectivity without the anomalies": tmp_path / "without.tif",
            "classify:Prospectivity report": tmp_path / "report.html",
        },
    )
    steps = results["CHILD_RESULTS"]
    assert results["CHILD_INPUTS"]["classify"]["ANOMALIES"] == steps["filter"]["OUTPUT"]
    assert all(0 < steps["classify"][name] <= 1 for name in ("AUC", "AUC_WITHOUT"))
    assert {"with.tif", "with.qml", "without.tif", "without.qml", "report.html", "report_numbers.json"} <= {
        path.name for path in tmp_path.iterdir()
    }
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    label = "Example survey: Prospectivity{}, Random forest".format
    assert {label(""), label(" without the anomalies")} <= set(names)
    QgsProject.instance().clear()


def test_the_ready_model_refuses_deposits_outside_the_target(refusal, survey, far, tmp_path, monkeypatch):
    from geohgan.models.protocol import client

    monkeypatch.setattr(client, "run", None)
    outputs = ("train:Model", "score:Anomaly heatmap", "filter:High-confidence anomalies", "classify:Prospectivity")
    sentence = refusal(
        "source_to_target",
        INPUT=survey.stack,
        LABELS=survey.deposits,
        TARGET=survey.stack,
        POSITIVES=far,
        **{name: tmp_path / f"{number}.tif" for number, name in enumerate(outputs)},
    )
    assert "(POSITIVES)" in sentence and "none of the 1 features" in sentence


class TestReadyModelOfSamples:
    def test_goes_all_the_way_from_samples(
        self, run_in_toolbox, brief_presets, survey, make_samples, project, tmp_path
    ):
        (results,) = run_in_toolbox(
            "samples_to_anomalies",
            {
                "INPUT": make_samples(400),
                "LABELS": survey.deposits,
                "BUFFER": 1000,
                "PRESET": "fast",
                "UNITS": "ppm",
                "interpolate:Survey stack": tmp_path / "stack.tif",
                "interpolate:Interpolation report": tmp_path / "interpolation.html",
                "explore:Survey report": tmp_path / "exploration.html",
                "train:Model": tmp_path / "model.geohgan",
                "score:Anomaly heatmap": tmp_path / "score.tif",
                "filter:High-confidence anomalies": tmp_path / "filtered.tif",
            },
        )
        steps, given = results["CHILD_RESULTS"], results["CHILD_INPUTS"]
        assert steps["explore"]["TRANSFORM"] == "log" and steps["explore"]["BANDS"] == "Cu,Au"
        assert given["train"]["INPUT"] == steps["interpolate"]["OUTPUT"]
        assert (given["train"]["TRANSFORM"], given["train"]["BANDS"]) == ("log", "Cu,Au")
        assert 0 <= steps["evaluate"]["AUC"] <= 1
        files = {path.name for path in tmp_path.iterdir()}
        assert {"stack.qml", "interpolation_numbers.json", "exploration_numbers.json", "score.qml"} <= files
        names = [node.name() for node in project.layerTreeRoot().findLayers()]
        assert names.index("samples: Anomaly score, model") < names.index("samples: Survey stack")

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"LABELS": "far"}, ["(LABELS)", "none of the 1 features", "lies in samples"]),
            ({"FIELDS": ["lab"]}, ["No numbers", "lab"]),
            ({"FIELDS": ["Hg"]}, ["no field Hg"]),
            ({"CRS": "EPSG:4326"}, ["(CRS)", "EPSG:4326 is in degrees", "EPSG:32633"]),
        ],
    )
    def test_refuses_before_it_interpolates(
        self, refusal, survey, far, make_samples, tmp_path, monkeypatch, change, words
    ):
        from geohgan.models.protocol import client

        monkeypatch.setattr(client, "run", None)
        names = ("interpolate:Survey stack", "train:Model", "score:Anomaly heatmap", "filter:High-confidence anomalies")
        values = {
            "INPUT": make_samples(),
            "LABELS": survey.deposits,
            **{name: tmp_path / f"{number}.tif" for number, name in enumerate(names)},
            **{name: far if value == "far" else value for name, value in change.items()},
        }
        sentence = refusal("samples_to_anomalies", **values)
        assert all(word in sentence for word in words), sentence


def test_a_users_model_can_take_any_output_as_the_next_input(qgis, short_training, tmp_path):
    """Strings, numbers, rasters, model files and points all go on to a later step."""
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    def result_of(step, output):
        return QgsProcessingModelChildParameterSource.fromChildOutput(step, output)

    steps = {
        "examplesurvey": {"WIDTH": 48, "HEIGHT": 40, "ELEMENTS": 4, "N_DEPOSITS": 3},
        "train": {"INPUT": result_of("examplesurvey", "STACK"), **short_training},
        "score": {"INPUT": result_of("examplesurvey", "STACK"), "MODEL": result_of("train", "OUTPUT")},
        "evaluate": {"INPUT": result_of("score", "OUTPUT"), "LABELS": result_of("examplesurvey", "DEPOSITS")},
        "score again": {
            "INPUT": result_of("examplesurvey", "STACK"),
            "MODEL": result_of("train", "OUTPUT"),
            "METRIC": result_of("evaluate", "BEST_METRIC"),
        },
        "filter": {
            "SCORES": result_of("score again", "OUTPUT"),
            "SOURCE": result_of("examplesurvey", "STACK"),
            "IQR_FACTOR": result_of("evaluate", "AUC"),
        },
        "classify": {
            "INPUT": result_of("examplesurvey", "STACK"),
            "POSITIVES": result_of("examplesurvey", "DEPOSITS"),
            "ANOMALIES": result_of("filter", "OUTPUT"),
            "FOLDS": 2,
        },
        "train again": {
            "INPUT": result_of("examplesurvey", "STACK"),
            "EXCLUDE": result_of("filter", "POINTS"),
            **short_training,
        },
    }
    wanted = {"examplesurvey": ["DEPOSITS"], "filter": ["POINTS"], "train again": ["OUTPUT"]}
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for name, values in steps.items():
        step = QgsProcessingModelChildAlgorithm("geohgan:" + name.removesuffix(" again"))
        step.setChildId(name)
        for parameter, value in values.items():
            fixed = not isinstance(value, QgsProcessingModelChildParameterSource)
            source = QgsProcessingModelChildParameterSource.fromStaticValue(value) if fixed else value
            step.addParameterSources(parameter, [source])
        outputs = {}
        for output in wanted.get(name, []):
            outputs[f"{name} {output}"] = QgsProcessingModelOutput(f"{name} {output}")
            outputs[f"{name} {output}"].setChildId(name)
            outputs[f"{name} {output}"].setChildOutputName(output)
        step.setModelOutputs(outputs)
        model.addChildAlgorithm(step)
    file = tmp_path / "chain.model3"
    assert model.toFile(str(file))

    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(file))
    loaded.initAlgorithm()
    outputs = {one.name(): "TEMPORARY_OUTPUT" for one in loaded.destinationParameterDefinitions()}
    assert len(outputs) == 3
    results = processing.run(loaded, outputs)
    children = results["CHILD_RESULTS"]
    assert Path(children["train again"]["OUTPUT"]).is_file()
    best = children["evaluate"]["BEST_METRIC"]
    assert str(results["CHILD_INPUTS"]["score again"]["METRIC"]) == best
    assert results["CHILD_INPUTS"]["filter"]["IQR_FACTOR"] == children["evaluate"]["AUC"]
    del results


class TestQgisProcess:
    def test_the_four_steps_from_a_shell(self, qgis_process, survey, short_training, tmp_path):
        def run(algorithm, **parameters):
            done = qgis_process(
                "run", f"geohgan:{algorithm}", "--", *(f"{name}={value}" for name, value in parameters.items())
            )
            assert done.returncode == 0, done.stdout + done.stderr
            return dict(re.findall(r"^(\w+):\t(.*)$", done.stdout.rpartition("Results")[2], re.MULTILINE))

        model, score, kept = tmp_path / "m.geohgan", tmp_path / "s.tif", tmp_path / "f.tif"
        trained = run("train", INPUT=survey.stack, OUTPUT=model, **short_training)
        assert trained["OUTPUT"] == str(model)
        assert float(trained["RECONSTRUCTION_LOSS"]) > 0
        assert run("score", INPUT=survey.stack, MODEL=model, OUTPUT=score)["OUTPUT"] == str(score)
        best = run("evaluate", INPUT=score, LABELS=f"{survey.deposits}|layername=deposits", BUFFER=500)
        chosen = run(
            "filter",
            SCORES=score,
            BAND=best["BEST_BAND"],
            SOURCE=survey.stack,
            OUTPUT=kept,
            POINTS=tmp_path / "p.gpkg",
        )
        assert int(chosen["KEPT"]) > 0
        for path in (model, score, kept, tmp_path / "p.gpkg", tmp_path / "s.qml", tmp_path / "f.qml"):
            assert path.is_file()

    def test_what_is_refused_ends_with_its_sentence_and_a_status(self, qgis_process, survey, tmp_path):
        outcome = qgis_process(
            "run", "geohgan:train", "--", f"INPUT={survey.stack}", f"OUTPUT={tmp_path / 'no' / 'm.geohgan'}"
        )
        assert outcome.returncode != 0
        assert f"The folder {tmp_path / 'no'} does not exist" in outcome.stdout + outcome.stderr

    def test_what_the_engine_refuses_does_too(self, qgis_process, survey, tmp_path):
        outcome = qgis_process(
            "run",
            "geohgan:train",
            "--",
            f"INPUT={survey.stack}",
            f"OUTPUT={tmp_path / 'm.geohgan'}",
            f"EXCLUDE={survey.deposits}",
            "EXCLUDE_DISTANCE=30000",
        )
        assert outcome.returncode != 0
        assert "(EXCLUDE_DISTANCE)" in outcome.stdout + outcome.stderr
        assert list(tmp_path.iterdir()) == []
