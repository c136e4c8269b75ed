"""The dialog that colours a raster: which band, in which ramp, and what shows through it."""

from __future__ import annotations

import os

from qgis.core import Qgis, QgsRasterLayer, QgsSymbolLayerUtils
from qgis.gui import QgsRasterBandComboBox
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout
from qgis.utils import iface

from ..processing_provider import ramps, styles
from ..processing_provider.post_processors import style_file
from ..processing_provider.texts import tr
from .labels import wrapping_label
from .messages import show_message


def style_layer() -> None:
    """Open the dialog on the active layer, if it is a raster."""
    layer = iface.activeLayer()
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        show_message(
            iface.messageBar(),
            tr("Choose a raster in the layer panel first: a score, prospectivity or survey raster."),
            Qgis.MessageLevel.Warning,
        )
        return
    dialog = StyleDialog(layer)
    dialog.exec()
    dialog.deleteLater()


class StyleDialog(QDialog):
    """Colours the layer with Apply and OK."""

    def __init__(self, layer: QgsRasterLayer):
        super().__init__(iface.mainWindow())
        self._layer = layer
        self.setWindowTitle(tr("Style of {layer}").format(layer=layer.name()))
        self.band = QgsRasterBandComboBox()
        self.band.setLayer(layer)
        used = layer.renderer().usesBands() if layer.renderer() else []
        self.band.setBand(used[0] if used else 1)
        self.ramp = QComboBox()
        self.ramp.setIconSize(QSize(self.fontMetrics().height() * 5, self.fontMetrics().height()))
        for name, label in ramps.labels().items():
            icon = QgsSymbolLayerUtils.colorRampPreviewIcon(styles.gradient(name), self.ramp.iconSize())
            self.ramp.addItem(icon, label, name)
        self.cut = QComboBox()
        for cut in ramps.CUTS:
            words = tr("From {low} % to {high} % of the values").format(low=f"{cut:g}", high=f"{100 - cut:g}")
            self.cut.addItem(words if cut else tr("From the lowest to the highest value"), cut)
        self.blended = QCheckBox(tr("Blend with the layers below (hillshade)"))
        self.blended.setToolTip(tr("Multiplies the colours with those below, and blurs the cells into each other."))
        self.blended.setChecked(styles.is_blended(layer))
        note = wrapping_label(tr("New rasters of this kind get these colours too."))
        self._file = style_file(layer.source().partition("|")[0])
        if os.path.isfile(self._file):
            file = os.path.basename(self._file)
            note.setText(note.text() + "\n" + tr("The style beside the file, {file}, follows.").format(file=file))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Apply
            | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self.apply)

        form = QFormLayout(self)
        form.addRow(tr("Band"), self.band)
        form.addRow(tr("Colours"), self.ramp)
        form.addRow(tr("Stretch"), self.cut)
        form.addRow(self.blended)
        form.addRow(note)
        form.addRow(buttons)
        self.band.bandChanged.connect(self.show_remembered)
        self.show_remembered()

    def show_remembered(self) -> None:
        """Offer what was chosen last for what the band holds; percentiles and probabilities are not stretched."""
        kind = styles.kind_of(self._layer, self.band.currentBand())
        look = ramps.remembered(kind)
        self.ramp.setCurrentIndex(self.ramp.findData(look.ramp))
        self.cut.setCurrentIndex(self.cut.findData(look.cut))
        self.cut.setEnabled(kind in ramps.STRETCHED)

    def apply(self) -> None:
        """Colour the layer, remember how, and let the style beside the file follow."""
        look = ramps.Look(self.ramp.currentData(), self.cut.currentData())
        styles.colour(self._layer, self.band.currentBand(), look)
        if self.blended.isChecked() != styles.is_blended(self._layer):
            styles.blend(self._layer, self.blended.isChecked())
        ramps.remember(styles.kind_of(self._layer, self.band.currentBand()), look)
        if os.path.isfile(self._file):
            why, saved = self._layer.saveNamedStyle(self._file)
            if not saved:
                sentence = tr("The style of {file} could not be saved: {why}").format(file=self._file, why=why)
                show_message(iface.messageBar(), sentence, Qgis.MessageLevel.Warning)
        self._layer.triggerRepaint()
        self._layer.emitStyleChanged()

    def accept(self) -> None:
        """Apply and close."""
        self.apply()
        super().accept()
