"""Stacks of rasters, the grid that they share, geometries on it, and what is written on it."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.warp import transform as to_system
from rasterio.windows import Window
from scipy.ndimage import distance_transform_edt

from models.protocol.errors import EngineError
from models.protocol.jobs import Raster
from models.rasters.geojson import write_points
from models.rasters.geometry import buffer_mask, touched_mask
from models.rasters.grid import Grid
from models.rasters.stack import Stack
from models.rasters.writer import NODATA, create
from tests.support import GRID, point, polygon


@pytest.fixture
def raster(write_raster, tmp_path):
    """Write a raster of some name into the test's folder."""
    return lambda name, values, *names, **options: write_raster(
        tmp_path / f"{name}.tif", np.asarray(values, float), names or None, **options
    )


def ramp(transform: Affine, height: int, width: int) -> np.ndarray:
    """A plane, by the map coordinates of the cells' centres; bilinear resampling keeps it."""
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = transform * (columns, rows)
    return ((x - 400_000) / 1000 + (y - 7_000_000) / 500)[None]


# -- stacks


def test_bands_of_several_files_make_one_stack(raster):
    one, two = np.arange(24.0).reshape(2, 3, 4), 100 + np.arange(12.0).reshape(1, 3, 4)
    with Stack([raster("one", one, "Au", "As"), raster("two", two, "Cu")]) as stack:
        assert stack.names == ["Au", "As", "Cu"] and stack.notes == []
        assert (stack.height, stack.width, stack.transform, stack.crs) == (3, 4, GRID, CRS.from_epsg(32633))
        assert stack.pixel_size == (500, 500)
        values = stack.read()
        assert values.dtype == np.float32 and (values == np.concatenate((one, two))).all()
        assert (stack.read(bands=[2, 0]) == np.stack((two[0], one[0]))).all()
        assert (stack.read(Window(1, 2, 3, 1), [1]) == one[1, 2:3, 1:4]).all()


def test_bands_have_names_each_once(raster):
    values = np.zeros((2, 3, 4))
    files = [raster("one", values, "Au", None), raster("two", values, "Au", "Au"), raster("three", values)]
    with Stack(files) as stack:
        assert stack.names == ["Au", "one 2", "two 1", "two 2", "three 1", "three 2"]


def test_names_of_the_job_come_before_those_of_the_file(raster):
    file = raster("one", np.zeros((2, 3, 4)), "Au", "As")
    with Stack([Raster(file.path, ("gold", "arsenic"))]) as stack:
        assert stack.names == ["gold", "arsenic"]


@pytest.mark.parametrize("turned", [False, True])
def test_an_alpha_band_and_a_mask_say_where_there_are_values(tmp_path, write_raster, turned):
    values = np.arange(12.0).reshape(1, 3, 4)
    valid = np.array([[True, False, True, True]] * 3)
    profile = {"driver": "GTiff", "height": 3, "width": 4, "dtype": "uint8", "transform": GRID, "crs": "EPSG:32633"}
    with rasterio.open(tmp_path / "alpha.tif", "w", **profile, count=2, ALPHA="YES") as dataset:
        dataset.write(np.stack((*values, 255.0 * valid)).astype("uint8"))
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(tmp_path / "mask.tif", "w", **profile, count=1) as dataset,
    ):
        dataset.write(values.astype("uint8"))
        dataset.write_mask(valid)
    wanted = np.where(valid, values, np.nan)
    grid = Grid(3, 4, GRID * Affine.translation(0, 1e-3), CRS.from_epsg(32633)) if turned else None
    for name, told in (("alpha", 1), ("mask", 0)):
        with Stack([Raster(str(tmp_path / f"{name}.tif"), ("Au",))], grid=grid, resampling="nearest") as stack:
            assert stack.read() == pytest.approx(wanted, nan_ok=True)
            assert sum("band 2 is an alpha band" in str(note) for note in stack.notes) == told


