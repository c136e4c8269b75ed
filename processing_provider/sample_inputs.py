"""Samples of a point layer as the engine takes them: a table of texts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsRectangle

from ..models.protocol.errors import EngineError
from ..models.protocol.samples.table import SampleTable
from .vector_inputs import Features, dimensions, middle, value_text


def sample_table(features: Features, names: Sequence[str], system: QgsCoordinateReferenceSystem) -> SampleTable:
    """One sample a feature: at its point, or amid its points. Features that lie nowhere are left out.

    Args:
        features: of a layer of points.
        names: fields to take; none takes those that look like analyses.
        system: of the coordinates of the table.

    Raises:
        EngineError: a field is not there, or nothing can be made of the samples.
    """
    source, label, layer = features.source, features.label, features.layer
    fields = source.fields()
    if dimensions(source):
        raise EngineError(
            "{label}: {layer} is no layer of points: choose that of the samples.", label=label, layer=layer
        )
    missing = [name for name in names if fields.indexFromName(name) < 0]
    if missing:
        raise EngineError(
            "{label}: {layer} has no field {missing}; it has: {fields}.",
            label=label,
            layer=layer,
            missing=missing,
            fields=fields.names(),
        )
    table = _read(features, list(names) or fields.names(), system)
    if not table.x:
        raise EngineError(
            "{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool "
            "'Create points layer from table'.",
            label=label,
            layer=layer,
        )
    try:
        elements = list(names) or table.elements()
        table.check(elements)
    except EngineError as error:
        raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
    return table.only(elements)


def skipped_fields(source: QgsProcessingFeatureSource, table: SampleTable, names: Sequence[str]) -> tuple[str, ...]:
    """Fields of the layer that were not taken, where no `names` say which to take."""
    return () if names else tuple(name for name in source.fields().names() if name not in table.columns)


def extent_of(table: SampleTable) -> QgsRectangle:
    """Where the samples lie."""
    return QgsRectangle(min(table.x), min(table.y), max(table.x), max(table.y))


def _read(features: Features, names: Sequence[str], system: QgsCoordinateReferenceSystem) -> SampleTable:
    """Some fields of all features that lie somewhere."""
    fields = features.source.fields()
    columns = [(fields.indexFromName(name), fields.field(name)) for name in names]
    points, rows = [], []
    for feature, point in features.read(system, middle, names):
        points.append(point)
        values = feature.attributes()
        rows.append([value_text(values[index], field) for index, field in columns])
    return SampleTable(
        tuple(point.x() for point in points), tuple(point.y() for point in points), dict(zip(names, zip(*rows)))
    )
