"""Deposits and barren places in one layer, told apart by a field."""

from __future__ import annotations

import pytest

from tests.support import wkt_point

X, Y = 495_000.0, 7_200_000.0
DEPOSITS = [(X + 1500 * number, Y) for number in range(3)]
BARREN = [(X + 1500 * number, Y - 4000) for number in range(4)]


@pytest.fixture
def places(memory_layer):
    """Makes a layer of three deposits and four barren places, with a label of each."""

    def make(yes=1, no=0, fields="name:string label:integer"):
        rows = [(wkt_point(*place), ["a", yes]) for place in DEPOSITS] + [
            (wkt_point(*place), ["b", no]) for place in BARREN
        ]
        return memory_layer("Point", "places", fields, rows)

    return make


@pytest.fixture
def cases(survey, scores):
    """Parameters of each algorithm that takes deposits, that of the deposits, and the field of the job."""
    stack = {"INPUT": [str(survey.stack)]}
    return {
        "evaluate": ({"INPUT": [str(scores)]}, "LABELS", "labels"),
        "classify": (stack, "POSITIVES", "positives"),
        "train": (stack, "EXCLUDE", "exclude"),
        "baseline": (stack, "EXCLUDE", "exclude"),
    }


def places_of(job, field):
    return [pytest.approx(one["coordinates"]) for one in getattr(job, field)]


def test_a_field_tells_the_deposits(read, places, cases):
    for yes, no, kind in (
        (1, 0, "integer"),
        (1.0, 0.0, "double"),
        (True, False, "boolean"),
        ("Deposit", "barren", "string"),
    ):
        layer = places(yes, no, f"name:string label:{kind}")
        for name, (others, parameter, field) in cases.items():
            job, notes = read(name, **others, **{parameter: layer, "LABEL_FIELD": "label"})
            assert places_of(job, field) == [list(place) for place in DEPOSITS], (name, kind)
            assert (job.label_field, job.label_value) == ("label", "")
            assert notes == [notes[0]] and f"({parameter}): 3 of 7 features of places are deposits" in notes[0]


def test_a_value_of_ones_own(read, places, cases):
    layer = places("VMS", None, "name:string kind:string")
    for value, chosen in (("vms", DEPOSITS), ("skarn, vms", DEPOSITS)):
        for name, (others, parameter, field) in cases.items():
            job, _ = read(name, **others, **{parameter: layer, "LABEL_FIELD": "kind", "LABEL_VALUE": value})
            assert places_of(job, field) == [list(place) for place in chosen]
            assert job.label_value == value


def test_without_a_choice_all_count_and_the_field_is_named(read, places, cases):
    for name, (others, parameter, field) in cases.items():
        job, notes = read(name, **others, **{parameter: places()})
        assert len(getattr(job, field)) == 7 and job.label_field == ""
        assert len(notes) == 1 and "label of places says yes of some features and no of others" in notes[0]
        assert "all 7 count as deposits" in notes[0] and "LABEL_FIELD" in notes[0]
        _, notes = read(name, **others, **{parameter: places(3, 4)})
        assert notes == []


def test_what_cannot_be_chosen_is_refused(refusal, places, scores, no_engine):
    given = {"INPUT": scores, "LABELS": places()}
    assert "places has no field lable; it has: name, label" in refusal("evaluate", **given, LABEL_FIELD="lable")
    sentence = refusal("evaluate", **given, LABEL_FIELD="label", LABEL_VALUE="gold")
    assert "label of places says of no feature that it is a deposit (gold); it holds: 0, 1" in sentence
    assert "says of no feature that it is a deposit (1, true, yes, deposit)" in refusal(
        "evaluate", **given, LABEL_FIELD="name"
    )
    sentence = refusal("evaluate", **given, LABEL_VALUE="1")
    assert "(LABEL_VALUE) is what a field says of deposits" in sentence and "(LABEL_FIELD) too" in sentence


def test_compare_takes_the_field_that_its_tables_have(read, refusal, places, scores):
    given = {"SCORES": [str(scores)]}
    job, notes = read("compare", **given, LABELS=places())
    assert places_of(job, "labels") == [list(place) for place in DEPOSITS] and job.label_value == ""
    assert "3 of 7 features of places are deposits, as label says" in notes[0]
    job, notes = read("compare", **given, LABELS=places("VMS", "x", "name:string kind:string"))
    assert len(job.labels) == 7 and job.label_value is None and notes == []
    chosen = places("VMS", "x", "name:string kind:string")
    job, _ = read("compare", **given, LABELS=chosen, LABEL_FIELD="Kind", LABEL_VALUE="VMS")
    assert len(job.labels) == 3 and job.label_value == "VMS"
    sentence = refusal("compare", **given, LABELS=chosen, LABEL_FIELD="sort", LABEL_VALUE="VMS")
    assert "places has no field sort" in sentence


def test_the_report_says_which_features_are_deposits(run, places, scores, tmp_path):
    report = tmp_path / "report.html"
    run("evaluate", INPUT=scores, LABELS=places(), LABEL_FIELD="label", RESAMPLES=0, REPORT=report)
    assert "the features of which label says yes" in report.read_text(encoding="utf-8")
