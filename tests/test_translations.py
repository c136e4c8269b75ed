"""Every text that a user sees goes through `tr`, and the catalogues of i18n/ have them all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
import translations

ROOT = Path(__file__).resolve().parent.parent
QGIS_ROOMS = ("processing_provider", "geohgan_qgis")
MODULES = sorted(file for room in QGIS_ROOMS for file in (ROOT / room).rglob("*.py"))
NAMES = [file.relative_to(ROOT).as_posix() for file in MODULES]
# What QGIS and Qt show of what they are given: the position of the text.
SHOWN = {
    **dict.fromkeys(("rasters", "vectors", "fields", "choice", "integer", "decimal"), 1),
    **dict.fromkeys(("pushInfo", "pushWarning", "reportError", "setProgressText", "pushMessage"), 0),
    **dict.fromkeys(("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "addRow"), 0),
    "wrapping_label": 0,
    **dict.fromkeys(("setText", "setTitle", "setToolTip", "setWindowTitle", "setDialogTitle", "setPlaceholderText"), 0),
    **dict.fromkeys(("setStatusTip", "setAccessibleName", "setHeaderLabels", "addButton", "addTab", "addMenu"), 0),
}
WORDS = re.compile(r"[A-Za-z]{2,}[,:]? [A-Za-z]{2,}")
LETTERS = re.compile(r"[A-Za-z]{2,}")
PLACEHOLDER = re.compile(r"\{\w*[^}]*\}|\*\.\w+")


def untranslated(source: str) -> list[str]:
    """The texts of a module that are shown, or look as if they were, and are given to nothing that translates them.

    These are: any words with a space between them, whatever is given to what shows it, and what an exception says.
    """
    tree = ast.parse(source)
    passed = set(_translated(tree)) | set(_unseen(tree))
    shown = set(_shown(tree))
    found = []
    for node in ast.walk(tree):
        if node in passed or not isinstance(node, (ast.Constant, ast.JoinedStr)):
            continue
        text = _words(node).replace("Geo-Hgan", "")
        if WORDS.search(text) or (node in shown and LETTERS.search(text)):
            found.append(text)
            passed.update(ast.walk(node))
    return found


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """The calls of some functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in names:
            yield node


def _translated(tree: ast.AST) -> Iterator[ast.AST]:
    """The literal texts that the translation tool collects, with all their parts."""
    for call in _calls(tree, *translations.TEMPLATES):
        for template in translations.templates(call):
            if isinstance(template, ast.Constant):
                yield template


def _words(node: ast.AST) -> str:
    """A string's own words, a gap for each value."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) or "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _unseen(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings and annotations."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if part is not None:
                yield from ast.walk(part)


def _shown(tree: ast.AST) -> Iterator[ast.AST]:
    """Strings at places that are shown, even if they are a single word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            yield from node.exc.args
        elif isinstance(node, ast.FunctionDef) and node.name in ("displayName", "group", "summary"):
            yield from (part.value for part in ast.walk(node) if isinstance(part, ast.Return))
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = 1 if re.match(r"QgsProcessing(Parameter|Output)[A-Z]", name) else SHOWN.get(name)
            if place is not None:
                yield from node.args[place : place + 1]


# The report on a fault is in English wherever it is made: it is for those who read the issue.
FOR_ISSUES = ("diagnose.py", "diagnosis.py")


@pytest.mark.parametrize("file", MODULES, ids=NAMES)
def test_every_text_that_a_user_sees_is_translated(file):
    if file.name in FOR_ISSUES:
        pytest.skip("English on purpose")
    assert untranslated(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "statement",
    [
        'raise EngineError(sentence + "Choose another layer.")',
        'raise EngineError(f"{label} is missing.")',
        'raise EngineError(f"{label}: {tr(text)} metres")',
        'unit = "map units" if metric else tr("degrees")',
        'form.addRow("Python", self.python)',
        'def displayName(self):\n    return "Explore"',
        'self.add(QgsProcessingParameterFile(self.RESUME, "Checkpoint"), tr("Optional."))',
        'self.add(choice(self.PRESET, "Preset", PRESETS), tr("Optional."))',
    ],
)
def test_a_text_that_does_not_is_seen(statement):
    assert len(untranslated(statement)) == 1


