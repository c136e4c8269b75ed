"""Labels of deposits and of barren places in one field."""

from __future__ import annotations

import pytest

from models.protocol.labels import chosen_by, is_deposit, look_like_labels


@pytest.mark.parametrize("text", ["1", "1.0", " True ", "YES", "deposit", "１", "是", "矿床", "+"])
def test_what_says_yes(text):
    assert is_deposit(text)


@pytest.mark.parametrize("text", ["0", "0.0", "false", "", "No", "barren", "2", "granite", "否"])
def test_what_does_not(text):
    assert not is_deposit(text)


def test_values_of_ones_own():
    assert is_deposit("VMS ", ["skarn", "vms"]) and not is_deposit("1", ["vms"]) and not is_deposit("", ["vms"])
    assert is_deposit("2.0", ["2"]) and is_deposit("2", ["2.0"]) and is_deposit("0", ["0"])


def test_fields_that_look_like_labels():
    for texts in (
        ["0", "1", "1", ""],
        ["1.0", "0.0"],
        ["false", "true"],
        ["Barren", "Deposit"],
        ["-1", "1"],
        ["有", "无"],
    ):
        assert look_like_labels(texts), texts
    for texts in (["1", "1"], ["0"], ["0", "1", "2"], [""], [], ["granite", "1"], ["1", "5", "0"]):
        assert not look_like_labels(texts), texts


def test_the_choice_is_said():
    assert str(chosen_by("kind", "mine")) == "the features of which kind is mine"
    assert str(chosen_by("label", "")) == "the features of which label says yes, as 1 and true do"
