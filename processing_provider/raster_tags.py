"""What raster files say of themselves."""

from __future__ import annotations

from contextlib import suppress
from typing import Optional


def raster_tags(path: Optional[str]) -> dict[str, str]:
    """The dataset tags of a raster file; none where there is none, or it cannot be opened."""
    if not path:
        return {}
    from osgeo import gdal  # Not before it is needed: loading the plugin costs next to nothing.

    # Whether GDAL raises or returns None is for the whole of QGIS to say.
    with suppress(RuntimeError):
        dataset = gdal.Open(path)
        return dataset.GetMetadata() if dataset else {}
    return {}
