"""Raster layers as the engine takes them."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.fixture
def names(plugins_folder, qgis):
    """The names of the bands of files as QGIS opens them."""
    from geohgan.processing_provider import raster_inputs
    from qgis.core import QgsRasterLayer

    def of(paths, wanted=()):
        layers = [QgsRasterLayer(str(path), path.stem) for path in paths]
        return raster_inputs.names_of(raster_inputs.rasters(layers, wanted))

    return of


def test_files_called_alike_are_told_apart_by_their_folders(names, write_raster, tmp_path):
    paths = []
    for element in ("Cu", "As", "Ni"):
        (tmp_path / element).mkdir()
        paths.append(write_raster(tmp_path / element / "Interpolated.tif", np.ones((4, 5))))
    assert names(paths) == ["Cu", "As", "Ni"]
    assert names(paths[::-1]) == ["Ni", "As", "Cu"]


def test_what_formats_write_is_no_name(names, write_raster, tmp_path):
    from osgeo import gdal

    paths = []
    for element in ("Cu", "Zn"):
        paths.append(tmp_path / f"{element}.gpkg")
        gdal.Translate(str(paths[-1]), str(write_raster(tmp_path / "one.tif", np.ones((4, 5)))), format="GPKG")
    assert names(paths) == ["Cu", "Zn"] and names(paths[:1], ["Height"]) == ["Height"]
