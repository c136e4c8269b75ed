"""Signs of detection limits in a field of their own."""

from __future__ import annotations

import math

import pytest

from models.protocol.samples.signs import lone_signs, sign_fields, with_sign
from models.protocol.samples.table import SampleTable

NUMBERS = ("1.2", "0.9", "3", "0.9", "7")
SIGNS = ("", "<", "", "<", "")


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("As", "As_Q"),
        ("Au", "Qual_Au"),
        ("Au", "Au_qualifier"),
        ("Au", "AuQ"),
        ("AU", "AUQ"),
        ("Au", "flag Au"),
        ("Zn_ppm", "Zn_ppm_qual"),
        ("Zn_ppm", "Zn_Q"),
        ("Zn", "Zn_ppm_flag"),
        ("Cu ppm", "Cu ppm Sign"),
        ("AU_FA", "AU_FA_REM"),
        ("铜", "铜符号"),
    ],
)
def test_a_field_of_signs_is_found_by_its_name(name, sign):
    assert sign_fields({name: NUMBERS, "Pb": NUMBERS, sign: SIGNS}) == {name: sign}
    assert sign_fields({sign: SIGNS, name: NUMBERS}) == {name: sign}


@pytest.mark.parametrize(
    ("name", "texts", "limits"),
    [
        ("As_Q", ("U", "J", "UJ", "", "N"), (0, 2, 4)),
        ("As_Q", ("L", "", "n.d.", "=", "BDL"), (0, 2, 4)),
        ("As_Q", ("＜", "", "未检出", "", ""), (0, 2)),
        ("As_cen", ("TRUE", "FALSE", "TRUE", "FALSE", "FALSE"), (0, 2)),
        ("As_censored", ("1", "0", "1.0", "0", "0"), (0, 2)),
        ("D_As", ("0", "1", "0", "1", "1"), (0, 2)),
        ("As_detected", ("no", "yes", "no", "yes", "yes"), (0, 2)),
    ],
)
def test_what_says_that_a_number_is_a_limit(name, texts, limits):
    assert sign_fields({"As": NUMBERS, name: texts}) == {"As": name}
    signed = [with_sign(name, *pair) for pair in zip(NUMBERS, texts)]
    assert [number for number, text in enumerate(signed) if text.startswith("<")] == list(limits)


@pytest.mark.parametrize(
    ("name", "texts"),
    [("As_Q", ("a", "b", "", "", "")), ("As_Q", ("1", "0", "1", "0", "0")), ("As_note", SIGNS), ("As_Q", NUMBERS)],
)
def test_other_fields_are_none_of_signs(name, texts):
    assert sign_fields({"As": NUMBERS, name: texts}) == {}


def test_fields_of_signs_that_belong_to_none_are_named():
    columns = {"Cu": NUMBERS, "Qual": SIGNS, "As": NUMBERS, "Qual_2": ("<", ">", "=", "", "<")}
    assert lone_signs(columns, ()) == ["Qual", "Qual_2"]
    assert lone_signs({"Zn_ppm": NUMBERS, "Zn_pct": NUMBERS, "Zn_Q": SIGNS}, ()) == ["Zn_Q"]
    assert lone_signs({"As": NUMBERS, "As_flag": ("0", "1", "0", "", "1")}, ()) == ["As_flag"]
    assert lone_signs({"As": NUMBERS, "rock": ("a", "b", "a", "b", "c")}, ()) == []
    assert lone_signs({"As": NUMBERS, "Ni": ("1.0",) * 5, "ore": ("0", "1", "1", "0", "0")}, ()) == []


@pytest.mark.parametrize(
    ("value", "sign", "text"),
    [
        ("0.5", "<", "<0.5"),
        ("0,5 ppm", "<", "<0,5 ppm"),
        ("-0.5", "U", "<-0.5"),
        ("<0.5", "<", "<0.5"),
        ("０.５", "＜", "<0.5"),
        ("1000", ">", ">1000"),
        ("0.5", "J", "0.5"),
        ("", "ND", "ND"),
        ("", "<", ""),
        ("-9999", "<", "-9999"),
        ("granite", "<", "granite"),
    ],
)
def test_a_sign_is_put_before_its_number(value, sign, text):
    assert with_sign("Au_Q", value, sign) == text


def test_a_table_with_signs_reads_as_one_whose_texts_have_them():
    places = tuple(map(float, range(5)))
    apart = SampleTable(places, places, {"id": ("1", "2", "3", "4", "5"), "As": NUMBERS, "As_Q": SIGNS})
    joined, found = apart.with_signs()
    assert list(joined.columns) == ["id", "As"] and found == {"As": "As_Q"}
    assert joined.columns["As"] == ("1.2", "<0.9", "3", "<0.9", "7")
    field = joined.fields[1]
    assert field.below == 2 and field.share_below == pytest.approx(0.4)
    assert field.treated("half_limit") == [1.2, 0.45, 3.0, 0.45, 7.0] and math.isnan(field.values[1])
