"""Rasters that are given as a text, in all the ways in which GDAL names one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..models.protocol.band_names import label_of


def takes_rasters(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether nothing but rasters is an input of a parameter."""
    kind = definition.type()
    if kind == "multilayer":
        return bool(definition.layerType() == QgsProcessing.SourceType.TypeRaster)
    return bool(kind == "raster")


def opened(value: Any, context: QgsProcessingContext) -> Any:
    """The value of a parameter that takes rasters, as QGIS takes it.

    From a text QGIS opens files alone, and of those with tables the tables. What else GDAL opens, such as
    NETCDF:"survey.nc":Cu, the rasters of such a file and what is in an archive, becomes a layer of the context.
    """
    if isinstance(value, (list, tuple)):
        return [opened(item, context) for item in value]
    if not isinstance(value, str) or not value or is_raster(value, context):
        return value
    layer = QgsRasterLayer(value, label_of(value))
    if not layer.isValid():
        return value
    context.temporaryLayerStore().addMapLayer(layer)
    return layer.id()


def is_raster(text: str, context: QgsProcessingContext) -> bool:
    """Whether QGIS knows a text as a raster."""
    return isinstance(QgsProcessingUtils.mapLayerFromString(text, context), QgsRasterLayer)
