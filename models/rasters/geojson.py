"""Points written as GeoJSON in the coordinate reference system of their raster."""

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
    """Write one point a coordinate pair, with its properties, one after the other.

    The `crs` member is that of GeoJSON 2008, which GDAL reads: RFC 7946 would force degrees.
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for number, ((x, y), values) in enumerate(zip(coordinates, properties, strict=True)):
            point = {"type": "Point", "coordinates": [float(x), float(y)]}
            feature = {"type": "Feature", "properties": dict(values), "geometry": point}
            file.write((", " if number else "") + json.dumps(feature))
        file.write("]")
        authority = crs.to_authority() if crs else None
        if authority:
            system = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{authority[0]}::{authority[1]}"}}
            file.write(', "crs": ' + json.dumps(system))
        file.write("}")
