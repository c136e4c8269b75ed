"""The highest percentiles of a score layer alone: what lies below them is made clear, the layer's style stays."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsRasterLayer, QgsRasterRenderer, QgsRasterTransparency

from ...models.protocol.metrics import highest_hidden

# No style of a user's begins a range here; it tells ours from theirs.
_LOWEST = -1e30
# Percent of the area, among the properties of a layer.
_REMEMBERED = "geohgan/inspector_top"


def draws_percentiles(layer: QgsRasterLayer) -> bool:
    """Whether the layer is drawn from its last band, the percentile, alone."""
    return layer.renderer().usesBands() == [layer.bandCount()]


def shown(layer: QgsRasterLayer) -> float:
    """Percent of the area, the highest scores, that the layer shows."""
    ours = [pixel for pixel in _ranges(layer) if pixel.min == _LOWEST]
    return round(100.0 - ours[0].max, 3) if ours else 100.0


def show(layer: QgsRasterLayer, top: float) -> None:
    """Show so many percent of the area alone; 100 shows all."""
    ranges = [pixel for pixel in _ranges(layer) if pixel.min != _LOWEST]
    if top < 100:
        hidden = QgsRasterTransparency.TransparentSingleValuePixel()
        hidden.min, hidden.max = _LOWEST, highest_hidden(top)
        # QGIS 3.38 turned the one into the other.
        if hasattr(hidden, "percentTransparent"):
            hidden.percentTransparent = 100.0
        else:
            hidden.opacity = 0.0
        ranges.append(hidden)
    transparency = QgsRasterTransparency(_transparency(layer) or QgsRasterTransparency())
    transparency.setTransparentSingleValuePixelList(ranges)
    layer.renderer().setRasterTransparency(transparency)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def take_off(layer: QgsRasterLayer) -> None:
    """Show all of a layer, which remembers what was shown of it, in the project's file too."""
    top = shown(layer)
    layer.setCustomProperty(_REMEMBERED, top)
    if top < 100:
        show(layer, 100.0)


def put_back(layer: QgsRasterLayer) -> None:
    """Show what was shown of a layer before its threshold was taken off."""
    top = float(layer.customProperty(_REMEMBERED, 100.0))
    if top < 100 and shown(layer) == 100 and draws_percentiles(layer):
        show(layer, top)


def without_threshold(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Draws the layer as the map does, with nothing made clear."""
    renderer = layer.renderer().clone()
    renderer.setInput(layer.dataProvider())
    renderer.setRasterTransparency(QgsRasterTransparency())
    return renderer


def _transparency(layer: QgsRasterLayer) -> Optional[QgsRasterTransparency]:
    return layer.renderer().rasterTransparency()


def _ranges(layer: QgsRasterLayer) -> list[QgsRasterTransparency.TransparentSingleValuePixel]:
    transparency = _transparency(layer)
    return transparency.transparentSingleValuePixelList() if transparency else []
