"""The demo's print layouts: A4 landscape with maps, title, legend, scale bar, north arrow and coordinate system."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

DPI = 150
INK = QColor("#222222")
# Places on the sheet, millimetres: left, top, width, height.
TITLE = QRectF(10, 7, 277, 10)
SUBTITLE = QRectF(10, 17, 277, 6)
MAP = QRectF(16, 28, 206, 169)
LEGEND = QRectF(228, 27, 60, 110)
NORTH = QRectF(228, 150, 14, 16)
SCALE_BAR = QRectF(228, 172, 60, 14)
SYSTEM = QRectF(228, 188, 60, 12)
PAIR = (QRectF(16, 36, 127, 112), QRectF(156, 36, 127, 112))
PAIR_LEGEND = QRectF(16, 156, 120, 44)
PAIR_NORTH = QRectF(176, 156, 14, 16)
PAIR_SCALE_BAR = QRectF(200, 158, 60, 14)
PAIR_SYSTEM = QRectF(200, 176, 80, 12)


def make_layout(project: QgsProject, layers: Sequence[QgsMapLayer], title: str, subtitle: str) -> QgsPrintLayout:
    """Add a layout with one map to the project; `layers` from the top down, the last one fills the map."""
    layout = titled(project, "Map", title, subtitle)
    chart = QgsLayoutItemMap(layout)
    place(layout, chart, MAP)
    fill_map(chart, layers)
    place(layout, legend(layout, chart, layers), LEGEND)
    place(layout, north_arrow(layout), NORTH)
    place(layout, scale_bar(layout, chart), SCALE_BAR)
    place(layout, system(layout, layers[-1]), SYSTEM)
    return layout


def make_pair(
    project: QgsProject, panels: Sequence[tuple[str, Sequence[QgsMapLayer]]], title: str, subtitle: str
) -> QgsPrintLayout:
    """Add a layout with two maps of one area side by side, each a map theme of the project, and one legend for both.

    Args:
        panels: name of the theme and its layers, from the top down, of the left and of the right map.
    """
    layout = titled(project, "Prospectivity", title, subtitle)
    for (name, layers), where in zip(panels, PAIR, strict=True):
        chart = QgsLayoutItemMap(layout)
        place(layout, chart, where)
        fill_map(chart, layers)
        chart.setFollowVisibilityPreset(True)
        chart.setFollowVisibilityPresetName(name)
        place(layout, text(layout, name, 11, bold=True), QRectF(where.left(), where.top() - 7, where.width(), 6))
    place(layout, legend(layout, chart, layers, columns=2), PAIR_LEGEND)
    place(layout, north_arrow(layout), PAIR_NORTH)
    place(layout, scale_bar(layout, chart), PAIR_SCALE_BAR)
    place(layout, system(layout, layers[-1]), PAIR_SYSTEM)
    return layout


def titled(project: QgsProject, name: str, title: str, subtitle: str) -> QgsPrintLayout:
    """A layout with its head, in the project."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.renderContext().setDpi(DPI)
    place(layout, text(layout, title, 18, bold=True), TITLE)
    place(layout, text(layout, subtitle, 10), SUBTITLE)
    project.layoutManager().addLayout(layout)
    return layout


def export_map(layout: QgsPrintLayout, path: str) -> None:
    """Draw the sheet into an image file."""
    if not QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI).save(path):
        sys.exit(f"{path} cannot be written.")


def place(layout: QgsPrintLayout, item: QgsLayoutItem, where: QRectF) -> None:
    """Put an item on the sheet."""
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(where)


def font(size: float, bold: bool = False) -> QFont:
    """The sheet's font, size in points."""
    chosen = QFont()
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    return chosen


def text(layout: QgsPrintLayout, words: str, size: float, bold: bool = False) -> QgsLayoutItemLabel:
    """A label."""
    label = QgsLayoutItemLabel(layout)
    label.setText(words)
    label.setFont(font(size, bold))
    label.setFontColor(INK)
    label.setMarginX(0)
    return label


