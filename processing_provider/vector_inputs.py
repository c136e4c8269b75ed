"""Features as the engine takes them: GeoJSON geometries in the system of an area."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.text import Text
from .compatibility import FeatureSourceFlag, WkbType, is_null

MAX_CLASSES = 50
# An outline that crosses itself still says which cells it covers.
ANYHOW = FeatureSourceFlag.SkipGeometryValidityChecks


class Area(NamedTuple):
    """Where features are wanted.

    Attributes:
        name: what a sentence calls it.
        extent: map units.
        system: of the extent, and of the geometries that are wanted.
    """

    name: str
    extent: QgsRectangle
    system: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, raster: QgsRasterLayer) -> Area:
        """That of a raster."""
        return cls(raster.name(), raster.extent(), raster.crs())


def geometries(
    source: QgsProcessingFeatureSource, area: Area, margin: float, context: QgsProcessingContext, label: str
) -> tuple[dict[str, Any], ...]:
    """The geometries of a source.

    Raises:
        EngineError: none lies within `margin` (map units) of the area.
    """
    extent = area.extent
    if margin > extent.width() + extent.height():
        unit = Text("degrees") if area.system.isGeographic() else Text("the map units of the raster")
        raise EngineError(
            "{label}: the distance {distance} is larger than the raster; it is in {unit}.",
            label=label,
            distance=f"{margin:g}",
            unit=unit,
        )
    request = _request(source, area, context).setNoAttributes()
    found = [feature.geometry() for feature in _shapes(source, request)]
    if not found:
        raise EngineError(
            "{label}: {layer} has no features with a geometry: choose another layer.",
            label=label,
            layer=source.sourceName(),
        )
    surroundings = extent.buffered(margin)
    if not any(geometry.intersects(surroundings) for geometry in found):
        raise _elsewhere(source, area, margin, label)
    return tuple(shape for geometry in found for shape in _geojson(geometry))


def classes(
    source: QgsProcessingFeatureSource, field: str, area: Area, context: QgsProcessingContext, label: str
) -> dict[str, tuple[dict[str, Any], ...]]:
    """The geometries of each class in an area, by the value of a field, in its order; features without one are none.

    Raises:
        EngineError: there is no such field, no class in the area, or more than `MAX_CLASSES`.
    """
    if source.fields().indexFromName(field) < 0:
        raise EngineError(
            "{label}: {layer} has no field {field}; it has: {fields}.",
            label=label,
            layer=source.sourceName(),
            field=field,
            fields=source.fields().names(),
        )
    request = _request(source, area, context).setFilterRect(area.extent)
    request.setSubsetOfAttributes([field], source.fields())
    within = [feature for feature in _shapes(source, request) if feature.geometry().intersects(area.extent)]
    if not within:
        raise _elsewhere(source, area, 0.0, label)
    found: dict[str, list[dict[str, Any]]] = {}
    for feature in within:
        found.setdefault(_class_name(feature, field), []).extend(_geojson(feature.geometry()))
    found.pop("", None)
    if not found:
        raise EngineError(
            "{label}: the field {field} of {layer} is empty in {area}.",
            label=label,
            field=field,
            layer=source.sourceName(),
            area=area.name,
        )
    if len(found) > MAX_CLASSES:
        raise EngineError(
            "{label}: the field {field} of {layer} has {count} different values in {area}, and each would be a "
            "band. It looks like an identifier: choose one with {most} classes or fewer.",
            label=label,
            field=field,
            layer=source.sourceName(),
            count=len(found),
            area=area.name,
            most=MAX_CLASSES,
        )
    return {value: tuple(found[value]) for value in sorted(found)}


def dimensions(source: QgsProcessingFeatureSource) -> int:
    """0 for points, 1 for lines, 2 for polygons."""
    return int(QgsWkbTypes.wkbDimensions(source.wkbType()))


def value_text(value: Any, field: QgsField) -> str:
    """A value as it was written: texts as they are, numbers in full, nothing where there is none."""
    if is_null(value):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return repr(value)
    return str(field.displayString(value))


def _class_name(feature: QgsFeature, field: str) -> str:
    text = value_text(feature[field], feature.fields().field(field)).strip()
    return text.removesuffix(".0") if isinstance(feature[field], float) else text


def _request(source: QgsProcessingFeatureSource, area: Area, context: QgsProcessingContext) -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    if source.sourceCrs().isValid() and area.system.isValid():
        request.setDestinationCrs(area.system, context.transformContext())
    return request


def _shapes(source: QgsProcessingFeatureSource, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
    """The features that have a geometry."""
    return (feature for feature in source.getFeatures(request, ANYHOW) if not feature.geometry().isEmpty())


def _elsewhere(source: QgsProcessingFeatureSource, area: Area, margin: float, label: str) -> EngineError:
    where = Text("{area} or within {distance} of it", area=area.name, distance=f"{margin:g}") if margin else area.name
    return EngineError(
        "{label}: none of the {count} features of {layer} lies in {place}: choose the layer of this area, and see "
        "that it has the right coordinate reference system.",
        label=label,
        count=source.featureCount(),
        layer=source.sourceName(),
        place=where,
    )


def _geojson(geometry: QgsGeometry) -> list[dict[str, Any]]:
    """The geometry, flat; a mixed collection in its parts."""
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    mixed = QgsWkbTypes.flatType(flat.wkbType()) == WkbType.GeometryCollection
    return [json.loads(part.asJson()) for part in (flat.asGeometryCollection() if mixed else [flat])]
