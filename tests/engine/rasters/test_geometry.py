"""Geometries on a grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from models.rasters.geometry import reaches, touched_mask, turned_to
from models.rasters.grid import Grid

SHAPE, NORTH_UP = (10, 20), Affine(50, 0, 1000, 0, -50, 5000)


def point(x, y):
    return {"type": "Point", "coordinates": [x, y]}


@pytest.mark.parametrize(
    ("geometry", "distance", "wanted"),
    [
        (point(1500, 4800), 0, True),
        (point(2100, 4800), 0, False),
        (point(2100, 4800), 100, True),
        (point(2100, 4800), 99, False),
        (point(1500, 4400), 99, False),
        (point(1500, 4400), 100, True),
        ({"type": "LineString", "coordinates": [[0, 4800], [9000, 4800]]}, 0, True),
        ({"type": "MultiPoint", "coordinates": [[1e308, 0], [1500, 4800]]}, 0, True),
        ({"type": "Point", "coordinates": []}, 1e9, False),
        (point(float("nan"), 4800), 1e9, False),
    ],
)
def test_what_reaches_a_grid(geometry, distance, wanted):
    assert reaches(geometry, distance, SHAPE, NORTH_UP) is wanted


def test_on_a_turned_grid():
    turned = Affine.translation(1000, 5000) * Affine.rotation(90) * Affine.scale(50, -50)
    assert reaches(point(*(turned * (19, 9))), 0, SHAPE, turned)
    assert not reaches(point(*(turned * (22, 9))), 99, SHAPE, turned)
    assert reaches(point(*(turned * (22, 9))), 100, SHAPE, turned)


def test_broken_parts_touch_nothing_and_spoil_nothing():
    sound = [[1100.0, 4900.0], [1200.0, 4900.0], [1200.0, 4800.0], [1100.0, 4900.0]]
    both = {"type": "MultiPolygon", "coordinates": [[sound], [[[1500.0, 4700.0], [1500.0, 4700.0]]], []]}
    alone = touched_mask([{"type": "Polygon", "coordinates": [sound]}], SHAPE, NORTH_UP)
    np.testing.assert_array_equal(touched_mask([both, point(1e308, 0)], SHAPE, NORTH_UP), alone)
    assert alone.any() and not touched_mask([point(1e308, 0)], SHAPE, NORTH_UP).any()


@pytest.mark.parametrize(("first", "places"), [(170, (182.5, -177.5)), (530, (542.5, 182.5)), (-190, (-177.5, 182.5))])
def test_longitudes_are_turned_to_those_of_a_grid(first, places):
    """One place on a grid 20 degrees wide, its longitude counted in two ways; the whole world; another place."""
    grid = Grid(2, 20, Affine(1, 0, first, 0, -1, 1), CRS.from_epsg(4326))
    for turned in turned_to([point(longitude, 0.5) for longitude in places], grid):
        assert np.argwhere(touched_mask([turned], (2, 20), grid.transform)).tolist() == [[0, 12]]
    ring = [[-180.0, -9.0], [180.0, -9.0], [180.0, 9.0], [-180.0, 9.0], [-180.0, -9.0]]
    (world,) = turned_to([{"type": "Polygon", "coordinates": [ring]}], grid)
    assert touched_mask([world], (2, 20), grid.transform)[:, : 10 if first == 530 else 20].all()
    elsewhere = point(20.0, 0.5)
    assert turned_to([elsewhere, point(1e308, 0)], grid) == [elsewhere]
    assert turned_to([elsewhere], Grid(2, 20, grid.transform, CRS.from_epsg(32633))) == [elsewhere]
