"""What the engine and the checks say, in the user's language: nothing of it stays in English."""

from __future__ import annotations

import dataclasses
import html
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

LANGUAGES = ("es", "zh")
# Words that hardly a sentence in English does without; Spanish and pinyin have none of them.
ENGLISH = re.compile(r"\b(the|of|and|are|is|with|which|have|than|from|that|was|were|each|its|their|too|to|by|for|it)\b")


def english(said: str) -> list[str]:
    """The lines that are in English, wholly or in part; names of files and of the plugin are not."""
    names = re.compile(r"\S*[/\\]\S*|geo-hgan for qgis")
    return [line for line in said.splitlines() if ENGLISH.search(names.sub("", line.lower()))]


def page_text(page: Path) -> str:
    """What a reader of a report sees, figures and tips among it."""
    text = re.sub(r"<(style|script)\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    tips = re.findall(r'(?:data-[\w-]+|title|aria-label|alt)="([^"]*)"', text)
    return html.unescape("\n".join([*re.split(r"<[^>]*>", text), *tips]))


def texts_in(value: Any) -> Iterator[Any]:
    """The texts of a value and those within them, from the outside in."""
    from geohgan.models.protocol.text import Text

    if isinstance(value, Text):
        yield value
        value = value.values
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ():
        yield from texts_in(item)


@pytest.fixture(scope="module")
def texts_of(qgis, tmp_path_factory) -> Callable[[Any], list[Any]]:
    """Runs a job in the engine: what it said, its results and its error."""
    from geohgan.models.protocol import client
    from geohgan.models.protocol.errors import EngineError

    def run(job: Any) -> list[Any]:
        messages = []
        try:
            results = client.run(job, sys.executable, tmp_path_factory.mktemp("jobs"), messages.append, lambda: False)
        except EngineError as error:
            results = {"error": error.text}
            messages = [one for one in messages if str(one.get("text")) != error.detail]
        return [*(one["text"] for one in messages), *results.values()]

    return run


@pytest.fixture(scope="module")
def said(qgis) -> Callable[[Any, str], str]:
    """What texts are in a language, a line each."""
    from geohgan.models.protocol.catalogue import translation
    from geohgan.models.protocol.text import Text

    def lines(value: Any, translate: Callable[[str], str]) -> Iterator[str]:
        if isinstance(value, Text):
            yield value.said(translate)
        elif isinstance(value, list):
            for item in value:
                yield from lines(item, translate)

    return lambda texts, language: "\n".join(lines(texts, translation(language)))


def test_english_is_seen_and_nothing_else():
    assert english("El mapa\nThe map\n/the/map.tif: abierto\nGráfico de log-ratio") == ["The map"]


class TestSaying:
    @pytest.fixture
    def spanish(self, qgis, tmp_path):
        """QGIS with the plugin's Spanish catalogue."""
        import translations
        from qgis.PyQt.QtCore import QTranslator

        translator = QTranslator()
        assert translator.load(str(translations.compiled(translations.catalogue("es"), tmp_path)))
        qgis.installTranslator(translator)
        yield
        qgis.removeTranslator(translator)

    def test_a_text_within_a_text_is_translated_and_names_stay(self, spanish):
        from geohgan.models.protocol.environment import OPTIONS
        from geohgan.models.protocol.text import Text
        from geohgan.processing_provider.texts import say, tr

        text = Text("{device}; {reason}", device=OPTIONS, reason=Text("torch sees no CUDA card"))
        assert tr("torch sees no CUDA card") != "torch sees no CUDA card"
        assert say(text) == tr(text.template).format(device=say(OPTIONS), reason=tr("torch sees no CUDA card"))
        assert say(Text("{file} is also an input: choose another file.", file="The map.tif")).startswith("The map.tif")

    def test_boxes_of_ready_models_in_the_modeler_are_in_the_language_of_qgis_and_take_two_lines(self, spanish):
        from geohgan.geohgan_qgis.workflows import copy_of
        from geohgan.processing_provider.provider import MODELS

        for path in MODELS.glob("*.model3"):
            model = copy_of(path)
            steps = model.childAlgorithms().values()
            outputs = [output for step in steps for output in step.modelOutputs().values()]
            boxes = [model.parameterDefinition(name).description() for name in model.parameterComponents()]
            boxes += [one.description() for one in (*steps, *outputs)]
            assert "Puntuar anomalías" in boxes
            assert not english("\n".join([*boxes, model.displayName(), *model.helpContent().values()]))
            assert [text for text in boxes if len(textwrap.wrap(text, 26)) > 2] == []
            # What the dialog of the copy asks for is called after the boxes.
            called = {one.name().partition(":")[2] for one in model.destinationParameterDefinitions()}
            assert called == {output.name() for output in outputs} == {output.description() for output in outputs}

    def test_a_refusal_of_a_dialog_is_in_the_language_of_qgis(self, spanish, refusal, survey, tmp_path):
        refused = refusal("train", INPUT=survey.stack, OUTPUT=tmp_path / "no" / "m.geohgan")
        # What QGIS itself says goes before it.
        sentence = refused.splitlines()[-1]
        assert str(tmp_path / "no") in sentence and not english(sentence)

    def test_so_are_the_texts_among_the_results(self, spanish):
        from geohgan.models.protocol.text import Text
        from geohgan.processing_provider.evaluate import Evaluate
        from geohgan.processing_provider.texts import tr

        word = "torch sees no CUDA card"
        assert Evaluate()._said([Text(word), "Cu", 7]) == [tr(word), "Cu", 7]


def test_reports_are_asked_for_in_the_language_of_qgis(qgis, job_of, survey, monkeypatch):
    from geohgan.processing_provider import settings
    from qgis.core import QgsApplication

    job = job_of("explore", INPUT=[str(survey.stack)])
    for locale, language in (("es_MX", "es-MX"), ("zh-Hans", "zh-Hans"), ("C", "en"), ("", "en")):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda locale=locale: locale))
        assert settings.fill(job).language == language


@pytest.fixture(scope="module")
def training(texts_of, job_of, survey, short_training, tmp_path_factory) -> list[Any]:
    job = job_of("train", INPUT=[str(survey.stack)], **{**short_training, "THREADS": 2})
    return texts_of(dataclasses.replace(job, output=str(tmp_path_factory.mktemp("training") / "m.geohgan")))


@pytest.fixture(scope="module")
def divergence(texts_of, job_of, survey, short_training, tmp_path_factory) -> list[Any]:
    job = job_of("train", INPUT=[str(survey.stack)], **short_training)
    output = str(tmp_path_factory.mktemp("divergence") / "m.geohgan")
    return texts_of(dataclasses.replace(job, output=output, learning_rate=1000.0))


@pytest.fixture(scope="module")
def classification(texts_of, job_of, survey, tmp_path_factory) -> list[Any]:
    job = job_of("classify", INPUT=[str(survey.stack)], POSITIVES=str(survey.deposits), FOLDS=2, THREADS=1, BUFFER=1500)
    return texts_of(dataclasses.replace(job, output=str(tmp_path_factory.mktemp("map") / "p.tif")))


@pytest.fixture(scope="module")
def comparison(texts_of, job_of, survey, scores) -> list[Any]:
    return texts_of(job_of("compare", SCORES=[str(scores), str(scores)], LABELS=str(survey.deposits), BUFFER=1500))


@pytest.fixture(scope="module")
def assays(memory_layer, make_samples) -> Any:
    """Samples with one field that is mostly below detection, and one that hardly varies."""
    samples = make_samples()
    rows = [
        (feature.geometry().asWkt(), [*feature.attributes()[2:], "<5" if number % 9 else str(5 + number % 7), 1.0])
        for number, feature in enumerate(samples.getFeatures())
    ]
    return memory_layer("Point", "assays", "Cu:double Au:string Sb:string Zn:double", rows)


def explored(job_of, layer) -> Any:
    return job_of("explore", POINTS=layer, FIELDS=["Cu", "Au", "Sb"])


def interpolated(job_of, layer) -> Any:
    return job_of("interpolate", INPUT=layer, FIELDS=["Cu", "Au", "Sb"], THREADS=1, CELL_SIZE=1000)


@pytest.mark.parametrize("language", LANGUAGES)
class TestEngine:
    def test_the_device_keeps_its_reason(self, training, said, language):
        from geohgan.models.protocol.catalogue import translation

        device = next(text for text in texts_in(training) if text.template == "{device}; {reason}")
        reason = device.values["reason"]
        words = said([device], language)
        assert words.endswith(said([reason], language)) and said([device.values["device"]], language) in words
        assert translation(language)(reason.template) != reason.template
        assert translation(language)(device.values["device"].template) in words.replace("2", "{number}")

    def test_a_training(self, training, said, language):
        assert english(said(training, language)) == []

    def test_a_training_that_diverges(self, divergence, said, language):
        assert any(text.template.startswith("Training diverged") for text in texts_in(divergence))
        assert english(said(divergence, language)) == []

    def test_the_findings_of_a_classification(self, classification, said, language):
        assert any(text.template.startswith("Deposits that had no part") for text in texts_in(classification))
        assert english(said(classification, language)) == []

    def test_the_summary_of_a_comparison(self, comparison, said, language):
        assert any("does best of" in text.template for text in texts_in(comparison))
        assert english(said(comparison, language)) == []

    @pytest.mark.parametrize("make", [explored, interpolated])
    def test_remarks_on_laboratory_values_and_reasons_to_leave_out(
        self, make, assays, texts_of, said, job_of, language, tmp_path
    ):
        outputs = {"report": str(tmp_path / "r.html"), "output": str(tmp_path / "s.tif")}
        job = make(job_of, assays)
        outputs = {name: path for name, path in outputs.items() if hasattr(job, name)}
        texts = texts_of(dataclasses.replace(job, **outputs, language=language))
        assert any("Sb" in str(text) for text in texts)
        assert english(said(texts, language)) == []
        page = page_text(tmp_path / "r.html")
        assert "Sb" in page and english(page) == []
