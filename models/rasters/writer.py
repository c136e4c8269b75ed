"""Creating the rasters that the engine writes."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import numpy as np
import rasterio
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from .grid import Grid
from .stack import Stack

NODATA = -9999.0


def create(
    path: str | os.PathLike,
    like: Grid | Stack,
    band_names: Sequence[str],
    tags: Mapping[str, str] | None = None,
    dtype: str = "float32",
    nodata: float = NODATA,
    units: Sequence[str] = (),
) -> DatasetWriter:
    """Open a new GeoTIFF on the grid of `like` for writing and reading back: tiled, compressed, its bands named.

    Bands lie apart (INTERLEAVE=BAND), so that one can be written after the others are complete.

    Args:
        units: of the values, one a band; none states none.
    """
    dataset = rasterio.open(
        path,
        "w+",
        driver="GTiff",
        height=like.height,
        width=like.width,
        count=len(band_names),
        dtype=dtype,
        crs=like.crs,
        transform=like.transform,
        nodata=nodata,
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        predictor=3 if dtype == "float32" else 2,
        interleave="band",
        bigtiff="if_safer",
    )
    for number, name in enumerate(band_names, start=1):
        dataset.set_band_description(number, name)
    for number, unit in enumerate(units, start=1):
        dataset.set_band_unit(number, unit)
    dataset.update_tags(**(tags or {}))
    return dataset


def write_bands(dataset: DatasetWriter, values: np.ndarray, bands: Sequence[int], window: Window) -> None:
    """Write values (bands, height, width), NaN where there is none, to those bands (from 1) of a float32 raster."""
    dataset.write(np.nan_to_num(values, nan=NODATA), list(bands), window=window)
