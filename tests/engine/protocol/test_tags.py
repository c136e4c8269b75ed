import json

import pytest

from models.protocol.contributions import ContributionsLayout
from models.protocol.environment import engine_version
from models.protocol.jobs import InterpolateJob, SurveyJob
from models.protocol.sought import Sought
from models.protocol.tags import (
    exclusion_of,
    filter_tags,
    interpolation_tags,
    is_classified,
    is_ours,
    made_by,
    model_of,
    model_tag,
    name_of,
    prospectivity_tags,
    score_tags,
    sought_of,
    survey_tags,
    window_of,
)

HUGE_WINDOWS = [{"GEOHGAN_WINDOW": text} for text in ("256", "9" * 30, "9" * 1_000_000, "²", "٣" * 20)]
POINT = {"type": "Point", "coordinates": [1.0, 2.0]}


def test_a_score_raster_says_what_its_first_band_is_and_what_it_was_not_learnt_from():
    tags = score_tags("z_distance", {"geometries": [POINT], "distance": 900.0}, "EPSG:3857", 16)

    assert tags["GEOHGAN_METRIC"] == "z_distance" and tags["GEOHGAN_VERSION"] == engine_version()
    assert window_of(tags) == 16 and tags["GEOHGAN_WINDOW"] == "16"
    assert exclusion_of(tags) == {"geometries": [POINT], "distance": 900.0, "crs": "EPSG:3857"}
    assert is_ours(tags) and not is_classified(tags)


def test_a_score_that_was_learnt_from_everything_states_no_exclusion():
    tags = score_tags("z_distance", {}, "EPSG:3857", 16)

    assert "GEOHGAN_EXCLUSION" not in tags and exclusion_of(tags) is None


@pytest.mark.parametrize(
    ("sought", "told"),
    (
        (Sought.of("chromite", ""), {"kind": "chromite", "found": ["Cr+", "Ni+"]}),
        (Sought.of("nothing", "Cr+ Na-"), {"kind": "nothing", "found": ["Cr+"]}),
    ),
)
def test_a_score_that_was_told_what_to_look_for_says_so(sought, told):
    tags = score_tags("anomaly_score", {}, "EPSG:3857", 16, sought, ["Cr_ppm", "NiO", "Zr"])

    said = json.loads(tags["GEOHGAN_SOUGHT"])
    assert {"kind": said["kind"], "found": said["found"]} == told
    assert said["missing"] == [str(one) for one in sought.pathfinders if str(one) not in told["found"]]


@pytest.mark.parametrize(
    "tags", ({}, {"GEOHGAN_WINDOW": "wide"}, {"GEOHGAN_WINDOW": "-3"}, {"GEOHGAN_WINDOW": "0"}, *HUGE_WINDOWS)
)
def test_a_raster_that_states_no_window_has_none(tags):
    assert window_of(tags) is None


def test_a_filtered_raster_keeps_what_the_scores_say_and_nothing_else():
    tags = filter_tags({"GEOHGAN_METRIC": "z_distance", "AREA_OR_POINT": "Area"}, {"kept": 3}, "img_distance")

    assert tags == {"GEOHGAN_METRIC": "img_distance", "GEOHGAN_FILTER": '{"kept": 3}'}


@pytest.mark.parametrize(("method", "power"), (("idw", {"power": 2.0}), ("kriging", {})))
def test_an_interpolated_stack_says_how(method, power):
    job = InterpolateJob(samples="", crs="", output="a.tif", method=method)

    assert json.loads(interpolation_tags(job, 1500.0, ["Cu"], 40)["GEOHGAN_INTERPOLATION"]) == {
        "method": method,
        "radius": 1500.0,
        "neighbours": 12,
        "min_neighbours": 3,
        "below_detection": "half_limit",
        "log": ["Cu"],
        "samples": 40,
        **power,
    }


def test_a_map_learnt_from_deposits_says_by_whom():
    tags = prospectivity_tags("svm", 0)

    assert tags["GEOHGAN_CLASSIFIER"] == "svm" and is_classified(tags) and is_ours(tags)


