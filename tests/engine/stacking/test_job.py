"""The stack job: rasters and vector layers brought onto one grid."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject, transform

from models.protocol.errors import EngineError
from models.protocol.jobs import Layer, Raster, StackJob, from_json
from models.protocol.quality import ElementQuality, Quality
from models.protocol.tags import quality_of, quality_tags
from models.rasters.stack import Stack
from models.sampling.preprocessing import Preprocessing, look_like_concentrations
from models.stacking import job as stacking
from tests.support import GRID, point, polygon

SHAPE = (40, 50)
# Cells of about 300 m x 330 m, and of 500 m x 550 m; the west of the grid lies outside.
DEGREES = Affine(0.006, 0, 13.1, 0, -0.003, 63.11)
COARSE = Affine(0.01, 0, 13.1, 0, -0.005, 63.11)


@pytest.fixture
def noise():
    """Positive values (bands, height, width) with a hole of its own in each band."""
    random = np.random.default_rng(5)

    def make(count: int, shape: tuple[int, int] = SHAPE) -> np.ndarray:
        values = np.exp(random.standard_normal((count, *shape)))
        for band in range(count):
            values[band, 3 + band : 6 + band, 4:9] = np.nan
        return values

    return make


@pytest.fixture
def base(write_raster, noise, tmp_path) -> Raster:
    """Two elements on the grid, 40 x 50 cells of 500 m."""
    return write_raster(tmp_path / "base.tif", noise(2), ("Au", "As"))


@pytest.fixture
def stack(base, tmp_path, recorder):
    """Run a stack job of `base` with changes; the bands by name, NaN where nodata."""

    def run(reporter: Any = None, **changes: Any) -> dict[str, np.ndarray]:
        job = dataclasses.replace(StackJob(str(tmp_path / "stack.tif"), (base,)), **changes)
        job.check()
        stacking.run(job, reporter or recorder())
        with rasterio.open(job.output) as dataset:
            return dict(zip(dataset.descriptions, dataset.read(masked=True).filled(np.nan), strict=True))

    return run


@pytest.fixture
def path(tmp_path) -> Path:
    """Of the stack that `stack` writes."""
    return tmp_path / "stack.tif"


def square(column: float, row: float, side: float) -> dict[str, Any]:
    return polygon((column, row), (column + side, row), (column + side, row + side), (column, row + side))


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return np.array_equal(one, other, equal_nan=True)


ROAD = {"type": "LineString", "coordinates": [list(GRID * position) for position in ((-5, 3), (20, 25), (60, 22))]}
EACH = (
    Layer("granite", "class", (square(3.2, 4.1, 9), square(30, 20, 8)), "geology"),
    Layer("to road", "distance", (ROAD,), "roads"),
    Layer("springs", "density", (point(11, 8), point(60, 10)), "springs"),
    Layer("roads", "density", (ROAD,), "roads"),
)


# -- rasters


def test_a_raster_on_the_grid_is_copied_exactly(stack, base, recorder):
    reporter = recorder()
    bands = stack(reporter)
    with rasterio.open(base.path) as dataset:
        expected = dataset.read(masked=True).filled(np.nan)
    assert list(bands) == ["Au", "As"] and same(np.stack(list(bands.values())), expected)
    assert any("base.tif lies on the grid (EPSG:32633) and is copied" in text for text in reporter.logs)


@pytest.mark.parametrize("resampling", ["bilinear", "nearest", "cubic", "average"])
def test_a_raster_in_another_system_is_reprojected_as_gdal_does(stack, base, write_raster, noise, tmp_path, resampling):
    """But for gaps, which are those at the centres of the cells."""
    values = noise(2, (90, 110))
    other = write_raster(tmp_path / "other.tif", values, ("Cu", "Zn"), transform=COARSE, crs="EPSG:4326")
    bands = stack(rasters=(base, other), resampling=resampling)

    def reprojected(how: str) -> np.ndarray:
        result = np.full((2, *SHAPE), np.nan, np.float32)
        reproject(
            values.astype(np.float32),
            result,
            src_transform=COARSE,
            src_crs="EPSG:4326",
            src_nodata=np.nan,
            dst_transform=GRID,
            dst_crs="EPSG:32633",
            dst_nodata=np.nan,
            resampling=Resampling[how],
            UNIFIED_SRC_NODATA="NO",
        )
        return result

    expected = reprojected(resampling)
    if resampling in ("bilinear", "cubic"):
        expected[np.isnan(reprojected("nearest"))] = np.nan
    assert 0.5 < np.isfinite(expected).mean() < 1
    np.testing.assert_allclose(np.stack((bands["Cu"], bands["Zn"])), expected, rtol=1e-5, atol=1e-5)


def test_what_was_done_to_each_raster_is_logged(stack, base, write_raster, noise, tmp_path, recorder):
    other = write_raster(tmp_path / "other.tif", noise(1, (90, 110)), transform=DEGREES, crs="EPSG:4326")
    reporter = recorder()
    stack(reporter, rasters=(base, other), resampling="average")
    (text,) = [text for text in reporter.logs if "other.tif" in text]
    assert "EPSG:4326) is resampled by averages from cells of 0.006 x 0.003 to the grid (50 x 40 cells" in text


def test_another_reference_gives_the_grid_and_no_band(stack, write_raster, noise, tmp_path, path):
    shifted = GRID * Affine.translation(10.3, 4.7) * Affine.scale(0.4)
    reference = write_raster(tmp_path / "reference.tif", noise(1, (20, 30)), transform=shifted)
    assert list(stack(reference=reference.path)) == ["Au", "As"]
    with rasterio.open(path) as dataset:
        assert dataset.shape == (20, 30) and dataset.transform.almost_equals(shifted)


@pytest.mark.parametrize(("size", "shape"), [(250, (80, 100)), (500, SHAPE), (1000, (20, 25)), (700, (29, 36))])
def test_a_cell_size_cuts_the_same_extent_from_the_upper_left_corner(stack, path, size, shape):
    stack(cell_size=float(size))
    with rasterio.open(path) as dataset:
        assert dataset.shape == shape
        assert dataset.transform.almost_equals(Affine(size, 0, 400_000, 0, -size, 7_000_000))


def test_cells_become_square(stack, write_raster, noise, tmp_path, path):
    oblong = write_raster(tmp_path / "oblong.tif", noise(1), transform=GRID * Affine.scale(1, 2))
    stack(rasters=(oblong,), cell_size=500.0)
    with rasterio.open(path) as dataset:
        assert dataset.shape == (80, 50) and dataset.res == (500, 500)


def test_scale_and_offset_are_applied_and_units_kept(stack, base, path):
    plain = stack()
    with rasterio.open(base.path, "r+") as dataset:
        dataset.scales, dataset.offsets, dataset.units = (2.0, 1.0), (1.0, 0.0), ("ppb", "")
    scaled = stack()
    np.testing.assert_allclose(scaled["Au"], 2 * plain["Au"] + 1, rtol=1e-6)
    assert same(scaled["As"], plain["As"])
    with rasterio.open(path) as dataset:
        assert [unit or "" for unit in dataset.units] == ["ppb", ""]
        assert (dataset.scales, dataset.offsets) == ((1, 1), (0, 0))


@pytest.mark.parametrize("transform", [GRID, GRID * Affine.translation(0.5, 0.5)])
def test_each_band_has_a_gap_of_its_own(stack, base, write_raster, tmp_path, transform):
    """A virtual raster of single bands, as QGIS builds it, states another nodata for each of them."""
    one = write_raster(tmp_path / "one.tif", np.array([[[-1.0, 7, 7, 7]] * 4]), nodata=-1, transform=transform)
    two = write_raster(tmp_path / "two.tif", np.array([[[-1.0, -1, -1, -7]] * 4]), nodata=-7, transform=transform)
    band = (
        '<VRTRasterBand dataType="Float32" band="{0}"><NoDataValue>{1}</NoDataValue><ComplexSource>'
        "<SourceFilename>{2}</SourceFilename><SourceBand>1</SourceBand><NODATA>{1}</NODATA>"
        "</ComplexSource></VRTRasterBand>"
    )
    bands = band.format(1, -1, one.path) + band.format(2, -7, two.path)
    geo = ",".join(str(number) for number in transform.to_gdal())
    head = f'<VRTDataset rasterXSize="4" rasterYSize="4"><SRS>EPSG:32633</SRS><GeoTransform>{geo}</GeoTransform>'
    (tmp_path / "both.vrt").write_text(f"{head}{bands}</VRTDataset>")
    both = Raster(str(tmp_path / "both.vrt"), ("one", "two"))
    result = stack(rasters=(base, both))
    assert set(result["one"][np.isfinite(result["one"])]) == {7}
    assert set(result["two"][np.isfinite(result["two"])]) == {-1}


def test_nan_is_a_gap_where_a_file_states_none(stack, base, write_raster, tmp_path):
    """Its neighbours keep their values when the raster is resampled."""
    values = np.ones((1, *SHAPE))
    values[0, 20, 20] = np.nan
    shifted = write_raster(tmp_path / "m.tif", values, ("m",), nodata=None, transform=GRID * Affine.translation(0.3, 0))
    band = stack(rasters=(base, shifted))["m"]
    assert (band[19:22, 19:23][np.isfinite(band[19:22, 19:23])] == 1).all()
    assert np.isfinite(band[:, 1:]).sum() >= 40 * 49 - 1


def test_a_global_raster_in_degrees_is_aligned(stack, base, write_raster, tmp_path):
    """The poles and the other half of the world lie beyond what the system of the grid can tell."""
    columns = np.broadcast_to(-180 + 0.5 + np.arange(360.0), (1, 180, 360))
    world = write_raster(
        tmp_path / "w.tif", columns, ("lon",), transform=Affine(1, 0, -180, 0, -1, 90), crs="EPSG:4326"
    )
    band = stack(rasters=(base, world))["lon"]
    rows, cells = np.mgrid[: SHAPE[0], : SHAPE[1]]
    x, y = GRID * (cells.ravel() + 0.5, rows.ravel() + 0.5)
    expected, _ = transform("EPSG:32633", "EPSG:4326", x, y)
    np.testing.assert_allclose(band.ravel(), expected, atol=0.01)


def test_a_grid_across_the_antimeridian_meets_its_rasters(stack, write_raster, noise, tmp_path):
    """Fiji: the western half of the grid ends at 180 degrees."""
    grid = Affine(1000, 0, 780_000, 0, -1000, 8_060_000)
    fiji = write_raster(tmp_path / "fiji.tif", noise(1, (60, 80)), ("Au",), transform=grid, crs="EPSG:32760")
    for name, west in (("west", 179.0), ("east", -180.0)):
        side = Affine(0.01, 0, west, 0, -0.01, -17.0)
        other = write_raster(tmp_path / f"{name}.tif", np.ones((1, 100, 100)), (name,), transform=side, crs="EPSG:4326")
        share = np.isfinite(stack(rasters=(fiji, other))[name]).mean()
        assert 0.1 < share < 0.9


def test_the_nearest_neighbour_of_much_finer_cells_is_warned_of(stack, base, write_raster, noise, tmp_path, recorder):
    fine = write_raster(tmp_path / "fine.tif", noise(1, (200, 250)), ("fine",), transform=GRID * Affine.scale(0.2))
    for resampling, warned in (("nearest", True), ("average", False), ("bilinear", False)):
        reporter = recorder()
        stack(reporter, rasters=(base, fine), resampling=resampling)
        assert any("fine.tif: a cell of the grid is 5.0 of its cells" in text for text in reporter.warnings) == warned


def test_bilinear_resampling_of_much_finer_cells_takes_all_of_them(stack, base, write_raster, tmp_path):
    """GDAL widens its kernel: noise is averaged away, so that no warning is due."""
    white = np.random.default_rng(1).standard_normal((1, 320, 400))
    fine = write_raster(tmp_path / "fine.tif", white, ("fine",), transform=GRID * Affine.scale(1 / 8))
    spread = {kind: stack(rasters=(base, fine), resampling=kind)["fine"].std() for kind in ("bilinear", "nearest")}
    assert spread["bilinear"] < 1 / 8 < 0.9 < spread["nearest"]


# -- names, units, tags


def test_names_are_unique_and_the_callers_come_first(stack, base, path):
    renamed = Raster(base.path, ("gold", "As"))
    stack(rasters=(base, renamed), layers=(Layer("As", "class", (square(3, 4, 9),)), EACH[1]))
    with rasterio.open(path) as dataset:
        assert dataset.descriptions == ("Au", "As", "gold", "As (2)", "As (3)", "to road")


def test_bands_say_where_they_come_from_and_what_they_are_in(stack, path):
    stack(layers=EACH)
    with rasterio.open(path) as dataset:
        tags = [dataset.tags(number) for number in dataset.indexes]
        units = [unit or "" for unit in dataset.units]
    assert [tag["kind"] for tag in tags] == ["raster", "raster", "class", "distance", "density", "density"]
    assert [tag["source"] for tag in tags] == ["base.tif", "base.tif", "geology", "roads", "springs", "roads"]
    assert units == ["", "", "class", "m", "1/km2", "km/km2"]


def test_no_band_of_features_is_taken_for_a_concentration(stack, write_raster, noise, tmp_path, path):
    """Elements of unknown unit take the log-ratio, and nothing that was measured on the map."""
    elements = write_raster(tmp_path / "elements.tif", noise(3), ("Au", "As", "Cu"))
    stack(rasters=(elements,), layers=EACH)
    with Stack([Raster(str(path))]) as written:
        assert written.names == ["Au", "As", "Cu", "granite", "to road", "springs", "roads"]
        pixels = written.read().reshape(7, -1)
        units = written.units
    pixels = pixels[:, np.isfinite(pixels).all(axis=0)]
    assert look_like_concentrations(np.ones((7, 5)), units, [""] * 7).tolist() == [True] * 3 + [False] * 4
    assert Preprocessing.learn(pixels, "auto", units).transforms == ["clr"] * 3 + ["none"] * 4


def test_feet_stay_feet_and_densities_are_of_square_kilometres(stack, write_raster, tmp_path, path):
    """North Carolina's system is in US survey feet."""
    feet = Affine(1000, 0, 2_000_000, 0, -1000, 700_000)
    reference = write_raster(tmp_path / "feet.tif", np.ones((1, 20, 20)), transform=feet, crs="EPSG:2264")
    spring = {"type": "Point", "coordinates": [2_010_500, 690_500]}
    layers = (Layer("d", "distance", (spring,)), Layer("n", "density", (spring,)))
    bands = stack(rasters=(), layers=layers, reference=reference.path, density_radius=3000.0)
    assert bands["d"][9, 14] == pytest.approx(4000, rel=1e-6)
    assert bands["n"].max() == pytest.approx(1 / (math.pi * (3 * 0.3048006096) ** 2), rel=1e-6)
    with rasterio.open(path) as dataset:
        assert dataset.units == ("US survey foot", "1/km2")