@pytest.mark.parametrize("zone", [32601, 32613, 32633, 32660])
def test_longitudes_from_0_to_360_are_found_all_round_the_earth(raster, zone):
    # GDAL places cells to an eighth of one.
    longitudes = np.arange(0.5, 360)
    world = raster("world", np.tile(longitudes, (1, 180, 1)), transform=Affine(1, 0, 0, 0, -1, 90), crs="EPSG:4326")
    grid = Grid(20, 20, Affine(50_000, 0, 0, 0, -50_000, 5_500_000), CRS.from_epsg(zone))
    columns, rows = np.meshgrid(np.arange(20) + 0.5, np.arange(20) + 0.5)
    x, y = grid.transform * (columns.ravel(), rows.ravel())
    wanted = np.array(to_system(grid.crs, "EPSG:4326", x, y)[0]) % 360
    with Stack([world], grid=grid) as stack:
        assert stack.read().ravel() == pytest.approx(wanted, abs=0.125)


@pytest.mark.parametrize("names", [("gold",), ("gold", "arsenic", "copper")])
def test_too_few_or_too_many_names_are_refused(raster, names):
    file = raster("one", np.zeros((2, 3, 4)))
    with pytest.raises(EngineError, match=rf"one\.tif has 2 bands, and {len(names)} names were given"):
        Stack([Raster(file.path, names)])


@pytest.mark.parametrize(
    ("nodata", "dtype", "gaps"),
    [
        (-9999.0, "float32", [-9999.0, math.nan, math.inf, -math.inf]),
        (math.nan, "float32", [math.nan, math.inf]),
        (None, "float64", [math.nan, math.inf, -math.inf]),
        (-1.7976931348623157e308, "float64", [-1.7976931348623157e308, math.nan]),
        (-32768, "int16", [-32768]),
        (255, "uint8", [255]),
    ],
)
@pytest.mark.filterwarnings("ignore:overflow encountered in cast")
def test_what_is_no_value_is_nan(tmp_path, nodata, dtype, gaps):
    cells = np.array([[*gaps, 7.0, 0.0]], dtype)
    profile = {"driver": "GTiff", "count": 1, "height": 1, "width": cells.size, "dtype": dtype, "transform": GRID}
    with rasterio.open(tmp_path / "gaps.tif", "w", **profile, nodata=nodata) as dataset:
        dataset.write(cells, 1)
    with Stack([Raster(str(tmp_path / "gaps.tif"))]) as stack:
        assert np.isnan(stack.read()[0, 0]).tolist() == [True] * len(gaps) + [False, False]


def test_a_mask_band_counts(tmp_path):
    path = tmp_path / "masked.tif"
    profile = {"driver": "GTiff", "count": 2, "height": 1, "width": 2, "dtype": "float32", "transform": GRID}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.ones((2, 1, 2), np.float32))
        dataset.write_mask(np.array([[True, False]]))
    with Stack([Raster(str(path))]) as stack:
        assert np.isnan(stack.read())[:, 0].tolist() == [[False, True]] * 2


@pytest.mark.parametrize("transform", [GRID, GRID * Affine.scale(0.5)])
def test_a_scale_and_an_offset_that_the_file_states_are_applied(raster, transform):
    """On the first layer's grid and aligned to it; nodata means the number that is stored."""
    stored = np.full((2, 8, 10), 40.0)
    stored[0, :4, :4] = -1
    file = raster("stored", stored, "Au", "As", nodata=-1.0, dtype="int16", transform=transform)
    with rasterio.open(file.path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.25, 1.0), (-3.0, 0.0)
    with Stack([raster("first", np.full((1, 8, 10), 5.0)), file]) as stack:
        first, gold, arsenic = stack.read()
        assert (first == 5).all() and np.isnan(gold[:2, :2]).all()
        assert set(gold[np.isfinite(gold)]) == {7} and set(arsenic[np.isfinite(arsenic)]) == {40}
        assert stack.read(Window(4, 3, 1, 1), [2, 1]).ravel().tolist() == [40, 7]


