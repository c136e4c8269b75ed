"""Features as the engine takes them: GeoJSON geometries in the system of an area."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Optional, TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)

from ..models.protocol.band_names import split_names
from ..models.protocol.errors import EngineError
from ..models.protocol.geometries import is_place, mended
from ..models.protocol.labels import is_deposit, look_like_labels
from ..models.protocol.text import Text, Words, plural
from .compatibility import FeatureSourceFlag, WkbType, is_null
from .raster_inputs import reproject
from .systems import TURNS, are_related, system_name

MAX_CLASSES = 50
# An outline that crosses itself still says which cells it covers.
ANYHOW = FeatureSourceFlag.SkipGeometryValidityChecks
# No longitude and no latitude is as large, turned about or in gons.
_MAX_LONGITUDE, _MAX_LATITUDE = 720.0, 101.0

# Values of a field that a sentence names.
_MAX_TOLD = 10

T = TypeVar("T")


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


class Only(NamedTuple):
    """What tells the deposits among the features of a layer.

    Attributes:
        field: its name.
        wanted: what it says of them; empty for yes, as `models.protocol.labels` has it.
    """

    field: str
    wanted: tuple[str, ...]


@dataclass(frozen=True)
class Features:
    """The features of a layer, or those that are selected in it.

    Attributes:
        source: of them.
        label: what a sentence calls their parameter.
        context: of the run.
        note: takes sentences on what was left out.
        only: the field, and what it says of those that count; None where all do.
    """

    source: QgsProcessingFeatureSource
    label: str
    context: QgsProcessingContext
    note: Callable[[Text], None]
    only: Optional[Only] = None

    @property
    def layer(self) -> str:
        """Name of their layer."""
        return str(self.source.sourceName())

    def read(
        self,
        system: QgsCoordinateReferenceSystem,
        take: Callable[[QgsGeometry], tuple[Optional[T], bool]],
        names: Sequence[str] = (),
        within: Optional[QgsRectangle] = None,
    ) -> list[tuple[QgsFeature, T]]:
        """The features that lie somewhere, with what is made of their geometries; the others are told.

        Args:
            system: that geometries are brought into.
            take: makes something of a geometry; None of one that lies nowhere, and whether that is the whole of it.
            names: fields to read.
            within: map units of `system`; features outside are passed over.

        Raises:
            EngineError: there are geometries, and none of them lies anywhere, or nobody knows where in `system`.
        """
        if not are_related(self.source.sourceCrs(), system):
            raise EngineError(
                "{label}: {layer} ({system}) cannot be brought into {target_system}: see that both have the right "
                "coordinate reference system.",
                label=self.label,
                layer=self.layer,
                system=system_name(self.source.sourceCrs()),
                target_system=system_name(system),
            )
        bring = QgsCoordinateTransform(self.source.sourceCrs(), system, self.context.transformContext())
        around = None if within is None else self._in_source(within, bring)
        asked = [*names, self.only.field] if self.only else list(names)
        request = QgsFeatureRequest().setSubsetOfAttributes(asked, self.source.fields())
        found: list[tuple[QgsFeature, T]] = []
        empty, broken = 0, []
        for feature in self.source.getFeatures(request, ANYHOW):
            if self.only and not is_deposit(_text_of(feature, self.only.field), self.only.wanted):
                continue
            geometry = feature.geometry()
            if geometry.isEmpty():
                empty += 1
                continue
            if around is not None and self._lies_somewhere(geometry) and not geometry.boundingBoxIntersects(around):
                continue
            made, whole = self._made(geometry, bring, take)
            if not whole:
                broken.append(geometry)
                parts = [part for part in geometry.asGeometryCollection() if self._made(part, bring, take)[1]]
                if parts:
                    made, _ = self._made(QgsGeometry.collectGeometry(parts), bring, take)
            if made is not None:
                found.append((feature, made))
        self._tell(empty, broken, none_left=not found)
        return found

    def _made(
        self,
        geometry: QgsGeometry,
        bring: QgsCoordinateTransform,
        take: Callable[[QgsGeometry], tuple[Optional[T], bool]],
    ) -> tuple[Optional[T], bool]:
        """What `take` makes of a geometry in another system."""
        if not self._lies_somewhere(geometry):
            return None, False
        brought = QgsGeometry(geometry)
        try:
            if not bring.isShortCircuited():
                brought.transform(bring)
        except QgsCsException:
            return None, False
        return take(brought)

    def _lies_somewhere(self, geometry: QgsGeometry) -> bool:
        """Whether the corners of a geometry are places; PROJ would take any number for a longitude."""
        box = geometry.boundingBox()
        return self._is_place(box.xMinimum(), box.yMinimum()) and self._is_place(box.xMaximum(), box.yMaximum())

    def _is_place(self, x: float, y: float) -> bool:
        if self.source.sourceCrs().isGeographic():
            return abs(x) < _MAX_LONGITUDE and abs(y) < _MAX_LATITUDE
        return is_place(x, y)

    def _in_source(self, extent: QgsRectangle, bring: QgsCoordinateTransform) -> Optional[QgsRectangle]:
        """An extent in the system of the source; None where it has no place in that, or several, as in degrees."""
        if bring.sourceCrs().isGeographic() or bring.destinationCrs().isGeographic():
            return None
        try:
            return reproject(extent, bring.destinationCrs(), bring.sourceCrs(), self.context.transformContext())
        except QgsCsException:
            return None

    def _tell(self, empty: int, broken: Sequence[QgsGeometry], none_left: bool) -> None:
        """Note what was left out.

        Raises:
            EngineError: nothing is left, and not for want of geometries.
        """
        gaps: dict[str, Any] = {"label": self.label, "layer": self.layer, "count": self.source.featureCount()}
        if empty:
            self.note(
                plural(
                    empty,
                    "{label}: {number:,} of {count:,} features of {layer} has no geometry and is left out.",
                    "{label}: {number:,} of {count:,} features of {layer} have no geometry and are left out.",
                    **gaps,
                )
            )
        if not broken:
            return
        nowhere = (vertex for vertex in broken[0].vertices() if not self._is_place(vertex.x(), vertex.y()))
        vertex = next(nowhere, broken[0].vertexAt(0))
        gaps.update(system=system_name(self.source.sourceCrs()), x=vertex.x(), y=vertex.y())
        if none_left:
            raise EngineError(
                "{label}: none of the {count:,} features of {layer} lies anywhere in {system}; the first is at "
                "{x:.10g}, {y:.10g}. See that the layer has the right coordinate reference system.",
                **gaps,
            )
        self.note(
            plural(
                len(broken),
                "{label}: {number:,} of {count:,} features of {layer} has a broken geometry, or coordinates that are "
                "no place in {system} (at {x:.10g}, {y:.10g}), and is left out as far as it has.",
                "{label}: {number:,} of {count:,} features of {layer} have broken geometries, or coordinates that are "
                "no place in {system} (such as {x:.10g}, {y:.10g}), and are left out as far as they have.",
                **gaps,
            )
        )


def deposits(features: Features, field: str = "", value: str = "") -> Features:
    """The features that are deposits, by the value of a field: those of which it says yes where no value is given.

    Where no field is given all are; that one looks like such labels is told.

    Raises:
        EngineError: there is no such field, or no such feature.
    """
    if not field:
        for name in _label_fields(features):
            features.note(
                Text(
                    "{label}: {field} of {layer} says yes of some features and no of others, as labels do, and all "
                    "{count:,} count as deposits: if some are barren, choose it as LABEL_FIELD.",
                    label=features.label,
                    field=name,
                    layer=features.layer,
                    count=features.source.featureCount(),
                )
            )
        return features
    check_field(features, field)
    only = Only(field, split_names(value))
    texts = _texts_of(features, [field])[field]
    chosen = sum(is_deposit(text, only.wanted) for text in texts)
    if not chosen:
        raise EngineError(
            "{label}: {field} of {layer} says of no feature that it is a deposit ({value}); it holds: {values}. Choose "
            "another field, or give LABEL_VALUE.",
            label=features.label,
            field=field,
            layer=features.layer,
            value=value or Text("1, true, yes, deposit"),
            values=sorted(set(texts))[:_MAX_TOLD],
        )
    features.note(
        Text(
            "{label}: {number:,} of {count:,} features of {layer} are deposits, as {field} says; the others are passed "
            "over.",
            label=features.label,
            number=chosen,
            count=len(texts),
            layer=features.layer,
            field=field,
        )
    )
    return replace(features, only=only)


def labelled(features: Features, field: str, value: str) -> Features:
    """The same by a field that a layer need not have: a value was given for it, or it says yes and no."""
    names = {name.lower(): name for name in features.source.fields().names()}
    own = names.get(field.strip().lower()) or names.get(f"{field.strip().lower()}s")
    if own is None:
        if value:
            check_field(features, field)
        return deposits(features)
    return deposits(features, own if value or own in _label_fields(features) else "", value)


def check_field(features: Features, field: str) -> None:
    """Raise an EngineError unless a layer has a field."""
    fields = features.source.fields()
    if fields.indexFromName(field) < 0:
        raise EngineError(
            "{label}: {layer} has no field {field}; it has: {fields}.",
            label=features.label,
            layer=features.layer,
            field=field,
            fields=fields.names(),
        )


def geometries(features: Features, area: Area, margin: float, every: bool = False) -> tuple[dict[str, Any], ...]:
    """Those of features.

    Args:
        features: of a layer.
        area: at least one lies in it,
        margin: or as near to it as this, map units.
        every: whether those that lie elsewhere are to be told.

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
    found = [shape for _, shape in features.read(area.system, _shape)]
    if not found:
        raise EngineError(
            "{label}: {layer} has no features with a geometry: choose another layer.",
            label=features.label,
            layer=features.layer,
        )
    here = [_parts_in(extent.buffered(margin), area.system, geometry) for geometry, _ in found]
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
    return tuple(part for (_, parts), near in zip(found, here) for part in near or parts)


