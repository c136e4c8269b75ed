"""What training excluded, on the grid of the score raster."""

from __future__ import annotations

import json

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as to_system

from models.evaluation.exclusion import excluded_zone
from models.rasters.grid import Grid

UTM = CRS.from_epsg(32633)
EAST, NORTH = 410_250.0, 6_992_250.0


def tags(crs: str) -> dict[str, str]:
    point = {"type": "Point", "coordinates": [EAST, NORTH]}
    return {"GEOHGAN_EXCLUSION": json.dumps({"geometries": [point], "distance": 900.0, "crs": crs})}


def grid(west: float, north: float, cell: float, crs: CRS | None) -> Grid:
    return Grid(11, 11, Affine(cell, 0.0, west, 0.0, -cell, north), crs)


def test_without_the_tag_there_is_no_zone():
    assert excluded_zone({}, grid(EAST, NORTH, 500.0, UTM)) is None


@pytest.mark.parametrize("crs", [UTM.to_wkt(), ""])
def test_the_zone_lies_about_the_deposit(crs):
    zone = excluded_zone(tags(crs), grid(EAST - 2750, NORTH + 2750, 500.0, UTM))
    # The middle cell holds the deposit; cell centres 500 and 707 m away lie within 900 m, those 1000 m away do not.
    assert zone[5, 5] and zone.sum() == 9 and zone[4:7, 4:7].all()


def test_a_score_raster_in_another_system_has_the_zone_in_the_same_place():
    (longitude,), (latitude,) = to_system(UTM, "EPSG:4326", [EAST], [NORTH])
    cell = 500 / 111_195  # degrees of latitude
    zone = excluded_zone(
        tags(UTM.to_wkt()), grid(longitude - 5.5 * cell, latitude + 5.5 * cell, cell, CRS.from_epsg(4326))
    )
    assert np.argwhere(zone).mean(axis=0) == pytest.approx([5, 5]) and zone.sum() == 9


def test_longitudes_that_are_counted_otherwise_are_the_same_places():
    point = {"type": "Point", "coordinates": [-178.0, -17.0]}
    said = {
        "GEOHGAN_EXCLUSION": json.dumps({"geometries": [point], "distance": 0.0, "crs": CRS.from_epsg(4326).to_wkt()})
    }
    zone = excluded_zone(said, grid(181.45, -16.45, 0.1, CRS.from_epsg(4326)))
    assert np.argwhere(zone).tolist() == [[5, 5]]
