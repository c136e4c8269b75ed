"""The groups that samples and rasters are levelled by: from a field, from polygons or from a raster of classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsSpatialIndex,
)

from ..models.protocol.band_names import unique_name
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Layer
from ..models.protocol.samples.table import SampleTable
from ..models.protocol.text import parameters
from .features import Features, check_field, text_of
from .systems import are_related, system_name
from .vector_inputs import Area, named_geometries

# What the field is called that holds the groups of samples which have none of their own.
GROUP = "group"


def group_layers(features: Features, field: str, raster: QgsRasterLayer) -> tuple[Layer, ...]:
    """Polygons as a layer for each value of a field, in the system of a raster; those without a value are none.

    Raises:
        EngineError: no field was chosen, it is not there or empty, or nothing lies in the raster.
    """
    _check_class_field(features, field)
    found: dict[str, list] = {}
    for geometry, name in named_geometries(features, Area.of(raster), 0.0, field=field):
        if name:
            found.setdefault(name.removesuffix(".0"), []).append(geometry)
    if not found:
        raise _empty(features, field)
    return tuple(Layer(name, "class", tuple(found[name]), features.layer) for name in sorted(found))


def with_group(table: SampleTable, texts: Sequence[str]) -> tuple[SampleTable, str]:
    """Samples with a further field that holds their groups, and what it is called."""
    name = unique_name(GROUP, list(table.columns))
    return SampleTable(table.x, table.y, {**table.columns, name: tuple(texts)}), name


def groups_in_polygons(
    features: Features, field: str, table: SampleTable, system: QgsCoordinateReferenceSystem
) -> list[str]:
    """The value of a field of the polygon that each sample lies in, the last one of several; empty outside of them.

    Raises:
        EngineError: no field was chosen, it is not there or empty, or no sample lies in a polygon.
    """
    _check_class_field(features, field)
    read = features.read(system, lambda geometry: (QgsGeometry(geometry), True), [field])
    names = [text_of(feature, field).removesuffix(".0") for feature, _ in read]
    if not any(names):
        raise _empty(features, field)
    index = QgsSpatialIndex()
    for number, (_, geometry) in enumerate(read):
        index.addFeature(number, geometry.boundingBox())
    shapes = [QgsGeometry.createGeometryEngine(geometry.constGet()) for _, geometry in read]
    for shape in shapes:
        shape.prepareGeometry()
    groups = []
    for x, y in zip(table.x, table.y):
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        around = sorted(index.intersects(point.boundingBox()), reverse=True)
        inside = (number for number in around if shapes[number].intersects(point.constGet()))
        groups.append(next((names[number] for number in inside), ""))
    return _checked(groups, features.label, features.layer)


def groups_in_raster(
    raster: QgsRasterLayer, label: str, features: Features, table: SampleTable, system: QgsCoordinateReferenceSystem
) -> list[str]:
    """The value of the first band of a raster where each sample lies; empty where it has none.

    Raises:
        EngineError: the raster has no value where any of the samples lies.
    """
    context = features.context.transformContext()
    if not are_related(system, raster.crs()):
        raise EngineError(
            "{label}: {layer} ({system}) cannot be brought into {target_system}: see that both have the right "
            "coordinate reference system.",
            label=label,
            layer=raster.name(),
            system=system_name(raster.crs()),
            target_system=system_name(system),
        )
    bring, provider, groups = QgsCoordinateTransform(system, raster.crs(), context), raster.dataProvider(), []
    for x, y in zip(table.x, table.y):
        try:
            value, there = provider.sample(bring.transform(QgsPointXY(x, y)), 1)
        except QgsCsException:
            there = False
        groups.append(f"{value:.10g}" if there else "")
    return _checked(groups, label, raster.name())


def _check_class_field(features: Features, field: str) -> None:
    if not field:
        raise EngineError(
            "{label}: choose the field of {layer} that names the groups in {CLASS_FIELD}.",
            **parameters("CLASS_FIELD"),
            label=features.label,
            layer=features.layer,
        )
    check_field(features, field)


def _empty(features: Features, field: str) -> EngineError:
    return EngineError(
        "{label}: the field {field} of {layer} is empty: choose another one.",
        label=features.label,
        field=field,
        layer=features.layer,
    )


def _checked(groups: list[str], label: str, layer: str) -> list[str]:
    if not any(groups):
        raise EngineError(
            "{label}: none of the samples lies in {layer}: choose the layer of this area, and see that it has the "
            "right coordinate reference system.",
            label=label,
            layer=layer,
        )
    return groups