def classes(features: Features, field: str, area: Area) -> dict[str, tuple[dict[str, Any], ...]]:
    """The geometries of each class in an area, by the value of a field, in its order; features without one are none.

    Raises:
        EngineError: there is no such field, no class in the area, or more than `MAX_CLASSES`.
    """
    label = features.label
    check_field(features, field)
    read = features.read(area.system, _shape, [field], area.extent)
    placed = [(feature, _parts_in(area.extent, area.system, geometry)) for feature, (geometry, _) in read]
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


def middle(geometry: QgsGeometry) -> tuple[Optional[QgsPointXY], bool]:
    """The point of a geometry of points, or the one amid them; None where one of them lies nowhere."""
    point = geometry.centroid().asPoint() if geometry.isMultipart() else geometry.asPoint()
    return (point, True) if is_place(point.x(), point.y()) else (None, False)


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


def _label_fields(features: Features) -> list[str]:
    """Fields of yes and no."""
    texts = _texts_of(features, features.source.fields().names())
    return [name for name, values in texts.items() if look_like_labels(values)]


def _texts_of(features: Features, names: Sequence[str]) -> dict[str, list[str]]:
    """The texts of some fields, one a feature each."""
    request = QgsFeatureRequest().setSubsetOfAttributes(list(names), features.source.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, list[str]] = {name: [] for name in names}
    for feature in features.source.getFeatures(request, ANYHOW):
        for name, texts in found.items():
            texts.append(_text_of(feature, name))
    return found


