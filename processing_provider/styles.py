"""How the outputs look: what is anomalous is seen at one look, and the legend says it in plain words.

Scores are coloured by percentile, probabilities of a deposit from 0 to 1, singularity indices about 2, anything else
between two of its percentiles, each in the ramp that the user chose last: see `ramps`. What survived the filter is
cyan, deposits are white.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleFillSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QPainter

from ..models.protocol.metrics import PERCENTILE, UNCERTAINTY
from ..models.protocol.metrics import PROSPECTIVITY as PROSPECTIVITY_BAND
from ..models.protocol.sought import present
from ..models.protocol.tags import ANOMALY_BAND, CLASS, INDEX, INDEX_BAND, thresholds_of
from .compatibility import ShaderInterpolation, is_null
from .leading_style import leading_element
from .ramps import INDICES, PROBABILITIES, RAMPS, SCORES, VALUES, Look, remembered
from .raster_inputs import band_names
from .raster_tags import raster_tags
from .settings import last_sought
from .texts import tr

_CYAN = "#00e5ff"
_DARK = "#202020"
_CATCHMENTS = "#1f6fb2"
# Of the background, and of the classes above it.
_CLASS_COLOURS = ("#e8e4da", "#f6c667", "#e8743b", "#a01c3a")
# The singularity index of what is as its surroundings are.
_NO_INDEX = 2.0
# Between the classes of samples by their index, and what lies beyond all of them.
_INDEX_STEPS, _FAR = (1.8, 1.95, 2.05, 2.2), 1e9
_SAMPLED_CELLS = 250_000
_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
_COVER = QPainter.CompositionMode.CompositionMode_SourceOver
# So that a relief shows through black too.
_BLENDED_OPACITY = 0.75


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


def colour(layer: QgsRasterLayer, band: int, look: Look) -> None:
    """Colour a band by what it holds."""
    kind = kind_of(layer, band)
    if kind == SCORES:
        _percentiles(layer, band, look)
    elif kind == PROBABILITIES:
        _probabilities(layer, band, look)
    elif kind == INDICES:
        _indices(layer, band, look)
    else:
        _values(layer, band, look)


def kind_of(layer: QgsRasterLayer, band: int) -> str:
    """What a band holds: SCORES, PROBABILITIES, INDICES or VALUES."""
    kinds = {PERCENTILE: SCORES, PROSPECTIVITY_BAND: PROBABILITIES}
    # An alpha band has no name.
    name = dict(enumerate(band_names(layer), start=1)).get(band, "")
    return kinds.get(name, INDICES if name.endswith(INDEX_BAND) else VALUES)


def is_blended(layer: QgsRasterLayer) -> bool:
    """Whether the layers below show through."""
    return layer.blendMode() == _MULTIPLY


def blend(layer: QgsRasterLayer, through: bool) -> None:
    """Let the relief of the layers below show through, cells blurred into each other; or cover them, cell by cell."""
    layer.setBlendMode(_MULTIPLY if through else _COVER)
    layer.setOpacity(_BLENDED_OPACITY if through else 1)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler() if through else None)


def gradient(ramp: str) -> QgsGradientColorRamp:
    """A ramp, its colours evenly spaced."""
    return _gradient(list(enumerate(RAMPS[ramp])))


def _percentiles(layer: QgsRasterLayer, band: int, look: Look) -> None:
    values = (0, 50, 75, 90, 95, 98, 99, 100)
    words = (
        tr("Lowest score"),
        tr("Top 50 % of the area"),
        tr("Top 25 % of the area"),
        tr("Top 10 % of the area"),
        tr("Top 5 % of the area"),
        tr("Top 2 % of the area"),
        tr("Top 1 % of the area"),
        tr("Highest score"),
    )
    _colour(layer, band, _shader(tuple(zip(values, RAMPS[look.ramp], words))))


def _probabilities(layer: QgsRasterLayer, band: int, look: Look) -> None:
    values = (0, 0.1, 0.25, 0.5, 0.75, 0.9, 1)
    low, middle, high = (
        tr("Low (0): nothing speaks for a deposit"),
        tr("Middle (0.5): as much speaks for as against"),
        tr("High (1): most like the known deposits"),
    )
    words = (low, "0.1", "0.25", middle, "0.75", "0.9", high)
    # The fourth colour of eight is the pale one of blue to red: it is to be the middle one.
    colours = RAMPS[look.ramp][:4] + RAMPS[look.ramp][5:]
    _colour(layer, band, _shader(tuple(zip(values, colours, words))))


def _indices(layer: QgsRasterLayer, band: int, look: Look) -> None:
    """Evenly on both sides of 2, as far as the farther of two percentiles; what is enriched has the high colours."""
    low, high = _ends(layer, band, look.cut / 100)
    reach = max(_NO_INDEX - low, high - _NO_INDEX) or 1.0
    # The fourth colour of eight is the pale one of blue to red: it is to be the middle one.
    colours = (RAMPS[look.ramp][:4] + RAMPS[look.ramp][5:])[::-1]
    values = [_NO_INDEX + reach * (step / 3 - 1) for step in range(len(colours))]
    words = [f"{value:.3g}" for value in values]
    words[0], words[3], words[-1] = (
        tr("{index}: enriched").format(index=words[0]),
        tr("{index}: as around it").format(index=words[3]),
        tr("{index}: depleted").format(index=words[-1]),
    )
    _colour(layer, band, _shader(tuple(zip(values, colours, words))))


def _values(layer: QgsRasterLayer, band: int, look: Look) -> None:
    """Evenly between two percentiles, with a bar as legend."""
    low, high = _ends(layer, band, look.cut / 100)
    colours = RAMPS[look.ramp]
    values = [low + (high - low) * step / (len(colours) - 1) for step in range(len(colours))]
    _colour(layer, band, _shader([(value, one, f"{value:.4g}") for value, one in zip(values, colours)], bar=True))


def _ends(layer: QgsRasterLayer, band: int, share: float) -> tuple[float, float]:
    """Two percentiles of a band: so large a share of its values lies below and above them."""
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(band, share, 1 - share, QgsRectangle(), _SAMPLED_CELLS)
    if math.isfinite(low) and math.isfinite(high):
        return low, high
    # QGIS cannot count values that are all the same, or one of which is infinite.
    side = int(math.sqrt(_SAMPLED_CELLS))
    block = provider.block(band, provider.extent(), side, side)
    values = [block.value(cell) for cell in range(side**2) if not block.isNoData(cell)]
    finite = [value for value in values if math.isfinite(value)] or [0.0]
    return min(finite), max(finite)


def _heatmap(layer: QgsRasterLayer) -> None:
    """Percentile of the score, the last band."""
    _percentiles(layer, layer.bandCount(), remembered(SCORES))


def colour_scores(layer: QgsRasterLayer, band: int) -> None:
    """Colour a band of a raster as what it is; the first of scores by their percentiles."""
    names = band_names(layer)
    shown = names.index(PERCENTILE) + 1 if band == 1 and PERCENTILE in names else band
    colour(layer, shown, remembered(kind_of(layer, shown)))


def _prospectivity(layer: QgsRasterLayer) -> None:
    """The probability, and as a further style of the layer how uncertain it is, where that is known."""
    names = band_names(layer)
    if UNCERTAINTY in names:
        _values(layer, names.index(UNCERTAINTY) + 1, remembered(VALUES))
        layer.styleManager().addStyleFromLayer(tr("Uncertainty"))
    _probabilities(layer, 1, remembered(PROBABILITIES))


def _survey(layer: QgsRasterLayer) -> None:
    """The first of the elements that were sought last, or else of all bands, that is not nearly the same everywhere."""
    names, look = band_names(layer), remembered(VALUES)
    sought = [index + 1 for index in present(last_sought().pathfinders, names).found.values()]
    bands = [*sought, *range(1, len(names) + 1)]
    differ = (band for band in bands if operator.lt(*_ends(layer, band, look.cut / 100)))
    _values(layer, next(differ, bands[0]), look)


def _local(layer: QgsRasterLayer) -> None:
    """The first index, or else the first anomaly."""
    names = band_names(layer)
    shown = next((number for number, name in enumerate(names, 1) if name.endswith((INDEX_BAND, ANOMALY_BAND))), 1)
    colour(layer, shown, remembered(kind_of(layer, shown)))


def _filtered(layer: QgsRasterLayer) -> None:
    """The kept pixels, in one colour over the heatmap."""
    steps = ((float("inf"), _CYAN, tr("High-confidence anomaly")),)
    _colour(layer, 1, _shader(steps, ShaderInterpolation.Discrete))


def _truth(layer: QgsRasterLayer) -> None:
    """The haloes, the rest clear."""
    halo = QgsPalettedRasterRenderer.Class(1, QColor("#f7d13d"), tr("Halo of a hidden deposit"))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [halo]))


def _classes(layer: QgsRasterLayer) -> None:
    """The classes of the first band, from pale to dark; the legend says above which values they lie."""
    name = dict(enumerate(band_names(layer), start=1)).get(1, "")
    steps = _class_steps(thresholds_of(raster_tags(layer.source())).get(name, []))
    classes = [QgsPalettedRasterRenderer.Class(number, QColor(colour), words) for number, colour, words in steps]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _classed_samples(layer: QgsVectorLayer) -> None:
    """The classes of the first element that has some."""
    fields = layer.fields().names()
    field = next((name for name in fields if name.endswith(CLASS)), "")
    index = layer.fields().indexFromName(field)
    highest = max((int(value) for value in layer.uniqueValues(index) if not is_null(value)), default=0) if field else 0
    categories = []
    for number, colour, words in _class_steps([None] * highest):
        marker = {"name": "circle", "color": colour, "outline_color": _DARK, "outline_width": "0.1"}
        symbol = QgsMarkerSymbol.createSimple({**marker, "size": str(1.6 + 0.5 * number)})
        categories.append(QgsRendererCategory(number, symbol, words))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _local_samples(layer: QgsVectorLayer) -> None:
    """The first index, red where it is enriched."""
    fields = layer.fields().names()
    field = next((name for name in fields if name.endswith(INDEX)), "")
    ranges = []
    for low, high, shade, words in zip(
        (-_FAR, *_INDEX_STEPS),
        (*_INDEX_STEPS, _FAR),
        ("#b2182b", "#ef8a62", "#f7f7f7", "#67a9cf", "#2166ac"),
        (
            tr("Below 1.8: enriched"),
            tr("1.8 to 1.95"),
            tr("1.95 to 2.05: as around it"),
            tr("2.05 to 2.2"),
            tr("Above 2.2: depleted"),
        ),
    ):
        marker = {"name": "circle", "color": shade, "outline_color": _DARK, "outline_width": "0.1", "size": "1.8"}
        ranges.append(QgsRendererRange(low, high, QgsMarkerSymbol.createSimple(marker), words))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))


def _class_steps(thresholds: Sequence[Optional[float]]) -> list[tuple[int, str, str]]:
    """Number, colour and words of each class; thresholds that are not known are not told."""
    colours = _CLASS_COLOURS[1:] if len(thresholds) > 1 else _CLASS_COLOURS[-1:]
    steps = [(0, _CLASS_COLOURS[0], tr("Background"))]
    for number, (threshold, colour) in enumerate(zip(thresholds, colours), start=1):
        words = tr("Class {number}").format(number=number)
        if threshold is not None:
            words = tr("Class {number}: above {threshold}").format(number=number, threshold=f"{threshold:.4g}")
        steps.append((number, colour, words))
    return steps


def _anomaly_points(layer: QgsVectorLayer) -> None:
    """Hollow, so that the heatmap shows through."""
    _mark(layer, name="circle", color="0,0,0,0", outline_color=_CYAN, outline_width="0.3", size="1.6")


def _targets(layer: QgsVectorLayer) -> None:
    """Outlines in the colour of their priority, over a pale rim, so that the heatmap shows through; ranks beside."""
    steps = ((0, 20, "#2c7fb8"), (20, 40, "#41b6c4"), (40, 60, "#7fcd6b"), (60, 80, "#ffd92f"), (80, 100, "#ff5a36"))
    ranges = []
    for low, high, shade in steps:
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": _DARK, "outline_width": "0.9"})
        rim = {"style": "no", "outline_color": shade, "outline_width": "0.5"}
        symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(rim))
        words = tr("Priority {low} to {high}").format(low=low, high=high)
        ranges.append(QgsRendererRange(low, high, symbol, words))
    layer.setRenderer(QgsGraduatedSymbolRenderer("priority", ranges))
    letters, rim = QgsTextFormat(), QgsTextBufferSettings()
    letters.setSize(9)
    letters.setColor(QColor(_DARK))
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor("white"))
    letters.setBuffer(rim)
    label = QgsPalLayerSettings()
    label.fieldName = "rank"
    label.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)


def _deposits(layer: QgsVectorLayer) -> None:
    _mark(layer, name="diamond", color="white", outline_color=_DARK, outline_width="0.4", size="3.6")


def _samples(layer: QgsVectorLayer) -> None:
    _mark(layer, name="circle", color="#9e9e9e", outline_color=_DARK, outline_width="0.1", size="0.9")


def _catchments(layer: QgsVectorLayer) -> None:
    """Outlines alone: catchments lie within one another, and over a map."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": _CATCHMENTS, "outline_width": "0.4"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


