"""Names of files, layers, bands and fields that look like HTML are shown as they are, and load nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
HOSTILE = [
    "<b>bold</b>",
    "< b >bold",
    '<img src="file:///etc/passwd">',
    "<IMG SRC=\\\\host\\share\\x.png>",
    "<a href='https://example.org'>here</a>",
    "<br/>",
    "<!-- gone -->",
    "<!doctype html><p>page",
    "<?xml version='1.0'?><p>page",
    "Cu &lt;i&gt; <i>ppm</i>",
    "first\n<table><tr><td>second",
    "a < b & c > d",
]
HARMLESS = ["Cu (ppm)", "R&D survey", 'it\'s "quoted"', "first\nsecond", "5 > 3", "银 & 金"]


def shown(markup: str) -> str:
    """What a reader sees where HTML is guessed, as tool tips, labels and message boxes do."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    if Qt.mightBeRichText(markup):
        document.setHtml(markup)
    else:
        document.setPlainText(markup)
    return document.toPlainText()


@pytest.mark.parametrize("name", HOSTILE + HARMLESS)
def test_a_name_is_seen_as_it_is_where_html_is_guessed(qgis, name):
    from geohgan.processing_provider.markup import as_html, never_html
    from qgis.PyQt.QtCore import Qt

    assert shown(as_html(name)) == name
    assert shown(never_html(name)).replace("\u200b", "") == name
    assert not Qt.mightBeRichText(never_html(name))
    assert never_html(name).replace("\u200b", "") == name


@pytest.mark.parametrize("name", HARMLESS)
def test_texts_without_markup_pass_as_they_are(qgis, name):
    from geohgan.processing_provider.markup import as_html, never_html

    assert never_html(name) == name
    assert as_html(name) == name or set("<>&") & set(name)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_message_bar_shows_names_as_they_are(qgis, name):
    from geohgan.geohgan_qgis.messages import show_message
    from qgis.core import Qgis
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QTextBrowser

    bar = QgsMessageBar()
    show_message(bar, f"The layer {name} is empty.", Qgis.MessageLevel.Warning)
    seen = bar.currentItem().findChild(QTextBrowser).toPlainText()
    assert seen.endswith(f"The layer {name} is empty.")
    bar.deleteLater()


@pytest.mark.parametrize("name", HOSTILE)
def test_tool_tips_and_labels_of_the_inspector_show_names_as_they_are(qgis, name):
    from geohgan.geohgan_qgis.inspector.contributions_reader import ElementShare
    from geohgan.geohgan_qgis.inspector.location_panel import LocationPanel
    from geohgan.geohgan_qgis.inspector.nearest_deposit import NearestDeposit
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel

    panel = LocationPanel()
    element = ElementShare(name, "ppm", 0.5, 30.0, 10.0, 1)
    panel.show_scores([(name, 1.0, 50.0)], 50.0)
    panel.show_elements([element], known=True)
    panel.show_leading(element, [1.0, 2.0, 3.0, 4.0], 2)
    panel.show_deposit(NearestDeposit(name, 10.0, 90.0, True))
    tips = [widget.toolTip() for widget in (panel.metrics, panel.elements, panel.leading)]
    assert all(name in shown(tip) for tip in tips)
    assert name in panel.score.text() and name in panel.deposit.text()
    texts = [label for label in panel.findChildren(QLabel) if label.text()]
    assert texts and all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)
    panel.deleteLater()


def test_what_the_dialog_says_of_a_value_is_no_html_and_the_same_in_a_script(write_raster, tmp_path):
    """QGIS's dialog puts it into a message box; processing.run() raises it."""
    from qgis.core import QgsApplication, QgsProcessingContext
    from qgis.PyQt.QtCore import Qt

    score = QgsApplication.processingRegistry().algorithmById("geohgan:score")
    path = write_raster(tmp_path / "x.tif", np.ones((1, 8, 8)), ["<img src=x>"])
    values = {"INPUT": str(path), "MODEL": str(tmp_path / "<b>no.geohgan"), "OUTPUT": str(tmp_path / "out.tif")}
    fine, sentence = score.checkParameterValues(values, QgsProcessingContext())
    assert not fine and not Qt.mightBeRichText(sentence)
    assert str(tmp_path / "<b>no.geohgan") in sentence.replace("\u200b", "")


def test_the_log_of_an_algorithm_shows_names_as_they_are(qgis):
    """QGIS does that itself for all but the text over the progress bar."""
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    for tell in (feedback.pushInfo, feedback.pushWarning, feedback.reportError):
        tell("<img src=x>")
    assert feedback.htmlLog().count("&lt;img src=x&gt;") == 3 and "<img" not in feedback.htmlLog()


# That nothing goes past the helpers


# What shows or guesses HTML.
SINKS = {
    "QLabel",
    "QMessageBox",
    "pushMessage",
    "createMessage",
    "setInformativeText",
    "setToolTip",
    "setWhatsThis",
    "setHtml",
    "appendHtml",
    "setProgressText",
    "pushFormattedMessage",
}
# Where they are given what is no constant: the helpers themselves, constants in a loop, and reports, which are HTML.
EXEMPT = {
    "geohgan_qgis/labels.py",
    "geohgan_qgis/messages.py",
    "geohgan_qgis/options.py",
    "geohgan_qgis/report_document.py",
}
HELPERS = {"as_html", "never_html", "tr"}


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    for room in ("geohgan_qgis", "processing_provider"):
        for file in sorted((CHECKOUT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                    yield file.relative_to(CHECKOUT).as_posix(), name, node


def is_safe(argument: ast.expr) -> bool:
    """Whether it is a constant, or what a helper gives."""
    if isinstance(argument, ast.Call):
        return getattr(argument.func, "id", getattr(argument.func, "attr", "")) in {*HELPERS, "windowTitle"}
    return isinstance(argument, (ast.Constant, ast.Attribute)) or (
        isinstance(argument, ast.Name) and argument.id.isupper()
    )


def test_nothing_that_guesses_html_is_given_a_text_that_is_not_escaped():
    found = [(file, name, node) for file, name, node in calls() if name in SINKS and file not in EXEMPT]
    past = [f"{file}:{node.lineno} {name}" for file, name, node in found if not all(map(is_safe, node.args))]
    assert found and past == []
