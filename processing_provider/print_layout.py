"""The map to print: a print layout that is made of a template and filled with what a map shows.

How it looks, the template says alone, and its texts are expressions; so it can be changed in the layout designer, and
a user's own takes the place of the plugin's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsColorRampLegendNode,
    QgsExpressionContextUtils,
    QgsLayerTreeLayer,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QFontMetricsF
from qgis.PyQt.QtXml import QDomDocument

from ..models.protocol.round_numbers import round_down
from .compatibility import LegendComponent
from .layer_provenance import provenance_text
from .shown_layers import shown_layers
from .texts import tr

TEMPLATE = Path(__file__).with_name("print_layout.qpt")
OWN_TEMPLATE = "geohgan.qpt"
# Down to half the size.
_SHRINKING, _SHRINKINGS = 0.93, 10
# A point in millimetres, and the height in pixels of letters that are measured.
_POINT, _LETTERS = 25.4 / 72, 100
# The scale at which the whole Earth would fit on a page, five times over.
_WORLD = 1e9


class PrintLayoutError(Exception):
    """No print layout can be made; the sentence says why and what to do."""


def chosen_template() -> Path:
    """The user's own, where QGIS keeps the layout templates of a profile, else the plugin's."""
    own = Path(QgsApplication.qgisSettingsDirPath(), "composer_templates", OWN_TEMPLATE)
    return own if own.is_file() else TEMPLATE


def make_print_layout(
    project: QgsProject,
    template: Path,
    texts: Mapping[str, str],
    maps: Sequence[Sequence[QgsMapLayer]],
    extent: QgsReferencedRectangle,
) -> QgsPrintLayout:
    """Add a print layout to the project, named after its title.

    Args:
        texts: variables of the template's expressions, `title` among them; `provenance` tells where the layers that
            are seen come from.
        maps: the project's layers that each map shows, in the project's order; the template's largest maps take them,
            from left to right.
        extent: what every map shows at least.

    Raises:
        PrintLayoutError: the template does not do; the sentence says why.
    """
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(template.read_text(encoding="utf-8", errors="replace"))
    items, read = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not read:
        raise PrintLayoutError(
            tr("{file} is no layout template: save it anew in the layout designer.").format(file=template)
        )
    charts = [item for item in items if isinstance(item, QgsLayoutItemMap)]
    charts.sort(key=lambda chart: -chart.rect().width() * chart.rect().height())
    if len(charts) < len(maps):
        raise PrintLayoutError(tr("{file} has no map: add one in the layout designer.").format(file=template))
    layout.setName(_unused_name(texts["title"], project.layoutManager().layoutByName))
    filled = sorted(charts[: len(maps)], key=lambda chart: chart.pos().x())
    for chart, layers in zip(filled, maps):
        _fill_map(project, layout.name(), chart, layers, extent)
    seen = [_seen(project, chart, layers) for chart, layers in zip(filled, maps)]
    provenance = provenance_text(list(dict.fromkeys(layer for layers in seen for layer in layers)))
    for name, text in {**texts, "provenance": provenance}.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, name, text)
    for item in items:
        if isinstance(item, QgsLayoutItemLegend):
            _fill_legend(item, seen[-1])
        elif isinstance(item, QgsLayoutItemScaleBar):
            _fill_scale_bar(item)
        elif isinstance(item, QgsLayoutItemLabel):
            _fit_label(item)
    layout.refresh()
    project.layoutManager().addLayout(layout)
    return layout


def remove_print_layout(project: QgsProject, layout: QgsPrintLayout) -> None:
    """Take a layout out of the project again, with the map themes that its maps follow."""
    charts = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    themes = {chart.followVisibilityPresetName() for chart in charts if chart.followVisibilityPreset()}
    project.layoutManager().removeLayout(layout)
    for theme in themes:
        project.mapThemeCollection().removeMapTheme(theme)


def _unused_name(name: str, taken: Callable[[str], object]) -> str:
    candidate, number = name, 2
    while taken(candidate):
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def _fill_map(
    project: QgsProject,
    name: str,
    chart: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    extent: QgsReferencedRectangle,
) -> None:
    """Show these layers, whatever the project shows later, with about four coordinates along each side.

    They become a map theme of the project: layers locked to the map would put absolute paths into the project's file.
    """
    theme = QgsMapThemeCollection.MapThemeRecord()
    theme.setLayerRecords([QgsMapThemeCollection.MapThemeLayerRecord(layer) for layer in layers])
    name = _unused_name(name, project.mapThemeCollection().hasMapTheme)
    project.mapThemeCollection().insert(name, theme)
    chart.setKeepLayerSet(False)
    chart.setFollowVisibilityPreset(True)
    chart.setFollowVisibilityPresetName(name)
    chart.setCrs(extent.crs())
    chart.zoomToExtent(extent)
    if _has_length(chart):
        # A number to be read, such as 1:150,000; the map shows a little more for it.
        step = 10.0 ** (math.floor(math.log10(chart.scale())) - 1)
        chart.setScale(math.ceil(chart.scale() / step) * step)
    interval = round_down(chart.extent().width() / 4)
    for grid in chart.grids().asList():
        grid.setIntervalX(interval)
        grid.setIntervalY(interval)
        grid.setAnnotationPrecision(max(0, -math.floor(math.log10(interval))))


def _seen(project: QgsProject, chart: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """Those of the layers that a map shows."""
    shown = QgsReferencedRectangle(chart.extent(), chart.crs())
    return shown_layers(project, layers, shown, chart.rect().width())


def _has_length(chart: QgsLayoutItemMap) -> bool:
    """Whether a map has a scale: in no system, or in one that its coordinates are not of, nobody knows it."""
    return chart.crs().isValid() and 0 < chart.scale() < _WORLD


def _fill_scale_bar(item: QgsLayoutItemScaleBar) -> None:
    """Round lengths; none at all where nobody knows how long a map unit is."""
    item.applyDefaultSize(item.guessUnits())
    length, chart = item.unitsPerSegment(), item.linkedMap()
    has_length = chart is not None and _has_length(chart) and length > 0
    item.setVisibility(has_length)
    if has_length:
        item.setUnitsPerSegment(round_down(length))


def _fill_legend(item: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer]) -> None:
    """What the colours and symbols of the layers mean."""
    room = item.rect().size()
    item.setAutoUpdateModel(False)
    tree = item.model().rootGroup()
    tree.clear()
    for layer in layers:
        node = tree.addLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            _name_band(item, node, layer)
    _fit(item, room)


def _name_band(item: QgsLayoutItemLegend, node: QgsLayerTreeLayer, layer: QgsRasterLayer) -> None:
    """Call the band by its name over a bar of its values; leave it out where the legend is in words."""
    entries = item.model().layerOriginalLegendNodes(node)
    bar = any(isinstance(entry, QgsColorRampLegendNode) for entry in entries)
    generated = [layer.dataProvider().generateBandName(band) for band in range(1, layer.bandCount() + 1)]
    shown = []
    for index, entry in enumerate(entries):
        name = next((name for name in generated if str(entry.data(0)).startswith(name)), "")
        _, _, description = name.partition(": ")
        if name and not (bar and description):
            continue
        shown.append(index)
        if name:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, description)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)
    item.model().refreshLayerLegend(node)


def _fit_label(item: QgsLayoutItemLabel) -> None:
    """Take smaller letters where a text is larger than its place on the template."""
    for _ in range(_SHRINKINGS):
        if _height(item) <= item.rect().height():
            return
        font = item.font()
        font.setPointSizeF(font.pointSizeF() * _SHRINKING)
        item.setFont(font)


def _height(item: QgsLayoutItemLabel) -> float:
    """Millimetres that the text of a label takes in its width."""
    font = item.font()
    millimetres = font.pointSizeF() * _POINT / _LETTERS
    font.setPixelSize(_LETTERS)
    room = QRectF(0, 0, item.rect().width() / millimetres, 0)
    flags = Qt.TextFlag.TextWordWrap
    return float(QFontMetricsF(font).boundingRect(room, flags, item.currentText()).height()) * millimetres


def _fit(item: QgsLayoutItemLegend, room: QSizeF) -> None:
    """Take smaller letters and symbols where the legend is larger than its place on the template."""
    context = QgsLayoutUtils.createRenderContextForLayout(item.layout(), None)
    for _ in range(_SHRINKINGS):
        size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
        if size.width() <= room.width() and size.height() <= room.height():
            return
        for style in (LegendComponent.Subgroup, LegendComponent.SymbolLabel):
            font = item.styleFont(style)
            font.setPointSizeF(font.pointSizeF() * _SHRINKING)
            item.setStyleFont(style, font)
        item.setSymbolWidth(item.symbolWidth() * _SHRINKING)
        item.setSymbolHeight(item.symbolHeight() * _SHRINKING)