# -- the whole


@pytest.mark.parametrize("common", [False, True])
def test_a_common_mask_leaves_cells_with_values_in_all_bands(stack, base, tmp_path, recorder, common):
    bands = stack(layers=EACH, common_mask=common)
    with rasterio.open(base.path) as dataset:
        valid = np.isfinite(dataset.read(masked=True).filled(np.nan))
    for name, own in (("Au", valid[0]), ("As", valid[1]), *((layer.name, np.ones(SHAPE, bool)) for layer in EACH)):
        assert (np.isfinite(bands[name]) == (valid.all(axis=0) if common else own)).all()
    result = stacking.run(StackJob(str(tmp_path / "s.tif"), (base,), EACH, common_mask=common), recorder())
    assert result == {
        "output": str(tmp_path / "s.tif"),
        "bands": 6,
        "names": "Au,As,granite,to road,springs,roads",
        "valid": valid.all(axis=0).mean(),
    }


@pytest.mark.parametrize("size", [7, 16])
def test_the_size_of_blocks_does_not_matter(stack, base, write_raster, noise, tmp_path, monkeypatch, size):
    other = write_raster(tmp_path / "other.tif", noise(1, (90, 110)), ("Cu",), transform=DEGREES, crs="EPSG:4326")
    whole = stack(rasters=(base, other), layers=EACH)
    monkeypatch.setattr(stacking, "_BLOCK", size)
    parts = stack(rasters=(base, other), layers=EACH)
    for name, band in whole.items():
        np.testing.assert_allclose(parts[name], band, rtol=1e-6, err_msg=name)


