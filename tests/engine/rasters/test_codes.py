"""Numbers that stand for no value though no file states it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from models.protocol.errors import EngineError
from models.protocol.jobs import Raster
from models.rasters import first_look
from models.rasters.codes import Tally, fitting
from models.rasters.grid import Grid
from models.rasters.stack import Stack
from tests.support import GRID

SHAPE = (40, 50)
# Half a cell off the grid of the rasters: everything is resampled.
OFF = Grid(*SHAPE, GRID * Affine.translation(0.4, 0.3), CRS.from_epsg(32633))


# Kinds of rock by number.
CLASSES = np.random.default_rng(0).integers(1, 13, SHAPE).astype(float)


def element(seed: int = 0, spread: float = 0.8) -> np.ndarray:
    """Concentrations (height, width), positive and skewed."""
    return np.exp(spread * np.random.default_rng(seed).standard_normal(SHAPE) + 3)


@pytest.fixture
def stack(write_raster, tmp_path):
    """Opens bands, written without a word of codes unless a test states one."""
    folders = iter(range(100))

    def open_(*bands, dtype="float32", nodata=None, **options) -> Stack:
        folder = tmp_path / str(next(folders))
        folder.mkdir()
        return Stack([write_raster(folder / "s.tif", np.stack(bands), nodata=nodata, dtype=dtype)], **options)

    return open_


def with_code(values: np.ndarray, code: float) -> np.ndarray:
    """The values with the code in a corner."""
    values = values.copy()
    values[:8, :10] = code
    return values


CODES = [
    *((code, "float32") for code in (-9999, -99999, -999, -99, -999.25, -9999.9, -32768, -32767, -1e6, 999999, 99999)),
    *((code, "float32") for code in (1.70141e38, 1e30, -1e30, 3.4028234663852886e38, -3.4028234663852886e38, 1e20)),
    *((code, "float32") for code in (9.969209968386869e36, -1e32, 1e19)),
    *((code, "float64") for code in (-9999.9, 1.70141e38, -1.7976931348623157e308, 1.7976931348623157e308, -5e75)),
    *((code, "int16") for code in (-32768, -32767, -9999, 32767)),
    *((code, "int32") for code in (-2147483648, 2147483647, -99999)),
    (65535, "uint16"),
]


@pytest.mark.parametrize(("code", "dtype"), CODES)
@pytest.mark.parametrize("grid", [None, OFF])
def test_a_code_that_the_file_does_not_state_is_a_gap(stack, code, dtype, grid):
    values = np.round(element())
    gap = with_code(values, np.nan)
    # On the other grid, nothing of it is blended in either.
    with stack(with_code(values, code), values, dtype=dtype, grid=grid) as coded:
        found = coded.read()
        (sentence,) = map(str, coded.odd)
    with stack(gap, values, grid=grid) as wanted:
        np.testing.assert_allclose(found, wanted.read(), rtol=1e-6)
    written = code if abs(code) < 1e19 else float(f"{code:.7g}")
    assert f"s 1 ({written:.10g} in 4 % of its cells)" in sentence and "are left out" in sentence
    assert coded.left_out == {"s 1": [float(np.dtype(dtype).type(code))]}


@pytest.mark.parametrize("grid", [None, OFF])
def test_the_last_whole_number_of_64_bits_is_a_gap(stack, grid):
    values = np.round(element()).astype("uint64")
    with stack(with_code(values, 2**64 - 1), dtype="uint64", grid=grid) as coded:
        found = coded.read()
    with stack(with_code(values.astype(float), np.nan), grid=grid) as wanted:
        np.testing.assert_allclose(found, wanted.read(), rtol=1e-6)


def test_several_codes_beside_each_other_and_one_that_is_stated_are_all_gaps(stack):
    values = element()
    for column, code in enumerate((-9999, -32768, 1e30, np.inf, -np.inf, np.nan, -999.25)):
        values[:20, 5 * column : 5 * column + 3] = code
    wanted = np.where((np.abs(values) < 999) & np.isfinite(values), values, np.nan)
    for grid in (None, OFF):
        with stack(values, nodata=-999.25, grid=grid) as coded, stack(wanted, grid=grid) as plain:
            np.testing.assert_allclose(coded.read(), plain.read(), rtol=1e-6)
            assert sorted(coded.left_out["s"]) == [-32768, -9999, float(np.float32(1e30))]


def test_nan_beside_a_code_that_is_stated_is_a_gap_of_the_same_size(stack):
    values = with_code(element(), np.nan)
    beside = values.copy()
    beside[0, 0] = -9999
    with stack(values, grid=OFF) as plain, stack(beside, nodata=-9999, grid=OFF) as coded:
        np.testing.assert_array_equal(plain.read(), coded.read())
        assert not coded.odd


REAL = {
    "zeros of an element below detection": np.where(element() < 12, 0, element()),
    "a little below detection": np.where(element() < 5, 0, element()),
    "rounded below detection": np.where(element(spread=0.3) < 18, 0, np.round(element(spread=0.3))),
    "most of an element below detection": np.where(element() < 40, 0, element()),
    "half of an element below detection": np.where(element() < 20, 0, element()),
    "a value for what is below detection": np.maximum(element(), 12),
    "an upper limit": np.minimum(element(), 60),
    "upper limit of 9999 ppm": np.minimum(100 * element(), 9999),
    "depths of the sea": np.round(np.linspace(-11_000, -200, 2000)).reshape(SHAPE),
    "whole numbers about -999": np.round(1500 * np.sin(element())),
    "tight and below detection": np.where(element(spread=0.18) < 23, 0, element(spread=0.18)),
    "a class": (element() > 20).astype(float),
    "a class of a few cells": np.where(element() > 150, 1480, 1000 + 10 * np.floor(element() % 40)),
    "classes": np.floor(np.random.default_rng(0).uniform(0, 7, SHAPE)),
    "density of points": np.random.default_rng(0).poisson(0.3, SHAPE) / 250_000,
    "distances": np.hypot(*np.mgrid[-20:20, -25:25]) * 500,
    "signs": np.sign(np.round(element() - 20)),
    "steps far apart": np.choose(CLASSES.astype(int) % 4, (0, 5, 10, 100)),
    "bytes": np.clip(np.round(4 * element()), 0, 255),
    "log-ratios": np.log(element()) - 3,
    "millions": 1e6 * element(),
}


@pytest.mark.parametrize("name", REAL)
def test_real_values_stay_and_nothing_is_said(stack, name):
    with stack(REAL[name]) as plain:
        np.testing.assert_allclose(plain.read()[0], REAL[name], rtol=1e-5, atol=1e-5)
        assert not plain.odd and not plain.left_out


@pytest.mark.parametrize(
    ("values", "number"),
    [
        (with_code(element(), -1), "-1"),
        (with_code(element(), -0.5), "-0.5"),
        (with_code(element(spread=0.3), 0), "0"),
        (with_code(element(spread=0.1) + 500, 0), "0"),
        (np.where(np.arange(50) < 20, 0, np.round(7000 + 100 * element(spread=0.5))), "0"),
        (with_code(element(), 5000), "5000"),
        (with_code(element() - 20, -4000), "-4000"),
        (with_code(1500 * np.sin(element()), -999), "-999"),
        (with_code(1000 * element(), 9999), "9999"),
        (with_code(6571 * element() / element().max(), 9999), "9999"),
        (with_code(9700 * element() / element().max(), 9999), "9999"),
        (with_code(CLASSES, -1), "-1"),
        (with_code(CLASSES, 999), "999"),
        (with_code(np.linspace(-9000, 700, 2000).reshape(SHAPE), -9999), "-9999"),
        (np.concatenate((np.full((4, 50), -9999), np.linspace(-9000, 30, 150).reshape(3, 50), element()[7:])), "-9999"),
    ],
)
def test_what_may_be_a_code_stays_and_is_told(stack, values, number):
    with stack(values) as doubtful:
        np.testing.assert_allclose(doubtful.read()[0], values, rtol=1e-5)
        (sentence,) = map(str, doubtful.odd)
    assert f"s ({number} in " in sentence and "may stand for no value" in sentence and not doubtful.left_out


@pytest.mark.parametrize(("dtype", "code"), [("uint8", 255), ("int8", -128), ("int16", -9999), ("uint16", 65535)])
def test_a_code_among_classes_is_a_gap(stack, dtype, code):
    with stack(with_code(CLASSES, code), dtype=dtype) as classes:
        np.testing.assert_array_equal(classes.read()[0], with_code(CLASSES, np.nan))
        assert classes.left_out == {"s": [code]}


@pytest.mark.parametrize(
    "values", [np.where(element() > 20, 255, 0), np.clip(np.round(6 * element()), 0, 255), np.round(element() % 256)]
)
def test_masks_and_pictures_of_bytes_keep_their_255(stack, values):
    with stack(values, dtype="uint8") as plain:
        np.testing.assert_array_equal(plain.read()[0], values)
        assert not plain.odd


def test_it_makes_no_difference_how_a_raster_is_cut_or_which_part_is_read(stack, monkeypatch):
    values = with_code(element(), -99)
    values[-1, -1] = 1e30
    with stack(values, values) as whole:
        wanted, odd = whole.read(bands=[1]), list(map(str, whole.odd))
    monkeypatch.setattr(first_look, "_CELLS", 50)
    with stack(values, values) as parts:
        blocks = [(window, parts.read(window, [1])) for window in parts.blocks(16)]
        assert list(map(str, parts.odd)) == odd
    for window, read in blocks:
        np.testing.assert_array_equal(read[0], wanted[0][window.toslices()])


def test_numbers_that_a_model_has_left_out_are_left_out_again(stack):
    values = element()
    values[0, 0] = -99
    with stack(values, values) as alone:
        alone.look()
        assert not alone.left_out
    with stack(values, values) as learnt:
        learnt.look(learnt={"s 2": [-99.0, -1e300]})
        assert np.isfinite(learnt.read()[:, 0, 0]).tolist() == [True, False] and learnt.left_out == {"s 2": [-99.0]}


def test_values_that_no_survey_has_are_refused(stack):
    values = 10.0 ** np.linspace(20, 38, 2000).reshape(SHAPE)
    with (
        pytest.raises(EngineError, match=r"s\.tif, band 1: it has many different values of 1e\+19 and more"),
        stack(values) as damaged,
    ):
        damaged.read()


def test_numbers_are_looked_for_as_far_as_a_type_holds_them():
    assert fitting([-9999, 70_000, 1e300, 0.5], np.dtype("int16")) == [-9999]
    assert fitting([-9999.9, 1e300], np.dtype("float32")) == [float(np.float32(-9999.9))]
    assert Tally(np.dtype("float32")).found().codes == {}


# -- digits


@pytest.mark.parametrize("grid", [None, OFF])
def test_small_differences_upon_a_large_offset_are_kept(stack, grid):
    small = 0.01 * np.add.outer(np.arange(40.0), np.arange(50.0))
    with (
        stack(1e6 + small, small, dtype="float64", grid=grid) as offset,
        stack(small, dtype="float64", grid=grid) as own,
    ):
        values = offset.read()
        assert values.dtype == np.float64 and own.read().dtype == np.float32
        np.testing.assert_allclose(values[0] - 1e6, values[1], atol=1e-6)


def test_an_offset_that_the_file_states_keeps_them_too(tmp_path):
    profile = {"driver": "GTiff", "height": 3, "width": 4, "dtype": "int16", "transform": GRID, "crs": "EPSG:32633"}
    with rasterio.open(tmp_path / "s.tif", "w", **profile, count=1) as dataset:
        dataset.write(np.arange(12).reshape(1, 3, 4).astype("int16"))
        dataset.scales, dataset.offsets = (0.001,), (48_000.0,)
    with Stack([Raster(str(tmp_path / "s.tif"))]) as stack:
        np.testing.assert_allclose(np.diff(stack.read()[0].ravel()), 0.001, rtol=1e-6)
