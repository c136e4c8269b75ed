"""How the values of a laboratory were read, in words of any language."""

from __future__ import annotations

import pytest

from models.protocol.choices import BELOW_DETECTION
from models.protocol.samples.field import read_field
from models.protocol.text import Text
from models.reporting.laboratory import TREATMENTS, field_counts, laboratory_remarks

FIELDS = [
    read_field("Au", ["3", "0", "-0.5", "-0.5", "-0.2", "2", ">9", "-9999", "lost"]),
    read_field("magnetics", [repr(0.5 * number) for number in range(-20, 20)]),
    read_field("Mn", ["245.5", "1,234", "2,345"]),
    read_field("Cu", ["159 ppm", "80 ppm", "1.93 %", "75 ppm"]),
    read_field("Zn", ["159", "80", "75", "1.93 %"]),
    read_field("W", ["2", "3", "4", "<1000"]),
]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zeros were read as below detection: Au (1).",
        "Negative numbers were read as detection limits (-0.5 as <0.5): Au (3).",
        "Negative numbers were taken as values: magnetics (20).",
        "Commas were read as marks between thousands: Mn (2).",
        "Values in another unit than most were brought to that: Cu (1).",
        "Values with a unit were left out, as most have none: write all in one unit: Zn (1).",
        "Limits above twice the median say nothing and were left out: W (1).",
        "Values above an upper limit count as that limit: Au (1).",
        "Codes such as -9999 were read as no value: Au (1).",
        "Texts that are no numbers were left out: Au (1).",
    ],
)
def test_each_sort_of_value_has_a_sentence(sentence):
    assert sentence in map(str, laboratory_remarks(FIELDS))


def test_nothing_is_said_of_plain_numbers():
    assert laboratory_remarks([read_field("Cu", ["1", "2.5", "3"])]) == []


def test_the_sentences_are_said_in_any_language():
    german = {"Zeros were read as below detection: {fields}.": "Nullen gelten als unter der Grenze: {fields}."}
    zeros, *_ = laboratory_remarks([read_field(name, ["1", "0", "3", "4"]) for name in ("Au", "Ag")])
    assert zeros.said(lambda template: german.get(template, template)) == (
        "Nullen gelten als unter der Grenze: Au (1), Ag (1)."
    )


def test_numbers_of_values_are_told_for_the_fields_that_have_any():
    assert [str(text) for text in field_counts(FIELDS, lambda field: field.below)] == ["Au (4)", "W (1)"]


def test_each_way_to_treat_values_below_detection_has_words():
    assert set(TREATMENTS) == set(BELOW_DETECTION)
    assert all(isinstance(words, Text) for words in TREATMENTS.values())
