"""GeoJSON geometry objects, looked at before anything works with them."""

from __future__ import annotations

from typing import Any

from .foreign import is_number

# How deep positions lie in the coordinates of each kind.
_DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
# No map reaches so far.
_FARTHEST = 1e12


def is_geometry(value: Any) -> bool:
    """Whether a value is a geometry object whose positions are numbers; a collection holds no further one."""
    if not isinstance(value, dict):
        return False
    if value.get("type") == "GeometryCollection":
        parts = value.get("geometries")
        return isinstance(parts, list) and all(_is_single(part) for part in parts)
    return _is_single(value)


def _is_single(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("type"), str):
        return False
    depth = _DEPTHS.get(value["type"])
    return depth is not None and _has_positions(value.get("coordinates"), depth)


def _has_positions(value: Any, depth: int) -> bool:
    if not isinstance(value, (list, tuple)):
        return False
    if depth:
        return all(_has_positions(item, depth - 1) for item in value)
    # An empty point has none.
    return not value or (2 <= len(value) <= 4 and all(is_number(one, -_FARTHEST, _FARTHEST) for one in value))
