from __future__ import annotations

import pytest

from models.protocol.utm import utm_zone


@pytest.mark.parametrize(
    ("longitude", "latitude", "told"),
    [
        (15, 65, "EPSG:32633 (UTM zone 33 north)"),
        (28, -26, "EPSG:32735 (UTM zone 35 south)"),
        (-180, 0, "EPSG:32601 (UTM zone 1 north)"),
        (180, 52, "EPSG:32601 (UTM zone 1 north)"),
        (179.9, -1, "EPSG:32760 (UTM zone 60 south)"),
        (182, -17, "EPSG:32701 (UTM zone 1 south)"),
        (285, -17, "EPSG:32718 (UTM zone 18 south)"),
        (-182, 17, "EPSG:32660 (UTM zone 60 north)"),
        (15, 84, "EPSG:32633 (UTM zone 33 north)"),
        (15, -80, "EPSG:32733 (UTM zone 33 south)"),
        (15, 84.1, "EPSG:32661 (UPS north)"),
        (15, -80.1, "EPSG:32761 (UPS south)"),
        (0, 90, "EPSG:32661 (UPS north)"),
    ],
)
def test_each_location_has_a_projected_system(longitude, latitude, told):
    assert str(utm_zone(longitude, latitude)) == told


@pytest.mark.parametrize(
    ("longitude", "latitude"), [(400_000, 65), (15, 7_000_000), (15, 90.1), (float("nan"), 65), (15, float("inf"))]
)
def test_what_is_nowhere_has_no_zone_by_number(longitude, latitude):
    assert str(utm_zone(longitude, latitude)) == "the UTM zone of the area"


@pytest.mark.parametrize("code", [32661, 32761])
def test_the_polar_systems_are_those(code):
    crs = pytest.importorskip("rasterio.crs").CRS.from_epsg(code)
    assert crs.is_projected and "UPS" in crs.to_wkt()