def system(layout: QgsPrintLayout, layer: QgsMapLayer) -> QgsLayoutItemLabel:
    """The coordinate system of a layer."""
    return text(layout, f"{layer.crs().description()}\n{layer.crs().authid()}", 7.5)


def fill_map(chart: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
    """Show the project's visible layers around the last of `layers`, framed, with coordinates along two sides."""
    extent = layers[-1].extent()
    chart.setCrs(layers[-1].crs())
    chart.zoomToExtent(extent.buffered(max(extent.width(), extent.height()) * 0.02))
    chart.setBackgroundColor(QColor("#f4f4f2"))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(INK)
    chart.setFrameStrokeWidth(QgsLayoutMeasurement(0.3))

    grid = QgsLayoutItemMapGrid("Coordinates", chart)
    interval = round_number(chart.extent().width() / 4)
    grid.setIntervalX(interval)
    grid.setIntervalY(interval)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.2)
    grid.setFramePenSize(0.25)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFont(font(6.5))
    grid.setAnnotationFontColor(INK)
    grid.setAnnotationPrecision(max(0, -math.floor(math.log10(interval))))
    side = QgsLayoutItemMapGrid.BorderSide
    for hidden in (side.Right, side.Top):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, hidden)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side.Left)
    grid.setFrameSideFlag(QgsLayoutItemMapGrid.FrameSideFlag.FrameRight, False)
    grid.setFrameSideFlag(QgsLayoutItemMapGrid.FrameSideFlag.FrameTop, False)
    chart.grids().addGrid(grid)


def round_number(value: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is no larger."""
    power = 10.0 ** math.floor(math.log10(value))
    return max(step * power for step in (1, 2, 5) if step * power <= value)


def legend(
    layout: QgsPrintLayout, chart: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], columns: int = 1
) -> QgsLayoutItemLegend:
    """What the colours and symbols of the layers mean."""
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(chart)
    item.setAutoUpdateModel(False)
    item.setResizeToContents(True)
    item.setColumnCount(columns)
    item.setSplitLayer(columns > 1)
    tree = item.model().rootGroup()
    tree.clear()
    for layer in layers:
        node = tree.addLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            drop_band_name(item, node)
    item.setStyleFont(QgsLegendStyle.Style.Subgroup, font(9.5, bold=True))
    item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font(8.5))
    item.setFontColor(INK)
    item.setSymbolWidth(6)
    item.setSymbolHeight(4)
    item.setBoxSpace(0)
    return item


def drop_band_name(item: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> None:
    """Leave out the entry that only names the raster's band."""
    entries = item.model().layerOriginalLegendNodes(node)
    wanted = [index for index, entry in enumerate(entries) if not str(entry.data(0)).startswith("Band ")]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, wanted)
    item.model().refreshLayerLegend(node)


def north_arrow(layout: QgsPrintLayout) -> QgsLayoutItemPicture:
    """QGIS's own arrow."""
    picture = QgsLayoutItemPicture(layout)
    folders = [Path(folder) for folder in QgsApplication.svgPaths()]
    drawing = next((folder / "arrows" / "NorthArrow_02.svg" for folder in folders if folder.is_dir()), None)
    picture.setPicturePath(str(drawing))
    return picture


def scale_bar(layout: QgsPrintLayout, chart: QgsLayoutItemMap) -> QgsLayoutItemScaleBar:
    """Two segments of round kilometres, or metres where the survey is small."""
    metres = chart.scale() / 1000.0 * SCALE_BAR.width() * 0.4
    units = QgsUnitTypes.DistanceUnit
    unit, name, size = (units.DistanceKilometers, "km", 1000.0) if metres >= 1000 else (units.DistanceMeters, "m", 1.0)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(chart)
    bar.setStyle("Single Box")
    bar.setUnits(unit)
    bar.setUnitLabel(name)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(round_number(metres / size))
    bar.setHeight(2)
    bar.setBoxContentSpace(1)
    bar.setTextFormat(QgsTextFormat.fromQFont(font(8)))
    return bar