def test_what_nobody_reads_is_left_alone():
    source = '''
        """Of a module."""
        def call(self, kind: "a forward reference") -> None:
            """Of a function."""
            raise EngineError(f"{label}: {error}") from error
            raise EngineError("{label}: none of {n} lies in {place}.", label=label, n=n, place=place)
            raise EngineError("Choose one." if one else "Choose several.")
            form.addRow(tr("Python"), self.python)
            settings.value("geohgan/python", "", type=str)
            dialog.setWindowTitle("Geo-Hgan")
    '''
    assert untranslated(source.replace("\n        ", "\n")) == []


@pytest.mark.parametrize("file", MODULES, ids=NAMES)
def test_tr_is_given_plain_texts_and_called_when_they_are_needed(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = list(_calls(tree, "tr"))
    if file.name not in ("ready_model.py", "layer_names.py", "workflows.py"):  # They translate texts of files.
        assert [call.lineno for call in calls if not isinstance(call.args[0], ast.Constant)] == []
    later = {
        part
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.Lambda))
        for part in ast.walk(function)
    }
    assert [call.lineno for call in calls if call not in later] == []


ALL_MODULES = sorted(file for room in translations.ROOMS for file in (ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("file", ALL_MODULES, ids=[file.relative_to(ROOT).as_posix() for file in ALL_MODULES])
def test_each_gap_is_given_its_value(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            for call in _calls(node.func.value, "tr"):
                assert gaps(call.args[0].value) == {keyword.arg for keyword in node.keywords}, node.lineno
    for call in _calls(tree, *(translations.TEMPLATES.keys() - {"tr"})):
        given = {keyword.arg for keyword in call.keywords}
        # `plural` gives the number itself; values that are handed on as a whole are nobody's to check here.
        given |= {"number"} if _named(call) == "plural" else set()
        for template in translations.templates(call):
            if isinstance(template, ast.Constant) and isinstance(template.value, str) and None not in given:
                assert gaps(template.value) <= given, call.lineno


def _named(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def gaps(template: str) -> set[str]:
    """The names of the gaps of a template."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_the_texts_are_those_of_code_and_of_ready_models():
    found = translations.texts()
    assert found["Train model"] == "processing_provider/train.py"
    assert found["All weights are zero: give at least one of them a value."] == "models/protocol/jobs/score.py"
    assert found["Options…"] == "geohgan_qgis/plugin.py"
    assert found["Geo-Hgan: survey to anomalies"] == "processing_provider/ready_models/survey_to_anomalies.model3"
    assert {"Workflows", "High-confidence anomalies, points", "Distance that counts as deposit (map units)"} <= set(
        found
    )
    assert "geohgan" not in found


@pytest.mark.parametrize("language", translations.LANGUAGES)
class TestCatalogue:
    def test_has_the_texts_of_the_plugin_and_no_others(self, language):
        """If not: `make translations`."""
        assert set(translations.read(translations.catalogue(language))) == set(translations.texts())

    def test_is_complete(self, language):
        known = translations.read(translations.catalogue(language))
        assert [text for text, translation in known.items() if not (translation.finished and translation.text)] == []

    def test_keeps_all_gaps_and_file_patterns(self, language):
        for text, translation in translations.read(translations.catalogue(language)).items():
            assert sorted(PLACEHOLDER.findall(translation.text or text)) == sorted(PLACEHOLDER.findall(text)), text


def test_texts_are_collected_wherever_they_stand():
    source = '''
"""Nobody reads this sentence."""
NAMES = {"idw": Text("inverse distance weighting")}
def f():
    reporter.progress(5.0, "Block {number} of {count}", number=1, count=2)
    reporter.log("Short." if short else "A long one.")
    figure(chart, "What it shows")
    plural(n, "{number} cell", "{number} cells")
    raise EngineError("{name} lies in {other}" ": {fault}", name=name, other=other, fault=Text("too far"))
    open("a file", "of no interest")
    Text("{one}: {two}", one=1, two=2)
'''
    assert list(translations.texts_of_code(source)) == [
        "inverse distance weighting",
        "Block {number} of {count}",
        "Short.",
        "A long one.",
        "What it shows",
        "{number} cell",
        "{number} cells",
        "{name} lies in {other}: {fault}",
        "too far",
    ]


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(tmp_path):
    file = tmp_path / "i18n" / "geohgan_zh.ts"
    old = {"Train \"model\" & 'more'": translations.Translation("训练<模型>", True), "Gone": ("没了", True)}
    wanted = {"Train \"model\" & 'more'": "train.py", "New\nline": "train.py"}
    translations.write(file, "zh_CN", wanted, old)
    assert translations.read(file) == {
        "Train \"model\" & 'more'": ("训练<模型>", True),
        "New\nline": ("", False),
    }
    assert translations.compiled(file, tmp_path).stat().st_size > 50
