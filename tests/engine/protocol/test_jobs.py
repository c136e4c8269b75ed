from __future__ import annotations

import dataclasses
import json

import pytest

from models.protocol.errors import EngineError
from models.protocol.header import OF_FORMAT_2, ModelHeader
from models.protocol.jobs import (
    JOBS,
    BaselineJob,
    CatchmentsJob,
    ClassifyJob,
    CompareJob,
    DiagnoseJob,
    EvaluateJob,
    ExploreJob,
    FilterJob,
    InterpolateJob,
    Layer,
    LevelJob,
    QaqcJob,
    Raster,
    ScoreJob,
    SingularityJob,
    StackJob,
    SurveyJob,
    TargetsJob,
    ThresholdsJob,
    TrainJob,
    from_json,
)
from models.protocol.metrics import COMPONENT_NAMES

POINT = {"type": "Point", "coordinates": [1.5, -2.0]}
STACK = (Raster("höhe.tif", ("Au", "As")), Raster("b.tif"))
EXAMPLES = [
    TrainJob(rasters=STACK, output="m.geohgan", exclude=(POINT,), mask=(POINT, POINT), epochs=3, learning_rate=1e-4),
    ScoreJob(rasters=STACK, model="m.geohgan", output="s.tif", metric="z_distance", weights={"img_distance": 2.0}),
    EvaluateJob(rasters=STACK, labels=(POINT,), report="r.html"),
    FilterJob(scores="s.tif", source=STACK, target=(Raster("c.tif"),), output="f.tif", points="p.geojson"),
    SurveyJob(stack="stack.tif", samples="samples.geojson"),
    ClassifyJob(rasters=STACK, positives=(POINT,), anomalies=(POINT,), source=STACK, output="p.tif", report="p.html"),
    CompareJob(rasters=STACK, labels=(POINT,), tables=("a.csv", "b.csv"), table="c.csv"),
    BaselineJob(rasters=STACK, output="b.tif", detector="knn_distance", exclude=(POINT,), bands=("Au",)),
    InterpolateJob(samples="x,y,Cu\n1,2,<0.5\n", crs="EPSG:32633", output="i.tif", method="kriging", mask=(POINT,)),
    StackJob(rasters=STACK, layers=(Layer("faults", "distance", (POINT,)),), output="k.tif", common_mask=True),
    CatchmentsJob(samples="x,y,Cu\n1,2,<0.5\n", elements=("Cu",), dem="z.tif", snap=90.0, catchments="c.geojson"),
    LevelJob(rasters=STACK, groups="sheets.tif", reference="2", output="l.tif"),
    SingularityJob(STACK, "i.tif", method="spectrum_area", break_number=2, bands=("Cu",)),
    ExploreJob(rasters=STACK, report="e.html"),
    TargetsJob(scores="s.tif", output="t.geojson", deposits=(POINT,), deposit_names=("A",), weights={"peak": 1.0}),
    QaqcJob(samples="x,y,Cu,pair\n1,2,<0.5,a\n", pair_field="pair", duplicates="analytical", report="q.html"),
    ThresholdsJob(rasters=STACK, method="median_mad", deposits=(POINT,), output="c.tif", table="t.csv"),
    DiagnoseJob(device="cpu", threads=2),
]


def test_every_kind_has_an_example():
    assert {example.kind for example in EXAMPLES} == set(JOBS)


@pytest.mark.parametrize("job", EXAMPLES, ids=lambda job: job.kind)
def test_a_job_survives_json(job):
    assert from_json(job.to_json()) == job


@pytest.mark.parametrize("job", EXAMPLES, ids=lambda job: job.kind)
def test_what_a_job_leaves_out_has_its_default(job):
    missing = dataclasses.MISSING
    needed = {one.name for one in dataclasses.fields(job) if one.default is one.default_factory is missing}
    values = json.loads(job.to_json())
    bare = from_json(json.dumps({name: value for name, value in values.items() if name in needed | {"job"}}))
    for field in dataclasses.fields(job):
        if field.name not in needed:
            default = field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
            assert getattr(bare, field.name) == default


