from __future__ import annotations

import math

import pytest

from models.protocol.errors import EngineError
from models.protocol.samples import FEWEST, Samples, read, read_field

SPREAD = tuple(float(number % 5) for number in range(20)), tuple(float(number // 5) for number in range(20))


def samples(**columns: list[str]) -> Samples:
    return Samples(*SPREAD, {name: tuple(texts) for name, texts in columns.items()})


def numbers(*values: float) -> list[str]:
    """Twenty texts that vary, on no plane over the places."""
    return [repr(value) for value in (*values, *(1.5 + 0.25 * (7 * number % 20) for number in range(20 - len(values))))]


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
    assert read(text)[:2] == (number, mark)


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
        number, found, _ = read(text)
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
    assert read(text)[:2] == (number, "")


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
def test_the_column_tells_what_its_commas_are(texts, values):
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


def test_a_limit_far_above_the_usual_value_says_nothing():
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


def test_a_field_that_is_all_below_detection_is_named_among_those_left_out():
    made = samples(Cu=numbers(), As=["<5"] * 20)
    assert made.elements() == ["Cu", "As"]
    made.check()
    assert made.left_out("half_limit", 50) == {"As": "100.0 % below detection"}


def test_a_field_of_texts_is_not_numeric():
    assert not read_field("rock", ["granite", "basalt", "7"]).is_numeric
    assert read_field("Cu", [*map(str, range(1, 30)), "lost"]).is_numeric


def test_samples_survive_csv():
    made = samples(Cu=numbers(), note=['say "what", he', "", "é", "7.2\r", "7\n2", *["-"] * 15])
    assert Samples.from_csv(made.to_csv()) == made


def test_a_field_may_be_called_like_a_coordinate():
    made = samples(x=numbers(), y=numbers(3))
    assert Samples.from_csv(made.to_csv()).columns.keys() == {"x", "y"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no table"),
        ("x,y\n1,2\n", "no table"),
        ("x,y,Cu\n1,2\n", "Sample 1 has 2 values where 3"),
        ("x,y,Cu\n1,2,3\na,2,3\n", "coordinates of a sample are no numbers"),
        ("x,y,Cu\n1,nan,3\n", "coordinates that are no numbers"),
        (f"x,y,Cu\n1,2,{'3' * 200_000}\n", "The table of samples cannot be read: field larger"),
    ],
)
def test_a_table_that_is_none_is_refused(text, sentence):
    with pytest.raises(EngineError, match=sentence):
        Samples.from_csv(text)


def test_elements_are_the_fields_that_look_like_analyses():
    made = samples(
        fid=[str(number) for number in range(20)],
        ID=numbers(),
        SampleNo=numbers(),
        lab=[str(5001 + number) for number in range(20)],
        easting=[repr(500_000 + 30 * x) for x in SPREAD[0]],
        rock=["granite"] * 20,
        batch=["7"] * 20,
        empty=[""] * 20,
        Cu=numbers(),
        Zn=[str(40 + 2 * (3 * number % 20)) for number in range(20)],
        height=[repr(3 * x - 2 * y + 0.7) for x, y in zip(*SPREAD)],
        Latitude=numbers(),
        SITE_ID=numbers(),
        Y=numbers(7),
        Au=["<0.5", *numbers()[1:]],
    )
    assert made.elements() == ["Cu", "Zn", "Y", "Au"]
    assert list(made.only(["Au", "Cu"]).columns) == ["Au", "Cu"]


def test_good_samples_pass():
    samples(Cu=numbers(), Au=["bdl", *numbers()[1:]]).check()


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({}, "no field with numbers"),
        ({"rock": ["granite"] * 20}, 'No numbers, or hardly any, are in rock \\(such as "granite"\\)'),
        ({"Cu": [""] * 20}, "No numbers, or hardly any, are in Cu:"),
        ({"Cu": numbers(), "Zn": ["3"] * 20, "Pb": ["1.0"] * 20}, "the same value of Zn, Pb: leave"),
    ],
)
def test_fields_of_no_use_are_refused(columns, sentence):
    with pytest.raises(EngineError, match=sentence):
        samples(**columns).check()


def test_too_few_places_are_refused():
    made = Samples((1.0, 2.0, 3.0) * 7, (4.0, 6.0, 5.0) * 7, {"Cu": tuple(numbers(1.0, 2.0))[:20] + ("3",)})
    with pytest.raises(EngineError, match=f"samples at 3 places, and {FEWEST} are the fewest"):
        made.check()


def test_a_few_samples_far_from_all_others_are_named():
    x, y = [10.0 * number for number in range(100)], [5.0 * (number % 7) for number in range(100)]
    columns = {"Cu": tuple(repr(1.5 + number % 9) for number in range(100))}
    near = Samples(tuple(x), tuple(y), columns)
    assert near.strays() == ""
    near.check_strays()
    x[7], y[7] = -7_000.0, 20_000.5
    far = Samples(tuple(x), tuple(y), columns)
    assert far.strays().startswith("Samples far from all others (1 of 100), such as that at -7,000, 20,000.5: see that")
    with pytest.raises(EngineError, match="are right, or take the others alone"):
        far.check_strays()
    # One place counts once, however many samples lie at it.
    x[7], y[7] = 70.0, 0.0
    x[90:], y[90:] = [0.0] * 10, [90_000.0] * 10
    assert "(10 of 100)" in Samples(tuple(x), tuple(y), columns).strays()
    # A second area is none of those.
    x[:5] = [value + 20_000 for value in x[:5]]
    assert Samples(tuple(x), tuple(y), columns).strays() == ""


def test_samples_on_a_line_are_refused():
    along = tuple(400_000 + 100.0 * number for number in range(20))
    made = Samples(along, tuple(7e6 + 0.5 * x for x in along), {"Cu": tuple(numbers())})
    with pytest.raises(EngineError, match="lie on one line"):
        made.check()
