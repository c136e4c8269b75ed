"""Features as the engine takes them: GeoJSON geometries in the system of an area."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.geometries import mended
from ..models.protocol.text import Text, Words
from .compatibility import WkbType
from .features import Features, check_field, text_of
from .systems import TURNS

MAX_CLASSES = 50


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
    def of(cls, *rasters: QgsRasterLayer) -> Area:
        """That of one or more rasters in one system."""
        extent = QgsRectangle(rasters[0].extent())
        for raster in rasters[1:]:
            extent.combineExtentWith(raster.extent())
        return cls(", ".join(dict.fromkeys(raster.name() for raster in rasters)), extent, rasters[0].crs())


def geometries(features: Features, area: Area, margin: float, every: bool = False) -> tuple[dict[str, Any], ...]:
    """Those of features; see `named_geometries`."""
    return tuple(geometry for geometry, _ in named_geometries(features, area, margin, every))


def named_geometries(
    features: Features, area: Area, margin: float, every: bool = False, field: str = ""
) -> list[tuple[dict[str, Any], str]]:
    """Those of features, one of each, with what its feature is called, which is nothing where no field says it.

    Args:
        features: of a layer.
        area: at least one lies in it,
        margin: or as near to it as this, map units.
        every: whether those that lie elsewhere are to be told.
        field: that holds names; empty for none.

    Raises:
        EngineError: none lies there.
    """
    extent = area.extent
    if margin > extent.width() + extent.height():
        unit = Text("degrees") if area.system.isGeographic() else Text("the map units of the raster")
        raise EngineError(
            "{label}: the distance {distance} is larger than the raster; it is in {unit}.",
            label=features.label,
            distance=f"{margin:g}",
            unit=unit,
        )
    read = features.read(area.system, _shape, [field] if field else [])
    found = [shape for _, shape in read]
    if not found:
        raise EngineError(
            "{label}: {layer} has no features with a geometry: choose another layer. If it is a table with "
            "coordinates, make points of it with the tool 'Create points layer from table'.",
            label=features.label,
            layer=features.layer,
        )
    here = [_parts_in(extent.buffered(margin), area.system, *shape) for shape in found]
    if not any(here):
        raise _elsewhere(features, area, margin)
    there = sum(map(bool, here))
    if every and there < len(found):
        features.note(
            Text(
                "{label}: {number:,} of {count:,} features of {layer} lie elsewhere than in {place}, and have no "
                "effect.",
                label=features.label,
                number=len(found) - there,
                count=len(found),
                layer=features.layer,
                place=_place(area, margin),
            )
        )
    names = [text_of(feature, field) if field else "" for feature, _ in read]
    return [(_joined(near or parts), name) for (_, parts), near, name in zip(found, here, names)]


def classes(features: Features, field: str, area: Area) -> dict[str, tuple[dict[str, Any], ...]]:
    """The geometries of each class in an area, by the value of a field, in its order; features without one are none.

    Raises:
        EngineError: there is no such field, no class in the area, or more than `MAX_CLASSES`.
    """
    label = features.label
    check_field(features, field)
    read = features.read(area.system, _shape, [field], area.extent)
    placed = [(feature, _parts_in(area.extent, area.system, *shape)) for feature, shape in read]
    within = [(feature, parts) for feature, parts in placed if parts]
    if not within:
        raise _elsewhere(features, area, 0.0)
    found: dict[str, list[dict[str, Any]]] = {}
    for feature, parts in within:
        found.setdefault(_class_name(feature, field), []).extend(parts)
    found.pop("", None)
    if not found:
        raise EngineError(
            "{label}: the field {field} of {layer} is empty in {area}.",
            label=label,
            field=field,
            layer=features.layer,
            area=area.name,
        )
    if len(found) > MAX_CLASSES:
        raise EngineError(
            "{label}: the field {field} of {layer} has {count} different values in {area}, and each would be a "
            "band. It looks like an identifier: choose one with {most} classes or fewer.",
            label=label,
            field=field,
            layer=features.layer,
            count=len(found),
            area=area.name,
            most=MAX_CLASSES,
        )
    return {value: tuple(found[value]) for value in sorted(found)}


def _class_name(feature: QgsFeature, field: str) -> str:
    text = text_of(feature, field)
    return text.removesuffix(".0") if isinstance(feature[field], float) else text


def _place(area: Area, margin: float) -> Words:
    """An area and what is near it, in words."""
    if not margin:
        return area.name
    return Text("{area} or within {distance} of it", area=area.name, distance=f"{margin:g}")


def _elsewhere(features: Features, area: Area, margin: float) -> EngineError:
    return EngineError(
        "{label}: none of the {count} features of {layer} lies in {place}: choose the layer of this area, and see "
        "that it has the right coordinate reference system.",
        label=features.label,
        count=features.source.featureCount(),
        layer=features.layer,
        place=_place(area, margin),
    )


def _parts_in(
    extent: QgsRectangle, system: QgsCoordinateReferenceSystem, geometry: QgsGeometry, parts: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The GeoJSON of a geometry that reaches an extent, none of another; in degrees, maybe a turn away."""
    if not system.isGeographic():
        return parts if geometry.intersects(extent) else []
    found: list[dict[str, Any]] = []
    for turn in TURNS:
        moved = QgsGeometry(geometry)
        moved.translate(turn, 0)
        if moved.intersects(extent):
            made, _ = _shape(moved)
            found += made[1] if made else []
    return found


def _joined(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """The parts of a feature as one geometry: it is one deposit, whatever it is made of."""
    return parts[0] if len(parts) == 1 else {"type": "GeometryCollection", "geometries": parts}


def _shape(geometry: QgsGeometry) -> tuple[Optional[tuple[QgsGeometry, list[dict[str, Any]]]], bool]:
    """A geometry beside its GeoJSON, as far as it lies somewhere."""
    parts = _geojson(geometry)
    sound = [part for part in map(mended, parts) if part]
    return ((geometry, sound) if sound else None), sound == parts


def _geojson(geometry: QgsGeometry) -> list[dict[str, Any]]:
    """The geometry, flat; a mixed collection in its parts."""
    if QgsWkbTypes.flatType(geometry.wkbType()) == WkbType.GeometryCollection:
        return [flat for part in geometry.asGeometryCollection() for flat in _geojson(part)]
    if QgsWkbTypes.flatType(geometry.wkbType()) == WkbType.Point:
        place = geometry.asPoint()
        return [{"type": "Point", "coordinates": [place.x(), place.y()]}]
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    return [json.loads(flat.asJson())]