def test_outputs_are_the_files_that_were_asked_for():
    assert EXAMPLES[0].outputs() == ["m.geohgan"]
    assert EXAMPLES[3].outputs() == ["f.tif", "p.geojson"]
    assert EXAMPLES[4].outputs() == ["stack.tif", "samples.geojson"]


SCORE = ScoreJob(rasters=STACK, model="m.geohgan", output="s.tif")
HEADER = ModelHeader(["Au", "As"], "fast", {"patch_size": 16}, {}, dict.fromkeys(COMPONENT_NAMES[:-1], {}), {}, [])


def weights_of(job, header=HEADER, metric="anomaly_score"):
    """Those that are not 0."""
    return {name: weight for name, weight in job.weights_of(metric, header).items() if weight}


def test_the_weights_are_those_of_the_model_unless_some_are_given():
    assert weights_of(SCORE) == HEADER.weights == {"neighbour_distance": 1.0, "regional_distance": 0.5}
    older = dataclasses.replace(HEADER, weights=OF_FORMAT_2["weights"])
    assert weights_of(SCORE, older) == {"neighbour_distance": 1.0, "background_distance": 0.5}
    assert weights_of(dataclasses.replace(SCORE, weights={"z_distance": 7}), older) == {"z_distance": 7}


def test_what_is_sought_has_a_weight_of_its_own():
    sought = dataclasses.replace(SCORE, elements="Au")
    assert weights_of(sought) == {**HEADER.weights, "enrichment": 1.0}
    given = dataclasses.replace(sought, weights={"enrichment": 3.0})
    assert weights_of(given) == {**HEADER.weights, "enrichment": 3.0}
    assert weights_of(dataclasses.replace(given, elements="")) == HEADER.weights


def test_a_metric_alone_has_all_the_weight():
    assert weights_of(SCORE, metric="z_distance") == {"z_distance": 1}


def test_the_weights_of_an_older_job_file_still_count():
    fields = ("weight_image", "weight_latent", "weight_feature", "weight_neighbour", "weight_background")
    values = json.loads(SCORE.to_json())
    del values["weights"]
    for older, expected in (
        (dict(zip(fields, (1, 2, 3, 4, 5), strict=True)), dict(zip(COMPONENT_NAMES, (1, 2, 3, 4, 5)))),
        ({"weight_latent": 3}, {"neighbour_distance": 1, "background_distance": 0.5, "z_distance": 3}),
    ):
        job = from_json(json.dumps({**values, **older}))
        job.check()
        assert weights_of(job) == expected


def test_only_what_is_asked_for_is_computed():
    learnt = [name for name in COMPONENT_NAMES if name != "enrichment"]
    header = dataclasses.replace(HEADER, calibration=dict.fromkeys(learnt, {}))
    assert SCORE.metrics_of(header) == ["anomaly_score", *learnt] and SCORE.components_of(header) == learnt
    chosen = dataclasses.replace(SCORE, metrics="chosen")
    assert chosen.metrics_of(header) == ["anomaly_score"]
    assert chosen.components_of(header) == ["neighbour_distance", "regional_distance"]
    assert dataclasses.replace(chosen, sought="carlin_gold").components_of(header)[-1] == "enrichment"
    assert dataclasses.replace(chosen, metric="z_distance").components_of(header) == ["z_distance"]
    # A model of an earlier version knows no regional distance.
    older = dataclasses.replace(header, calibration=dict.fromkeys(learnt[:-1], {}), weights=OF_FORMAT_2["weights"])
    assert SCORE.metrics_of(older) == ["anomaly_score", *learnt[:-1]] and SCORE.components_of(older) == learnt[:-1]
    SCORE.check_model(older)
    for changes in ({"metric": "regional_distance"}, {"weights": {"regional_distance": 1.0}}):
        with pytest.raises(EngineError, match="earlier version, which knew no regional_distance: train it again"):
            dataclasses.replace(SCORE, **changes).check_model(older)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"stride": 0}, r"^STRIDE is 0: it must be 1 or more\.$"),
        ({"stride": -1}, r"^STRIDE is -1: it must be 1 or more\.$"),
        ({"weights": dict.fromkeys(COMPONENT_NAMES, 0.0)}, "^All weights are zero: give at least one of them a value"),
        ({"weights": {"z_distance": -0.5}}, r"^WEIGHT_LATENT is -0\.5: it must be 0 or more\.$"),
        ({"elements": "Cu Xx"}, r"^ELEMENTS has what is no chemical element: Xx\."),
        ({"weights": {"depth": 1.0}}, "^There is no component depth: it is one of img_distance, z_distance"),
    ],
)
def test_what_cannot_be_scored_whatever_the_pixels_are_is_told(changes, told):
    SCORE.check()
    job = dataclasses.replace(SCORE, **changes)
    for one in (job, from_json(job.to_json())):
        with pytest.raises(EngineError, match=told):
            one.check()


