"""Known deposits are known from elsewhere: the plugin's own anomalies are refused, and samples are told."""

from __future__ import annotations

import pytest

from tests.support import wkt_point

PLACES = [(495_000, 7_200_000), (500_000, 7_203_000)]
OURS = {
    "points of the filter": "score:double percentile:double distance:double",
    "with a field of the user's": "id:integer Score:double percentile:double distance:double",
    "polygons of the inspector": "rank:integer area:double cells:integer peak:double peak_pct:double mean:double",
}


@pytest.fixture
def layer(memory_layer):
    def make(fields: str):
        return memory_layer("Point", "places", fields, [(wkt_point(*at), [1] * len(fields.split())) for at in PLACES])

    return make


@pytest.mark.parametrize("fields", OURS.values(), ids=OURS)
@pytest.mark.parametrize(
    ("algorithm", "name"), [("evaluate", "LABELS"), ("classify", "POSITIVES"), ("compare", "LABELS")]
)
def test_own_anomalies_are_no_known_deposits(refusal, no_engine, survey, scores, layer, algorithm, name, fields):
    raster = {"evaluate": "INPUT", "classify": "INPUT", "compare": "SCORES"}[algorithm]
    given = {raster: [str(survey.stack if algorithm == "classify" else scores)], name: layer(fields)}
    given |= {"OUTPUT": "TEMPORARY_OUTPUT"} if algorithm == "classify" else {}
    assert "places holds anomalies" in refusal(algorithm, **given)


def test_a_ready_model_refuses_them_before_it_trains(qgis, refusal, no_engine, survey, layer):
    model = qgis.processingRegistry().createAlgorithmById("geohgan:survey_to_anomalies")
    outputs = {one.name(): "TEMPORARY_OUTPUT" for one in model.destinationParameterDefinitions()}
    deposits = layer(OURS["points of the filter"])
    sentence = refusal("survey_to_anomalies", INPUT=[str(survey.stack)], LABELS=deposits, **outputs)
    assert "places holds anomalies" in sentence


def test_they_may_be_kept_out_of_the_training(job_of, survey, layer):
    job = job_of("train", INPUT=[str(survey.stack)], OUTPUT="m.geohgan", EXCLUDE=layer(OURS["points of the filter"]))
    assert len(job.exclude) == 2


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("Au:double As:double Cu:double Zn:double Pb:double Sb:double W:double Mo:double", True),
        ("name:string Au:double Cu:double commodity:string", False),
    ],
)
def test_samples_are_told(read, scores, layer, fields, told):
    _, notes = read("evaluate", INPUT=[str(scores)], LABELS=layer(fields))
    assert any("as samples have" in note for note in notes) == told
