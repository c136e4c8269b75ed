"""Samples of a point layer as the engine takes them: a table of texts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.samples.table import SampleTable
from .vector_inputs import ANYHOW, dimensions, value_text


def sample_table(
    source: QgsProcessingFeatureSource,
    names: Sequence[str],
    system: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    label: str,
) -> SampleTable:
    """One sample a feature: at its point, or amid its points. Features without a geometry are left out.

    Args:
        source: a layer of points.
        names: fields to take; none takes those that look like analyses.
        system: of the coordinates of the table.
        context: of the run.
        label: of the layer, for sentences.

    Raises:
        EngineError: a field is not there, or nothing can be made of the samples.
    """
    fields, layer = source.fields(), source.sourceName()
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
    table = _read(source, list(names) or fields.names(), system, context)
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


def _read(
    source: QgsProcessingFeatureSource,
    names: Sequence[str],
    system: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> SampleTable:
    """Some fields of all features with a geometry."""
    fields = source.fields()
    request = QgsFeatureRequest().setSubsetOfAttributes(list(names), fields)
    if source.sourceCrs().isValid():
        request.setDestinationCrs(system, context.transformContext())
    columns = [(fields.indexFromName(name), fields.field(name)) for name in names]
    points, rows = [], []
    for feature in source.getFeatures(request, ANYHOW):
        if not feature.geometry().isEmpty():
            points.append(feature.geometry().centroid().asPoint())
            values = feature.attributes()
            rows.append([value_text(values[index], field) for index, field in columns])
    return SampleTable(
        tuple(point.x() for point in points), tuple(point.y() for point in points), dict(zip(names, zip(*rows)))
    )
