"""Coordinate reference systems: by what they mean, whatever they are called."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from rasterio._err import CPLE_BaseError  # What rasterio lets through of GDAL's errors has no public name.
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform, transform_bounds

from ..protocol.errors import EngineError
from ..protocol.text import Text, Words

_CODE = re.compile(r"(?i:EPSG|ESRI|IGNF|OGC|IAU_2015):\w+")
# Raised for systems that do not know each other, and for what has no place in one.
SYSTEM_ERRORS = (RasterioError, CPLE_BaseError)


def system_of(text: str, label: Words) -> CRS | None:
    """The horizontal system that WKT or a code names; None for an empty text.

    Raises:
        EngineError: it names none; the sentence says whose by `label`.
    """
    if not text:
        return None
    try:
        # Of other texts PROJ and GDAL would open the file or the address that they may be.
        return horizontal(CRS.from_user_input(text) if _CODE.fullmatch(text) else CRS.from_wkt(text))
    except CRSError as error:
        raise EngineError(
            "The coordinate reference system of {label} cannot be read: assign it to the layer.", label=label
        ) from error


def horizontal(system: CRS | None) -> CRS | None:
    """A system without the heights that a compound one has beside it: the bands of a survey are none."""
    parts = _parts(system)
    return CRS.from_user_input(parts[0]) if parts else system


def is_plane(system: CRS) -> bool:
    """Whether distances in a system are lengths: in a projected one, and in the grid of a mine."""
    return bool(system.is_projected) or system.to_dict(projjson=True).get("type") == "EngineeringCRS"


def length_unit(system: CRS) -> tuple[str, float]:
    """Name of the unit that the coordinates of a plane system are in, and how many metres it has."""
    if system.is_projected:
        name, metres = system.linear_units_factor
        return name, metres
    unit = _units(system.to_dict(projjson=True))[0]
    return (unit, 1.0) if isinstance(unit, str) else (unit["name"], unit["conversion_factor"])


def height_unit(system: CRS | None) -> str:
    """What the heights of a compound system are in, which GDAL takes for the unit of bands; empty where it has none."""
    units = [unit for part in _parts(system)[1:] for unit in _units(part)] or [""]
    return units[0] if isinstance(units[0], str) else str(units[0]["name"])


def carried(
    points: Sequence[tuple[float, float]], source: CRS | None, target: CRS | None
) -> list[tuple[float, float]] | None:
    """Coordinates (x, y) in another system; None where the two do not know each other, or one point has no place."""
    if source == target:
        return list(points)
    if source is None or target is None:
        return None
    try:
        x, y = transform(source, target, *zip(*points, strict=True))
    except SYSTEM_ERRORS:
        return None
    return list(zip(x, y, strict=True)) if all(map(math.isfinite, (*x, *y))) else None


def bounds_in(
    bounds: tuple[float, float, float, float], source: CRS, target: CRS
) -> tuple[float, float, float, float] | None:
    """West, south, east and north of a rectangle in another system; None as with `carried`."""
    try:
        sides = transform_bounds(source, target, *bounds)
    except SYSTEM_ERRORS:
        return None
    return sides if all(map(math.isfinite, sides)) else None


def _units(stated: dict[str, Any]) -> list[Any]:
    """The unit of each axis of a system as PROJ states it: metre or degree, and others by their name and size."""
    return [axis["unit"] for axis in stated.get("coordinate_system", {}).get("axis", ()) if "unit" in axis]


def _parts(system: CRS | None) -> list[dict[str, Any]]:
    """The systems that a compound one is made of, the horizontal one first; none of another."""
    stated = system.to_dict(projjson=True) if system else {}
    return stated.get("components", []) if stated.get("type") == "CompoundCRS" else []


def system_name(system: CRS | None) -> Words:
    """What a report calls a system."""
    if system is None:
        return Text("none")
    return system.to_string() if system.to_epsg() else Text("not in the EPSG register")
