"""Raster layers as the engine takes them."""

from __future__ import annotations

import zipfile

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


def test_a_bar_in_the_name_of_a_file_is_a_part_of_it(plugins_folder, qgis, write_raster, tmp_path):
    from geohgan.processing_provider import raster_inputs
    from qgis.core import QgsRasterLayer

    path = str(write_raster(tmp_path / "Cu|2021.tif", np.ones((4, 5))))
    assert raster_inputs.path(QgsRasterLayer(path, "Cu"), "INPUT") == path


def test_what_formats_write_is_no_name(names, write_raster, tmp_path):
    from osgeo import gdal

    paths = []
    for element in ("Cu", "Zn"):
        paths.append(tmp_path / f"{element}.gpkg")
        gdal.Translate(str(paths[-1]), str(write_raster(tmp_path / "one.tif", np.ones((4, 5)))), format="GPKG")
    assert names(paths) == ["Cu", "Zn"] and names(paths[:1], ["Height"]) == ["Height"]


def test_a_file_of_several_rasters_asks_for_one(refusal, write_raster, tmp_path):
    from osgeo import gdal

    path, one = tmp_path / "two.gpkg", str(write_raster(tmp_path / "one.tif", np.ones((40, 50))))
    gdal.Translate(str(path), one, format="GPKG", creationOptions=["RASTER_TABLE=Cu"])
    gdal.Translate(str(path), one, format="GPKG", creationOptions=["RASTER_TABLE=As", "APPEND_SUBDATASET=YES"])
    sentence = refusal("explore", INPUT=path)
    assert "holds several rasters" in sentence and f"GPKG:{path}:Cu" in sentence and f"GPKG:{path}:As" in sentence


@pytest.fixture
def several(write_raster, tmp_path):
    """A file of NetCDF with two rasters, and an archive with one."""
    from osgeo import gdal

    values = np.random.default_rng(0).lognormal(size=(2, 20, 50))
    one = write_raster(tmp_path / "one.tif", values)
    gdal.Translate(str(tmp_path / "two.nc"), str(one), format="netCDF")
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.write(one, "one.tif")
    return tmp_path


def test_rasters_are_named_as_gdal_does(run, several):
    netcdf = [f'NETCDF:"{several / "two.nc"}":Band{band}' for band in (1, 2)]
    assert run("explore", INPUT=netcdf)["BANDS"] == "Band1,Band2"
    assert run("explore", INPUT=f"/vsizip/{several / 'one.zip'}/one.tif")["BANDS"] == "one 1,one 2"


def test_a_file_of_several_variables_asks_for_one(refusal, several):
    sentence = refusal("explore", INPUT=several / "two.nc")
    assert "holds several rasters" in sentence and f'NETCDF:"{several / "two.nc"}":Band2' in sentence


def test_what_is_no_raster_is_named(refusal, no_engine, several):
    for given, named in ((several / "gone.tif", "gone.tif"), ([several / "one.tif", several / "no.tif"], "no.tif")):
        values = [str(one) for one in given] if isinstance(given, list) else given
        assert f"{several / named} cannot be opened as a raster." in refusal("explore", INPUT=values)


def test_the_rasters_of_a_geopackage_with_tables_are_found(run, write_raster, tmp_path):
    from osgeo import gdal, ogr

    path = tmp_path / "both.gpkg"
    gdal.Translate(str(path), str(write_raster(tmp_path / "one.tif", np.arange(1000.0).reshape(20, 50))), format="GPKG")
    layer = ogr.Open(str(path), update=1).CreateLayer("notes", geom_type=ogr.wkbPoint)
    del layer
    assert run("explore", INPUT=path)["BANDS"] == "both"


def test_the_layer_that_is_taken_of_a_file_is_said(plugins_folder, qgis, tmp_path):
    from geohgan.processing_provider.inputs import Inputs
    from osgeo import ogr
    from qgis.core import QgsApplication, QgsProcessingContext

    path = tmp_path / "two.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("gold", "faults"):
        layer = source.CreateLayer(name, geom_type=ogr.wkbUnknown)
        for wkt in ("POINT (1 2)", "LINESTRING (1 2, 3 4)"):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    del layer, source
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geohgan:train")
    for given, told in ((str(path), 1), (f"{path}|layername=faults", 0)):
        inputs = Inputs(algorithm, {"EXCLUDE": given}, QgsProcessingContext())
        inputs.source("EXCLUDE")
        assert [str(note) for note in inputs.notes] == [
            f"{path} holds the layers gold, faults: gold, the first of them, is taken. For another, write |layername= "
            "and its name behind the path."
        ] * told