def test_blocks_cover_the_grid_once_row_by_row(raster):
    with Stack([raster("one", np.zeros((1, 7, 9)))]) as stack:
        blocks = list(stack.blocks(4))
        counts = np.zeros((7, 9), int)
        for block in blocks:
            counts[block.toslices()] += 1
        assert (counts == 1).all()
        assert [(block.row_off, block.col_off) for block in blocks] == [(r, c) for r in (0, 4) for c in (0, 4, 8)]
        assert max(max(block.height, block.width) for block in blocks) == 4


# -- layers on other grids


def test_a_layer_of_another_cell_size_is_resampled_bilinearly_with_a_note(raster):
    finer = Affine(200, 0, 399_000, 0, -200, 7_001_000)
    first = raster("first", np.zeros((1, 8, 10)))
    with Stack([first, raster("finer", ramp(finer, 40, 60), transform=finer)]) as stack:
        np.testing.assert_allclose(stack.read(bands=[1]), ramp(GRID, 8, 10), atol=0.02)  # of 0.5 a cell
        note = str(*stack.notes)
        assert "finer.tif (60 x 40 cells, EPSG:32633) is resampled bilinearly" in note and "10 x 8 cells" in note


def test_a_layer_in_another_system_is_reprojected(raster):
    """Its values are its longitudes, which stay where they belong."""
    degrees = Affine(0.01, 0, 12.6, 0, -0.01, 63.3)
    longitudes = np.broadcast_to(12.6 + 0.01 * (np.arange(90) + 0.5), (1, 50, 90))
    other = raster("degrees", longitudes, transform=degrees, crs="EPSG:4326")
    with Stack([raster("first", np.zeros((1, 20, 24))), other]) as stack:
        columns, rows = np.meshgrid(np.arange(24) + 0.5, np.arange(20) + 0.5)
        x, y = stack.transform * (columns, rows)
        expected, _ = to_system(stack.crs, "EPSG:4326", x.ravel(), y.ravel())
        np.testing.assert_allclose(stack.read(bands=[1])[0].ravel(), expected, atol=1.5e-3)  # of 0.01 a cell
        assert "EPSG:4326" in str(stack.notes[0])


MARKS = {
    "picture": ("red", "green", "blue"),
    "values beside a picture": ("red", "green", "blue", "gray"),
    "named": ("red", "green", "blue"),
    "classes": ("palette",),
    "plain": ("gray", "undefined"),
}


@pytest.mark.parametrize("marks", MARKS)
def test_colours_are_told(tmp_path, marks):
    path, kinds = tmp_path / "s.tif", [ColorInterp[kind] for kind in MARKS[marks]]
    profile = {"count": len(kinds), "height": 4, "width": 5, "dtype": "uint8", "transform": GRID}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.colorinterp = kinds
        dataset.write(np.arange(20 * len(kinds), dtype="uint8").reshape(-1, 4, 5))
        if marks == "named":
            dataset.descriptions = ("K", "Th", "U")
        if marks == "classes":
            dataset.write_colormap(1, {0: (1, 2, 3), 1: (4, 5, 6)})
        dataset.units = ("unspecified", *dataset.units[1:])
    with Stack([Raster(str(path))]) as stack:
        told = " ".join(map(str, stack.odd))
        assert len(stack.names) == len(kinds) and not any(stack.units)
    assert ("bands 1, 2, 3 are marked as the red, green and blue" in told) == ("picture" in marks)
    assert ("band 1 has a table of colours" in told) == (marks == "classes") and bool(told) == (
        marks not in ("plain", "named")
    )


@pytest.mark.parametrize("nodata", [-9999.0, math.nan, None])
def test_beyond_a_layer_that_was_aligned_there_is_no_value(raster, nodata):
    half = raster("half", np.ones((1, 8, 5)), nodata=nodata, transform=GRID * Affine.translation(0.5, 0))
    with Stack([raster("first", np.zeros((1, 8, 10))), half]) as stack:
        values = stack.read()
        assert (values[0] == 0).all()
        assert (values[1, :, 1:5] == 1).all() and np.isnan(values[1, :, 6:]).all()


