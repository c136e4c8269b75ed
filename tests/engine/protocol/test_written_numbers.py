"""Numbers as people write them."""

from __future__ import annotations

import pytest

from models.protocol.written_numbers import read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1500.5", 1500.5),
        ("1500,5", 1500.5),
        (" 0,25 ", 0.25),
        ("-1,5", -1.5),
        (",5", 0.5),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
        ("1.500", 1.5),
        ("1e3", 1000.0),
        ("1,5e-3", 0.0015),
        ("１５００．５", 1500.5),
        ("\u22122", -2.0),
        ("+7", 7.0),
    ],
)
def test_a_decimal_point_and_a_decimal_comma(text, number):
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "nan", "inf", "-Infinity", "1e999", "1,500", "1,234,567", "1.500,5", "1 500", "1'500", "1_000", "0x10", "two"]
    + ["5 m", "1/2", "--1", "1,5,0", "½", "१२"],
)
def test_what_is_no_number_or_may_be_two(text):
    assert read_number(text) is None
