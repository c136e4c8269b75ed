"""Systems are compared by what they mean, whatever they are called; heights have no part in it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from models.classification.anomalies import in_both_domains
from models.evaluation import job as evaluation
from models.evaluation.exclusion import excluded_zone
from models.protocol.errors import EngineError
from models.protocol.jobs import EvaluateJob
from models.protocol.tags import score_tags
from models.protocol.text import Text
from models.rasters.grid import Grid
from models.rasters.stack import Stack
from models.rasters.systems import carried, height_unit, horizontal, is_plane, length_unit, system_of
from models.rasters.writer import create
from models.sampling.preprocessing import Preprocessing
from tests.support import GRID, point

UTM = CRS.from_epsg(32633)
# The same system without a code, as ESRI writes it, with another name, and with heights.
WORDS = {
    "parameters": "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs",
    "ellipsoid": "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
    "esri": UTM.to_wkt(version="WKT1_ESRI"),
    "named": UTM.to_wkt(version="WKT2_2019")
    .replace("WGS 84 / UTM zone 33N", "Company grid")
    .replace(',ID["EPSG",32633]', ""),
    "heights": "EPSG:32633+5773",
}
LOCAL = 'LOCAL_CS["Mine grid",UNIT["metre",1]]'
OTHERS = {
    "lambert": "+proj=lcc +lat_1=60 +lat_2=68 +lat_0=65 +lon_0=15 +x_0=500000 +y_0=7200000 +ellps=GRS80 +units=m",
    "zone": "+proj=utm +zone=34 +ellps=GRS80 +units=m",
    "feet": "+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +datum=WGS84 +units=us-ft",
    "local": LOCAL,
}
VALUES = np.random.default_rng(0).lognormal(size=(3, 30, 40))


@pytest.fixture
def raster(write_raster, tmp_path):
    return lambda name, crs, values=VALUES, **options: write_raster(
        tmp_path / f"{name}.tif", values, ["Cu", "As", "Au"][: len(values)], crs=crs, **options
    )


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_the_same_system_in_other_words_is_the_same(raster, recorder, words):
    one, other = raster("one", "EPSG:32633"), raster("other", words, VALUES + 1)
    for pair in ([one, other], [other, one]):
        with Stack(pair) as stack:
            assert stack.notes == [] and np.ptp(np.abs(stack.read()[3:] - stack.read()[:3])) < 1e-3
    job = EvaluateJob(rasters=(one, other), labels=(point(3, 4), point(20, 10)), resamples=0)
    assert len(evaluation.run(job, recorder())["metrics"]) == 6


@pytest.mark.parametrize("words", OTHERS.values(), ids=OTHERS)
def test_another_system_is_another_with_or_without_a_code(raster, recorder, words):
    grid = Grid(30, 40, GRID, UTM)
    assert not grid.is_in(CRS.from_user_input(words)) and not Grid(30, 40, GRID, CRS.from_user_input(words)).is_in(UTM)
    job = EvaluateJob(rasters=(raster("one", "EPSG:32633"), raster("other", words)), labels=(point(3, 4),), resamples=0)
    with pytest.raises(EngineError, match="other is in another coordinate reference system than the first"):
        evaluation.run(job, recorder())


def test_a_raster_in_a_system_without_a_code_is_aligned_to_where_it_lies(raster):
    lambert = raster("other", OTHERS["lambert"], transform=Affine(500, 0, 480_000, 0, -500, 7_215_000))
    target = Grid(30, 40, Affine(500, 0, 480_000, 0, -500, 7_223_400), UTM)
    with Stack([lambert], grid=target) as stack:
        assert len(stack.notes) == 1 and np.isfinite(stack.read()[:, 2:-2, 2:-2]).all()


@pytest.mark.parametrize(
    "other", ["EPSG:32633", "EPSG:4326", "IAU_2015:30100", LOCAL.replace('metre",1', 'foot",0.3048')]
)
def test_a_grid_that_knows_no_place_on_earth_is_refused_beside_others(raster, other):
    pair = [raster("mine", LOCAL), raster("other", other, VALUES[:, 1:])]
    for rasters in (pair, pair[::-1]):
        with pytest.raises(EngineError, match="cannot be brought into the coordinate reference system of the first"):
            Stack(rasters)


def test_rasters_of_one_mine_are_stacked(raster):
    with Stack([raster("one", LOCAL), raster("two", LOCAL)]) as stack:
        assert stack.notes == [] and len(stack.names) == 6
    coarse = raster("coarse", LOCAL, VALUES[:, ::2, ::2], transform=GRID * Affine.scale(2))
    with Stack([raster("one", LOCAL), coarse], resampling="nearest") as stack:
        assert (stack.read()[3, ::2, ::2] == VALUES[0, ::2, ::2].astype("float32")).all()


@pytest.mark.parametrize(
    ("words", "same", "unit"),
    [
        ("EPSG:32633+5773", "EPSG:32633", "metre"),
        ("EPSG:32633+6360", "EPSG:32633", "US survey foot"),
        ("EPSG:7415", "EPSG:28992", "metre"),
        ("EPSG:9518", "EPSG:4326", "metre"),
        ("EPSG:31467+5783", "EPSG:31467", "metre"),
        ("EPSG:32633", "EPSG:32633", ""),
        (LOCAL, LOCAL, ""),
    ],
)
def test_heights_have_no_part_in_where_a_survey_lies_nor_in_its_units(raster, tmp_path, words, same, unit):
    system = CRS.from_user_input(words)
    assert horizontal(system) == CRS.from_user_input(same) and height_unit(system) == unit
    assert system_of(system.to_wkt(), Text("POINTS")) == CRS.from_user_input(same)
    survey = raster("survey", words)
    with rasterio.open(survey.path, "r+") as dataset:
        dataset.set_band_unit(3, "ppb")
    with Stack([survey]) as stack:
        assert stack.crs == CRS.from_user_input(same) and stack.units == ["", "", "ppb"]
        learnt = Preprocessing.learn(stack.read().reshape(3, -1), "auto", stack.units)
        assert learnt.transforms == ["clr"] * 3
        with create(tmp_path / "score.tif", stack, ["score"]):
            pass
    with rasterio.open(tmp_path / "score.tif") as dataset:
        assert dataset.crs == CRS.from_user_input(same) and dataset.units == (None,)


def test_a_unit_that_is_stated_is_kept_beside_heights_in_another(raster):
    survey = raster("survey", "EPSG:32633+6360")
    with rasterio.open(survey.path, "r+") as dataset:
        dataset.set_band_unit(1, "m")
    with Stack([survey]) as stack:
        assert stack.units == ["m", "", ""]


def test_an_empty_system_is_none():
    assert horizontal(None) is None and height_unit(None) == ""
    assert not Grid(3, 4, GRID, None).is_in(UTM) and Grid(3, 4, GRID, None).is_in(None)


def test_anomalies_of_another_mine_are_refused():
    mine, survey = Grid(3, 4, GRID, CRS.from_wkt(LOCAL)), Grid(3, 4, GRID, UTM)
    with pytest.raises(EngineError, match="SOURCE .* cannot be brought into the coordinate reference system of INPUT"):
        in_both_domains(np.ones((3, 4), bool), mine, survey)
    named = Grid(3, 4, GRID, CRS.from_user_input(WORDS["named"]))
    assert in_both_domains(np.ones((3, 4), bool), named, survey).in_target.all()


@pytest.mark.parametrize("words", [*WORDS.values(), "EPSG:32633"], ids=[*WORDS, "code"])
def test_what_training_left_out_is_found_in_other_words(words):
    exclusion = {"geometries": [point(2.5, 1.5)], "distance": 0, "windows": 1}
    tags = score_tags("z", exclusion, CRS.from_user_input(words).to_wkt(), 1)
    assert np.argwhere(excluded_zone(tags, Grid(3, 4, GRID, UTM))).tolist() == [[1, 2]]
    assert excluded_zone(score_tags("z", exclusion, LOCAL, 1), Grid(3, 4, GRID, UTM)) is None


def test_a_raster_across_the_antimeridian_is_aligned_to_one_that_counts_on(raster):
    across = Affine(0.1, 0, 178.5, 0, -0.1, -16)
    east = raster("east", "EPSG:4326", VALUES[:, :, 15:], transform=Affine(0.1, 0, -180, 0, -0.1, -16))
    for system in ("EPSG:4326", "EPSG:4167"):
        with Stack([raster("across", system, transform=across), east], resampling="nearest") as stack:
            values = stack.read()
            assert np.allclose(values[3:, :, 15:], values[:3, :, 15:]) and np.isnan(values[3:, :, :15]).all()


def test_what_training_left_out_is_found_beyond_the_antimeridian():
    pacific, across = CRS.from_epsg(3832), Grid(30, 40, Affine(0.1, 0, 178.5, 0, -0.1, -16), CRS.from_epsg(4326))
    x, y = carried([across.transform * (30.5, 10.5)], across.crs, pacific)[0]
    exclusion = {"geometries": [{"type": "Point", "coordinates": [x, y]}], "distance": 0, "windows": 3}
    zone = excluded_zone(score_tags("z", exclusion, pacific.to_wkt(), 1), across)
    assert np.argwhere(zone).tolist() == [[10, 30]]
    # EXCLUDE that reached no window left out nothing.
    assert excluded_zone(score_tags("z", {**exclusion, "windows": 0}, pacific.to_wkt(), 1), across) is None


@pytest.mark.parametrize(
    ("words", "unit", "metres"),
    [
        ("EPSG:32633", "metre", 1),
        (OTHERS["feet"], "US survey foot", 0.3048006096),
        (LOCAL, "metre", 1),
        (LOCAL.replace('metre",1', 'foot",0.3048'), "foot", 0.3048),
        ('LOCAL_CS["Pit",UNIT["US survey foot",0.304800609601219]]', "US survey foot", 0.3048006096),
    ],
)
def test_what_lengths_are_in(words, unit, metres):
    system = CRS.from_user_input(words)
    assert is_plane(system) and length_unit(system) == (unit, pytest.approx(metres))
    assert not is_plane(CRS.from_epsg(4326)) and not is_plane(CRS.from_epsg(4979))