def test_progress_runs_to_the_end(stack, recorder, monkeypatch):
    monkeypatch.setattr(stacking, "_BLOCK", 16)
    texts: list[str] = []
    reporter = recorder(texts.append)
    stack(reporter, layers=EACH)
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100
    assert any("Block 5 of 12" in text and "left" in text for text in texts)


def test_a_job_file_says_the_same(stack, base, path, recorder):
    bands = stack(layers=EACH)
    stacking.run(from_json(StackJob(str(path), (base,), EACH).to_json()), recorder())
    with rasterio.open(path) as dataset:
        assert same(dataset.read(masked=True).filled(np.nan), np.stack(list(bands.values())))


def test_bands_that_will_not_help_are_named(stack, base, write_raster, tmp_path, recorder):
    corner = np.ones((1, 4, 4)) + np.arange(4)
    corner = write_raster(tmp_path / "c.tif", corner, ("corner",), transform=GRID * Affine.translation(48, 38))
    reporter = recorder()
    stack(reporter, rasters=(base, corner), layers=(Layer("away", "class", (square(90, 90, 9),)),))
    few, constant = reporter.warnings[:2]
    assert few.startswith("corner has a value in 4 of 2,000 cells")
    assert constant.startswith("away is 0 in all cells")


# -- what is refused before work


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"rasters": ()}, "no raster to take the grid from: choose one in REFERENCE"),
        ({"cell_size": 0.0}, "CELL_SIZE is 0: it must be more than 0"),
        ({"cell_size": math.nan}, "CELL_SIZE is nan"),
        ({"cell_size": 0.001}, r"25,000,000 x 20,000,000 cells.*larger CELL_SIZE"),
        ({"cell_size": 1e-300}, "larger CELL_SIZE"),
        ({"cell_size": 1e9}, "choose a smaller CELL_SIZE"),
        ({"density_radius": 0.0, "layers": EACH}, "DENSITY_RADIUS is 0: it must be more than 0"),
        ({"layers": (Layer("faults", "distance", ()),)}, "faults has no features with a geometry"),
        ({"layers": (Layer("faults", "class", (ROAD,)),)}, "faults shall be a class and holds points or lines"),
        ({"layers": (Layer("f", "density", (square(1, 1, 5),)),)}, "density, which is of points or of lines alone"),
        ({"layers": (Layer("f", "density", (ROAD, point(1, 1))),)}, "split the layer in two"),
        ({"reference": "/nowhere/to/be.tif"}, "be.tif cannot be opened as a raster"),
    ],
)
def test_settings_that_cannot_be_are_refused(stack, path, changes, sentence):
    with pytest.raises(EngineError, match=sentence):
        stack(**changes)
    assert not path.exists()


