"""The features of a layer, read so that what lies nowhere is left out and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
    QgsRectangle,
    QgsWkbTypes,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.geometries import is_place
from ..models.protocol.labels import is_deposit
from ..models.protocol.text import Text, plural
from .compatibility import FeatureSourceFlag, is_null
from .raster_inputs import reproject
from .reading import Reading
from .systems import are_related, system_name

# An outline that crosses itself still says which cells it covers.
_ANYHOW = FeatureSourceFlag.SkipGeometryValidityChecks
# No longitude and no latitude is as large, turned about or in gons.
_MAX_LONGITUDE, _MAX_LATITUDE = 720.0, 101.0

T = TypeVar("T")


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
        reading: how many of them are read.
    """

    source: QgsProcessingFeatureSource
    label: str
    context: QgsProcessingContext
    note: Callable[[Text], None]
    only: Optional[Only] = None
    reading: Reading = field(default_factory=Reading)

    @property
    def layer(self) -> str:
        """Name of their layer."""
        return str(self.source.sourceName())

    def each(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """Those that are asked for, whatever their geometries are, as far as they are read."""
        return self.reading.of(self.source.getFeatures(request, _ANYHOW), self.source.featureCount(), self.layer)

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
        for feature in self.each(request):
            if self.only and not is_deposit(text_of(feature, self.only.field), self.only.wanted):
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


def text_of(feature: QgsFeature, field: str) -> str:
    return value_text(feature[field], feature.fields().field(field)).strip()
