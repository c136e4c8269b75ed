"""How the outputs look: what is anomalous is seen at one look, and the legend says it in plain words.

Colours of scores run from dark to bright with the percentile, evenly to the eye (those of matplotlib's inferno); what
survived the filter is cyan, which the ramp has nowhere; deposits are white. Probabilities of a deposit run from blue to
red, as prospectivity maps do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .leading_style import leading_element
from .texts import tr

_CYAN = "#00e5ff"
_DARK = "#202020"
_SAMPLED_CELLS = 250_000


@dataclass(frozen=True)
class Style:
    """How a layer looks.

    Attributes:
        apply: gives a layer the style.
        order: layers with a larger one lie above those with a smaller one.
        raster: whether it is a style of rasters.
    """

    apply: Callable[[QgsMapLayer], None]
    order: int
    raster: bool = True


def _heatmap(layer: QgsRasterLayer) -> None:
    """Percentile of the score, the last band."""
    steps = (
        (0, "#000004", tr("Lowest score")),
        (50, "#420a68", tr("Top 50 % of the area")),
        (75, "#781c6d", tr("Top 25 % of the area")),
        (90, "#bc3754", tr("Top 10 % of the area")),
        (95, "#ed6925", tr("Top 5 % of the area")),
        (98, "#fb9b06", tr("Top 2 % of the area")),
        (99, "#f7d13d", tr("Top 1 % of the area")),
        (100, "#fcffa4", tr("Highest score")),
    )
    shader = _shader(steps, QgsColorRampShader.Type.Interpolated)
    stops = [QgsGradientStop(value / 100, QColor(colour)) for value, colour, _ in steps[1:-1]]
    shader.setSourceColorRamp(QgsGradientColorRamp(QColor(steps[0][1]), QColor(steps[-1][1]), False, stops))
    _colour(layer, layer.bandCount(), shader)


def _prospectivity(layer: QgsRasterLayer) -> None:
    """Probability, the first band: blue to red by way of a pale middle (ColorBrewer's RdYlBu)."""
    steps = (
        (0.0, "#313695", tr("Low (0): nothing speaks for a deposit")),
        (0.1, "#4575b4", "0.1"),
        (0.25, "#91bfdb", "0.25"),
        (0.5, "#ffffbf", tr("Middle (0.5): as much speaks for as against")),
        (0.75, "#fc8d59", "0.75"),
        (0.9, "#d73027", "0.9"),
        (1.0, "#a50026", tr("High (1): most like the known deposits")),
    )
    shader = _shader(steps, QgsColorRampShader.Type.Interpolated)
    stops = [QgsGradientStop(value, QColor(colour)) for value, colour, _ in steps[1:-1]]
    shader.setSourceColorRamp(QgsGradientColorRamp(QColor(steps[0][1]), QColor(steps[-1][1]), False, stops))
    _colour(layer, 1, shader)


def _filtered(layer: QgsRasterLayer) -> None:
    """The kept pixels, in one colour over the heatmap."""
    steps = ((float("inf"), _CYAN, tr("High-confidence anomaly")),)
    _colour(layer, 1, _shader(steps, QgsColorRampShader.Type.Discrete))


def _grey(layer: QgsRasterLayer) -> None:
    """The first band, dark to bright between its 2nd and 98th percentile."""
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(1, 0.02, 0.98, QgsRectangle(), _SAMPLED_CELLS)
    stretch = QgsContrastEnhancement(provider.dataType(1))
    stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    stretch.setMinimumValue(low)
    stretch.setMaximumValue(high)
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    renderer.setContrastEnhancement(stretch)
    layer.setRenderer(renderer)


def _truth(layer: QgsRasterLayer) -> None:
    """The haloes, the rest clear."""
    halo = QgsPalettedRasterRenderer.Class(1, QColor("#f7d13d"), tr("Halo of a hidden deposit"))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [halo]))


def _anomaly_points(layer: QgsVectorLayer) -> None:
    """Hollow, so that the heatmap shows through."""
    _mark(layer, name="circle", color="0,0,0,0", outline_color=_CYAN, outline_width="0.3", size="1.6")


def _deposits(layer: QgsVectorLayer) -> None:
    _mark(layer, name="diamond", color="white", outline_color=_DARK, outline_width="0.4", size="3.6")


def _samples(layer: QgsVectorLayer) -> None:
    _mark(layer, name="circle", color="#9e9e9e", outline_color=_DARK, outline_width="0.1", size="0.9")


SURVEY = Style(_grey, order=0)
CONTRIBUTIONS = Style(leading_element, order=1)
HEATMAP = Style(_heatmap, order=2)
PROSPECTIVITY_WITHOUT = Style(_prospectivity, order=3)
PROSPECTIVITY = Style(_prospectivity, order=4)
TRUTH = Style(_truth, order=5)
FILTERED = Style(_filtered, order=6)
SAMPLES = Style(_samples, order=7, raster=False)
ANOMALY_POINTS = Style(_anomaly_points, order=8, raster=False)
DEPOSITS = Style(_deposits, order=9, raster=False)


def _shader(steps: Sequence[tuple[float, str, str]], kind: QgsColorRampShader.Type) -> QgsColorRampShader:
    """Colours from (value, colour, label), the legend made of the labels rather than of a bar with numbers."""
    shader = QgsColorRampShader()
    shader.setColorRampType(kind)
    shader.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), label) for value, colour, label in steps]
    )
    shader.setMinimumValue(steps[0][0])
    shader.setMaximumValue(steps[-1][0])
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)
    shader.setLegendSettings(legend)
    return shader


def _colour(layer: QgsRasterLayer, band: int, function: QgsColorRampShader) -> None:
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(function.minimumValue())
    renderer.setClassificationMax(function.maximumValue())
    layer.setRenderer(renderer)


def _mark(layer: QgsVectorLayer, **marker: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(marker)))
