"""What dialogs call options and parameters, and that sentences call them so."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from models.protocol import choices, option_names
from models.protocol.catalogue import translation
from models.protocol.metrics import METRIC_NAMES, METRICS
from models.protocol.parameter_labels import LABELS, labels
from models.protocol.presets import PRESETS
from models.protocol.text import Text, parameters
from tools import translations

LISTS = [
    value
    for name, value in vars(choices).items()
    if name.isupper()
    and isinstance(value, tuple)
    and name not in ("LAYER_KINDS", "CLASSIC_DETECTORS", "DEEP_DETECTORS")
]
LISTS += [tuple(PRESETS), METRICS]
INTERFACE = json.loads((Path(__file__).parents[2] / "published" / "interface.json").read_text())
IDS = {one["name"] for algorithm in INTERFACE.values() for one in algorithm["parameters"] if one["name"].isupper()}
# Names of other things that are written in capitals.
OTHER = {"CRS"}


@pytest.mark.parametrize("options", LISTS, ids=lambda options: options[0])
@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_every_option_has_a_name_of_its_own_in_each_language(options, language):
    names = option_names.names_of(options)
    assert list(names) == list(options)
    said = [name.said(translation(language)).casefold() for name in names.values()]
    assert len(set(said)) == len(said)
    # A name that is another option's word would be taken for that.
    assert not any(name in set(options) - {word} for word, name in zip(options, said))


def test_a_list_of_somebody_elses_has_no_names():
    assert option_names.names_of(["a", "b"]) == option_names.names_of([]) == {}


def test_names_are_those_of_the_words_of_jobs():
    assert set(METRIC_NAMES) == set(METRICS)
    assert set(option_names.DETECTOR_NAMES) == set(get_args(choices.Detector))


def test_reports_call_a_parameter_as_dialogs_do():
    text = Text("raise {BUFFER}", **parameters("BUFFER"))
    assert text.said(str, labels(str)) == f'raise "{LABELS["BUFFER"]}"'
    assert str(text) == "raise BUFFER"


def test_no_text_spells_the_id_of_a_parameter_or_the_word_of_an_option():
    words = {word for options in LISTS for word in options if "_" in word} | {"cpu", "idw", "svm", "cnn"}
    spelled = re.compile(rf"(?<![\w{{]|=)({'|'.join((IDS - OTHER) | words)})(?![\w}}])")
    # Tags are what people search by.
    found = {text: spelled.findall(text) for text in translations.texts() if not re.search(r"\w,\w", text)}
    assert {text: ids for text, ids in found.items() if ids} == {}
