"""The files that the engine writes: as promised, read back, and a full disk is told."""

from __future__ import annotations

import errno

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from models.protocol.errors import EngineError
from models.rasters import writer
from models.rasters.grid import Grid
from models.rasters.writer import create
from tests.support import GRID

SHAPE = (300, 260)


def write(path):
    with create(path, Grid(*SHAPE, GRID, CRS.from_epsg(32633)), ["one", "two"]) as dataset:
        for band in (1, 2):
            dataset.write(np.random.default_rng(band).random(SHAPE, np.float32), band)


def test_a_file_that_lost_its_end_is_not_taken_for_whole(tmp_path):
    path = tmp_path / "out.tif"
    write(path)
    writer._read_back(path)
    whole = path.read_bytes()
    for length in range(len(whole) - 1, len(whole) // 2, -len(whole) // 16):
        path.write_bytes(whole[:length])
        with pytest.raises(rasterio.errors.RasterioError):
            writer._read_back(path)


def test_a_block_that_was_never_written_is_missed(tmp_path):
    path = tmp_path / "sparse.tif"
    with rasterio.open(
        path, "w", driver="GTiff", height=512, width=512, count=1, dtype="float32", tiled=True, sparse_ok=True
    ) as dataset:
        dataset.write(np.ones((256, 256), np.float32), 1, window=rasterio.windows.Window(0, 0, 256, 256))
    with pytest.raises(rasterio.errors.RasterioError):
        writer._read_back(path)


@pytest.mark.parametrize("free", [0, 10**9])
def test_a_file_that_is_not_whole_is_told_by_what_the_disk_has_left(tmp_path, monkeypatch, free):
    def not_whole(path):
        raise rasterio.errors.RasterioIOError("Read failed.")

    monkeypatch.setattr(writer, "_read_back", not_whole)
    monkeypatch.setattr(writer.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": free}))
    if free:
        with pytest.raises(EngineError, match="could not be written whole into .*: its disk may be full"):
            write(tmp_path / "out.tif")
    else:
        with pytest.raises(OSError) as told:
            write(tmp_path / "out.tif")
        assert told.value.errno == errno.ENOSPC