def test_weights_that_the_metric_does_not_use_may_all_be_zero():
    dataclasses.replace(SCORE, metric="z_distance", weights=dict.fromkeys(COMPONENT_NAMES, 0.0)).check()


def test_a_step_that_leaves_pixels_out_between_windows_is_told():
    job = dataclasses.replace(SCORE, stride=16)
    job.check_model(dataclasses.replace(HEADER, networks={"patch_size": 16}))
    with pytest.raises(EngineError, match="^STRIDE is 16: 1 to 15 is expected, so that windows of 15 pixels"):
        job.check_model(dataclasses.replace(HEADER, networks={"patch_size": 15}))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(number):
    values = {**json.loads(SCORE.to_json()), "weights": {"z_distance": 0.25}}
    with pytest.raises(EngineError, match="The score job cannot be read: z_distance cannot be|weights cannot be"):
        from_json(json.dumps(values).replace("0.25", number))
    distance = json.dumps({**json.loads(EXAMPLES[2].to_json()), "buffer": 0.25}).replace("0.25", number)
    with pytest.raises(EngineError, match="The evaluate job cannot be read: buffer cannot be"):
        from_json(distance)


def test_the_checkpoint_lies_beside_the_model_and_is_no_output():
    assert EXAMPLES[0].checkpoint == "m.geohgan.checkpoint"
    assert EXAMPLES[0].written() == ["m.geohgan", "m.geohgan.checkpoint"]
    assert EXAMPLES[1].written() == EXAMPLES[1].outputs() == ["s.tif"]


