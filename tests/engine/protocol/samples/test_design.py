"""Which rows belong together: by a field, by the number of the original, by place; and in which order they come."""

from __future__ import annotations

import pytest

from models.protocol.errors import EngineError
from models.protocol.samples.design import Design, Roles, design_of
from models.protocol.samples.kinds import kind_of
from models.protocol.samples.table import SampleTable


def design(rows: list[tuple], **roles) -> Design:
    """Of rows of x, y, then pair, kind, standard and order."""
    names = ("pair", "kind", "standard", "order")
    x, y, *columns = zip(*rows, strict=True)
    return design_of(SampleTable(x, y, dict(zip(names, columns, strict=False))), Roles(**roles))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "sample"),
        ("Orig", "sample"),
        ("FDUP", "field_duplicate"),
        ("Field Dup", "field_duplicate"),
        ("FD2", "field_duplicate"),
        ("lab-duplicate", "analytical_duplicate"),
        ("Std-1", "standard"),
        ("OREAS 45e", "standard"),
        ("Patrón", "standard"),
        ("标准样", "standard"),
        ("BLK", "blank"),
        ("Blanco", "blank"),
        ("granite", None),
        ("12", None),
    ],
)
def test_kinds_are_told_by_their_usual_words(text, kind):
    assert kind_of(text) == kind


def test_rows_with_the_same_value_are_duplicates_of_the_level_that_is_said():
    rows = [(0, 0, "a"), (1, 0, "b"), (2, 0, "a"), (3, 0, ""), (4, 0, "")]
    field, analytical = (design(rows, pair_field="pair", duplicates=kind) for kind in ("field", "analytical"))
    assert (field.sites, field.samples) == ((0, 1, 0, 2, 3), (0, 2, 1, 3, 4))
    assert (field.field_pairs, field.analytical_pairs) == (1, 0)
    assert (analytical.field_pairs, analytical.analytical_pairs) == (0, 1)


def test_an_analytical_duplicate_is_one_of_the_sample_before_it():
    rows = [(0, 0, "a", kind) for kind in ("sample", "LDUP", "FDUP", "LDUP")]
    found = design(rows, pair_field="pair", kind_field="kind")
    assert (found.sites, found.samples) == ((0, 0, 0, 0), (0, 0, 1, 1))


def test_a_duplicate_may_name_its_original():
    rows = [(0, 0, "", "7"), (0, 0, "7", "9"), (0, 0, "", "8")]
    assert design(rows, pair_field="pair", id_field="kind").sites == (0, 0, 1)


def test_places_within_a_distance_are_one_site():
    rows = [(0, 0), (5, 0), (9, 0), (30, 0), (30, 0), (50, 50)]
    assert design(rows).sites == (0, 1, 2, 3, 3, 4)
    assert design(rows, pair_distance=5).sites == (0, 0, 0, 1, 1, 2)
    with pytest.raises(EngineError, match="20 of 20 samples lie at one place, or join each other by steps of 2 map"):
        design([(number, 0) for number in range(20)], pair_distance=2)


def test_standards_and_blanks_are_no_samples_and_come_in_order():
    rows = [
        (0, 0, "", "STD", "A", "S10"),
        (0, 0, "", "BLK", "", "S9"),
        (0, 0, "", "STD", "A", "S2"),
        (1, 1, "", "", "", "S1"),
    ]
    found = design(rows, kind_field="kind", standard_field="standard", order_field="order")
    assert (found.rows, found.standards, found.blanks) == ((3,), {"A": (2, 0)}, (1,))
    assert found.order == (3, 2, 1, 0)
    assert design(rows, standard_field="standard").standards == {"A": (0, 2)}


def test_days_that_may_be_months_are_refused():
    with pytest.raises(EngineError, match="such as 03/04/2020: write them as 2026-05-31"):
        design([(0, 0, "", "", "", "03/04/2020")], order_field="order")
