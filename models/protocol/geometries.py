"""GeoJSON geometries that lie somewhere: files hold others too, with coordinates that mean "none", or broken shapes."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from .errors import EngineError

# Map units: no coordinate reference system of the Earth reaches as far. What ArcGIS and grids write for a coordinate
# that is missing lies beyond.
FARTHEST = 1e12
# How deep the positions lie in the coordinates of a kind, and how many of them its chains have at least.
_KINDS: Mapping[str, tuple[int, int]] = {
    "Point": (0, 1),
    "MultiPoint": (1, 1),
    "LineString": (1, 2),
    "MultiLineString": (2, 2),
    "Polygon": (2, 4),
    "MultiPolygon": (3, 4),
}


def is_place(x: Any, y: Any) -> bool:
    """Whether two coordinates are numbers, and those of a place."""
    try:
        return bool(abs(x) < FARTHEST and abs(y) < FARTHEST)
    except (TypeError, OverflowError):
        return False


def mended(geometry: Any) -> Optional[dict[str, Any]]:
    """The parts of a geometry that lie somewhere, itself where all do; None where none does.

    A point without a place is left out of its set, a line with one whole, and so is a polygon whose outline has one; of
    holes, those are left out that have one. Lines have two positions or more, outlines and holes four.
    """
    if not isinstance(geometry, Mapping):
        return None
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        parts = [part for part in map(mended, _items(geometry.get("geometries"))) if part]
        return {"type": kind, "geometries": parts} if parts else None
    if not isinstance(kind, str) or kind not in _KINDS:
        return None
    coordinates = geometry.get("coordinates")
    if kind == "Point":
        return dict(geometry) if _is_position(coordinates) else None
    least = _KINDS[kind][1]
    if kind == "MultiPoint":
        found: Any = [position for position in _items(coordinates) if _is_position(position)]
    elif kind == "LineString":
        found = coordinates if _is_chain(coordinates, least) else []
    elif kind == "MultiLineString":
        found = [line for line in _items(coordinates) if _is_chain(line, least)]
    elif kind == "Polygon":
        found = _rings(coordinates, least)
    else:
        found = [rings for rings in (_rings(part, least) for part in _items(coordinates)) if rings]
    return {"type": kind, "coordinates": found} if found else None


def check_geometry(geometry: Any) -> None:
    """Raise an EngineError for what is no GeoJSON geometry, or has coordinates that are no places.

    One without coordinates, and a line or an outline that has too few, lies nowhere and is none.
    """
    if not isinstance(geometry, Mapping):
        raise EngineError("{geometry} is no GeoJSON geometry.", geometry=_shortly(geometry))
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        for part in _items(geometry.get("geometries")):
            if isinstance(part, Mapping) and part.get("type") == kind:
                raise EngineError("{geometry} is a collection of collections.", geometry=_shortly(geometry))
            check_geometry(part)
    elif not isinstance(kind, str) or kind not in _KINDS:
        raise EngineError("{geometry} is no GeoJSON geometry.", geometry=_shortly(geometry))
    elif not _are_positions(geometry.get("coordinates"), _KINDS[kind][0]):
        raise EngineError(
            "{geometry} has coordinates that are no places: leave it out, or give it others.",
            geometry=_shortly(geometry),
        )


def is_geometry(value: Any) -> bool:
    """Whether a value is a geometry that `check_geometry` takes."""
    try:
        check_geometry(value)
    except EngineError:
        return False
    return True


def _rings(coordinates: Any, least: int) -> list[Any]:
    """The rings of a polygon, the outline first; none without an outline."""
    rings = [ring if _is_chain(ring, least) else None for ring in _items(coordinates)]
    return [ring for ring in rings if ring] if rings and rings[0] else []


def _is_chain(positions: Any, least: int) -> bool:
    return len(_items(positions)) >= least and all(map(_is_position, positions))


def _is_position(position: Any) -> bool:
    return len(_items(position)) >= 2 and is_place(position[0], position[1])


def _are_positions(coordinates: Any, depth: int) -> bool:
    """Whether all positions are places, as far as there are any."""
    if not isinstance(coordinates, (list, tuple)):
        return coordinates is None
    if depth:
        return all(_are_positions(part, depth - 1) for part in coordinates)
    return not coordinates or _is_position(coordinates)


def _items(value: Any) -> Sequence[Any]:
    return value if isinstance(value, (list, tuple)) else ()


def _shortly(value: Any) -> str:
    return reprlib.repr(value)
