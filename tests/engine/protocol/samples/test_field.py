"""What the texts of a field mean together."""

from __future__ import annotations

import math

import pytest

from models.protocol.samples.field import read_field


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["245", "870", "31", "412", "98", "1,234", "<1,000"], (245, 870, 31, 412, 98, 1234, math.nan)),
        (["245.5", "1,234"], (245.5, 1234)),
        (["1,234", "2,345"], (1.234, 2.345)),
        (["245", "1,234", "0,5"], (245, 1.234, 0.5)),
        (["245", "1,2345"], (245, 1.2345)),
        (["1,234", "2,345", "-9999,0", "<1", "-9999"], (1.234, 2.345, math.nan, math.nan, math.nan)),
        (["1,234", "2,345", "3", "4", "5", "6", "7"], (1.234, 2.345, 3, 4, 5, 6, 7)),
        ([*["11,148"] * 60, "950", "870", "996"], (*[11148] * 60, 950, 870, 996)),
    ],
    ids=[
        "whole",
        "a decimal point",
        "all with a comma",
        "a decimal comma",
        "four digits",
        "codes",
        "small",
        "few",
    ],
)
def test_the_field_tells_what_its_commas_are(texts, values):
    assert read_field("Mn", texts).values == pytest.approx(values, nan_ok=True)


def test_what_is_below_detection_keeps_its_limit():
    field = read_field("Au", ["3", "<0.5", "2", "0.2L"])
    assert field.values == pytest.approx((3, math.nan, 2, math.nan), nan_ok=True)
    assert field.limits == pytest.approx((math.nan, 0.5, math.nan, 0.2), nan_ok=True)
    assert (field.measured, field.below, field.share_below) == (2, 2, 0.5)


@pytest.mark.parametrize(
    ("way", "value"), [("half_limit", 0.25), ("limit_over_root_two", 0.5 / math.sqrt(2)), ("leave_out", math.nan)]
)
def test_below_detection_is_treated_as_chosen(way, value):
    treated = read_field("Au", ["3", "<0.5", ""]).treated(way)
    assert treated == pytest.approx([3, value, math.nan], nan_ok=True)


def test_a_limit_that_is_not_stated_is_the_smallest_one_that_is():
    field = read_field("Au", ["3", "<0.5", "bdl", "0", "<0.2"])
    assert field.limits[1:] == (0.5, 0.2, 0.2, 0.2)
    assert field.zeros == 1


def test_without_any_stated_limit_it_is_the_smallest_value():
    field = read_field("Au", ["3", "0", "0.7", "nd"])
    assert field.limits == pytest.approx((math.nan, 0.7, math.nan, 0.7), nan_ok=True)


def test_a_few_negative_numbers_among_larger_positive_ones_are_limits():
    field = read_field("As", ["5", "-0.5", "8", "-0.5", "-1", "3"])
    assert field.negative == 3
    assert field.limits == pytest.approx((math.nan, 0.5, math.nan, 0.5, 1, math.nan), nan_ok=True)


def test_negative_limits_of_two_laboratories_are_limits_and_so_is_what_stands_for_nothing():
    field = read_field("Au", [*["-1", "-5"] * 9, *map(repr, (1.5, 2.5, 2.7, 3.1, 9.4))])
    assert (field.below, field.negative, field.kept_negative) == (18, 18, 0)
    field = read_field("Cu", [*["-1"] * 9, "-999", "-5555", "-5555", *map(str, range(20, 40))])
    assert (field.below, field.codes, field.too_high) == (11, {"-999": 1}, 2)


def test_a_limit_far_above_the_typical_value_says_nothing():
    field = read_field("W", ["2", "3", "4", "<1", "<1000", "<5"])
    assert (field.below, field.too_high) == (3, 1)
    assert field.treated("half_limit") == pytest.approx([2, 3, 4, 0.5, math.nan, 2.5], nan_ok=True)
    only = read_field("W", ["<1000"] * 3)
    assert (only.too_high, only.treated("half_limit")) == (0, [500] * 3)


