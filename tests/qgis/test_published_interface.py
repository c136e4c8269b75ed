"""What scripts and models made with earlier versions hold on to: the interface, and models saved to files."""

from __future__ import annotations

import copy
import dataclasses
import sys
from pathlib import Path

import pytest

from ..published.interface import COMMAND, FOLDER, FROZEN, SNAPSHOT, describe, losses, read

FIRST_STEPS = {"train", "score", "evaluate", "filter"}


@pytest.fixture(scope="module")
def interface(qgis):
    return describe(qgis.processingRegistry().providerById("geohgan"))


@pytest.fixture
def frozen():
    return read(FROZEN)


class TestInterface:
    def test_is_the_snapshot(self, interface):
        snapshot = read(SNAPSHOT)
        assert list(losses(snapshot, interface)) == []
        assert interface == snapshot, f"run `{COMMAND}` to grow the snapshot on purpose"

    def test_has_all_that_the_first_version_had(self, interface, frozen):
        for one in frozen["geohgan:score"]["parameters"]:
            if one["name"].startswith("WEIGHT_"):
                # Empty now, for what the model says: one of the first version says what the defaults were.
                one.update(default=None, optional=True)
        for name in ("interpolate", "samples_to_anomalies"):
            # That of the first version leaves a dot about each sample, and can be chosen as before.
            one = next(one for one in frozen[f"geohgan:{name}"]["parameters"] if one["name"] == "METHOD")
            assert one.pop("default") == "idw"
            one["default"] = "multiquadric"
        assert list(losses(frozen, interface)) == []


class TestLosses:
    def test_growing_is_none(self, frozen):
        grown = copy.deepcopy(frozen)
        train = grown["geohgan:train"]
        train["parameters"].append({**train["parameters"][0], "name": "NEW", "optional": True})
        train["outputs"].insert(0, {"name": "NEW", "type": "outputNumber"})
        next(one for one in train["parameters"] if one["name"] == "PRESET")["options"].append("new")
        grown["geohgan:new"] = train
        assert list(losses(frozen, grown)) == []

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            (lambda interface: interface.pop("geohgan:train"), "geohgan:train is gone"),
            (lambda interface: interface["geohgan:train"]["outputs"].pop(), "the outputs were"),
            (lambda interface: interface["geohgan:train"]["parameters"].pop(), "REPORT is gone"),
            (lambda interface: interface["geohgan:train"]["parameters"].pop(0), "INPUT is gone"),
            (lambda interface: interface["geohgan:train"]["parameters"][2].update(default=1), "a parameter was"),
            (lambda interface: interface["geohgan:train"]["parameters"][4]["options"].pop(0), "a parameter was"),
            (
                lambda interface: interface["geohgan:train"]["parameters"].append(
                    {"name": "NEW", "optional": False, "default": None}
                ),
                "NEW is new and required",
            ),
        ],
    )
    def test_each_is_told(self, frozen, change, words):
        lesser = copy.deepcopy(frozen)
        change(lesser)
        assert any(words in told for told in losses(frozen, lesser))


class TestModelsOfTheFirstVersion:
    @pytest.mark.parametrize(
        ("name", "steps"),
        [
            ("survey_to_anomalies", FIRST_STEPS),
            ("samples_to_anomalies", FIRST_STEPS | {"interpolate", "explore"}),
            ("source_to_target", FIRST_STEPS | {"classify"}),
        ],
    )
    def test_a_saved_copy_runs_to_the_end(self, qgis, brief_presets, survey, make_samples, tmp_path, name, steps):
        import processing
        from qgis.core import QgsProcessingModelAlgorithm

        stack, deposits = str(survey.stack), str(survey.deposits)
        inputs = {
            "survey_to_anomalies": {"INPUT": stack},
            "samples_to_anomalies": {"INPUT": make_samples(400)},
            "source_to_target": {"INPUT": stack, "TARGET": stack, "POSITIVES": deposits, "FOLDS": 2},
        }
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(FOLDER / "models-0.1.0" / f"{name}.model3"))
        model.initAlgorithm()
        assert model.validate() == (True, [])
        outputs = {
            one.name(): str(tmp_path / f"{number}.{one.defaultFileExtension()}")
            for number, one in enumerate(model.destinationParameterDefinitions())
        }
        common = {"LABELS": deposits, "BUFFER": 1000, "PRESET": "fast"}
        results = processing.run(model, {**common, **inputs[name], **outputs})
        assert set(results["CHILD_RESULTS"]) == steps
        assert 0 < results["CHILD_RESULTS"]["evaluate"]["AUC"] <= 1
        assert outputs.items() <= results.items()
        assert all(Path(path).is_file() for path in outputs.values())


def test_a_model_that_stores_all_five_weights_gets_the_sum_that_it_got(qgis, survey, model, job_of):
    from geohgan.models.protocol.header import read_header
    from qgis.core import QgsProcessingModelAlgorithm

    saved = QgsProcessingModelAlgorithm()
    assert saved.fromFile(str(FOLDER / "models-0.1.0" / "survey_to_anomalies.model3"))
    (step,) = (one for one in saved.childAlgorithms().values() if one.algorithmId() == "geohgan:score")
    sources = step.parameterSources()
    stored = {name: sources[name][0].staticValue() for name in sources if name.startswith("WEIGHT_")}
    job = job_of("score", INPUT=str(survey.stack), MODEL=str(model), **stored)
    weights = {name: weight for name, weight in job.weights_of("anomaly_score", read_header(model)).items() if weight}
    assert weights == {"neighbour_distance": 1.0, "background_distance": 0.5}


def test_the_weight_of_a_further_component_comes_after_all_that_is_published(qgis, monkeypatch):
    algorithm = qgis.processingRegistry().createAlgorithmById("geohgan:score")
    module = sys.modules[type(algorithm).__module__]
    further = dataclasses.replace(module.COMPONENTS[0], name="further_distance", parameter="WEIGHT_FURTHER")
    monkeypatch.setattr(module, "COMPONENTS", (*module.COMPONENTS, further))
    grown = type(algorithm)()
    grown.initAlgorithm({})
    names = [parameter.name() for parameter in grown.parameterDefinitions()]
    assert names == [*(one["name"] for one in read(SNAPSHOT)["geohgan:score"]["parameters"]), "WEIGHT_FURTHER"]