def test_gaps_of_a_layer_that_was_aligned_stay_gaps(raster):
    """Those of one band alone too, and none of its neighbours is mixed with the number that means nodata."""
    values = np.ones((2, 16, 20))
    values[0, 4:10, 6:14] = np.nan
    fine = raster("fine", values, transform=GRID * Affine.translation(0.1, 0.1) * Affine.scale(0.5))
    with Stack([raster("first", np.zeros((1, 8, 10))), fine]) as stack:
        read = stack.read(bands=[1])[0]
        assert np.isnan(read[3, 4:6]).all() and set(read[np.isfinite(read)]) == {1}


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("resampling", ["bilinear", "cubic", "nearest"])
@pytest.mark.parametrize("cell", [0.1, 0.4, 1.0, 1.02, 2.0, 3.1, 9.0])
def test_a_cell_has_a_value_where_the_cell_at_its_centre_has_one(raster, count, resampling, cell):
    """On grids finer and coarser, beside gaps and among them; whatever the other bands have."""
    random = np.random.default_rng(0)
    values = random.random((count, 60, 80))
    values[0][random.random((60, 80)) < 0.3] = np.nan
    values[0, 20:40, 30:50] = np.nan
    other = Grid(int(50 // cell), int(70 // cell), GRID * Affine.translation(3.3, 4.7) * Affine.scale(cell), None)
    columns, rows = (np.arange(side) for side in (other.width, other.height))
    at = np.ix_((4.7 + cell * (rows + 0.5)).astype(int), (3.3 + cell * (columns + 0.5)).astype(int))
    with Stack([raster("gaps", values, crs=None)], grid=other, resampling=resampling) as stack:
        for read, band in zip(stack.read(), values, strict=True):
            assert (np.isfinite(read) == np.isfinite(band[at])).all()
    first = raster("first", np.zeros((1, other.height, other.width)), transform=other.transform, crs=None)
    with Stack([first, raster("gaps", values, crs=None)]) as stack:
        for read, band in zip(stack.read()[1:], values, strict=True):
            assert (np.isfinite(read) == np.isfinite(band[at])).all()


def test_an_average_has_a_value_where_any_cell_has_one_that_is_averaged(raster):
    values = np.full((1, 8, 8), np.nan)
    values[0, 1, 6] = 3
    coarse = Grid(2, 2, GRID * Affine.scale(4), None)
    with Stack([raster("gaps", values, crs=None)], grid=coarse, resampling="average") as stack:
        np.testing.assert_array_equal(stack.read()[0], [[np.nan, 3], [np.nan, np.nan]])


def test_layers_that_lie_upside_down_are_aligned_too(raster):
    """As NetCDF files often do: the first row is the southernmost."""
    upside_down = Affine(500, 0, 400_000, 0, 500, 7_000_000 - 8 * 500)
    files = [raster("first", ramp(GRID, 8, 10)), raster("other", ramp(upside_down, 8, 10), transform=upside_down)]
    for order in (files, files[::-1]):
        with Stack(order) as stack:
            one, other = stack.read()
            np.testing.assert_allclose(one, other, atol=1e-4)


def test_a_layer_that_does_not_overlap_is_refused_by_name(raster):
    away = raster("away", np.zeros((1, 8, 10)), transform=GRID * Affine.translation(10, 0))
    with pytest.raises(EngineError, match=r"away\.tif does not overlap the first layer"):
        Stack([raster("first", np.zeros((1, 8, 10))), away])


def test_a_layer_without_a_system_beside_one_that_has_one_is_refused(raster):
    unknown = raster("unknown", np.zeros((1, 4, 5)), crs=None)
    with pytest.raises(EngineError, match=r"unknown\.tif .*no coordinate reference system"):
        Stack([raster("first", np.zeros((1, 8, 10))), unknown])


def test_layers_without_a_system_are_aligned_by_their_coordinates(raster):
    finer = Affine(250, 0, 400_000, 0, -250, 7_000_000)
    first = raster("first", np.zeros((1, 8, 10)), crs=None)
    with Stack([first, raster("finer", ramp(finer, 16, 20), transform=finer, crs=None)]) as stack:
        assert stack.crs is None
        np.testing.assert_allclose(stack.read(bands=[1])[:, 1:-1, 1:-1], ramp(GRID, 8, 10)[:, 1:-1, 1:-1], atol=1e-4)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"nowhere\.tif cannot be opened as a raster"):
        Stack([Raster(str(tmp_path / "nowhere.tif"))])


def test_a_file_that_is_no_raster_is_named(tmp_path):
    (tmp_path / "letter.tif").write_text("Dear reader")
    with pytest.raises(EngineError, match=r"letter\.tif cannot be opened as a raster"):
        Stack([Raster(str(tmp_path / "letter.tif"))])


def test_a_stack_of_nothing_is_refused():
    with pytest.raises(EngineError, match="no raster"):
        Stack([])


# -- grids


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Grid(8, 10, GRID, CRS.from_epsg(32633)), True),
        (Grid(8, 10, GRID * Affine.translation(0.0005, 0), CRS.from_epsg(32633)), True),
        (Grid(8, 10, GRID * Affine.translation(0.01, 0), CRS.from_epsg(32633)), False),
        (Grid(8, 10, GRID * Affine.scale(1.001), CRS.from_epsg(32633)), False),
        (Grid(8, 11, GRID, CRS.from_epsg(32633)), False),
        (Grid(8, 10, GRID, CRS.from_epsg(32634)), False),
        (Grid(8, 10, GRID, None), False),
    ],
)
def test_grids_are_the_same_to_a_thousandth_of_a_cell(other, same):
    assert Grid(8, 10, GRID, CRS.from_epsg(32633)).same_as(other) is same


