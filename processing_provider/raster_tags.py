"""What raster files say of themselves."""

from __future__ import annotations

from contextlib import suppress


def raster_tags(path: str) -> dict[str, str]:
    """The dataset tags of a raster file; none where it cannot be opened."""
    from osgeo import gdal  # Not before it is needed: loading the plugin costs next to nothing.

    # Whether GDAL raises or returns None is for the whole of QGIS to say.
    with suppress(RuntimeError):
        dataset = gdal.Open(path)
        return dataset.GetMetadata() if dataset else {}
    return {}
