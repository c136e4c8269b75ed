"""The known deposit that is nearest to a location."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ...models.protocol.geometries import is_place
from ...models.protocol.labels import name_field
from ...processing_provider.features import text_of
from .raster_reader import Cell, RasterReader

# In degrees the nearest may not be the nearest on the ground: so many are measured.
_CANDIDATES = 8


class NearestDeposit(NamedTuple):
    """The nearest deposit.

    Attributes:
        name: as QGIS would call the feature; may be empty.
        distance: metres, or map units where the system is unknown.
        in_metres: which of the two.
        bearing: degrees from north.
    """

    name: str
    distance: float
    in_metres: bool
    bearing: float


class DepositIndex:
    """The points of a layer that lie somewhere, brought into the system of a raster.

    Raises:
        QgsCsException: they cannot be brought there.
    """

    def __init__(self, layer: QgsVectorLayer, system: QgsCoordinateReferenceSystem, project: QgsProject):
        fields = layer.fields()
        name = name_field(fields.names()) or layer.displayField()
        self._names: dict[int, str] = {}
        self._measure = measure(system, project)
        self._index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        request = QgsFeatureRequest().setDestinationCrs(system, project.transformContext())
        request.setSubsetOfAttributes([name] if fields.indexFromName(name) >= 0 else [], fields)
        for feature in layer.getFeatures(request):
            box = feature.geometry().boundingBox()
            lies_somewhere = is_place(box.xMinimum(), box.yMinimum()) and is_place(box.xMaximum(), box.yMaximum())
            if not feature.geometry().isEmpty() and lies_somewhere:
                self._index.addFeature(feature)
                self._names[feature.id()] = text_of(feature, name) if fields.indexFromName(name) >= 0 else ""

    def nearest(self, point: QgsPointXY) -> Optional[NearestDeposit]:
        """The nearest to a point, 0 away where it lies within; None of none."""
        here, found = QgsGeometry.fromPointXY(point), []
        for key in self._index.nearestNeighbor(here, _CANDIDATES):
            deposit = self._index.geometry(key)
            location = deposit.closestVertex(point)[0]
            distance = 0.0 if here.intersects(deposit) else self._measure.measureLine(point, location)
            found.append((distance, key, location))
        if not found:
            return None
        distance, key, location = min(found, key=lambda one: one[:2])
        bearing = math.degrees(self._measure.bearing(point, location)) % 360 if distance else 0.0
        return NearestDeposit(self._names[key], distance, self._measure.willUseEllipsoid(), bearing)


def measure(system: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsDistanceArea:
    """Measures on the ellipsoid of a system, in metres; on the plane, in map units, where it has none."""
    area = QgsDistanceArea()
    area.setSourceCrs(system, project.transformContext())
    if system.isValid():
        area.setEllipsoid(system.ellipsoidAcronym())
    return area


def square_kilometres(raster: RasterReader, project: QgsProject) -> Optional[float]:
    """Of a cell in the middle of a raster; None where nobody knows how long a map unit is."""
    area = measure(raster.provider.crs(), project)
    if not area.willUseEllipsoid():
        return None
    middle = Cell(raster.provider.xSize() // 2, raster.provider.ySize() // 2)
    return float(area.measureArea(raster.outline(middle))) / 1e6