SURVEY = Style(_survey, order=0)
LOCAL = Style(_local, order=1)
CONTRIBUTIONS = Style(leading_element, order=1)
HEATMAP = Style(_heatmap, order=2)
PROSPECTIVITY_WITHOUT = Style(_prospectivity, order=3)
PROSPECTIVITY = Style(_prospectivity, order=4)
TRUTH = Style(_truth, order=5)
FILTERED = Style(_filtered, order=6)
CLASSES = Style(_classes, order=5)
SAMPLES = Style(_samples, order=7, raster=False)
LOCAL_SAMPLES = Style(_local_samples, order=7, raster=False)
CLASSED_SAMPLES = Style(_classed_samples, order=7, raster=False)
ANOMALY_POINTS = Style(_anomaly_points, order=8, raster=False)
CATCHMENTS = Style(_catchments, order=7, raster=False)
TARGETS = Style(_targets, order=8, raster=False)
DEPOSITS = Style(_deposits, order=9, raster=False)


def _shader(
    steps: Sequence[tuple[float, str, str]],
    kind: ShaderInterpolation = ShaderInterpolation.Linear,
    bar: bool = False,
) -> QgsColorRampShader:
    """Colours from (value, colour, label); the legend is made of the labels, or is a bar with numbers."""
    shader = QgsColorRampShader()
    shader.setColorRampType(kind)
    shader.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), label) for value, colour, label in steps]
    )
    low, high = steps[0][0], steps[-1][0]
    shader.setMinimumValue(low)
    shader.setMaximumValue(high)
    if high > low:
        shader.setSourceColorRamp(_gradient([(value, colour) for value, colour, _ in steps]))
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(bar)
    numbers = QgsBasicNumericFormat()
    numbers.setRoundingType(QgsBasicNumericFormat.RoundingType.SignificantFigures)
    numbers.setNumberDecimalPlaces(3)
    legend.setNumericFormat(numbers)
    shader.setLegendSettings(legend)
    return shader


def _gradient(steps: Sequence[tuple[float, str]]) -> QgsGradientColorRamp:
    (low, first), *between, (high, last) = steps
    stops = [QgsGradientStop((value - low) / (high - low), QColor(colour)) for value, colour in between]
    return QgsGradientColorRamp(QColor(first), QColor(last), False, stops)


def _colour(layer: QgsRasterLayer, band: int, function: QgsColorRampShader) -> None:
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(function.minimumValue())
    renderer.setClassificationMax(function.maximumValue())
    renderer.setOpacity(layer.opacity())
    layer.setRenderer(renderer)


def _mark(layer: QgsVectorLayer, **marker: str) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(marker)))
