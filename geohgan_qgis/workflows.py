"""The ready models in the modeler, as copies of one's own: those of the plugin stay as they are."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QMenu

from ..processing_provider.provider import MODELS
from ..processing_provider.ready_model import ReadyModel
from ..processing_provider.texts import tr


def fill(menu: QMenu) -> None:
    """An entry for each ready model."""
    for path in sorted(MODELS.glob("*.model3")):
        menu.addAction(ReadyModel(path).displayName()).triggered.connect(lambda *_, path=path: edit_copy(path))


def edit_copy(path: Path) -> None:
    """Open a copy of a ready model in the modeler, which asks for a file when it is saved."""
    # QGIS's own toolbox may be switched off.
    from processing.modeler.ModelerDialog import ModelerDialog

    dialog = ModelerDialog.create(copy_of(path))
    dialog.show()
    dialog.activateWindow()


def copy_of(path: Path) -> QgsProcessingModelAlgorithm:
    """A ready model that belongs to no file, with its boxes in the user's language."""
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(path))
    model.setName(tr("{model} (copy)").format(model=ReadyModel(path).displayName()))
    model.setGroup(tr(model.group()))
    model.setSourceFilePath("")
    model.setHelpContent({name: tr(text) for name, text in model.helpContent().items()})
    for name in model.parameterComponents():
        definition = model.parameterDefinition(name)
        definition.setDescription(tr(definition.description()))
    for step in model.childAlgorithms():
        child = model.childAlgorithm(step)
        child.setDescription(tr(child.description()))
        outputs = child.modelOutputs()
        for output in outputs.values():
            output.setName(tr(output.name()))
            output.setDescription(tr(output.description()))
        child.setModelOutputs({output.name(): output for output in outputs.values()})
    model.updateDestinationParameters()
    return model
