"""Which layers a map shows: not those that lie elsewhere, are hidden at its scale, or lie wholly under others."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

# Pixels along the longer side of the picture that is looked at; each millimetre of a sheet has two or so.
_SIDE = 500


def shown_layers(
    project: QgsProject, layers: Sequence[QgsMapLayer], extent: QgsReferencedRectangle, width: float
) -> list[QgsMapLayer]:
    """Those of some layers that a map shows, found by drawing each.

    Args:
        layers: the topmost first.
        extent: of the map.
        width: of the map on paper, millimetres, which makes its scale.
    """
    settings = QgsMapSettings()
    settings.setDestinationCrs(extent.crs())
    settings.setTransformContext(project.transformContext())
    scale = _SIDE / max(extent.width(), extent.height())
    size = QSize(max(1, round(scale * extent.width())), max(1, round(scale * extent.height())))
    settings.setOutputSize(size)
    settings.setOutputDpi(size.width() / width * 25.4)
    settings.setExtent(extent)
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    above, shown = _clear(size), []
    for layer in layers:
        picture = _picture(settings, layer)
        if _is_seen(picture, above):
            shown.append(layer)
        # What lets others shine through covers nothing.
        if layer.blendMode() == QPainter.CompositionMode.CompositionMode_SourceOver:
            _draw(above, picture, QPainter.CompositionMode.CompositionMode_SourceOver)
    return shown


def _clear(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _picture(settings: QgsMapSettings, layer: QgsMapLayer) -> QImage:
    """A layer alone."""
    alone, image = QgsMapSettings(settings), _clear(settings.outputSize())
    alone.setLayers([layer])
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(alone, painter).renderSynchronously()
    painter.end()
    return image


def _is_seen(picture: QImage, above: QImage) -> bool:
    """Whether anything of a picture is left where others do not cover it."""
    left = picture.copy()
    _draw(left, above, QPainter.CompositionMode.CompositionMode_DestinationOut)
    alpha = left.convertToFormat(QImage.Format.Format_Alpha8)
    return any(bytes(alpha.constBits().asstring(alpha.sizeInBytes())))


def _draw(image: QImage, other: QImage, mode: QPainter.CompositionMode) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, other)
    painter.end()
