"""What rasters of ours hold, and which of it each job takes."""

from __future__ import annotations

import itertools

import pytest

from models.protocol.errors import EngineError
from models.protocol.jobs import JOBS, FilterJob, Raster, TrainJob
from models.protocol.raster_kinds import NAMES, check_kinds, kind_of
from models.protocol.tags import filter_tags, prospectivity_tags, score_tags, stack_tags, survey_tags, threshold_tags

SCORES = score_tags("anomaly_score", {}, "", 8)
TAGS = {
    "survey": stack_tags(),
    "scores": SCORES,
    "anomalies": filter_tags(SCORES, {}, "z_distance"),
    "prospectivity": prospectivity_tags("svm", 0),
    "contributions": {"GEOHGAN_CONTRIBUTIONS": "{}"},
    "classes": threshold_tags("tukey", {"Cu": (1.5,)}),
}


@pytest.mark.parametrize("kind", TAGS)
def test_a_kind_is_known_by_its_tags(kind):
    assert kind_of(TAGS[kind]) == kind


def test_the_example_survey_is_one_and_what_others_wrote_is_of_no_kind():
    assert kind_of(survey_tags(1)) == "survey"
    assert kind_of({}) is kind_of({"AREA_OR_POINT": "Area", "GEOHGAN_KIND": "x" * 10**6}) is None


def test_jobs_take_fields_that_they_have_and_kinds_that_there_are():
    for job in JOBS.values():
        for field, kinds in job.takes.items():
            assert field in job.__dataclass_fields__ and set(kinds) <= set(NAMES)


@pytest.mark.parametrize(("kind", "second"), list(itertools.product((*TAGS, None), (False, True))))
def test_training_takes_surveys_and_rasters_of_others(kind, second):
    """The second layer counts as the first does."""
    rasters = (Raster("a.tif"), Raster("heat.tif")) if second else (Raster("heat.tif"),)
    tags = {"a.tif": {}, "heat.tif": TAGS[kind] if kind else {}}
    job = TrainJob(rasters, "m.geohgan")
    if kind in ("survey", None):
        check_kinds(job, tags.__getitem__)
    else:
        with pytest.raises(EngineError, match=rf"^heat\.tif holds {NAMES[kind]}\. What is expected here: a survey\."):
            check_kinds(job, tags.__getitem__)


def test_the_filter_refuses_stack_and_scores_that_are_exchanged():
    tags = {"stack.tif": stack_tags(), "scores.tif": SCORES}
    check_kinds(FilterJob("scores.tif", (Raster("stack.tif"),), "o.tif"), tags.__getitem__)
    with pytest.raises(EngineError, match=r"^stack\.tif holds a survey\. .* scores, a map of prospectivity"):
        check_kinds(FilterJob("stack.tif", (Raster("scores.tif"),), "o.tif"), tags.__getitem__)
