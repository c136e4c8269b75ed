"""Sentences in the message bar, which shows HTML."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from ..processing_provider.markup import as_html

TITLE = "Geo-Hgan"


def show_message(bar: QgsMessageBar, sentence: str, level: Qgis.MessageLevel, title: str = TITLE) -> None:
    """Show a sentence as it is."""
    bar.pushMessage(title, as_html(sentence), level)


def offer(bar: QgsMessageBar, sentence: str, button: str, call: Callable[[], object]) -> None:
    """Show a sentence with a button, which takes it away and calls; the same is not shown twice."""
    if any(item.text() == sentence for item in bar.items()):
        return
    item = QgsMessageBar.createMessage(TITLE, sentence)
    pressed = QPushButton(button)
    pressed.clicked.connect(lambda: (bar.popWidget(item), call()))
    item.layout().addWidget(pressed)
    bar.pushWidget(item, Qgis.MessageLevel.Info)
