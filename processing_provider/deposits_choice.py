"""The layer of known deposits in a dialog, where none is chosen until the user chooses one.

QGIS would start with the active layer, such as the anomalies that were just found.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_BATCH, DIALOG_STANDARD
from qgis.core import QgsProcessingContext
from qgis.gui import (
    QgsProcessingMapLayerComboBox,
    QgsProcessingModelerParameterWidget,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from .dialog_widget import DialogWidget
from .given import is_set
from .texts import tr
from .wheel import WheelToParent


class DepositsChoice(DialogWidget):
    """QGIS's own box of layers, empty at first."""

    KINDS = (DIALOG_STANDARD, DIALOG_BATCH)

    @classmethod
    def instead(cls, made: Any, dialog: QWidget) -> None:
        """In the modeler a new step starts with the active layer too, which QGIS sets after it has made the box."""
        if isinstance(made, QgsProcessingModelerParameterWidget) and getattr(dialog, "childId", None) is None:
            QTimer.singleShot(0, lambda: _empty(made))

    def make(self) -> QWidget:
        self._box = QgsProcessingMapLayerComboBox(self.parameterDefinition(), self.type())
        self._layers = self._box.findChild(QComboBox)
        self._layers.setPlaceholderText(tr("Choose the known deposits…"))
        self._layers.setCurrentIndex(-1)
        self._box.valueChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        # Python loses sight of what is given to QGIS, not of what is within it.
        self._whole = QWidget()
        layout = QHBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        WheelToParent(self._box)
        return self._whole

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


def _empty(widget: QWidget) -> None:
    """Choose no layer, if the dialog is still there."""
    for box in [] if sip.isdeleted(widget) else widget.findChildren(QComboBox):
        # Python knows it as a box of Qt alone.
        if box.metaObject().className() == "QgsMapLayerComboBox":
            box.setCurrentIndex(-1)
