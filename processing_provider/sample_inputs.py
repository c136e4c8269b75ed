"""Samples of a point layer as the engine takes them: a table of texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
    QgsVector,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.samples.signs import is_named_like_signs
from ..models.protocol.samples.table import SampleTable
from ..models.protocol.text import Text
from .features import Features, dimensions, middle, value_text
from .raster_inputs import reproject
from .systems import HALF_TURN, TURNS, system_name

_MAX_LONGITUDE, _MAX_LATITUDE = 360.0, 90.0
# So many times the area of a system, about its middle, are near it.
_AROUND = 3.0


class Samples(NamedTuple):
    """What a layer of samples holds.

    Attributes:
        table: of the fields that are taken.
        skipped: names of the fields that do not look like analyses; none where it was said which to take.
    """

    table: SampleTable
    skipped: tuple[str, ...]


def read_samples(features: Features, names: Sequence[str], system: QgsCoordinateReferenceSystem) -> Samples:
    """One sample a feature: at its point, or amid its points. Features that lie nowhere are left out.

    Args:
        features: of a layer of points.
        names: fields to take; none takes those that look like analyses.
        system: of the coordinates of the table.

    Raises:
        EngineError: a field is not there, or nothing can be made of the samples.
    """
    table, elements, pairs = _checked(features, names, system, every=False)
    taken, fields = {*elements, *pairs.values()}, features.source.fields().names()
    return Samples(table.only(elements), () if names else tuple(name for name in fields if name not in taken))


def read_whole(
    features: Features,
    names: Sequence[str],
    system: QgsCoordinateReferenceSystem,
    other: str = "",
    mapped: bool = True,
) -> tuple[SampleTable, tuple[str, ...]]:
    """The same with all fields of the layer, and the names of those that are taken.

    Args:
        other: a field that is not taken whatever it looks like; empty for none.
        mapped: whether there must be analyses, and enough samples for a map of them.
    """
    table, elements, _ = _checked(features, names, system, every=True, other=other, mapped=mapped)
    return table, tuple(elements)


def _checked(
    features: Features,
    names: Sequence[str],
    system: QgsCoordinateReferenceSystem,
    every: bool,
    other: str = "",
    mapped: bool = True,
) -> tuple[SampleTable, list[str], dict[str, str]]:
    """Samples with some or every field, names of the fields that are taken, and of those with signs for them."""
    label, layer, fields = features.label, features.layer, features.source.fields()
    if dimensions(features.source):
        raise EngineError(
            "{label}: {layer} is no layer of points: choose that of the samples.", label=label, layer=layer
        )
    missing = [name for name in (*names, *filter(None, [other])) if fields.indexFromName(name) < 0]
    if missing:
        raise EngineError(
            "{label}: {layer} has no field {missing}; it has: {fields}.",
            label=label,
            layer=layer,
            missing=missing,
            fields=fields.names(),
        )
    signs = [name for name in fields.names() if name not in names and is_named_like_signs(name)]
    table = _read(features, [*names, *signs] if names and not every else fields.names(), system)
    if not table.x:
        raise EngineError(
            "{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool "
            "'Create points layer from table'.",
            label=label,
            layer=layer,
        )
    table, found = table.with_signs()
    lone = [name for name in table.lone_signs() if name not in names]
    try:
        elements = list(names) or [name for name in table.elements() if name not in (*lone, other)]
        if mapped:
            table.check(elements)
        elif elements:
            table.check_fields(elements)
    except EngineError as error:
        raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
    pairs = {name: sign for name, sign in found.items() if name in elements}
    tell_fields(features, table, elements, pairs, lone)
    _tell_places(features, table, system)
    return table, elements, pairs


def tell_fields(
    features: Features, table: SampleTable, taken: Sequence[str], signs: Mapping[str, str], lone: Sequence[str]
) -> None:
    """Note what was read of the fields, or could not be.

    Args:
        features: of the samples.
        table: of their fields.
        taken: names of those that are taken.
        signs: which field holds the signs of detection limits of which of them, by the name of the latter.
        lone: names of fields that look like such signs, of nobody knows which.
    """
    gaps: dict[str, Any] = {"label": features.label, "layer": features.layer}
    if signs:
        pairs = [Text("{sign} of {field}", sign=sign, field=name) for name, sign in signs.items()]
        features.note(
            Text("{label}: these fields say which numbers are limits: {pairs}.", label=features.label, pairs=pairs)
        )
    if lone:
        features.note(
            Text(
                "{label}: {fields} of {layer} look like signs of detection limits, and of which numbers is not to be "
                "told: all count as measured. Call such a field as that of the numbers, with _Q behind it, and write < "
                "for a limit.",
                fields=lone,
                **gaps,
            )
        )
    if half_read := table.half_read(taken):
        features.note(
            Text(
                "{label}: these fields of {layer} hold numbers, but too many texts that are none, and are not taken: "
                "{fields}. Write numbers, and < before a limit.",
                fields=half_read,
                **gaps,
            )
        )


def tell_far_samples(features: Features, table: SampleTable) -> None:
    """Note a few samples that lie far from all others, where they count as any."""
    if far := table.far_samples():
        features.note(Text("{label}: {fault}", label=features.label, fault=far))


def _tell_places(features: Features, table: SampleTable, system: QgsCoordinateReferenceSystem) -> None:
    """Note what looks like a wrong system."""
    if apart := table.second_area():
        features.note(Text("{label}: {fault}", label=features.label, fault=apart))
    own = features.source.sourceCrs()
    extent = reproject(extent_of(table), system, own, features.context.transformContext())
    if _look_like_degrees(extent, own):
        _tell_degrees(features, extent)
    else:
        _tell_area(features, extent_of(table), system)


def _look_like_degrees(extent: QgsRectangle, own: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates that are said to be in metres would do for longitudes and latitudes."""
    if own.isGeographic() or not own.isValid():
        return False
    x, y = (extent.xMinimum(), extent.xMaximum()), (extent.yMinimum(), extent.yMaximum())
    return max(map(abs, x)) <= _MAX_LONGITUDE and max(map(abs, y)) <= _MAX_LATITUDE