def test_too_little_room_is_said_before_work(stack, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 1000})())
    with pytest.raises(EngineError, match=r"would take [\d.]+ [kM]B.*choose a larger CELL_SIZE"):
        stack()


@pytest.mark.parametrize("changes", [{"cell_size": 500.0}, {"layers": EACH[1:2]}, {"layers": EACH[2:3]}])
def test_degrees_are_no_distance(stack, write_raster, noise, tmp_path, changes):
    degrees = write_raster(tmp_path / "d.tif", noise(1), transform=DEGREES, crs="EPSG:4326")
    with pytest.raises(EngineError, match=r"degrees are no distance.*EPSG:32633 \(UTM zone 33 north\)"):
        stack(rasters=(degrees,), **changes)


def test_the_suggested_zone_is_that_of_the_centre(stack, write_raster, noise, tmp_path):
    south = Affine(0.01, 0, -71, 0, -0.01, -30)
    degrees = write_raster(tmp_path / "d.tif", noise(1), transform=south, crs="EPSG:4326")
    with pytest.raises(EngineError, match=r"EPSG:32719 \(UTM zone 19 south\)"):
        stack(rasters=(degrees,), cell_size=500.0)


def test_near_a_pole_its_own_system_is_suggested(stack, write_raster, noise, tmp_path):
    polar = Affine(0.01, 0, 15, 0, -0.01, 86)
    degrees = write_raster(tmp_path / "d.tif", noise(1), transform=polar, crs="EPSG:4326")
    with pytest.raises(EngineError, match=r"such as EPSG:32661 \(UPS north\)\.$"):
        stack(rasters=(degrees,), cell_size=500.0)


