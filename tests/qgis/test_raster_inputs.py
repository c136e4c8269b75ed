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


def test_a_file_of_several_rasters_asks_for_one(refusal, write_raster, tmp_path):
    from osgeo import gdal

    path, one = tmp_path / "two.gpkg", str(write_raster(tmp_path / "one.tif", np.ones((40, 50))))
    gdal.Translate(str(path), one, format="GPKG", creationOptions=["RASTER_TABLE=Cu"])
    gdal.Translate(str(path), one, format="GPKG", creationOptions=["RASTER_TABLE=As", "APPEND_SUBDATASET=YES"])
    sentence = refusal("explore", INPUT=path)
    assert "holds several rasters" in sentence and f"GPKG:{path}:Cu" in sentence and f"GPKG:{path}:As" in sentence


def test_the_layer_that_is_taken_of_a_file_is_said(plugins_folder, qgis, tmp_path):
    from geohgan.processing_provider.inputs import Inputs
    from osgeo import ogr
    from qgis.core import QgsApplication, QgsProcessingContext

    path = tmp_path / "two.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("gold", "faults"):
        layer = source.CreateLayer(name, geom_type=ogr.wkbPoint)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
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
