"""A widget of ours for a parameter, in the kinds of dialogs that it is made for; in others QGIS's own stays.

QGIS imports what is built on this when a dialog opens, where its own toolbox is there.
"""

from __future__ import annotations

from typing import Any, ClassVar

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapperFactory, dialogTypes
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

# Widgets that QGIS shows, each with something within it that is deleted next. QGIS deletes them after the wrapper that
# made them: were Python's half of one gone by then, it would take QGIS with it. That half does not tell: Python makes
# another of what it gives to QGIS, and holds the first for deleted.
_shown: list[tuple[QWidget, QObject]] = []


class DialogWidget(QgsAbstractProcessingParameterWidgetWrapper):
    """Base of such widgets.

    Attributes:
        KINDS: of dialogs.
    """

    KINDS: ClassVar[tuple[Any, ...]] = (DIALOG_STANDARD,)

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, col: int = 0) -> Any:
        if _kind(dialog) in cls.KINDS:
            return super().__new__(cls)
        ours = parameter.metadata()
        parameter.setMetadata({})
        try:
            made = WidgetWrapperFactory.create_wrapper(parameter, dialog, row, col)
        finally:
            parameter.setMetadata(ours)
        cls.instead(made, dialog)
        return made

    @classmethod
    def instead(cls, made: Any, dialog: QWidget) -> None:
        """What is to be done about QGIS's own, in dialogs of other kinds."""

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, col: int = 0):
        super().__init__(parameter, _kind(dialog))
        self.setDialog(dialog)

    def createWidget(self) -> QWidget:
        widget = self.make()
        _shown[:] = [*(pair for pair in _shown if not sip.isdeleted(pair[1])), (widget, QObject(widget))]
        return widget

    def make(self) -> QWidget:
        """The widget, anew."""
        raise NotImplementedError


def _kind(dialog: QWidget) -> Any:
    return dialogTypes.get(type(dialog).__name__, DIALOG_STANDARD)
