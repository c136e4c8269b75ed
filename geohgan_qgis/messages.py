"""Sentences in the message bar, which shows HTML."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar

from ..processing_provider.markup import as_html

TITLE = "Geo-Hgan"


def show_message(bar: QgsMessageBar, sentence: str, level: Qgis.MessageLevel, title: str = TITLE) -> None:
    """Show a sentence as it is."""
    bar.pushMessage(title, as_html(sentence), level)
