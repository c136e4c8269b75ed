"""What QGIS makes the pages of Settings > Options of, each time that dialog opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from .messages import TITLE

# Makes a page, given its parent.
MakePage = Callable[[Optional[QWidget]], QgsOptionsPageWidget]


class OptionPage(QgsOptionsWidgetFactory):
    """A page, and where it stands in the dialog's list.

    Args:
        title: of the page.
        icon: beside it.
        make: makes it.
        is_below: whether it stands below the plugin's own page.
    """

    def __init__(self, title: str, icon: QIcon, make: MakePage, is_below: bool = False):
        super().__init__(title, icon)
        self._icon, self._make, self._is_below = icon, make, is_below

    def icon(self) -> QIcon:
        """Icon in the dialog's list."""
        return self._icon

    def path(self) -> list[str]:
        """Titles of the pages above it."""
        return [TITLE] if self._is_below else []

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:
        """A new page."""
        return self._make(parent)