def test_the_pixel_size_of_a_rotated_grid():
    grid = Grid(4, 4, Affine.rotation(30) * Affine.scale(300, -200), None)
    assert grid.pixel_size == pytest.approx((300, 200))


# -- geometries


def test_a_point_lies_in_its_cell():
    assert np.argwhere(touched_mask([point(3.9, 2.1)], (8, 10), GRID)).tolist() == [[2, 3]]


def test_a_polygon_covers_every_cell_that_it_touches():
    cells = touched_mask([polygon((1.5, 1.5), (3.5, 1.5), (3.5, 2.5), (1.5, 2.5))], (8, 10), GRID)
    expected = np.zeros((8, 10), bool)
    expected[1:3, 1:4] = True
    assert (cells == expected).all()


def test_without_geometries_there_are_no_cells():
    assert not touched_mask([], (8, 10), GRID).any() and not buffer_mask([], 1e6, (8, 10), GRID).any()


@pytest.mark.parametrize("distance", [0.0, 499.0, 500.0, 1250.0, 1e5])
@pytest.mark.parametrize("transform", [GRID, GRID * Affine.scale(1, 2), GRID * Affine.rotation(20)])
def test_cells_of_a_buffer_are_those_of_a_search(distance, transform):
    places = [(3, 2), (7, 6), (-2, 4), (12, 9)]  # columns and rows, two of them beyond the edge
    geometries = [{"type": "Point", "coordinates": list(transform * (c + 0.4, r + 0.6))} for c, r in places]
    expected = np.zeros((8, 10), bool)
    for row, column in np.ndindex(8, 10):
        here = transform * (column + 0.5, row + 0.5)
        gaps = [math.dist(here, transform * (c + 0.5, r + 0.5)) for c, r in places]
        expected[row, column] = min(gaps) <= distance + 1e-6
    assert (buffer_mask(geometries, distance, (8, 10), transform) == expected).all()


