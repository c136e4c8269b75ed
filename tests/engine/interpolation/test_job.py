"""The interpolate job: samples to a stack, its report and its sentences."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from models.interpolation import job as interpolation
from models.interpolation import raster
from models.interpolation.inverse_distance import InverseDistance
from models.interpolation.neighbours import Neighbourhood
from models.protocol.choices import METHODS
from models.protocol.errors import EngineError
from models.protocol.jobs import InterpolateJob, from_json
from models.protocol.samples.table import SampleTable

COUNT = 400


def smooth(x, y):
    return np.exp(np.sin(x / 2500) + np.cos(y / 1800))


@pytest.fixture(scope="module")
def locations() -> np.ndarray:
    """Random, but for a gap in the middle."""
    locations = np.random.default_rng(1).uniform((500_000, 7_000_000), (510_000, 7_008_000), (COUNT, 2)).round(1)
    return locations[np.linalg.norm(locations - (505_000, 7_004_000), axis=1) > 1500]


@pytest.fixture(scope="module")
def columns(locations) -> dict[str, list[Any]]:
    random = np.random.default_rng(2)
    count = len(locations)
    copper = [f"{value:.4g}" for value in smooth(*(locations - (500_000, 7_000_000)).T)]
    noise = [f"{value:.4g}" for value in np.exp(random.standard_normal(count))]
    gold = ["<0.2" if value < 0.8 else f"{value:.3g}" for value in random.uniform(0, 1, count)]
    nickel = [f"{value:.3g}" for value in random.uniform(5, 9, count)]
    nickel[:3] = ["-9999", "0", "lost"]
    return {"Cu": copper, "noise": noise, "Au": gold, "Ni": nickel}


@pytest.fixture
def make(locations, columns, tmp_path) -> Callable[..., InterpolateJob]:
    """The job, with changes; `where` and `what` change its samples."""

    def job(where=locations, what=columns, **changes: Any) -> InterpolateJob:
        where = np.asarray(where, float)
        samples = SampleTable(*map(tuple, where.T.tolist()), {name: tuple(map(str, what[name])) for name in what})
        plain = InterpolateJob(samples.to_csv(), "EPSG:32633", str(tmp_path / "stack.tif"), threads=1)
        return dataclasses.replace(plain, **changes)

    return job


def read(path: str) -> dict[str, np.ndarray]:
    with rasterio.open(path) as dataset:
        return dict(zip(dataset.descriptions, dataset.read(masked=True).filled(np.nan), strict=True))


@pytest.mark.parametrize("method", METHODS)
def test_a_field_of_few_samples_is_told_to_be_left_out(make, locations, columns, recorder, method):
    rare = [value if number % 25 == 0 else "" for number, value in enumerate(columns["noise"])]
    reporter = recorder()
    got = interpolation.run(make(what={"Cu": columns["Cu"], "Zn": rare}, method=method, radius=400.0), reporter)
    assert any("neighbours predict Zn could not be measured" in text for text in reporter.warnings)
    assert any("have one of Zn (" in text or "No cell has a value of Zn" in text for text in reporter.warnings)
    assert got["correlation"] > 0.5


def test_fields_that_are_no_analyses_are_named(make, recorder):
    for skipped, told in ((("fid", "lab"), ["constants: fid, lab."]), ((), [])):
        reporter = recorder()
        interpolation.run(make(skipped=skipped), reporter)
        assert [text.partition("or ")[2] for text in reporter.logs if text.startswith("Not taken")] == told


def test_the_stack_has_a_named_band_a_field_in_a_unit_and_says_how_it_was_made(make, recorder):
    job = make(units="mg/kg", cell_size=200.0, radius=900.0)
    got = interpolation.run(job, recorder())
    with rasterio.open(job.output) as dataset:
        assert dataset.descriptions == ("Cu", "noise", "Ni")
        assert dataset.units == ("mg/kg",) * 3
        assert (dataset.dtypes[0], dataset.nodata, dataset.crs.to_epsg()) == ("float32", -9999, 32633)
        assert dataset.transform == Affine(200, 0, 500_000, 0, -200, 7_008_000)
        assert (dataset.width, dataset.height) == (50, 40)
        tag = json.loads(dataset.tags()["GEOHGAN_INTERPOLATION"])
    assert (tag["method"], tag["radius"]) == ("multiquadric", 900.0)
    assert tag["log"] == ["Cu", "noise"]
    assert got["elements"] == 3 and got["left_out"] == "Au"
    assert (got["cell_size"], got["radius"], got["output"], got["report"]) == (200.0, 900.0, job.output, None)


def test_bands_without_a_stated_unit_state_none(make, recorder):
    interpolation.run(make(), recorder())
    with rasterio.open(make().output) as dataset:
        assert [unit or "" for unit in dataset.units] == ["", "", ""]


def test_cells_hold_the_back_transformed_prediction_at_their_centres(make, locations, columns, recorder):
    job = make(method="idw", cell_size=200.0, radius=900.0)
    interpolation.run(job, recorder())
    logs = np.log(np.array(columns["Cu"], float))[:, None]
    x, y = np.meshgrid(500_100 + 200.0 * np.arange(50), 7_007_900 - 200.0 * np.arange(40))
    predictor = InverseDistance(locations, logs, Neighbourhood(900.0, 12, 3, 1), 2.0)
    predicted = predictor.predict(np.column_stack((x.flat, y.flat)))
    assert read(job.output)["Cu"].ravel() == pytest.approx(np.exp(predicted[:, 0]), rel=1e-5, nan_ok=True)


def test_nothing_is_extrapolated(make, locations, recorder):
    job = make(cell_size=100.0, radius=500.0, min_neighbours=2)
    interpolation.run(job, recorder())
    band = read(job.output)["Cu"]
    x, y = np.meshgrid(500_050 + 100.0 * np.arange(band.shape[1]), 7_007_950 - 100.0 * np.arange(band.shape[0]))
    apart = np.hypot(x[..., None] - locations[:, 0], y[..., None] - locations[:, 1])
    assert np.array_equal(np.isfinite(band), (apart <= 500).sum(axis=2) >= 2)
    assert np.isnan(band[40, 50])


def test_cells_outside_the_mask_have_no_value(make, recorder):
    square = [[500_000, 7_000_000], [503_000, 7_000_000], [503_000, 7_002_000], [500_000, 7_002_000]]
    polygon = {"type": "Polygon", "coordinates": [[*square, square[0]]]}
    whole, cut = make(cell_size=100.0), make(cell_size=100.0, mask=(polygon,))
    interpolation.run(whole, recorder())
    everywhere = read(whole.output)["Cu"]
    interpolation.run(cut, recorder())
    band = read(cut.output)["Cu"]
    # Cells that a polygon touches count.
    assert np.isfinite(band).any()
    assert np.isnan(band[:-21]).all() and np.isnan(band[:, 31:]).all()
    assert np.array_equal(band[-20:, :30], everywhere[-20:, :30], equal_nan=True)


def test_a_mask_may_leave_whole_blocks_out(make, recorder, monkeypatch):
    monkeypatch.setattr(raster, "_BLOCK", 16)
    corner = [[500_000, 7_000_000], [503_000, 7_000_000], [500_000, 7_002_000], [500_000, 7_000_000]]
    job = make(cell_size=100.0, mask=({"type": "Polygon", "coordinates": [corner]},))
    reporter = recorder()
    interpolation.run(job, reporter)
    band = read(job.output)["Cu"]
    assert np.isfinite(band[-10:, :10]).all() and np.isnan(band[:40]).all()
    assert reporter.percents == sorted(reporter.percents)


@pytest.mark.parametrize("method", METHODS)
def test_the_stack_does_not_depend_on_how_the_work_is_cut(make, recorder, monkeypatch, method):
    job = make(method=method, cell_size=150.0)
    interpolation.run(job, recorder())
    whole = read(job.output)
    monkeypatch.setattr(raster, "_BLOCK", 16)
    monkeypatch.setattr(raster, "_AT_ONCE", 37)
    interpolation.run(job, recorder())
    for name, band in read(job.output).items():
        assert band == pytest.approx(whole[name], rel=1e-5, nan_ok=True)


def test_two_threads_give_what_one_gives(make, recorder):
    interpolation.run(make(), recorder())
    one = read(make().output)
    interpolation.run(make(threads=2), recorder())
    assert all(np.array_equal(band, one[name], equal_nan=True) for name, band in read(make().output).items())


def test_samples_at_one_location_are_averaged_and_counted(make, locations, columns, recorder):
    twice = np.vstack((locations, locations[:5]))
    what = {"Cu": [*columns["Cu"], *columns["Cu"][:5]]}
    reporter = recorder()
    got = interpolation.run(make(twice, what), reporter)
    assert got["samples"] == len(locations)
    assert any(text.startswith("5 places have several samples: their values are averaged") for text in reporter.logs)
    doubled = read(make().output)["Cu"]
    interpolation.run(make(locations, {"Cu": columns["Cu"]}), recorder())
    assert read(make().output)["Cu"] == pytest.approx(doubled, nan_ok=True)


def test_what_was_read_as_something_else_is_told(make, recorder):
    reporter = recorder()
    interpolation.run(make(most_below=100.0), reporter)
    told = "\n".join(reporter.logs)
    for text in (
        "Zeros were read as below detection: Ni (1).",
        "Codes such as -9999 were read as no value: Ni (1).",
        "Texts that are no numbers were left out: Ni (1).",
    ):
        assert text in told
    assert "Values below detection (half the detection limit stands for them): Au (" in told


def test_what_to_doubt_is_a_warning(make, recorder):
    reporter = recorder()
    got = interpolation.run(make(), reporter)
    left_out, unsupported = reporter.warnings
    assert left_out.startswith("Left out: Au (") and "% below detection). MOST_BELOW is 50 %." in left_out
    assert unsupported.startswith("Interpolation does not support noise, Ni:")
    assert -1 <= got["correlation"] <= 1
    assert sorted(reporter.percents) == reporter.percents and reporter.percents[-1] == 100


def test_large_gaps_are_a_warning(make, recorder):
    reporter = recorder()
    interpolation.run(make(radius=350.0, cell_size=100.0), reporter)
    assert any("of the cells have a value" in text for text in reporter.warnings)
    reporter = recorder()
    interpolation.run(make(cell_size=1000.0), reporter)
    assert any(text.startswith("Cells are larger than the distance") for text in reporter.warnings)


@pytest.mark.parametrize("method", METHODS)
def test_the_report_tells_each_element(make, recorder, tmp_path, method):
    report = tmp_path / "report.html"
    got = interpolation.run(make(method=method, report=str(report), units="ppm"), recorder())
    text = report.read_text(encoding="utf-8")
    for part in ("Cu", "noise", "Ni", "-9999: 1", "lost: 1", "Au (", "below detection", "not support", "ppm"):
        assert part in text
    assert ("Variograms" in text) == (method == "kriging")
    assert text.count("data:image/png") == 4
    numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
    assert [element["name"] for element in numbers["elements"]] == ["Cu", "noise", "Ni"]
    assert [element["scale"] for element in numbers["elements"]] == ["log", "log", "linear"]
    assert list(numbers["left_out"]) == ["Au"] and "noise" in numbers["unsupported"]
    assert numbers["bands"] == ["Cu"]
    assert numbers["elements"][0]["cross_validation"]["explained"] > 0.7
    assert numbers["correlation"] == got["correlation"]
    assert (numbers["elements"][0]["variogram"] is not None) == (method == "kriging")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"radius": 0.0}, "RADIUS is 0: it must be above 0 map units."),
        ({"radius": float("nan")}, "RADIUS is nan"),
        ({"cell_size": -5.0}, "CELL_SIZE is -5: it must be above 0 map units."),
        ({"power": 0.0}, "POWER is 0: it must be above 0"),
        ({"neighbours": 0, "min_neighbours": 0}, "NEIGHBOURS is 0: it must be 1 or more"),
        ({"min_neighbours": 0}, "MIN_NEIGHBOURS is 0: it must be 1 to 12"),
        ({"min_neighbours": 13}, "MIN_NEIGHBOURS is 13: it must be 1 to 12"),
        ({"most_below": 101.0}, "MOST_BELOW is 101: it is a percentage"),
        ({"threads": -1}, "THREADS is -1: it must be 0 or more"),
    ],
)
def test_settings_that_mean_nothing_are_refused_before_a_run(make, changes, sentence):
    with pytest.raises(EngineError) as caught:
        make(**changes).check()
    assert sentence in str(caught.value)


@pytest.mark.parametrize(("cell_size", "told"), [(100.0, True), (200.0, False), (None, False)])
def test_cells_far_finer_than_the_samples_are_told_with_those_that_fit(make, recorder, cell_size, told):
    reporter = recorder()
    interpolation.run(make(cell_size=cell_size), reporter)
    found = [one for one in reporter.warnings if "far finer than the samples" in one]
    assert len(found) == told
    assert all("Cells of 100 m" in one and "In CELL_SIZE, 200 m would fit" in one for one in found)


def test_a_job_file_with_a_method_that_is_none_is_refused(make):
    with pytest.raises(EngineError, match="method is one of idw, linear, kriging, multiquadric, not 'magic'"):
        from_json(make(method="magic").to_json())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"crs": ""}, "coordinate reference system of the samples is unknown: assign"),
        ({"crs": "nowhere"}, "coordinate reference system of the samples cannot be read: assign"),
        ({"cell_size": 0.01}, "too large to work with: choose a CELL_SIZE of 0.5 or more"),
        ({"radius": 1.0}, "No cell has 3 samples within 1 map units about it: raise RADIUS"),
        ({"samples": "x,y\n1,2\n"}, "The samples are no table"),
        ({"scale": "log", "what": {"d": [*range(-30, 30)]}}, "Logarithms need positive values, and d has others"),
        ({"what": {"name": ["a"] * 60}}, "No numbers, or hardly any, are in name"),
        ({"what": {"flat": ["7"] * 60}}, "Every sample has the same value of flat"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(make, locations, recorder, changes, sentence):
    if "what" in changes:
        changes = {**changes, "where": locations[:60]}
    with pytest.raises(EngineError) as caught:
        interpolation.run(make(**changes), recorder())
    assert sentence in str(caught.value)


def test_too_few_samples_and_samples_on_a_line_are_refused(make, locations, recorder):
    with pytest.raises(EngineError, match="There are samples at 9 places, and 10 are the fewest"):
        interpolation.run(make(locations[:9], {"Cu": range(1, 10)}), recorder())
    line = np.column_stack((np.arange(20), 2 * np.arange(20)))
    with pytest.raises(EngineError, match="All samples lie on one line"):
        interpolation.run(make(line, {"Cu": range(1, 21)}), recorder())


@pytest.mark.parametrize(("east", "north", "code"), [(15.2, 63.0, 32633), (-70.1, -23.5, 32719), (179.9, 1.0, 32660)])
def test_degrees_are_refused_with_the_projected_system_of_the_place(make, recorder, east, north, code):
    where = (east, north) + np.random.default_rng(3).uniform(-0.05, 0.05, (20, 2))
    with pytest.raises(EngineError, match=f"in degrees.* reproject the layer .* such as EPSG:{code} "):
        interpolation.run(make(where, {"Cu": range(1, 21)}, crs="EPSG:4326"), recorder())


def test_a_mask_elsewhere_is_refused(make, recorder):
    polygon = {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}
    with pytest.raises(EngineError, match="MASK does not overlap the samples"):
        interpolation.run(make(mask=(polygon,)), recorder())


def test_a_raster_beyond_the_disk_is_refused_before_anything_is_computed(make, recorder, monkeypatch):
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("models.protocol.outputs.shutil.disk_usage", lambda folder: usage)
    reporter = recorder()
    with pytest.raises(EngineError, match="its disk has 1.0 kB free: choose a CELL_SIZE above 100 map units"):
        interpolation.run(make(cell_size=100.0), reporter)
    assert max(reporter.percents) < 6


def test_a_failure_leaves_nothing_behind(make, recorder, tmp_path):
    with pytest.raises(EngineError):
        interpolation.run(make(radius=1.0, report=str(tmp_path / "report.html")), recorder())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", METHODS)
def test_places_without_an_analysis_change_nothing(make, locations, columns, tmp_path, method, recorder):
    some = np.random.default_rng(5).random(len(locations)) < 0.2
    gold = [value if there else "" for value, there in zip(columns["Cu"], some, strict=True)]
    alone = {"Au": [value for value in gold if value]}
    maps, told = [], []
    for where, what in ((locations, {"Au": gold}), (locations[some], alone)):
        reporter, path = recorder(), str(tmp_path / f"{len(where)}.tif")
        interpolation.run(make(where, what, method=method, output=path), reporter)
        maps.append(read(path)["Au"])
        told.append("\n".join(reporter.logs))
    np.testing.assert_array_equal(*maps)
    empty = len(locations) - int(some.sum())
    assert f"{empty} samples have no value of any of these elements, and are left out" in told[0]
    assert "have no value" not in told[1]


@pytest.mark.parametrize("method", METHODS)
def test_the_radius_of_a_sparse_element_follows_its_own_places(make, locations, columns, recorder, method):
    some = np.random.default_rng(5).random(len(locations)) < 0.1
    gold = [value if there else "" for value, there in zip(columns["Cu"], some, strict=True)]
    reporter = recorder()
    got = interpolation.run(make(what={"Cu": columns["Cu"], "Au": gold}, method=method), reporter)
    made = read(got["output"])
    # The others have the radius that they had.
    assert got["radius"] == interpolation.run(make(method=method), recorder())["radius"]
    assert np.isfinite(made["Au"]).mean() > 0.6
    told = "\n".join(reporter.logs)
    assert "Fewer places have a value of Au (" in told and f"that of the others is {got['radius']:g} m" in told
    fixed = interpolation.run(
        make(what={"Cu": columns["Cu"], "Au": gold}, method=method, radius=got["radius"]), recorder()
    )
    assert np.isfinite(read(fixed["output"])["Au"]).mean() < 0.5


def test_samples_in_the_grid_of_a_mine(make, recorder):
    """Its coordinates are lengths, though nobody knows where on the Earth."""
    job = make(crs='LOCAL_CS["Mine grid",UNIT["metre",1]]')
    interpolation.run(job, recorder())
    with rasterio.open(job.output) as dataset:
        assert dataset.crs.to_wkt().startswith('LOCAL_CS["Mine grid"')
    plain = make()
    values = read(job.output)
    interpolation.run(plain, recorder())
    assert all(np.array_equal(values[name], band, equal_nan=True) for name, band in read(plain.output).items())
