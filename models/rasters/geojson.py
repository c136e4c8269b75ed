"""Features written as GeoJSON in the coordinate reference system of their raster."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

from rasterio.crs import CRS


def write_points(
    path: str | os.PathLike,
    crs: CRS | None,
    coordinates: Iterable[tuple[float, float]],
    properties: Iterable[Mapping[str, Any]],
) -> None:
    """Write one point a coordinate pair, with its properties, one after the other; see `write_features`."""
    points = ({"type": "Point", "coordinates": [float(x), float(y)]} for x, y in coordinates)
    write_features(path, crs, points, properties)


def write_features(
    path: str | os.PathLike,
    crs: CRS | None,
    geometries: Iterable[Mapping[str, Any]],
    properties: Iterable[Mapping[str, Any]],
) -> None:
    """Write GeoJSON geometries, each with its properties, one after the other.

    The `crs` member is that of GeoJSON 2008, which GDAL reads: RFC 7946 would force degrees.
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for number, (geometry, values) in enumerate(zip(geometries, properties, strict=True)):
            feature = {"type": "Feature", "properties": dict(values), "geometry": geometry}
            file.write((", " if number else "") + json.dumps(feature))
        file.write("]")
        authority = crs.to_authority() if crs else None
        if authority:
            system = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{authority[0]}::{authority[1]}"}}
            file.write(', "crs": ' + json.dumps(system))
        file.write("}")