def test_the_numbers_of_a_report_lie_beside_it_and_are_no_output():
    assert EXAMPLES[2].outputs() == ["r.html"]
    assert EXAMPLES[2].written() == ["r.html", "r_numbers.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '"train"', "{}", '{"job": "paint"}', '{"job": []}', "[" * 2000])
def test_what_is_no_job_is_refused(text):
    with pytest.raises(EngineError, match="not a Geo-Hgan job: 'job' must be one of examplesurvey, qaqc, level"):
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


def test_geometries_that_no_model_file_holds_are_told_before_work_starts():
    line = {"type": "LineString", "coordinates": [[float(number), 0.5] for number in range(1_500_000)]}
    job = TrainJob((Raster("a.tif"),), "m.geohgan", exclude=(line,))
    with pytest.raises(
        EngineError, match=r"EXCLUDE takes \d+ MB as text, and a model file holds 17 MB of it: simplify"
    ):
        job.check()


@pytest.mark.parametrize(
    "shape",
    [
        {},
        {"type": "Point", "coordinates": [1]},
        {"type": "Point", "coordinates": ["1", "2"]},
        {"type": "Point", "coordinates": [1e300, 2]},
        {"type": "Point", "coordinates": [[1, 2]]},
        {"type": ["Point"], "coordinates": [1, 2]},
        {"type": "Circle", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": [[1, 2], [3, 4]]},
        {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection", "geometries": []}]},
        {"type": "Feature", "geometry": POINT},
    ],
)
def test_what_is_no_geometry_is_refused_where_a_job_is_read(shape):
    values = {"job": "evaluate", "rasters": [{"path": "a.tif"}], "labels": [POINT, shape]}
    with pytest.raises(
        EngineError, match="The evaluate job cannot be read: labels: {.* (GeoJSON|no places|collections)"
    ):
        from_json(json.dumps(values))


@pytest.mark.parametrize(
    "shape",
    [
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": [1, 2, 3]},
        {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]},
        {"type": "GeometryCollection", "geometries": [POINT]},
    ],
)
def test_all_kinds_of_geometries_are_read(shape):
    values = {"job": "evaluate", "rasters": [{"path": "a.tif"}], "labels": [shape]}
    assert from_json(json.dumps(values)).labels == (shape,)


TRAIN = TrainJob((Raster("a.tif"),), "m.geohgan")
SCORE = ScoreJob((Raster("a.tif"),), "m.geohgan", "s.tif")
CLASSIFY = ClassifyJob((Raster("a.tif"),), (POINT, POINT), "p.tif")


@pytest.mark.parametrize(
    ("job", "changes", "parameter"),
    [
        (TRAIN, {"epochs": 10**6}, "EPOCHS"),
        (TRAIN, {"guided_epochs": 10**6}, "GUIDED_EPOCHS"),
        (TRAIN, {"windows_per_epoch": 10**9}, "WINDOWS_PER_EPOCH"),
        (TRAIN, {"windows_per_epoch": 10**6, "batch_size": 10**6}, "BATCH_SIZE"),
        (TRAIN, {"latent_size": 10**5}, "LATENT_SIZE"),
        (TRAIN, {"learning_rate": 1e9}, "LEARNING_RATE"),
        (TRAIN, {"kappa": 1e9}, "KAPPA"),
        (TRAIN, {"threads": 10**5}, "THREADS"),
        (TRAIN, {"seed": 2**32}, "SEED"),
        (TRAIN, {"exclude_distance": 1e12}, "EXCLUDE_DISTANCE"),
        (SCORE, {"threads": 10**5}, "THREADS"),
        (SCORE, {"weights": {"img_distance": 1e300}}, "WEIGHT_IMAGE"),
        (BaselineJob((Raster("a.tif"),), "b.tif"), {"patch_size": 10**5}, "PATCH_SIZE"),
        (BaselineJob((Raster("a.tif"),), "b.tif"), {"exclude_distance": 1e12}, "EXCLUDE_DISTANCE"),
        (EvaluateJob((Raster("a.tif"),), (POINT,)), {"resamples": 10**9}, "RESAMPLES"),
        (EvaluateJob((Raster("a.tif"),), (POINT,)), {"buffer": 1e12}, "BUFFER"),
        (CompareJob((Raster("a.tif"),), (POINT,)), {"buffer": 1e12}, "BUFFER"),
        (FilterJob("s.tif", (Raster("a.tif"),), "f.tif"), {"window": 10**5}, "WINDOW"),
        (FilterJob("s.tif", (Raster("a.tif"),), "f.tif"), {"iqr_factor": 1e300}, "IQR_FACTOR"),
        (InterpolateJob("", "", "i.tif"), {"neighbours": 10**6}, "NEIGHBOURS"),
        (InterpolateJob("", "", "i.tif"), {"power": 1e9}, "POWER"),
        (InterpolateJob("", "", "i.tif"), {"radius": 1e12}, "RADIUS"),
        (InterpolateJob("", "", "i.tif"), {"cell_size": 1e12}, "CELL_SIZE"),
        (StackJob("k.tif", STACK), {"cell_size": 1e12}, "CELL_SIZE"),
        (StackJob("k.tif", STACK), {"density_radius": 1e12}, "DENSITY_RADIUS"),
        (CLASSIFY, {"folds": 10**6}, "FOLDS"),
        (CLASSIFY, {"patch_size": 10**5 + 1}, "PATCH_SIZE"),
        (CLASSIFY, {"negative_ratio": 1e300}, "NEGATIVE_RATIO"),
        (CLASSIFY, {"block_size": 1e12}, "BLOCK_SIZE"),
        (SurveyJob("s.tif"), {"width": 10**6}, "WIDTH"),
        (SurveyJob("s.tif"), {"height": 10**6}, "HEIGHT"),
        (SurveyJob("s.tif"), {"n_deposits": 10**6}, "N_DEPOSITS"),
        (SurveyJob("s.tif"), {"seed": 10**12}, "SEED"),
        (DiagnoseJob(), {"threads": 10**5}, "THREADS"),
    ],
)
def test_numbers_have_upper_limits(job, changes, parameter):
    with pytest.raises(EngineError, match=rf"^{parameter} is [\d,.e+]+: it must be [\d,]+ or less\.$"):
        dataclasses.replace(job, **changes).check()
