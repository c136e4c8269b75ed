"""The known deposit that is nearest to a location."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ...models.protocol.geometries import is_place

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
        self._layer = layer
        self._measure = measure(system, project)
        self._index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        request = QgsFeatureRequest().setNoAttributes().setDestinationCrs(system, project.transformContext())
        for feature in layer.getFeatures(request):
            box = feature.geometry().boundingBox()
            lies_somewhere = is_place(box.xMinimum(), box.yMinimum()) and is_place(box.xMaximum(), box.yMaximum())
            if not feature.geometry().isEmpty() and lies_somewhere:
                self._index.addFeature(feature)

    def nearest(self, point: QgsPointXY) -> Optional[NearestDeposit]:
        """The nearest to a point; None of none."""
        found = []
        for key in self._index.nearestNeighbor(point, _CANDIDATES):
            location = self._index.geometry(key).closestVertex(point)[0]
            found.append((self._measure.measureLine(point, location), key, location))
        if not found:
            return None
        distance, key, location = min(found, key=lambda one: one[:2])
        bearing = math.degrees(self._measure.bearing(point, location)) % 360 if distance else 0.0
        return NearestDeposit(self._name(key), distance, self._measure.willUseEllipsoid(), bearing)

    def _name(self, key: int) -> str:
        field = self._layer.displayField()
        feature = self._layer.getFeature(key)
        value = feature[field] if field and feature.isValid() else None
        return str(value) if value else ""


def measure(system: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsDistanceArea:
    """Measures on the ellipsoid of a system, in metres; on the plane, in map units, where it has none."""
    area = QgsDistanceArea()
    area.setSourceCrs(system, project.transformContext())
    if system.isValid():
        area.setEllipsoid(system.ellipsoidAcronym())
    return area
