"""The options of a list in a dialog: by their names, while scripts and models have the words of the job.

QGIS itself shows the options of a list as scripts give them. It imports this when a dialog opens, where its own toolbox
is there.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, WidgetWrapper
from qgis.core import QgsProcessingModelChildParameterSource, QgsProcessingParameterEnum, QgsProcessingParameterString
from qgis.PyQt.QtWidgets import QComboBox

from ..models.protocol.option_names import names_of
from .texts import say
from .wheel import WheelToParent


class OptionChoice(WidgetWrapper):
    """A box of names, in the dialog of the algorithm, in the batch panel and in the modeler."""

    def createWidget(self) -> QComboBox:
        box = QComboBox()
        options = self.parameterDefinition().options()
        names = names_of(options)
        for word in options:
            box.addItem(say(names[word]), word)
        if self.dialogType == DIALOG_MODELER:
            kinds = [QgsProcessingParameterEnum, QgsProcessingParameterString]
            for source in self.dialog.getAvailableValuesOfType(kinds):
                box.addItem(source.friendlyIdentifier(self.dialog.model), source)
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        WheelToParent(box)
        return box

    def setValue(self, value: Any) -> None:
        box = self.widget
        values = [box.itemData(index) for index in range(box.count())]
        if value and value not in values:
            # An expression of the modeler, say: it is to be kept.
            is_source = isinstance(value, QgsProcessingModelChildParameterSource)
            box.addItem(value.friendlyIdentifier(self.dialog.model) if is_source else str(value), value)
            values.append(value)
        box.setCurrentIndex(values.index(value) if value else 0)

    def value(self) -> Any:
        return self.widget.currentData()
