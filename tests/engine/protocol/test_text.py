from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.protocol.text import Text, as_text, from_data, joined, literal, parameters, plain, plural

SPANISH = {"{count} bands of {file}": "{count} bandas de {file}", "cells": "celdas", ", ": "; "}


def spanish(template: str) -> str:
    return SPANISH.get(template, template)


def test_a_template_is_filled_after_it_is_translated():
    text = Text("{count} bands of {file}", count=3, file="bands.tif")
    assert str(text) == "3 bands of bands.tif"
    assert text.said(spanish) == "3 bandas de bands.tif"


def test_numbers_have_the_format_of_the_template():
    assert str(Text("{share:.1%} of {cells:,}", share=0.1234, cells=12345)) == "12.3% of 12,345"


def test_what_is_within_a_text_is_said_too_and_words_alone_stay():
    cells = Text("cells")
    assert Text("{what}", what=cells).said(spanish) == "celdas"
    assert Text("{what}", what="cells").said(spanish) == "cells"
    assert Text("{all}", all=[cells, "cells", 7]).said(spanish) == "celdas; cells; 7"


def test_without_values_a_template_is_taken_literally():
    assert str(Text("{not a gap}")) == "{not a gap}"
    assert str(literal("{not a gap}")) == "{not a gap}"


def test_a_translation_with_other_gaps_is_not_used():
    text = Text("{count} bands", count=3)
    for faulty in ("{number} bandas", "{count bandas", "{count:q} bandas", "{count.x} bandas"):
        assert text.said(lambda template, faulty=faulty: faulty) == "3 bands"


def test_one_and_several():
    assert [str(plural(number, "{number} cell", "{number} cells")) for number in (0, 1, 2)] == [
        "0 cells",
        "1 cell",
        "2 cells",
    ]
    assert str(plural(1, "{number} cell of {file}", "{number} cells of {file}", file="a.tif")) == "1 cell of a.tif"


def test_sentences_one_after_the_other():
    one, two = Text("One."), Text("Two.")
    assert joined([one]) is one
    assert str(joined([one, two, "3"])) == "One. Two. 3" and str(joined([one, two], "; ")) == "One.; Two."


def test_words_are_texts_that_no_language_translates():
    assert as_text("cells").said(spanish) == "cells"
    assert as_text(Text("cells")).said(spanish) == "celdas"


@pytest.mark.parametrize(
    "text",
    [
        Text("plain"),
        Text("{a} {b} {c} {d}", a=1, b=0.5, c="word", d=None),
        Text("{inner}", inner=Text("{deep}", deep=[Text("x"), "y"])),
        Text("{FOLDS} is {folds}", **parameters("FOLDS"), folds=1),
    ],
)
def test_a_text_survives_json(text):
    assert from_data(json.loads(json.dumps(text.to_data()))) == text


def test_plain_values_have_no_types_of_their_own():
    numpy = pytest.importorskip("numpy")
    assert plain([numpy.float32(0.5), Path("a.tif"), (Text("x"),)]) == [0.5, "a.tif", [{"text": "x", "values": {}}]]
    assert plain({1}) == "{1}"


def test_what_only_looks_like_a_text_stays():
    for value in (
        {"text": "x"},
        {"text": 7, "values": {}},
        {"text": "x", "values": []},
        {"text": "x", "values": {}, "n": 1},
    ):
        assert from_data(value) == value


def test_parameters_are_called_by_their_id_or_as_a_dialog_labels_them():
    inner = Text("{inner}", inner=Text("{FOLDS} is {folds}", **parameters("FOLDS"), folds="FOLDS"))
    assert str(inner) == "FOLDS is FOLDS"
    assert inner.said(label=lambda name: f"<{name}>") == "<FOLDS> is FOLDS", "what only looks like one stays"
