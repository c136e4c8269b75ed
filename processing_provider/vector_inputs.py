"""Features as the engine takes them: GeoJSON geometries in the system of a raster."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ..models.protocol.errors import EngineError


def geometries(
    source: QgsProcessingFeatureSource,
    raster: QgsRasterLayer,
    margin: float,
    context: QgsProcessingContext,
    label: str,
) -> tuple[dict[str, Any], ...]:
    """The geometries of a source.

    Raises:
        EngineError: none lies within `margin` (map units of the raster) of the raster.
    """
    extent = raster.extent()
    if margin > extent.width() + extent.height():
        unit = "degrees" if raster.crs().isGeographic() else "the map units of the raster"
        raise EngineError(f"{label}: the distance {margin:g} is larger than the raster; it is in {unit}.")
    found = list(_reprojected(source, raster, context))
    if not found:
        raise EngineError(f"{label}: {source.sourceName()} has no features with a geometry: choose another layer.")
    reach = extent.buffered(margin)
    if not any(geometry.boundingBox().intersects(reach) for geometry in found):
        raise EngineError(
            f"{label}: none of the {source.featureCount()} features of {source.sourceName()} lies in {raster.name()}: "
            "choose the layer of this area, and see that it has the right coordinate reference system."
        )
    return tuple(json.loads(part.asJson()) for geometry in found for part in _parts(geometry))


def _reprojected(
    source: QgsProcessingFeatureSource, raster: QgsRasterLayer, context: QgsProcessingContext
) -> Iterator[QgsGeometry]:
    request = QgsFeatureRequest().setNoAttributes()
    if source.sourceCrs().isValid() and raster.crs().isValid():
        request.setDestinationCrs(raster.crs(), context.transformContext())
    # An outline that crosses itself still says which cells it covers.
    anyhow = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(request, anyhow):
        if not feature.geometry().isEmpty():
            yield feature.geometry()


def _parts(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The geometry, flat; a mixed collection in its parts."""
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    mixed = QgsWkbTypes.flatType(flat.wkbType()) == QgsWkbTypes.Type.GeometryCollection
    return flat.asGeometryCollection() if mixed else [flat]
