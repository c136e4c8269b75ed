"""What training excluded, as the score raster tells it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_geom

from ..protocol.tags import exclusion_of
from ..rasters.aligned import turned
from ..rasters.geometry import buffer_mask, turned_to
from ..rasters.grid import Grid
from ..rasters.systems import SYSTEM_ERRORS

# Length of a degree of latitude on a sphere of the Earth's mean radius.
_METRES_A_DEGREE = 111_195.0


def excluded_zone(tags: Mapping[str, str], grid: Grid) -> np.ndarray | None:
    """Cells (height, width) near what training excluded; None if it excluded nothing, or the tags do not say.

    The tag keeps geometries and distance in the system of the training raster, so that they stay right whatever
    becomes of the score raster.
    """
    exclusion = exclusion_of(tags)
    if exclusion is None:
        return None
    geometries, distance = exclusion["geometries"], exclusion["distance"]
    try:
        trained = CRS.from_wkt(exclusion["crs"]) if exclusion["crs"] else None
        if trained and grid.crs and not grid.is_in(trained):
            geometries = transform_geom(trained, turned(grid).crs, geometries)
            distance *= _metres(trained) / _metres(grid.crs)
    except (*SYSTEM_ERRORS, ValueError):  # A tag that is not of ours, or of a place that this system does not know.
        return None
    near = turned_to(geometries, grid, distance)
    return buffer_mask(near, distance, (grid.height, grid.width), grid.transform)


def _metres(crs: CRS) -> float:
    """Metres in a map unit."""
    return crs.linear_units_factor[1] if crs.is_projected else _METRES_A_DEGREE
