"""Catchments in a valley like a V, which are known by hand, and what is said of bad input."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

pytest.importorskip("pyflwdir", reason="models/extras.txt has it, and this Python lacks it")

from models.catchments.job import run
from models.protocol.errors import EngineError
from models.protocol.jobs import CatchmentsJob
from models.protocol.quality import ElementQuality, Quality, numbers_of
from models.protocol.raster_kinds import kind_of
from models.protocol.tags import quality_of
from tests.pages import check_page

# Cells of 100 m; the valley runs south along column 20 of 41.
GRID = Affine(100, 0, 500_000, 0, -100, 6_004_000)


def drained(row: int) -> int:
    """Cells above a place in the valley: slopes run down it aslant, so that a row k above gives those k beside it."""
    return sum(2 * min(above, 20) + 1 for above in range(row + 1))


def place(row: float, column: float) -> tuple[float, float]:
    return GRID * (column + 0.5, row + 0.5)


def samples(*rows: tuple, fields: str = "name,Cu") -> str:
    lines = [",".join(map(str, (*place(*row[:2]), *row[2:]))) for row in rows]
    return "\n".join([f"x,y,{fields}", *lines])


@pytest.fixture(scope="module")
def valley(write_raster, tmp_path_factory):
    rows, columns = np.mgrid[:40, :41]
    heights = 2.0 * abs(columns - 20) + (40 - rows)
    return write_raster(tmp_path_factory.mktemp("valley") / "dem.tif", heights[None], ["z"], transform=GRID).path


@pytest.fixture
def job(valley, tmp_path):
    """Samples at rows 9, 19 and 29 of the valley, the second a cell beside it, and one outside."""
    table = samples((9, 20, "a", 90), (19, 21, "b", "<20"), (29, 20, "c", 50), (60, 20, "d", 1), (29, 20, "007", 70))
    files = {name: str(tmp_path / name) for name in ("catchments.geojson", "output.tif", "report.html")}
    paths = {name.partition(".")[0]: path for name, path in files.items()}
    return CatchmentsJob(table, ("Cu",), valley, stream_area=0.5, snap=150.0, **paths)


def features(job) -> dict[str, dict]:
    with open(job.catchments, encoding="utf-8") as file:
        return {one["properties"]["name"]: one for one in json.load(file)["features"]}


def area(feature) -> float:
    """Square kilometres of a polygon without holes, by its corners."""
    rings = [np.array(part[0]) - place(0, 0) for part in feature["geometry"]["coordinates"]]
    return sum(abs(ring[:-1, 0] @ ring[1:, 1] - ring[1:, 0] @ ring[:-1, 1]) / 2 for ring in rings) / 1e6


def test_whole_catchments_are_those_known_by_hand(job, recorder):
    reporter = recorder()
    job.check()
    results = run(job, reporter)
    assert (results["count"], results["outside"], results["off_stream"], results["cut"]) == (4, 1, 0, 3)
    found = features(job)
    for name, row in (("a", 9), ("b", 19), ("c", 29), ("007", 29)):
        stated, known = found[name]["properties"], drained(row) / 100
        assert stated["area_km2"] == stated["up_km2"] == pytest.approx(known)
        assert area(found[name]) == pytest.approx(known)
    assert list(found) == ["c", "007", "b", "a"] and found["b"]["properties"]["Cu"] == "<20"
    assert [found[name]["properties"]["samples_up"] for name in "abc"] == [0, 1, 2]
    assert [found[name]["properties"]["moved"] for name in "abc"] == [0, 100, 0]
    told = " ".join(reporter.warnings)
    assert "1 of 5 samples lies outside" in told and "3 catchments reach the edge" in told
    check_page(job.report)
    page = Path(job.report).read_text(encoding="utf-8")
    assert "km²" in page and "Hawkes" not in page


def test_the_raster_has_the_values_of_the_first_outlet_on_the_way(job, recorder, tmp_path):
    known, reporter = Quality({"Cu": ElementQuality("weak", 0.5)}), recorder()
    numbers = tmp_path / "q_numbers.json"
    numbers.write_text(json.dumps(numbers_of(known, "s.csv")), encoding="utf-8")
    run(dataclasses.replace(job, quality=str(numbers)), reporter)
    assert "of Cu (50 %)" in " ".join(reporter.warnings)
    with rasterio.open(job.output) as dataset:
        assert quality_of(dataset.tags()) == known
        assert dataset.descriptions == ("Cu",) and kind_of(dataset.tags()) == "survey"
        values = dataset.read(1, masked=True).filled(np.nan)
    counts = {value: int((values == value).sum()) for value in (90, 10, 60)}
    # Two samples at one outlet are averaged; half the detection limit.
    assert counts == {90: drained(9), 10: drained(19) - drained(9), 60: drained(29) - drained(19)}
    assert np.isnan(values[39, 20])


def test_increments_add_up_to_the_whole(job, recorder):
    run(dataclasses.replace(job, parts="increment", output=None, report=None), recorder())
    found = features(job)
    assert area(found["b"]) == pytest.approx((drained(19) - drained(9)) / 100)
    assert sum(found[name]["properties"]["area_km2"] for name in "abc") == pytest.approx(drained(29) / 100)
    assert found["c"]["properties"]["up_km2"] == pytest.approx(drained(29) / 100)


def test_dilution_by_hand(job, recorder):
    """Background 60: the median of 90, 10, 50 and 70. A source of 0.5 km² in the 1 km² of a: 60 + 30 x 1 / 0.5."""
    run(dataclasses.replace(job, dilution=True, source_area=0.5), recorder())
    found = {name: one["properties"] for name, one in features(job).items()}
    assert drained(9) == 100 and found["a"]["Cu_source"] == pytest.approx(120)
    assert found["007"]["Cu_source"] == pytest.approx(60 + 10 * drained(29) / 100 / 0.5, rel=1e-6)
    assert (found["b"]["Cu_source"], found["c"]["Cu_source"], found["c"]["Cu"]) == (10, 50, "50")
    with rasterio.open(job.output) as dataset:
        assert dataset.read(1)[0, 20] == pytest.approx(120)
    assert "(Hawkes 1976)" in Path(job.report).read_text(encoding="utf-8")


def test_a_pit_is_filled_and_told(job, recorder, write_raster, tmp_path):
    """A lake across the valley drains over its lowest rim: what lies above it goes on to the sample below."""
    rows, columns = np.mgrid[:40, :41]
    heights = 2.0 * abs(columns - 20) + (40 - rows)
    heights[12:18, 10:31] = 0.0
    dem = write_raster(tmp_path / "lake.tif", heights[None], transform=GRID).path
    reporter = recorder()
    only = dataclasses.replace(job, samples=samples((29, 20, "c", 50)), dem=dem, output=None)
    run(only, reporter)
    assert features(job)["c"]["properties"]["up_km2"] > drained(15) / 100
    assert "lie in depressions and were filled" in " ".join(reporter.warnings)


def test_a_sample_far_from_streams_stays_and_is_told(job, recorder):
    reporter = recorder()
    only = dataclasses.replace(job, samples=samples((10, 2, "slope", 5)), output=None, report=None)
    assert run(only, reporter)["off_stream"] == 1
    assert "1 sample has no stream within 150 map units" in " ".join(reporter.warnings)
    assert features(job)["slope"]["properties"]["moved"] == 0


def test_samples_without_analyses_have_catchments(job, recorder):
    places = samples((9, 20, "a"), (29, 20, "c"), fields="name")
    assert run(dataclasses.replace(job, samples=places, elements=(), output=None), recorder())["count"] == 2
    assert features(job)["a"]["properties"]["up_km2"] == pytest.approx(drained(9) / 100)


@pytest.mark.parametrize(
    ("values", "transform", "crs", "sentence"),
    [
        (np.full((5, 5), 7.0), GRID, "EPSG:32633", "is flat, 7 everywhere"),
        (np.full((5, 5), np.nan), GRID, "EPSG:32633", "has a value"),
        (np.eye(5), Affine(0.01, 0, 16, 0, -0.01, 54), "EPSG:4326", "such as EPSG:32633 (UTM zone 33 north)"),
        (np.eye(5), GRID, None, "has no coordinate reference system"),
        (np.eye(5), Affine(10, 0, 0, 0, -10, 0), "EPSG:32633", "None of the 5 samples lies where DEM has a value"),
    ],
)
def test_elevations_that_do_not_do(job, write_raster, recorder, tmp_path, values, transform, crs, sentence):
    dem = write_raster(tmp_path / "other.tif", values[None], transform=transform, crs=crs).path
    with pytest.raises(EngineError, match="(?s).*") as caught:
        run(dataclasses.replace(job, dem=dem), recorder())
    assert sentence in str(caught.value)
    assert not list(tmp_path.glob("output*")) + list(tmp_path.glob("*.geojson"))


def test_a_system_in_feet_has_its_areas_in_square_kilometres(job, recorder, valley, write_raster, tmp_path):
    with rasterio.open(valley) as dataset:
        heights = dataset.read()
    feet = write_raster(tmp_path / "feet.tif", 3.28 * heights, ["z"], transform=GRID, crs="EPSG:2225").path
    # A stream begins where 50 cells drain, as in the valley in metres.
    cell = (100 * 1200 / 3937 / 1000) ** 2
    run(dataclasses.replace(job, dem=feet, stream_area=50 * cell), recorder())
    found = features(job)
    assert found["a"]["properties"]["up_km2"] == pytest.approx(drained(9) * cell, rel=1e-5)
    assert found["b"]["properties"]["moved"] == pytest.approx(100) and found["b"]["properties"]["on_stream"]