def test_values_are_brought_to_the_unit_of_most():
    field = read_field("Cu", ["159 ppm", "80 ppm", "1.93%", ">1 %", "1200 ppb", "50", "<5 mg/kg"])
    assert field.values == pytest.approx((159, 80, 19300, 10000, 1.2, 50, math.nan), nan_ok=True)
    assert (field.limits[-1], field.converted, field.foreign) == (5, 4, 0)


def test_a_unit_among_values_without_one_is_no_value():
    field = read_field("Cu", ["159", "80", "75", "1.93%"])
    assert field.values == pytest.approx((159, 80, 75, math.nan), nan_ok=True)
    assert (field.converted, field.foreign) == (0, 1)


@pytest.mark.parametrize(
    "texts",
    [
        [repr(0.1 * number) for number in range(-20, 20)],
        ["5", "-70", "3", "0", "4"],
        ["-1", "-2", "-3"],
    ],
    ids=["many", "large", "nothing else"],
)
def test_negative_numbers_that_are_no_limits_are_values_and_so_is_zero(texts):
    field = read_field("magnetics", texts)
    assert field.values == tuple(map(float, texts))
    assert field.below == 0


def test_codes_and_unreadable_texts_are_counted():
    field = read_field("Cu", ["5", "-9999", "-9999", "-999", "lost", "7", ">100", ""])
    assert field.codes == {"-9999": 2, "-999": 1}
    assert field.unreadable == {"lost": 1}
    assert field.above == 1
    assert field.measured == 3


def test_a_code_is_no_negative_value_of_a_signed_field():
    field = read_field("magnetics", [*(repr(0.5 * number) for number in range(-20, 20)), "-9999"])
    assert field.codes == {"-9999": 1}
    assert math.isnan(field.values[-1])


def test_a_number_like_a_code_is_a_value_among_others_as_low():
    field = read_field("TMI", [*map(str, range(-105, -85)), "-999"])
    assert field.codes == {"-999": 1}
    assert field.values[6] == -99


def test_negative_values_and_parted_thousands_are_counted():
    field = read_field("Au", [*(repr(0.05 * number) for number in range(1, 20)), "-1.2", "-1.1"])
    assert (field.kept_negative, field.negative) == (2, 0)
    assert read_field("magnetics", ["-1", "-4", "3"]).kept_negative == 2
    assert read_field("Mn", ["245.5", "1,234", "2,345"]).parted == 2


def test_a_field_of_texts_is_not_numeric():
    assert not read_field("rock", ["granite", "basalt", "7"]).is_numeric
    assert read_field("Cu", [*map(str, range(1, 30)), "lost"]).is_numeric


def test_footnotes_are_passed_over_and_counted():
    field = read_field("As", ["1.2*", "3.4 a", "5", "6", "7.5", "<0.5*"])
    assert field.values[:5] == (1.2, 3.4, 5, 6, 7.5) and field.noted == 2
    assert field.below == 1 and field.limits[5] == 0.5


def test_names_of_digits_and_letters_are_no_values():
    field = read_field("unit", ["1a", "1b", "2a", "2c", "3"])
    assert not field.is_numeric and field.noted == 0 and sum(field.unreadable.values()) == 4


def test_full_width_thousands_and_codes():
    assert read_field("Ba", ["１，２３４", "１，５００", "５６７", "８９０", "７５０"]).values[:2] == (1234, 1500)
    assert read_field("Ba", ["－９９９９", "１２", "１３"]).codes == {"－９９９９": 1}


def test_limits_tell_marks_between_thousands_too():
    field = read_field("Au", ["12.5", "3.1", ">10,000", "<1,000"])
    assert field.values[2] == 10_000 and field.limits[3] == 1000 and field.parted == 2