def test_classes_do_in_degrees(stack, write_raster, noise, tmp_path):
    degrees = write_raster(tmp_path / "d.tif", noise(1), ("Au",), transform=DEGREES, crs="EPSG:4326")
    ring = [list(DEGREES * corner) for corner in ((2.2, 3.2), (8.2, 3.2), (8.2, 9.2), (2.2, 9.2), (2.2, 3.2))]
    band = stack(rasters=(degrees,), layers=(Layer("g", "class", ({"type": "Polygon", "coordinates": [ring]},)),))["g"]
    assert np.argwhere(band == 1).tolist() == [[row, column] for row in range(3, 9) for column in range(2, 8)]


def test_a_grid_without_a_system_is_refused(stack, base, write_raster, noise, tmp_path):
    unknown = write_raster(tmp_path / "unknown.tif", noise(1), crs=None)
    for rasters in ((unknown, base), (base, unknown)):
        with pytest.raises(EngineError, match=r"unknown\.tif has no coordinate reference system: assign it"):
            stack(rasters=rasters)


@pytest.mark.parametrize(
    ("system", "where"), [("EPSG:32633", GRID * Affine.translation(60, 0)), ("EPSG:32719", GRID), ("EPSG:3031", GRID)]
)
def test_a_raster_that_lies_elsewhere_is_refused(stack, base, write_raster, noise, tmp_path, system, where):
    away = write_raster(tmp_path / "away.tif", noise(1), transform=where, crs=system)
    with pytest.raises(EngineError, match=r"away\.tif does not overlap the grid: leave it out"):
        stack(rasters=(base, away))


