"""Geometries on a grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from models.rasters.geometry import reaches, touched_mask

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
