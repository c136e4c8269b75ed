"""Names that differ between versions of QGIS are chosen in one place."""

from __future__ import annotations

from enum import Enum

import pytest


class Later(Enum):
    Point = 1


def test_a_later_version_gives_its_own_enumeration(qgis, monkeypatch):
    from geohgan.processing_provider import compatibility
    from qgis.core import Qgis

    monkeypatch.setattr(Qgis, "LaterType", Later, raising=False)
    assert compatibility._enumeration("LaterType", lambda: None, Point="TypePoint") is Later


def test_an_older_one_gives_the_old_members_by_their_new_names(qgis):
    from geohgan.processing_provider import compatibility

    made = compatibility._enumeration("NoSuchType", lambda: Later, Dot="Point")
    assert made.Dot is Later.Point
    assert compatibility._enumeration("NoSuchType", lambda: Later) is Later


@pytest.mark.parametrize("value", [0, "", "x", False])
def test_only_null_is_null(qgis, value):
    from geohgan.processing_provider.compatibility import is_null
    from qgis.core import NULL

    assert is_null(None) and is_null(NULL)
    assert not is_null(value)


def test_fields_keep_what_they_are_made_for(qgis):
    from geohgan.processing_provider.compatibility import typed_field

    for kind, value in ((float, 0.5), (int, 3), (str, "Ni 45")):
        field = typed_field("score", kind)
        assert (field.name(), field.isNumeric(), field.convertCompatible(value)) == ("score", kind is not str, value)
