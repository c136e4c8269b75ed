"""Samples with their duplicates, standards and blanks as the engine takes them; standards need not lie anywhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsPointXY
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..models.protocol.errors import EngineError
from ..models.protocol.samples.design import Roles, design_of, kinds_of
from ..models.protocol.samples.table import SampleTable
from ..models.protocol.text import parameters, plural
from .features import Features, check_field, dimensions, middle, value_text
from .sample_inputs import tell_fields

# Where rows lie that lie nowhere.
_NOWHERE = QgsPointXY(0.0, 0.0)


class Rows(NamedTuple):
    """What a layer or a table holds.

    Attributes:
        table: of the fields with a role and those with analyses.
        elements: names of the latter.
        skipped: names of the fields that do not look like analyses; none where it was said which to take.
    """

    table: SampleTable
    elements: tuple[str, ...]
    skipped: tuple[str, ...]


def read_rows(features: Features, names: Sequence[str], roles: Roles) -> Rows:
    """One row a feature, whether it lies somewhere or not.

    Args:
        features: of a layer of points, or of a table.
        names: fields with analyses; none takes those that look like such.
        roles: fields that tell which rows belong together.

    Raises:
        EngineError: a field is not there, or nothing can be made of the rows.
    """
    if dimensions(features.source):
        raise EngineError(
            "{label}: {layer} is no layer of points and no table: choose that of the samples.",
            label=features.label,
            layer=features.layer,
        )
    for name in (*names, *roles.fields):
        check_field(features, name)
    table, placed = _read(features)
    if not table.x:
        raise EngineError("{label}: {layer} has no rows.", label=features.label, layer=features.layer)
    table, signs = table.with_signs()
    lone = [name for name in table.lone_signs() if name not in (*names, *roles.fields)]
    # Of a table that lies nowhere, only their company tells coordinates.
    places = {name for name in table.columns if name.strip().lower() in ("x", "y")}
    coordinates = places if len(places) > 1 and not any(placed) else set()
    elements = list(names) or [name for name in table.elements() if name not in coordinates]
    elements = [name for name in elements if name not in (*roles.fields, *lone)]
    table.check_fields(elements)
    if not elements:
        raise EngineError("There is no field with numbers that vary: choose a layer with analyses.")
    pairs = {name: sign for name, sign in signs.items() if name in elements}
    tell_fields(features, table, [*elements, *roles.fields], pairs, lone)
    table = table.only([*roles.fields, *elements])
    if not roles.pair_field:
        table = _that_lie_somewhere(features, table, placed, roles)
    design_of(table, roles).check()
    taken = {*elements, *roles.fields, *pairs.values()}
    skipped = () if names else tuple(name for name in features.source.fields().names() if name not in taken)
    return Rows(table, tuple(elements), skipped)


def certificate(features: Features, standard_field: str, elements: Sequence[str]) -> str:
    """The certified values of standards as CSV, the names of the standards first.

    Args:
        features: a row a standard, with fields called as the elements.
        standard_field: of the samples; where the table has none of that name, its first field holds the names.
        elements: of the samples.

    Raises:
        EngineError: no field is called as an element.
    """
    fields = features.source.fields()
    names = fields.names()
    key = standard_field if standard_field in names else names[0]
    if not set(elements) & (set(names) - {key}):
        raise EngineError(
            "{CERTIFIED}: {layer} has no field that is called as an element of the samples; it has: {fields}.",
            **parameters("CERTIFIED"),
            layer=features.layer,
            fields=names,
        )
    taken = [key, *(name for name in names if name != key and name.removesuffix("_sd") in elements)]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(taken)
    for feature in features.each(QgsFeatureRequest()):
        writer.writerow([value_text(feature[name], fields.field(name)) for name in taken])
    return text.getvalue()


def _read(features: Features) -> tuple[SampleTable, list[bool]]:
    """All rows, and which of them lie somewhere."""
    fields = features.source.fields()
    points, rows = [], []
    for feature in features.each(QgsFeatureRequest()):
        points.append(_point(feature))
        rows.append([_text(feature[index], fields.field(index)) for index in range(len(fields))])
    places = [point or _NOWHERE for point in points]
    columns = dict(zip(fields.names(), zip(*rows))) if rows else {name: () for name in fields.names()}
    table = SampleTable(tuple(place.x() for place in places), tuple(place.y() for place in places), columns)
    return table, [point is not None for point in points]


def _point(feature: QgsFeature) -> Optional[QgsPointXY]:
    geometry = feature.geometry()
    return None if geometry.isEmpty() else middle(geometry)[0]


def _text(value: object, field: object) -> str:
    """A value as it was written, days and times so that their texts are in their order."""
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, (QDate, QDateTime)) else value_text(value, field)


def _that_lie_somewhere(features: Features, table: SampleTable, placed: Sequence[bool], roles: Roles) -> SampleTable:
    """The rows that lie somewhere, with the standards and blanks, by whose places nothing is told."""
    kinds = kinds_of(table, roles)
    kept = [row for row, there in enumerate(placed) if there or kinds[row] in ("standard", "blank")]
    if not any(placed):
        raise EngineError(
            "{label}: {layer} has no points, by whose places duplicates could be told: choose the field that "
            "duplicates share in {PAIR_FIELD}.",
            **parameters("PAIR_FIELD"),
            label=features.label,
            layer=features.layer,
        )
    if len(kept) < len(placed):
        features.note(
            plural(
                len(placed) - len(kept),
                "{label}: {number:,} sample of {layer} has no place, by which duplicates are told, and is left out.",
                "{label}: {number:,} samples of {layer} have no place, by which duplicates are told, and are left out.",
                label=features.label,
                layer=features.layer,
            )
        )
        return table.at(kept)
    return table


def check_distance_unit(features: Features, roles: Roles) -> None:
    """Raise an EngineError for a distance in degrees."""
    if roles.pair_distance and not roles.pair_field and features.source.sourceCrs().isGeographic():
        raise EngineError(
            "{label}: {layer} is in degrees, in which {PAIR_DISTANCE} means little: reproject it, or choose the field "
            "that duplicates share in {PAIR_FIELD}.",
            **parameters("PAIR_DISTANCE", "PAIR_FIELD"),
            label=features.label,
            layer=features.layer,
        )
