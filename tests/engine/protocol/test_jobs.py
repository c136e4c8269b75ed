from __future__ import annotations

import dataclasses
import json

import pytest

from models.protocol.errors import EngineError
from models.protocol.jobs import (
    JOBS,
    METRICS,
    BaselineJob,
    ClassifyJob,
    CompareJob,
    DiagnoseJob,
    EvaluateJob,
    ExploreJob,
    FilterJob,
    InterpolateJob,
    Layer,
    Raster,
    ScoreJob,
    StackJob,
    SurveyJob,
    TrainJob,
    from_json,
)

POINT = {"type": "Point", "coordinates": [1.5, -2.0]}
STACK = (Raster("höhe.tif", ("Au", "As")), Raster("b.tif"))
EXAMPLES = [
    TrainJob(rasters=STACK, output="m.geohgan", exclude=(POINT,), mask=(POINT, POINT), epochs=3, learning_rate=1e-4),
    ScoreJob(rasters=STACK, model="m.geohgan", output="s.tif", metric="z_distance", weight_image=2),
    EvaluateJob(rasters=STACK, labels=(POINT,), report="r.html"),
    FilterJob(scores="s.tif", source=STACK, target=(Raster("c.tif"),), output="f.tif", points="p.geojson"),
    SurveyJob(stack="stack.tif", samples="samples.geojson"),
    ClassifyJob(rasters=STACK, positives=(POINT,), anomalies=(POINT,), source=STACK, output="p.tif", report="p.html"),
    CompareJob(rasters=STACK, labels=(POINT,), tables=("a.csv", "b.csv"), table="c.csv"),
    BaselineJob(rasters=STACK, output="b.tif", detector="knn_distance", exclude=(POINT,), bands=("Au",)),
    InterpolateJob(samples="x,y,Cu\n1,2,<0.5\n", crs="EPSG:32633", output="i.tif", method="kriging", mask=(POINT,)),
    StackJob(rasters=STACK, layers=(Layer("faults", "distance", (POINT,)),), output="k.tif", common_mask=True),
    ExploreJob(rasters=STACK, report="e.html"),
    DiagnoseJob(device="cpu", threads=2),
]


def test_every_kind_has_an_example():
    assert {example.kind for example in EXAMPLES} == set(JOBS)


@pytest.mark.parametrize("job", EXAMPLES, ids=lambda job: job.kind)
def test_a_job_survives_json(job):
    assert from_json(job.to_json()) == job


@pytest.mark.parametrize("job", EXAMPLES, ids=lambda job: job.kind)
def test_what_a_job_leaves_out_has_its_default(job):
    needed = {field.name for field in dataclasses.fields(job) if field.default is dataclasses.MISSING}
    values = json.loads(job.to_json())
    bare = from_json(json.dumps({name: value for name, value in values.items() if name in needed | {"job"}}))
    for field in dataclasses.fields(job):
        if field.name not in needed:
            assert getattr(bare, field.name) == field.default


def test_outputs_are_the_files_that_were_asked_for():
    assert EXAMPLES[0].outputs() == ["m.geohgan"]
    assert EXAMPLES[3].outputs() == ["f.tif", "p.geojson"]
    assert EXAMPLES[4].outputs() == ["stack.tif", "samples.geojson"]


def test_every_component_has_a_weight_of_its_own():
    fields = ("weight_image", "weight_latent", "weight_feature", "weight_neighbour", "weight_background")
    job = dataclasses.replace(EXAMPLES[1], **dict(zip(fields, (1, 2, 3, 4, 5), strict=True)))
    assert job.weights() == dict(zip(METRICS[1:], (1, 2, 3, 4, 5), strict=True))


def test_by_default_the_neighbours_score_and_half_as_much_their_backgrounds():
    weights = ScoreJob(rasters=STACK, model="m.geohgan", output="s.tif").weights()
    assert {name: weight for name, weight in weights.items() if weight} == {
        "neighbour_distance": 1,
        "background_distance": 0.5,
    }


def test_the_checkpoint_lies_beside_the_model_and_is_no_output():
    assert EXAMPLES[0].checkpoint == "m.geohgan.checkpoint"
    assert EXAMPLES[0].written() == ["m.geohgan", "m.geohgan.checkpoint"]
    assert EXAMPLES[1].written() == EXAMPLES[1].outputs() == ["s.tif"]


def test_the_numbers_of_a_report_lie_beside_it_and_are_no_output():
    assert EXAMPLES[2].outputs() == ["r.html"]
    assert EXAMPLES[2].written() == ["r.html", "r_numbers.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '"train"', "{}", '{"job": "paint"}', '{"job": []}', "[" * 2000])
def test_what_is_no_job_is_refused(text):
    with pytest.raises(EngineError, match="not a Geo-Hgan job: 'job' must be one of examplesurvey, interpolate"):
        from_json(text)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"epoch": 5}, "epoch"),
        ({"output": None}, "output cannot be None"),
        ({"epochs": "five"}, "epochs cannot be 'five'"),
        ({"epochs": 2.5}, "epochs cannot be 2.5"),
        ({"epochs": True}, "epochs cannot be True"),
        ({"kappa": "1"}, "kappa cannot be '1'"),
        ({"preset": "slow"}, "preset is one of balanced, fast, reference, not 'slow'"),
        ({"device": "tpu"}, "device is one of auto, cpu, cuda"),
        ({"rasters": ["a.tif"]}, "cannot be read"),
        ({"rasters": [{"names": ["Au"]}]}, "path"),
        ({"rasters": None}, "cannot be read"),
        ({"exclude": "points.gpkg"}, "cannot be read"),
    ],
)
def test_a_field_that_does_not_fit_is_named(changes, told):
    values = {**json.loads(EXAMPLES[0].to_json()), **changes}
    with pytest.raises(EngineError, match=told):
        from_json(json.dumps(values))


def test_a_missing_field_is_named():
    values = json.loads(EXAMPLES[0].to_json())
    del values["rasters"]
    with pytest.raises(EngineError, match="rasters"):
        from_json(json.dumps(values))


def test_a_whole_number_is_a_number():
    values = {**json.loads(EXAMPLES[0].to_json()), "kappa": 2}
    assert from_json(json.dumps(values)).kappa == 2