def _tell_area(features: Features, extent: QgsRectangle, system: QgsCoordinateReferenceSystem) -> None:
    """Note that samples lie where their system, or the one that they are brought into, is not made for."""
    degrees, context = QgsCoordinateReferenceSystem("EPSG:4326"), features.context.transformContext()
    for one in (features.source.sourceCrs(), system):
        area = one.bounds()
        if area.isEmpty():
            continue
        try:
            centre = QgsCoordinateTransform(system, degrees, context).transform(extent.center())
            inside = any(area.scaled(_AROUND).contains(centre + QgsVector(turn, 0)) for turn in TURNS)
        except QgsCsException:
            inside = False
        if not inside:
            features.note(
                Text(
                    "{label}: {layer} lies far outside the area that {system} is made for, such as at {x:,.10g}, "
                    "{y:,.10g}: see that x and y are not swapped, and that it is the right coordinate reference "
                    "system.",
                    label=features.label,
                    layer=features.layer,
                    system=system_name(one),
                    x=extent.xMinimum(),
                    y=extent.yMinimum(),
                )
            )
            return


def _tell_degrees(features: Features, extent: QgsRectangle) -> None:
    own = features.source.sourceCrs()
    features.note(
        Text(
            "{label}: all of {layer} lies within {size:.3g} {unit} at {x:.6g}, {y:.6g}: these look like degrees, and "
            "{system} is not in degrees. See that the layer has the right coordinate reference system.",
            label=features.label,
            layer=features.layer,
            x=extent.xMinimum(),
            y=extent.yMinimum(),
            size=max(extent.width(), extent.height()),
            unit=QgsUnitTypes.toAbbreviatedString(own.mapUnits()),
            system=system_name(own),
        )
    )


def extent_of(table: SampleTable) -> QgsRectangle:
    """Where the samples lie."""
    return QgsRectangle(min(table.x), min(table.y), max(table.x), max(table.y))


def as_given(features: Features, table: SampleTable, system: QgsCoordinateReferenceSystem) -> SampleTable:
    """Samples in `system` with the coordinates that their layer has, which its user knows; where there are others."""
    own = features.source.sourceCrs()
    if own == system or not (own.isValid() and system.isValid()):
        return table
    bring = QgsCoordinateTransform(system, own, features.context.transformContext())
    try:
        points = [bring.transform(QgsPointXY(*place)) for place in zip(table.x, table.y)]
    except QgsCsException:
        return table
    x = [point.x() for point in points]
    return SampleTable(tuple(_unbroken(x) if own.isGeographic() else x), tuple(point.y() for point in points), {})


def _read(features: Features, names: Sequence[str], system: QgsCoordinateReferenceSystem) -> SampleTable:
    """Some fields of all features that lie somewhere."""
    fields = features.source.fields()
    columns = [(fields.indexFromName(name), fields.field(name)) for name in names]
    points, rows = [], []
    for feature, point in features.read(system, middle, names):
        points.append(point)
        values = feature.attributes()
        rows.append([value_text(values[index], field) for index, field in columns])
    x = [point.x() for point in points]
    if system.isGeographic():
        x = _unbroken(x)
    return SampleTable(tuple(x), tuple(point.y() for point in points), dict(zip(names, zip(*rows))))


def _unbroken(longitudes: list[float]) -> list[float]:
    """Longitudes on both sides of the antimeridian, counted on beyond 180: else they would lie a world apart."""
    beyond = [x + TURNS[1] if x < 0 else x for x in longitudes]
    shorter = longitudes and max(beyond) - min(beyond) < HALF_TURN < max(longitudes) - min(longitudes)
    return beyond if shorter else longitudes
