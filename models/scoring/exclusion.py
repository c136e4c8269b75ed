"""What training excluded, carried on in the score raster."""

from __future__ import annotations

import json

from rasterio.crs import CRS
from rasterio.warp import transform_geom

from ..protocol.header import ModelHeader

# Length of a degree of latitude on a sphere of the Earth's mean radius.
_METRES_A_DEGREE = 111_195.0


def exclusion_tag(header: ModelHeader, crs: CRS | None) -> str:
    """JSON of the excluded geometries and their distance, in the system and map units of the score raster."""
    exclusion = header.exclusion
    trained = CRS.from_wkt(header.crs) if header.crs else None
    if trained and crs and trained != crs:
        geometries = [transform_geom(trained, crs, geometry) for geometry in exclusion["geometries"]]
        distance = exclusion["distance"] * _metres(trained) / _metres(crs)
        exclusion = {**exclusion, "geometries": geometries, "distance": distance}
    return json.dumps(exclusion)


def _metres(crs: CRS) -> float:
    """Metres in a map unit."""
    return crs.linear_units_factor[1] if crs.is_projected else _METRES_A_DEGREE
