"""Rasters whose place is told otherwise than by a grid, or not at all."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC

from models.protocol.errors import EngineError
from models.protocol.jobs import Raster
from models.rasters.geometry import buffer_mask
from models.rasters.stack import Stack
from models.rasters.writer import create
from tests.support import GRID, point

VALUES = np.arange(48.0).reshape(1, 6, 8)


@pytest.fixture
def placed(tmp_path):
    """Write a raster of 8 x 6 cells, its place told as the keywords say."""

    def write(name="survey.tif", driver="GTiff", values=VALUES, **place):
        _, height, width = values.shape
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
            profile = {"driver": driver, "count": 1, "height": height, "width": width, "dtype": "float32"}
            with rasterio.open(tmp_path / name, "w", **profile, **place) as dataset:
                dataset.write(values.astype("float32"))
        return Raster(str(tmp_path / name))

    return write


def corners(crs="EPSG:32633"):
    points = [GroundControlPoint(row, column, *(GRID * (column, row))) for row in (0, 6) for column in (0, 8)]
    return {"gcps": points, "crs": crs}


def polynomials():
    sides = {"line_num_coeff": [0.0] * 20, "line_den_coeff": [1.0] + [0.0] * 19}
    sides |= {"samp_num_coeff": [0.0] * 20, "samp_den_coeff": [1.0] + [0.0] * 19}
    scales = {"height_off": 0, "height_scale": 500, "lat_off": 65, "lat_scale": 1, "long_off": 15, "long_scale": 1}
    return {"rpcs": RPC(line_off=3, line_scale=3, samp_off=4, samp_scale=4, **scales, **sides)}


@pytest.mark.parametrize(
    ("place", "means"),
    [(corners(), "ground control points"), (corners("EPSG:4326"), "ground control points"), (polynomials(), "(RPC)")],
)
def test_other_means_than_a_grid_are_refused(placed, place, means):
    raster = placed(**place)
    with pytest.raises(EngineError, match=r"Warp \(reproject\)") as caught:
        Stack([raster])
    assert raster.path in str(caught.value) and means in str(caught.value)


def test_arrays_of_coordinates_are_refused(placed, tmp_path):
    with rasterio.open(placed().path, "r+") as dataset:
        dataset.update_tags(ns="GEOLOCATION", X_DATASET="x.tif", X_BAND="1", Y_DATASET="y.tif", Y_BAND="1")
    with pytest.raises(EngineError, match="arrays of coordinates alone"):
        Stack([Raster(str(tmp_path / "survey.tif"))])


@pytest.mark.parametrize(
    ("transform", "fault"),
    [
        (GRID * Affine.shear(20), "no rectangles"),
        (GRID * Affine.rotation(30) * Affine.scale(2, 1) * Affine.rotation(20), "no rectangles"),
        (Affine(0, 0, 4e5, 0, 0, 7e6), "cells of 0 x 0 map units"),
        (Affine(500, 0, 4e5, 0, math.nan, 7e6), "cells of 500 x nan map units"),
    ],
)
def test_cells_that_are_no_rectangles_are_refused(placed, transform, fault):
    raster = placed(crs="EPSG:32633", transform=transform)
    for rasters in ([raster], [placed("straight.tif", crs="EPSG:32633", transform=GRID), raster]):
        with pytest.raises(EngineError, match=fault):
            Stack(rasters)


@pytest.mark.parametrize("driver", ["GTiff", "ENVI", "PNG"])
def test_a_raster_without_a_place_lies_where_qgis_shows_it(placed, tmp_path, driver):
    values = VALUES.astype("uint8") if driver == "PNG" else VALUES
    raster = tmp_path / f"none.{driver}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(raster, "w", driver=driver, count=1, height=6, width=8, dtype=values.dtype) as dataset:
            dataset.write(values)
    with Stack([Raster(str(raster))]) as stack:
        assert stack.transform == Affine.scale(1, -1) and stack.crs is None
        # A point that was digitised over the survey, and what lies beside it.
        near = buffer_mask([{"type": "Point", "coordinates": [2.5, -3.5]}], 1, (6, 8), stack.transform)
        assert near[3, 2] and near.sum() == 5
        with create(tmp_path / "score.tif", stack, ["score"]):
            pass
    with rasterio.open(tmp_path / "score.tif") as dataset:
        assert dataset.transform == Affine.scale(1, -1)


def test_rasters_without_a_place_are_one_stack_if_their_cells_are_the_same(placed):
    with Stack([placed("one.tif"), placed("two.tif", values=VALUES + 1)]) as stack:
        assert stack.notes == [] and (stack.read()[1] == VALUES[0] + 1).all()
    other = placed("other.tif", values=VALUES[:, :5])
    for rasters in ([placed(), other], [other, placed()], [placed("here.tif", transform=GRID), other]):
        with pytest.raises(EngineError, match="has no place on the map: georeference it"):
            Stack(rasters)


def test_what_a_file_states_is_its_place_even_where_that_looks_like_none(placed):
    with Stack([placed(transform=Affine.identity())]) as stack:
        assert stack.transform == Affine.identity()


@pytest.mark.parametrize(
    "transform",
    [
        GRID * Affine.translation(0, 6) * Affine.scale(1, -1),
        GRID * Affine.translation(8, 0) * Affine.scale(-1, 1),
        GRID * Affine.rotation(37) * Affine.scale(1, 2),
    ],
)
def test_grids_that_are_turned_or_upside_down_are_read_as_they_lie(placed, transform, tmp_path):
    raster = placed(crs="EPSG:32633", transform=transform)
    with Stack([raster]) as stack:
        assert (stack.read() == VALUES).all()
        near = buffer_mask([point(2.5, 3.5, transform)], 0, (6, 8), stack.transform)
        assert np.argwhere(near).tolist() == [[3, 2]]
        with create(tmp_path / "score.tif", stack, ["score"]) as dataset:
            dataset.write(VALUES[0].astype("float32"), 1)
    with rasterio.open(tmp_path / "score.tif") as dataset:
        assert dataset.transform.almost_equals(transform) and (dataset.read(1) == VALUES[0]).all()
