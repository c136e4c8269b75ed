"""Geometries that lie nowhere, as far as a file can hold them."""

from __future__ import annotations

import math

import pytest

from models.protocol.errors import EngineError
from models.protocol.geometries import check_geometry, is_place, mended
from models.protocol.jobs import from_json

NOWHERE = (math.nan, math.inf, -1.7976931348623157e308, 1e308, -1e30, 1.70141e38, None, "5", [1])
SQUARE = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 0.0]]


@pytest.mark.parametrize("number", NOWHERE)
def test_a_number_that_is_no_coordinate(number):
    assert not is_place(number, 1.0) and not is_place(1.0, number)
    assert mended({"type": "Point", "coordinates": [1.0, number]}) is None
    assert mended({"type": "LineString", "coordinates": [[0.0, 0.0], [number, 1.0]]}) is None
    assert mended({"type": "Polygon", "coordinates": [[*SQUARE, [number, 0.0]]]}) is None
    assert mended({"type": "MultiPoint", "coordinates": [[number, 1.0], [3.0, 4.0]]})["coordinates"] == [[3.0, 4.0]]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1.0, 2.0, math.nan]},
        {"type": "MultiPoint", "coordinates": [[1.0, 2.0], [1e11, -7.2e6]]},
        {"type": "LineString", "coordinates": SQUARE},
        {"type": "MultiLineString", "coordinates": [SQUARE, SQUARE]},
        {"type": "Polygon", "coordinates": [SQUARE, SQUARE]},
        {"type": "MultiPolygon", "coordinates": [[SQUARE], [SQUARE, SQUARE]]},
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1.0, 2.0]}]},
    ],
)
def test_what_lies_somewhere_stays_as_it_is(geometry):
    assert mended(geometry) == geometry
    check_geometry(geometry)


def test_broken_parts_are_left_out():
    polygons = {"type": "MultiPolygon", "coordinates": [[], [SQUARE], [SQUARE[:3]], [SQUARE, SQUARE[:2]]]}
    assert mended(polygons)["coordinates"] == [[SQUARE], [SQUARE]]
    lines = {"type": "MultiLineString", "coordinates": [[[0, 0]], SQUARE]}
    assert mended(lines)["coordinates"] == [SQUARE]
    collection = {"type": "GeometryCollection", "geometries": [None, {"type": "Point", "coordinates": []}, lines]}
    assert mended(collection) == {"type": "GeometryCollection", "geometries": [mended(lines)]}


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        [],
        "POINT (1 2)",
        {},
        {"type": "Point"},
        {"type": "Curve", "coordinates": [1, 2]},
        {"type": ["Point"], "coordinates": [1, 2]},
        {"type": "Point", "coordinates": 5},
        {"type": "Polygon", "coordinates": [5, [5]]},
        {"type": "MultiPolygon", "coordinates": [[[]]]},
        {"type": "GeometryCollection", "geometries": 5},
    ],
)
def test_what_lies_nowhere(geometry):
    assert mended(geometry) is None


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        ("null", "cannot be None"),
        ('"POINT (1 2)"', "cannot be 'POINT (1 2)'"),
        ('{"type": "Spline", "coordinates": [1, 2]}', "is no GeoJSON geometry"),
        ('{"type": "Point", "coordinates": [NaN, 2]}', "no places"),
        ('{"type": "Point", "coordinates": [1e308, 2]}', "no places"),
        ('{"type": "MultiPoint", "coordinates": [[1, 2], ["3", 4]]}', "no places"),
        ('{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [null, 0]}]}', "no places"),
    ],
)
def test_a_job_says_which_of_its_geometries_is_none(geometry, words):
    with pytest.raises(EngineError, match="labels") as caught:
        from_json(f'{{"job": "evaluate", "rasters": [{{"path": "a.tif"}}], "labels": [{geometry}]}}')
    assert words in str(caught.value)


def test_a_job_may_hold_a_geometry_without_coordinates():
    labels = '{"type": "Point", "coordinates": []}, {"type": "Point", "coordinates": [1, 2]}'
    job = from_json(f'{{"job": "evaluate", "rasters": [{{"path": "a.tif"}}], "labels": [{labels}]}}')
    assert len(job.labels) == 2
