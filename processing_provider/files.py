"""Files opened as layers for a moment: without a style, and without a question about an unknown system."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsVectorLayer


def open_raster(path: str) -> QgsRasterLayer:
    """The layer of a raster file."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True
    return QgsRasterLayer(path, "", "gdal", options)


def open_vector(source: str) -> QgsVectorLayer:
    """The layer of a vector file."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True
    return QgsVectorLayer(source, "", "ogr", options)
