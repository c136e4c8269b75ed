"""Names of bands: each once, and matched in any order."""

from __future__ import annotations

import pytest

from models.protocol.band_names import match_bands, unique_name
from models.protocol.errors import EngineError


def test_a_name_that_is_taken_is_numbered():
    assert unique_name("Au", ["As"]) == "Au"
    assert unique_name("Au", ["Au", "Au (2)"]) == "Au (3)"


def test_bands_match_by_name_in_any_order():
    assert match_bands(["Au", "As"], ["As", "Pb", "Au"]) == [2, 0]


def test_all_missing_bands_are_named():
    with pytest.raises(EngineError, match="lacks 2 of the 3 bands that are needed: As, Sb. It has: Au, Pb"):
        match_bands(["Au", "As", "Sb"], ["Au", "Pb"])
