"""The engine's English in the user's language."""

from __future__ import annotations

import engine_sentences
import pytest

FOLDS = "FOLDS is {0}: it must be 2 or more, so that one can be held out."


@pytest.fixture(scope="module")
def phrasebook(qgis):
    from geohgan.processing_provider.engine_texts import Phrasebook

    return Phrasebook(
        {
            "Reading the survey": "Leyendo",
            FOLDS: "{0} pliegues (FOLDS) son pocos: al menos 2.",
            "{0} has {1} bands: choose {2}.": "Elija {2}: {0} tiene {1} bandas.",
            "another raster": "otro ráster",
            "about {0} s left": "quedan unos {0} s",
            "Band {0} is empty: choose another{1}": "La banda {0} está vacía: elija otra{1}",
            "or score raster.": "o ráster.",
            "Epoch {0} of {1}, {2}": "Época {0} de {1}, {2}",
        }
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Reading the survey", "Leyendo"),
        ("FOLDS is 1: it must be 2 or more, so that one can be held out.", "1 pliegues (FOLDS) son pocos: al menos 2."),
        # Gaps change places, and what fills them is translated too.
        ("a b.tif has 3 bands: choose another raster.", "Elija otro ráster: a b.tif tiene 3 bandas."),
        ("Epoch 2 of 9, about 5 s left", "Época 2 de 9, quedan unos 5 s"),
        ("Band 2 is empty: choose another or score raster.", "La banda 2 está vacía: elija otra o ráster."),
        # A label before it, a sentence after it, a line break within.
        (
            '"Muestras" (INPUT): FOLDS is 1: it must be 2 or more, so that one can be held out. Reading the survey',
            '"Muestras" (INPUT): 1 pliegues (FOLDS) son pocos: al menos 2. Leyendo',
        ),
        ("Reading the survey of nobody", "Reading the survey of nobody"),
        ("", ""),
        ("  two  spaces: kept. ", "  two  spaces: kept. "),
    ],
)
def test_what_is_known_is_translated_and_the_rest_stays(phrasebook, text, said):
    assert phrasebook.say(text) == said


def test_braces_in_what_fills_a_gap_stay(phrasebook):
    assert phrasebook.say("{1}.tif has {0} bands: choose x.") == "Elija x: {1}.tif tiene {0} bandas."


def test_the_list_is_that_of_the_engines_source(qgis):
    """If not: `make translations`."""
    import json

    from geohgan.processing_provider.engine_texts import TEMPLATES

    assert json.loads(TEMPLATES.read_text(encoding="utf-8")) == list(engine_sentences.sentences())
    assert FOLDS in engine_sentences.sentences()


def test_sentences_are_read_with_gaps_for_what_is_open(tmp_path):
    source = '''
"""Nobody reads this sentence."""
def f():
    """Nor is this one read."""
    way_out = f"choose {'this one' if a else 'all of those here'}."
    raise EngineError(f"{name} lies in {place:,}" + f", far from {other!r}{unit}: {way_out}")
    short = "word"
'''
    (tmp_path / "models" / "survey").mkdir(parents=True)
    (tmp_path / "models" / "a.py").write_text(source)
    (tmp_path / "models" / "report.py").write_text('text = "Reports are in English alone."')
    (tmp_path / "models" / "survey" / "deposits.py").write_text('text = "And so is what it holds."')
    assert engine_sentences.sentences(tmp_path) == {
        "{0} lies in {1}, far from {2}: {3}": "models/a.py",
        "this one": "models/a.py",
        "all of those here": "models/a.py",
    }
