"""How reports and rasters say that they were made."""

from __future__ import annotations

import dataclasses
import json

import pytest

from models.protocol import provenance
from models.protocol.environment import engine_version
from models.protocol.jobs import JOBS, ClassifyJob, InterpolateJob, Layer, Origin, Raster, ScoreJob, Source, StackJob
from models.protocol.provenance import Provenance
from models.protocol.tags import made_by, provenance_of

POINT = {"type": "Point", "coordinates": [1.5, -2.0]}
DEPOSITS = Source("POSITIVES", "/maps/mines.gpkg|layername=all", "\"kind\" = 'Cu'", True, 57)


def classified(**changes):
    given = {
        "rasters": (Raster("/maps/stack.tif", ("Cu", "Zn")),),
        "positives": (POINT, POINT),
        "output": "/maps/p.tif",
    }
    return ClassifyJob(**{**given, **changes})


@pytest.mark.parametrize("kind", list(JOBS))
def test_every_job_knows_where_it_comes_from(kind):
    fields = {one.name: one for one in dataclasses.fields(JOBS[kind])}
    assert fields["origin"].default == Origin()


def test_what_a_job_read_wrote_and_changed_is_told_by_type():
    job = classified(
        seed=7, folds=4, names=("a", "b"), language="es", origin=Origin((DEPOSITS,), "/jobs/classify.json")
    )
    told = Provenance.of(job, {"positives": 1})
    assert (told.job, told.version, told.seed, told.job_file) == (
        "classify",
        engine_version(),
        7,
        "/jobs/classify.json",
    )
    assert [(one.name, one.path) for one in told.inputs] == [
        ("rasters", "/maps/stack.tif"),
        ("POSITIVES", "/maps/mines.gpkg|layername=all"),
    ]
    words = [str(text) for text in told.inputs[1].taken()]
    assert words == ["filter \"kind\" = 'Cu'", "selected features only", "1 of 57 features count"]
    assert told.outputs == {"output": "/maps/p.tif"}
    assert [(one.name, one.value, one.default) for one in told.changed] == [("folds", "4", "5")]
    assert provenance.read(told.to_json()) == told


def test_geometries_of_no_layer_samples_and_layers_of_a_stack_are_inputs_not_values():
    assert [one.counted for one in Provenance.of(classified()).inputs] == [None, 2]
    samples = Source("INPUT", "/maps/soil.shp", features=412)
    job = InterpolateJob("x,y,Cu\n1,2,3\n", "EPSG:32633", "i.tif", mask=(POINT,), origin=Origin((samples,)))
    told = Provenance.of(job)
    assert [(one.name, one.features, one.counted) for one in told.inputs] == [("INPUT", 412, None), ("mask", None, 1)]
    assert told.changed == ()
    told = Provenance.of(StackJob(layers=(Layer("faults", "distance", (POINT,), "/maps/faults.shp"),), output="k.tif"))
    assert [(one.path, one.bands) for one in told.inputs] == [("/maps/faults.shp", ("faults",))]


def test_the_model_comes_down_from_the_rasters_that_were_made_with_it():
    scored = Provenance.of(ScoreJob((Raster("/maps/stack.tif"),), "/models/north.geohgan", "/maps/stack.tif"))
    assert scored.model == "/models/north.geohgan"
    told = Provenance.of(classified(origin=Origin(made={"/maps/stack.tif": scored.to_json(), "b.tif": "no JSON"})))
    assert told.model == "/models/north.geohgan" and told.inputs[0].made == scored
    assert "model: /models/north.geohgan" in str(told.said())


def test_secrets_of_paths_are_hidden_in_all_of_it():
    word = "hunter2"
    rasters = (Raster(f"/vsicurl/https://maps.org/a.tif?sig={word}"),)
    layer = Source(
        "POSITIVES", f"dbname='ore' host=db user='ann' password='{word}' table=\"mines\"", f"token = '{word}'"
    )
    job = classified(rasters=rasters, label_value=f"password={word}", origin=Origin((layer,), "/jobs/a.json"))
    told = Provenance.of(job)
    assert word not in told.to_json() and word not in str(told.said())
    assert "maps.org" in told.to_json() and "ore" in told.to_json()


@pytest.mark.parametrize("text", ["", "{}", "[" * 10_000, '{"job": 1}', json.dumps({"job": "a", "seed": "x"})])
def test_tags_of_others_tell_nothing(text):
    assert provenance_of({"GEOHGAN_PROVENANCE": text}) is None
    assert provenance_of({}) is None


def test_rasters_say_it_in_their_tags():
    found = provenance_of(made_by(classified()))
    assert found is not None and found.job == "classify"
