"""Verdicts survive tags and numbers, and what others wrote into either is as absent."""

from __future__ import annotations

import json
import os

import pytest

from models.protocol.jobs import InterpolateJob
from models.protocol.quality import ElementQuality, Quality, beside, from_numbers, from_tag, level_of, numbers_of
from models.protocol.tags import interpolation_tags, quality_of

QUALITY = Quality(
    {
        "Cu": ElementQuality("good", 0.04),
        "Au": ElementQuality("weak", 0.5, ("drift", "blanks")),
        "Zn": ElementQuality("usable", 0.1),
        "Pb": ElementQuality("unknown"),
    }
)


def test_a_tag_says_what_was_known():
    assert from_tag(QUALITY.to_tag()) == QUALITY


def test_sentences_name_elements_and_shares():
    cautions, notes = ([str(text) for text in texts] for texts in (QUALITY.cautions(), QUALITY.notes()))
    assert "of Au (50 %)" in cautions[0] and cautions[1].endswith("over the analyses: Au.") and len(cautions) == 3
    assert "error of Cu:" in notes[0] and "Zn (10 %)" in notes[1] and notes[2].endswith("the error of Pb.")
    assert list(Quality({}).cautions()) == list(Quality({}).notes()) == []


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"Cu": 1}', '{"Cu": {"level": "best"}}', '{"": {"level": "good"}}', "[" * 9999],
)
def test_a_tag_of_others_says_nothing(text):
    assert not from_tag(text)


def test_what_is_no_share_is_left_out():
    for share in (-1, 2, "0.1", True):
        assert from_tag(json.dumps({"Cu": {"level": "good", "error_share": share}})).elements["Cu"].error_share is None


def test_the_numbers_that_name_the_samples_are_taken_or_else_the_only_ones(tmp_path):
    def write(name, samples, age):
        path = tmp_path / f"{name}_numbers.json"
        path.write_text(json.dumps(numbers_of(QUALITY, samples)), encoding="utf-8")
        os.utime(path, (1000 - age, 1000 - age))
        return str(path)

    source = str(tmp_path / "samples.gpkg")
    (tmp_path / "other_numbers.json").write_text('{"of": "samples"}', encoding="utf-8")
    assert beside(source) is None and beside(str(tmp_path / "gone" / "a.gpkg")) is None
    first = write("duplicates", "duplicates.csv", 0)
    assert beside(source) == first
    own = write("old", "samples.gpkg", 50)
    assert beside(source) == own
    new = write("new", "samples.gpkg", 10)
    assert beside(source) == new
    assert from_numbers(new) == Quality(QUALITY.elements, "new_numbers.json")
    assert beside(str(tmp_path / "third.gpkg")) is None
    assert not from_numbers(str(tmp_path / "other_numbers.json"))


def test_levels_of_shares():
    assert [level_of(share) for share in (None, 0.05, 0.06, 0.2, 0.21)] == [
        "unknown",
        "good",
        "usable",
        "usable",
        "weak",
    ]


def test_an_interpolated_stack_keeps_what_was_known_of_its_samples():
    job = InterpolateJob(samples="x,y,Cu\n1,2,3\n", crs="EPSG:32633", output="i.tif")
    assert quality_of(interpolation_tags(job, 1.0, [], 3, QUALITY)) == QUALITY
    assert not quality_of(interpolation_tags(job, 1.0, [], 3))