@pytest.mark.parametrize("distance", [250.0, 700.0, 3300.0, 1e5])
def test_cells_of_a_buffer_about_lines_and_areas_are_those_of_a_distance_transform(distance):
    area = polygon((12.3, -9.2), (25.4, 4.1), (14.7, 11.6))
    line = {"type": "LineString", "coordinates": [GRID * (-4.3, 33.2), GRID * (17.6, 21.1)]}
    shape, margin = (30, 40), 60
    wider = (shape[0] + 2 * margin, shape[1] + 2 * margin)
    touched = touched_mask([area, line], wider, GRID * Affine.translation(-margin, -margin))
    expected = distance_transform_edt(~touched, sampling=(500, 500)) <= distance
    found = buffer_mask([area, line], distance, shape, GRID)
    np.testing.assert_array_equal(found, expected[margin:-margin, margin:-margin])


# -- files


def test_a_raster_is_written_as_promised(tmp_path):
    grid = Grid(300, 260, GRID, CRS.from_epsg(32633))
    with create(tmp_path / "out.tif", grid, ["score", "percentile"], {"GEOHGAN_METRIC": "score"}) as dataset:
        dataset.write(np.full((300, 260), 7, np.float32), 1)
        dataset.write(np.full((300, 260), NODATA, np.float32), 2)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.shape, dataset.transform, dataset.crs) == ((300, 260), GRID, CRS.from_epsg(32633))
        assert dataset.descriptions == ("score", "percentile") and dataset.dtypes == ("float32",) * 2
        assert dataset.nodata == -9999 and dataset.tags()["GEOHGAN_METRIC"] == "score"
        profile = dataset.profile
        assert (profile["tiled"], profile["blockxsize"], profile["blockysize"]) == (True, 256, 256)
        assert (profile["compress"], profile["interleave"]) == ("deflate", "band")
        assert dataset.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "3"
        assert (dataset.read(1) == 7).all() and dataset.read(2, masked=True).mask.all()


def test_a_raster_of_whole_numbers_is_written_as_such(tmp_path):
    with create(tmp_path / "out.tif", Grid(3, 4, GRID, None), ["truth"], dtype="uint8", nodata=255) as dataset:
        dataset.write(np.full((3, 4), 1, np.uint8), 1)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.crs) == (("uint8",), 255, None)
        assert (dataset.read() == 1).all()


@pytest.mark.parametrize(("crs", "stated"), [(CRS.from_epsg(32633), "urn:ogc:def:crs:EPSG::32633"), (None, None)])
def test_points_are_written_as_geojson(tmp_path, crs, stated):
    path = tmp_path / "points.geojson"
    write_points(path, crs, [(1.5, 2.5), (np.float64(3), 4)], [{"name": "höhe"}, {"name": "b"}])
    collection = json.loads(path.read_text(encoding="utf-8"))
    assert [feature["geometry"]["coordinates"] for feature in collection["features"]] == [[1.5, 2.5], [3.0, 4.0]]
    assert [feature["properties"] for feature in collection["features"]] == [{"name": "höhe"}, {"name": "b"}]
    assert collection.get("crs", {}).get("properties", {}).get("name") == stated


def test_more_bands_than_can_be_worked_with_are_told(write_raster, tmp_path):
    path = write_raster(tmp_path / "many.tif", np.ones((300, 2, 2), np.float32))
    assert len(Stack([path]).names) == 300
    with pytest.raises(EngineError, match=r"With .*many\.tif there are 600 bands, and 512 are the most"):
        Stack([path, path])


def test_blocks_of_many_bands_are_smaller(write_raster, tmp_path):
    values = np.ones((300, 2, 400), np.float32)
    few, many = (Stack([write_raster(tmp_path / f"{n}.tif", values[:n])]) for n in (3, 300))
    assert [block.width for block in few.blocks()] == [400]
    assert [block.width for block in many.blocks()] == [320, 80]
