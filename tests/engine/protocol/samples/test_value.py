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


@pytest.mark.parametrize(
    ("text", "number", "mark"),
    [
        ("＜0.9", 0.9, "<"),
        ("＜０．９", 0.9, "<"),
        ("１２，５", 12.5, ""),
        ("１,２３４.５", 1234.5, ""),
        ("〈0.5", 0.5, "<"),
        ("≦0.5", 0.5, "<"),
        ("&lt;0.9", 0.9, "<"),
        ("0.9<", 0.9, "<"),
        ("BDL(0.9)", 0.9, "<"),
        ("BDL 0.9 ppm", 0.9, "<"),
        ("0.9 (ND)", 0.9, "<"),
        ("nd (<0.9)", 0.9, "<"),
        ("<DL 0.9", 0.9, "<"),
        ("LOD = 0.9", 0.9, "<"),
        ("未检出(0.9)", 0.9, "<"),
        ("低于0.5", 0.5, "<"),
        ("less than 0.9", 0.9, "<"),
        ("below detection limit (0.9)", 0.9, "<"),
        ("menor que 0,9", 0.9, "<"),
        ("大于10", 10, ">"),
        ("more than 10", 10, ">"),
        ("100+", 100, ">"),
        ("5 ㎎/㎏", 5, ""),
        ("1.2×10⁻³", 0.0012, ""),
        ("1.2 x 10^3", 1200, ""),
        ("−0.5", -0.5, ""),
        ("ca. 5", 5, ""),
        ("1.2*", 1.2, "noted"),
        ("1.2**", 1.2, "noted"),
        ("3.4 a", 3.4, "noted"),
        ("1.2²", 1.2, "noted"),
        ("1.2 (1)", 1.2, "noted"),
        ("<0.5*", 0.5, "<"),
        ("≪0.5", 0.5, "<"),
        ("LT 0.5", 0.5, "<"),
        ("GT 5", 5, ">"),
        ("0.5未満", 0.5, "<"),
        ("٣٫٥", 3.5, ""),
        ("1٬234٫5", 1234.5, ""),
        ("\ufeff5\u200b", 5, ""),
        ('"0.5"', 0.5, ""),
    ],
)
def test_other_ways_to_write_limits_and_values(text, number, mark):
    assert read_value(text)[:2] == (pytest.approx(number), mark)


def test_words_for_below_detection_and_for_no_value():
    for text in (
        "未检出",
        "Not Detected",
        "B.D.L.",
        "below LOD",
        "<检出限",
        "below the detection limit",
        "no detectado",
        "Below detection",
        "Spuren",
        "следы",
        "не обн.",
        "н/о",
        "<п.о.",
        "nil",
        "não detectado",
        "不検出",
        "불검출",
    ):
        assert read_value(text).mark == "<", text
    for text in ("-9.999e3", "-9,999E+03", "-32767"):
        assert read_value(text).mark == "code", text
    for text in ("未测", "N.A.", "insufficient sample", "—", "　"):
        assert read_value(text).mark == "missing", text


def test_names_ranges_and_brackets_are_no_limits():
    for text in (
        "ND12",
        "L5",
        "N001",
        "S-12",
        "(0.9)",
        "0 - 0.9",
        "0.5 ± 0.1",
        "12:30",
        "10^3",
        "10³",
        "Detect",
        "2026-11-28",
        "<0.5>",
        "Au<0.5",
    ):
        assert read_value(text).mark == "unreadable", text


@pytest.mark.parametrize(
    "text", [" ", "1 ", "1", "a", "1,234", "nd", "<bd", "-9999.0", "²", "&", "1.234", "< ", "\u3000"]
)
def test_a_long_text_is_read_at_once(text):
    # A reading that takes the square of its length would take minutes.
    for long in (text * 15_000, f"1{text * 15_000}x", f"<{text * 15_000}"):
        assert read_value(long).mark in ("missing", "unreadable", "code")
