"""Names of bands: each once, and matched in any order."""

from __future__ import annotations

import pytest

from models.protocol.band_names import join_names, match_bands, split_names, unique_name
from models.protocol.errors import EngineError


def test_a_name_that_is_taken_is_numbered():
    assert unique_name("Au", ["As"]) == "Au"
    assert unique_name("Au", ["Au", "Au (2)"]) == "Au (3)"


def test_bands_match_by_name_in_any_order():
    assert match_bands(["Au", "As"], ["As", "Pb", "Au"]) == [2, 0]


def test_all_missing_bands_are_named():
    with pytest.raises(EngineError, match="lacks 2 of the 3 bands that are needed: As, Sb. It has: Au, Pb"):
        match_bands(["Au", "As", "Sb"], ["Au", "Pb"])


def test_names_with_commas_and_quotation_marks_survive_one_line():
    names = ("Cu", "Zn, total", 'Fe "tot"', "geology: granite")
    assert join_names(names) == 'Cu,"Zn, total","Fe ""tot""",geology: granite'
    assert split_names(join_names(names)) == names


@pytest.mark.parametrize(
    ("text", "names"), [("", ()), (" Cu ,Ni,, Cu\nAs", ("Cu", "Ni", "Cu As")), ('"a, b", c', ("a, b", "c"))]
)
def test_names_are_taken_as_a_user_writes_them(text, names):
    assert split_names(text) == names
