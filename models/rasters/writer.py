"""Creating the rasters that the engine writes."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..protocol.errors import EngineError
from .grid import Grid
from .stack import Stack

NODATA = -9999.0
# Bytes that are left on a disk that is full: a block may still have found no room.
_LITTLE = 2**20


@contextmanager
def create(
    path: str | os.PathLike,
    like: Grid | Stack,
    band_names: Sequence[str],
    tags: Mapping[str, str] | None = None,
    dtype: str = "float32",
    nodata: float = NODATA,
    units: Sequence[str] = (),
) -> Iterator[DatasetWriter]:
    """A new GeoTIFF on the grid of `like`, for writing and reading back: tiled, compressed, its bands named.

    Bands lie apart (INTERLEAVE=BAND), so that one can be written after the others are complete. At the end the file is
    read back, since GDAL writes its last blocks when it closes it and does not say if they found no room.

    Args:
        units: of the values, one a band; none states none.

    Raises:
        OSError: the disk is full.
        EngineError: the file could not be written for another reason.
    """
    try:
        with rasterio.open(
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
            predictor=3 if dtype.startswith("float") else 2,
            interleave="band",
            bigtiff="if_safer",
        ) as dataset:
            dataset.descriptions = band_names
            for number, unit in enumerate(units, start=1):
                dataset.set_band_unit(number, unit)
            dataset.update_tags(**(tags or {}))
            yield dataset
        _read_back(path)
    except RasterioError as error:
        raise _not_written(path) from error


def _read_back(path: str | os.PathLike) -> None:
    """Raise a RasterioError unless every block of a file is there and can be read."""
    with rasterio.open(path) as dataset:
        for band in dataset.indexes:
            for (row, column), window in dataset.block_windows(band):
                dataset.block_size(band, row, column)
                dataset.read(band, window=window)


def _not_written(path: str | os.PathLike) -> Exception:
    """What to raise for a file that GDAL could not write: it does not say why."""
    folder = Path(path).resolve().parent
    if shutil.disk_usage(folder).free < _LITTLE:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    return EngineError(
        "A raster could not be written whole into {folder}: its disk may be full, over a quota, or gone. Free some "
        "space, or write elsewhere.",
        folder=folder,
    )


def write_bands(dataset: DatasetWriter, values: np.ndarray, bands: Sequence[int], window: Window) -> None:
    """Write values (bands, height, width), NaN where there is none, to those bands (from 1) of a raster."""
    dataset.write(np.nan_to_num(values, nan=NODATA), list(bands), window=window)