def test_a_common_mask_that_leaves_nothing_is_refused(stack, base, write_raster, tmp_path, path):
    values = np.full((1, *SHAPE), np.nan)
    values[0, 3:6, 4:9] = 1  # where Au has a hole
    hole = write_raster(tmp_path / "hole.tif", values, ("hole",))
    with pytest.raises(EngineError, match="No cell has a value in all bands; hole has the fewest, 15 of 2,000"):
        stack(rasters=(base, hole), common_mask=True)
    assert not path.exists()


def test_the_system_is_written(stack, path):
    stack()
    with rasterio.open(path) as dataset:
        assert dataset.crs == CRS.from_epsg(32633)


def test_a_small_raster_is_aligned_to_a_grid_of_the_whole_world(stack, base, write_raster, tmp_path):
    """The middle of the grid is far from where the raster's system is of use."""
    whole = Affine(0.2, 0, -180, 0, -0.2, 90)
    world = write_raster(tmp_path / "world.tif", np.zeros((1, 900, 1800)), ("zero",), transform=whole, crs="EPSG:4326")
    with rasterio.open(base.path, "r+") as dataset:
        dataset.write(np.full((2, *SHAPE), 7, np.float32))
    band = stack(rasters=(world, base))["Au"]
    rows, columns = np.nonzero(np.isfinite(band))
    assert set(band[rows, columns]) == {7}
    longitudes, latitudes = whole * (columns + 0.5, rows + 0.5)
    assert 12.9 < longitudes.min() < longitudes.max() < 13.7 and 62.8 < latitudes.min() <= latitudes.max() < 63.3


def test_distances_and_densities_in_the_grid_of_a_mine(write_raster, noise, stack, tmp_path):
    feet = 'LOCAL_CS["Mine grid",UNIT["foot",0.3048]]'
    mine = write_raster(tmp_path / "mine.tif", noise(1), ("Au",), crs=feet)
    layers = (Layer("to", "distance", (point(10.5, 10.5),)), Layer("of", "density", (point(10.5, 10.5),)))
    bands = stack(rasters=(mine,), layers=layers)
    assert bands["to"][10, 13] == 1500
    # One within ten cells of 500 ft, for each square kilometre.
    assert np.nanmax(bands["of"]) == pytest.approx(1 / (np.pi * (10 * 500 * 0.3048 / 1000) ** 2), rel=1e-6)


def test_what_is_known_of_the_quality_of_bands_goes_on_by_their_new_names(base, noise, write_raster, stack, tmp_path):
    known = Quality({"Au": ElementQuality("weak", 0.4), "As": ElementQuality("good", 0.01)})
    with rasterio.open(base.path, "r+") as dataset:
        dataset.update_tags(**quality_tags(known))
    other = write_raster(tmp_path / "other.tif", noise(1), ("Au",))
    with rasterio.open(other.path, "r+") as dataset:
        dataset.update_tags(**quality_tags(Quality({"Au": ElementQuality("usable", 0.1)})))
    stack(rasters=(base, other))
    with rasterio.open(tmp_path / "stack.tif") as dataset:
        found, names = quality_of(dataset.tags()).elements, dataset.descriptions
    assert found == {
        "base Au": known.elements["Au"],
        "As": known.elements["As"],
        names[2]: ElementQuality("usable", 0.1),
    }
    assert names[:2] == ("base Au", "As") and names[2] != "Au"
