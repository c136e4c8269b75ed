"""The demo's QGIS project and map, made from the files that the steps left.

    python -m tools.demo.project FOLDER LABELS BAND TITLE SUBTITLE PROSPECTIVITY_TITLE PROSPECTIVITY_SUBTITLE \
        [SOUGHT_TITLE SOUGHT_SUBTITLE]

writes FOLDER/project.qgz (relative paths, every layer in the style that lies beside its file, the heatmap of
the score raster's band BAND) with two print layouts, and these as FOLDER/map.png and FOLDER/prospectivity.png; and
where something was sought, its heatmap beside the other one as FOLDER/sought.png.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsReferencedRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..plugin_package import load_plugin

AREAS = "anomaly_areas.gpkg"
PAIR = Path(__file__).with_name("pair.qpt")
DPI = 150


@dataclass(frozen=True)
class Layers:
    """The project's layers, from the top down."""

    deposits: QgsVectorLayer
    areas: QgsVectorLayer
    points: QgsVectorLayer
    filtered: QgsRasterLayer
    heatmap: QgsRasterLayer
    prospectivity: QgsRasterLayer
    without: QgsRasterLayer

    def all(self) -> list[QgsMapLayer]:
        """From the top down."""
        return [
            self.deposits,
            self.areas,
            self.points,
            self.filtered,
            self.heatmap,
            self.prospectivity,
            self.without,
        ]

    def drawn(self) -> list[QgsMapLayer]:
        """Those that are visible at first; the anomalies as areas hide nothing of the heatmap."""
        return [self.deposits, self.areas, self.heatmap]

    def panels(self) -> list[list[QgsMapLayer]]:
        """Those of the two prospectivity maps."""
        return [[self.deposits, self.without], [self.deposits, self.prospectivity]]


def open_layers(folder: Path, labels: str) -> Layers:
    """The layers of the finished job; a style file beside a layer's file is taken as it is opened."""
    layers = Layers(
        QgsVectorLayer(labels, "Known deposits"),
        QgsVectorLayer(str(folder / AREAS), "High-confidence anomalies"),
        QgsVectorLayer(str(folder / "anomalies.gpkg"), "High-confidence anomalies, points"),
        QgsRasterLayer(str(folder / "filtered.tif"), "High-confidence anomalies, scores"),
        QgsRasterLayer(str(folder / "score.tif"), "Anomaly heatmap"),
        QgsRasterLayer(str(folder / "prospectivity.tif"), "Prospectivity"),
        QgsRasterLayer(str(folder / "prospectivity_without.tif"), "Prospectivity without the anomalies"),
    )
    for layer in layers.all():
        if not layer.isValid():
            sys.exit(f"QGIS cannot open {layer.source()}.")
    layers.deposits.setRenderer(QgsSingleSymbolRenderer(deposit_symbol(layers.deposits)))
    layers.areas.setRenderer(QgsSingleSymbolRenderer(outline("#00e5ff", "0.4")))
    return layers


def write_areas(folder: Path) -> None:
    """Outline what the filter kept."""
    filtered = gdal.Open(str(folder / "filtered.tif"))
    copy = gdal.GetDriverByName("MEM").CreateCopy("", filtered)
    kept = copy.GetRasterBand(1)
    kept.WriteArray(filtered.GetRasterBand(1).GetMaskBand().ReadAsArray())
    areas = gdal.GetDriverByName("GPKG").Create(str(folder / AREAS), 0, 0, 0, gdal.GDT_Unknown)
    gdal.Polygonize(kept, kept, areas.CreateLayer("areas", filtered.GetSpatialRef(), ogr.wkbPolygon), -1)


def outline(colour: str, width: str) -> QgsFillSymbol:
    """An empty area, width in millimetres."""
    return QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": width})


def deposit_symbol(layer: QgsVectorLayer) -> QgsSymbol:
    """White with a dark rim, to stand out on every colour of the heatmap."""
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {"name": "diamond", "color": "white", "outline_color": "#202020", "outline_width": "0.35", "size": "3"}
        )
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": "white", "line_width": "0.8"})
    return outline("white", "0.8")


def colour_band(layer: QgsRasterLayer, band: int) -> None:
    """Show another band in the heatmap's colours: their steps are percentiles, and become those of this band."""
    raster = gdal.Open(layer.source())
    values = raster.GetRasterBand(band).ReadAsArray()
    scores = values[values != layer.dataProvider().sourceNoDataValue(band)]
    colours = QgsColorRampShader(layer.renderer().shader().rasterShaderFunction())
    items = colours.colorRampItemList()
    for item in items:
        item.value = float(np.percentile(scores, item.value))
    colours.setMinimumValue(items[0].value)
    colours.setMaximumValue(items[-1].value)
    colours.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(colours)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader))


def fill_project(project: QgsProject, layers: Layers, title: str) -> None:
    """Add the layers and zoom to the survey."""
    project.setTitle(title)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(layers.heatmap.crs())
    for layer in layers.all():
        project.addMapLayer(layer, addToLegend=False)
        node = project.layerTreeRoot().addLayer(layer)
        node.setExpanded(layer is layers.heatmap)
        node.setItemVisibilityChecked(layer in layers.drawn())
    project.viewSettings().setDefaultViewExtent(surroundings(layers.heatmap))


def surroundings(layer: QgsRasterLayer) -> QgsReferencedRectangle:
    """Where a layer lies, and a little more."""
    extent = layer.extent()
    return QgsReferencedRectangle(extent.buffered(max(extent.width(), extent.height()) * 0.02), layer.crs())


def export(layout: QgsPrintLayout, path: str) -> None:
    """Draw the layout into an image file."""
    if not QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI).save(path):
        sys.exit(f"{path} cannot be written.")


def main() -> None:
    """Write the project and the map."""
    folder, labels, band, title, subtitle, prospectivity, prospectivity_subtitle, *sought = sys.argv[1:]
    load_plugin()
    from geohgan.processing_provider.print_layout import TEMPLATE, make_print_layout

    gdal.UseExceptions()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    write_areas(Path(folder))
    layers = open_layers(Path(folder), labels)
    colour_band(layers.heatmap, int(band))
    fill_project(project, layers, title)
    where = surroundings(layers.heatmap)
    texts = {"title": title, "subtitle": subtitle}
    one = make_print_layout(project, TEMPLATE, texts, [layers.drawn()], where)
    texts = {"title": prospectivity, "subtitle": prospectivity_subtitle}
    texts.update(left="Known deposits alone", right="With the anomalies")
    two = make_print_layout(project, PAIR, texts, layers.panels(), where)
    if not project.write(f"{folder}/project.qgz"):
        sys.exit(f"{folder}/project.qgz cannot be written: {project.error()}")
    export(one, f"{folder}/map.png")
    export(two, f"{folder}/prospectivity.png")
    if sought:
        texts = {"title": sought[0], "subtitle": sought[1], "left": "Whatever is rare", "right": "What is sought"}
        heatmaps = [QgsRasterLayer(f"{folder}/{name}.tif", "Anomaly heatmap") for name in ("score", "sought")]
        # Below the deposits, and after the project's file was written: maps show what stands in its tree.
        for heatmap in project.addMapLayers(heatmaps, False):
            project.layerTreeRoot().addLayer(heatmap)
        panels = [[layers.deposits, heatmap] for heatmap in heatmaps]
        export(make_print_layout(project, PAIR, texts, panels, where), f"{folder}/sought.png")
        del heatmaps, panels
    del layers, one, two
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
