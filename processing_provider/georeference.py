"""How a raster file lies on the map: what GDAL knows of it, and QGIS hides by warping."""

from __future__ import annotations

from typing import Any, Optional

from ..models.protocol.grids import CONTROL_POINTS, COORDINATE_ARRAYS, POLYNOMIALS, check_grid
from ..models.protocol.text import Text


def check_georeference(source: str) -> None:
    """Raise an EngineError for a raster whose cells are no grid of rectangles; one that GDAL cannot open passes."""
    from osgeo import gdal  # Not before it is needed: loading the plugin costs next to nothing.

    try:
        dataset = gdal.Open(source)
    except RuntimeError:
        return
    if dataset is not None:
        transform = dataset.GetGeoTransform(can_return_null=True)
        check_grid(source, transform, None if transform else _means(dataset))


def _means(dataset: Any) -> Optional[Text]:
    """What a file without a grid tells its place by."""
    if dataset.GetGCPCount():
        return CONTROL_POINTS
    if dataset.GetMetadata("RPC"):
        return POLYNOMIALS
    return COORDINATE_ARRAYS if dataset.GetMetadata("GEOLOCATION") else None
