"""The layer of known deposits in a dialog, where none is chosen until the user chooses one.

QGIS would start with the active layer, such as the anomalies that were just found. It imports this when a dialog opens,
where its own toolbox is there.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, DIALOG_STANDARD, WidgetWrapperFactory, dialogTypes
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsProcessingMapLayerComboBox,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from .given import is_set
from .texts import tr


class DepositsChoice(QgsAbstractProcessingParameterWidgetWrapper):
    """QGIS's own box of layers, empty at first; in the modeler, QGIS's own all in all."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, col: int = 0) -> Any:
        if _kind(dialog) != DIALOG_MODELER:
            return super().__new__(cls)
        ours = parameter.metadata()
        parameter.setMetadata({})
        try:
            return WidgetWrapperFactory.create_wrapper(parameter, dialog, row, col)
        finally:
            parameter.setMetadata(ours)

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, col: int = 0):
        super().__init__(parameter, _kind(dialog))
        self.setDialog(dialog)

    def createWidget(self) -> QWidget:
        self._box = QgsProcessingMapLayerComboBox(self.parameterDefinition(), self.type())
        self._layers = self._box.findChild(QComboBox)
        self._layers.setPlaceholderText(tr("Choose the known deposits…"))
        self._layers.setCurrentIndex(-1)
        self._box.valueChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return self._box

    def setWidgetContext(self, context: QgsProcessingParameterWidgetContext) -> None:
        super().setWidgetContext(context)
        # QGIS calls it before there is a widget, too.
        if self.wrappedWidget() is not None:
            self._box.setWidgetContext(context)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        if is_set(value):
            self._box.setValue(value, context)
        else:
            self._layers.setCurrentIndex(-1)

    def widgetValue(self) -> Any:
        # QGIS asks once more while a closed dialog goes.
        return None if sip.isdeleted(self._box) else self._box.value()


def _kind(dialog: QWidget) -> Any:
    return dialogTypes.get(type(dialog).__name__, DIALOG_STANDARD)
