"""What one text of a laboratory means."""

from __future__ import annotations

import math

import pytest

from models.protocol.samples.value import read_value


@pytest.mark.parametrize(
    ("text", "number", "mark"),
    [
        ("0.5", 0.5, ""),
        (" 12 ", 12, ""),
        ("1e-3", 0.001, ""),
        ("0,5", 0.5, ""),
        (".5", 0.5, ""),
        ("12 ppm", 12, ""),
        ("3.1 mg/kg", 3.1, ""),
        ("<0.5", 0.5, "<"),
        ("< 0,5 ppb", 0.5, "<"),
        ("<=2", 2, "<"),
        ("≤2", 2, "<"),
        ("0.5L", 0.5, "<"),
        ("0.5 N", 0.5, "<"),
        ("0.5 U", 0.5, "<"),
        ("0.5UJ", 0.5, "<"),
        ("1.2 J", 1.2, ""),
        ("'<5", 5, "<"),
        ("5 PPM", 5, ""),
        ("5 \u03bcg/g", 5, ""),
        (">1000", 1000, ">"),
        ("3.2G", 3.2, ">"),
    ],
)
def test_numbers_and_limits_are_read(text, number, mark):
    assert read_value(text)[:2] == (number, mark)


@pytest.mark.parametrize(
    ("mark", "texts"),
    [
        ("<", ["bdl", "n.d.", "<LOD", "< LOQ", "n/d", "trace"]),
        ("missing", ["", "  ", "NA", "null", "-", "n/a", "#N/A"]),
        ("code", ["-9999", "-999.0", "-99", "-99999", "1.70141e38", "-3.4e38", "-32768"]),
        ("unreadable", ["granite", "12 apples", "1.2.3", "<", "0x10"]),
    ],
)
def test_words_and_codes_are_read(mark, texts):
    for text in texts:
        number, found, _ = read_value(text)
        assert (math.isnan(number), found) == (True, mark), text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567),
        ("12 345", 12345),
        ("1\u202f234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("0,123", 0.123),
        ("-99.65", -99.65),
    ],
)
def test_marks_between_thousands_are_none_between_decimals(text, number):
    assert read_value(text)[:2] == (number, "")
