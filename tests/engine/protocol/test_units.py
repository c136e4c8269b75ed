"""Units of concentration."""

from __future__ import annotations

import re

import pytest

from models.protocol.units import BEHIND_A_VALUE, PARTS_PER_MILLION, is_concentration, plain_unit


@pytest.mark.parametrize(
    ("unit", "plain"),
    [("ppm", "ppm"), ("PPB", "ppb"), ("wt %", "wt%"), ("\u00b5g/g", "ug/g"), ("\u03bcg/kg", "ug/kg"), (" % ", "%")],
)
def test_units_are_told_however_they_are_written(unit, plain):
    assert plain_unit(unit) == plain and is_concentration(unit)


@pytest.mark.parametrize("unit", ["", "nT", "m", "nGy/h", "km/km2", "mGal"])
def test_other_units_are_none_of_concentration(unit):
    assert not is_concentration(unit)


@pytest.mark.parametrize("unit", ["ppm", "ppb", "ppt", "%", "wt %", "wt%", "g/t", "mg/kg", "µg/kg", "ug/g", "ng/g"])
def test_a_unit_behind_a_value_can_be_converted(unit):
    assert re.fullmatch(BEHIND_A_VALUE, unit) and plain_unit(unit) in PARTS_PER_MILLION


def test_a_thousandth_of_a_unit_is_a_thousandth_of_it():
    for large, small in (("ppm", "ppb"), ("g/kg", "mg/kg"), ("mg/g", "ug/g"), ("ug/kg", "ng/kg"), ("%", "g/kg")):
        factor = 10 if large == "%" else 1000
        assert PARTS_PER_MILLION[large] == pytest.approx(factor * PARTS_PER_MILLION[small])