def _text_of(feature: QgsFeature, field: str) -> str:
    return value_text(feature[field], feature.fields().field(field)).strip()


def _class_name(feature: QgsFeature, field: str) -> str:
    text = _text_of(feature, field)
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
    extent: QgsRectangle, system: QgsCoordinateReferenceSystem, geometry: QgsGeometry
) -> list[dict[str, Any]]:
    """The GeoJSON of a geometry that reaches an extent, none of another; in degrees, maybe a turn away."""
    parts: list[dict[str, Any]] = []
    for turn in TURNS if system.isGeographic() else TURNS[:1]:
        moved = QgsGeometry(geometry)
        if turn:
            moved.translate(turn, 0)
        if moved.intersects(extent):
            made, _ = _shape(moved)
            parts += made[1] if made else []
    return parts


def _shape(geometry: QgsGeometry) -> tuple[Optional[tuple[QgsGeometry, list[dict[str, Any]]]], bool]:
    """A geometry beside its GeoJSON, as far as it lies somewhere."""
    parts = _geojson(geometry)
    sound = [part for part in map(mended, parts) if part]
    return ((geometry, sound) if sound else None), sound == parts


def _geojson(geometry: QgsGeometry) -> list[dict[str, Any]]:
    """The geometry, flat; a mixed collection in its parts."""
    if QgsWkbTypes.flatType(geometry.wkbType()) == WkbType.GeometryCollection:
        return [flat for part in geometry.asGeometryCollection() for flat in _geojson(part)]
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    return [json.loads(flat.asJson())]
