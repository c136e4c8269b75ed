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
from ..models.protocol.samples import Samples
from .vector_inputs import ANYHOW, dimensions, value_text


def samples(
    source: QgsProcessingFeatureSource,
    names: Sequence[str],
    system: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    label: str,
) -> Samples:
    """One sample a feature: at its point, or amid its points. Features without a geometry are left out.

    Args:
        source: a layer of points.
        names: fields to take; none takes those that look like analyses.
        system: of the coordinates that are wanted.
        context: of the run.
        label: of the layer, for sentences.

    Raises:
        EngineError: a field is not there, or nothing can be made of the samples.
    """
    fields, name = source.fields(), source.sourceName()
    if dimensions(source):
        raise EngineError(
            "{label}: {layer} is no layer of points: choose that of the samples.", label=label, layer=name
        )
    missing = [field for field in names if fields.indexFromName(field) < 0]
    if missing:
        raise EngineError(
            "{label}: {layer} has no field {field}; it has: {fields}.",
            label=label,
            layer=name,
            field=", ".join(missing),
            fields=", ".join(fields.names()),
        )
    wanted = list(names) or fields.names()
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted, fields)
    if source.sourceCrs().isValid():
        request.setDestinationCrs(system, context.transformContext())
    columns = [(fields.indexFromName(field), fields.field(field)) for field in wanted]
    places, rows = [], []
    for feature in source.getFeatures(request, ANYHOW):
        if not feature.geometry().isEmpty():
            places.append(feature.geometry().centroid().asPoint())
            values = feature.attributes()
            rows.append([value_text(values[index], field) for index, field in columns])
    if not places:
        raise EngineError(
            "{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool "
            "'Create points layer from table'.",
            label=label,
            layer=name,
        )
    found = Samples(
        tuple(place.x() for place in places),
        tuple(place.y() for place in places),
        dict(zip(wanted, zip(*rows))),
    )
    try:
        elements = list(names) or found.elements()
        found.check(elements)
    except EngineError as error:
        raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
    return found.only(elements)


def skipped(source: QgsProcessingFeatureSource, found: Samples, names: Sequence[str]) -> tuple[str, ...]:
    """Fields of the layer that were not taken, where no `names` say which to take."""
    return () if names else tuple(name for name in source.fields().names() if name not in found.columns)


def extent(found: Samples) -> QgsRectangle:
    """Where the samples lie."""
    return QgsRectangle(min(found.x), min(found.y), max(found.x), max(found.y))