def test_an_example_survey_says_that_it_is_synthetic():
    assert survey_tags(7) == {"GEOHGAN_SURVEY": "synthetic, seed 7"}


HOSTILE = ["", "no json", "[]", "{}", "3", "NaN", "[" * 100_000, '{"a":' * 5000, "9" * 100_000]


@pytest.mark.parametrize(
    "text",
    [
        *HOSTILE,
        '{"kind": "skarn"}',
        '{"kind": "skarn", "found": 7}',
        '{"kind": "skarn", "found": [7]}',
        '{"kind": "skarn", "found": ["' + "Cu" * 50 + '"]}',
        '{"kind": ["skarn"], "found": ["Cu"]}',
        '{"kind": "skarn", "found": [' + '"Cu", ' * 10_000 + '"Cu"]}',
    ],
    ids=lambda text: text[:40],
)
def test_a_hostile_tag_of_what_is_sought_is_as_none(text):
    assert sought_of({"GEOHGAN_SOUGHT": text}) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"geometries": None},
        {"geometries": [{"type": "Point", "coordinates": ["a", "b"]}]},
        {"geometries": [[1, 2]]},
        {"distance": -1.0},
        {"distance": "far"},
        {"distance": 10**40},
        {"crs": None},
        {"crs": "x" * 200_000},
    ],
    ids=lambda changes: f"{changes}"[:40],
)
def test_a_hostile_tag_of_what_was_left_out_is_as_none(changes):
    stated = {"geometries": [POINT], "distance": 900.0, "crs": "EPSG:3857", **changes}
    assert exclusion_of({"GEOHGAN_EXCLUSION": json.dumps(stated)}) is None


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:40])
def test_a_tag_that_is_no_object_is_as_none(text):
    assert exclusion_of({"GEOHGAN_EXCLUSION": text}) is None
    with pytest.raises(ValueError, match="."):
        ContributionsLayout.from_tag(text)


def test_name_and_model_come_back():
    named = [made_by(SurveyJob(stack="a.tif", survey=survey)) for survey in ("Kola", "")]
    assert [name_of(tags) for tags in named] == ["Kola", ""]
    assert model_of(model_tag("kola", 7)) == ("kola", 7) and model_of(model_tag("", 0)) == ("", 0)


@pytest.mark.parametrize("text", [*HOSTILE, '{"name": 1, "checksum": 2}', '{"name": "a", "checksum": -1}'])
def test_a_hostile_model_is_as_none(text):
    assert model_of({"GEOHGAN_MODEL": text}) is None
    assert name_of({"GEOHGAN_NAME": "x" * 10_000}) == ""


def test_a_contributions_tag_comes_back():
    layout = ContributionsLayout(["Cu", "Au"], "anomaly_score", "s.tif", [3, 4], [2, 1])
    (text,) = layout.tags().values()
    assert ContributionsLayout.from_tag(text) == layout


@pytest.mark.parametrize(
    "changes",
    [
        {"bands": []},
        {"shown": [0]},
        {"shown": [1, 1]},
        {"shown": [[1]]},
        {"shown": 1},
        {"bands": "Cu"},
        {"bands": ["Cu", 3], "leads": []},
        {"bands": ["Cu"] * 5000, "leads": []},
        {"bands": ["C" * 5000, "Au"]},
        {"metric": "novel"},
        {"metric": None},
        {"scores": 3},
        {"scores": "s" * 50_000},
        {"leads": [1]},
        {"leads": [1, -2]},
        {"leads": {"Cu": 1}},
        {"leads": [1, 2.5]},
        {"novel": 1},
    ],
    ids=lambda changes: f"{changes}"[:40],
)
def test_a_hostile_contributions_tag_is_refused(changes):
    stated = {"bands": ["Cu", "Au"], "metric": "anomaly_score", "scores": "s.tif", "leads": [3, 4], **changes}
    with pytest.raises(ValueError, match="."):
        ContributionsLayout.from_tag(json.dumps(stated))
