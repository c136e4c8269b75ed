"""The singularity job: by blocks, with gaps; what follows takes its raster; and what it says of bad input."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio

from models.exploration import job as exploration
from models.protocol.errors import EngineError
from models.protocol.jobs import ClassifyJob, ExploreJob, Raster, SingularityJob, TrainJob
from models.protocol.quality import ElementQuality, Quality, numbers_of
from models.protocol.raster_kinds import check_kinds, kind_of
from models.protocol.tags import quality_of, quality_tags
from models.sampling.preprocessing import Preprocessing
from models.singularity.job import run
from models.singularity.local_index import local_singularity
from tests.pages import check_page


@pytest.fixture
def stack(write_raster, tmp_path):
    """Copper with a gap and a zero, lead with a spot, a constant band, and one without a positive value."""
    random = np.random.default_rng(0)
    copper, lead = np.exp(random.standard_normal((2, 40, 50)) / 2 + 3)
    copper[20, 20], copper[5, 30] = np.nan, 0.0
    lead[30, 10] *= 100
    bands = np.stack([copper, lead, np.full_like(lead, 7), -lead]).astype(np.float32)
    return write_raster(tmp_path / "stack.tif", bands, ["Cu", "Pb", "Sn", "low"])


@pytest.fixture
def job(stack, tmp_path):
    names = {"output": "index.tif", "errors": "errors.tif", "report": "report.html"}
    return SingularityJob(rasters=(stack,), **{name: str(tmp_path / file) for name, file in names.items()})


def read(path: str):
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).filled(np.nan), dataset.descriptions, dataset.tags()


def test_a_code_is_a_gap_and_told_once(job, write_raster, recorder, tmp_path):
    values = np.exp(np.random.default_rng(0).standard_normal((1, 40, 50)) + 3)
    values[0, :5, :5] = -9999
    reporter = recorder()
    run(dataclasses.replace(job, rasters=(write_raster(tmp_path / "coded.tif", values, nodata=None),)), reporter)
    assert np.isnan(read(job.output)[0][0, :5, :5]).all()
    assert sum("-9999 in 1.2 % of its cells" in warning for warning in reporter.warnings) == 1


def test_the_index_by_blocks_is_that_of_the_whole(job, stack, recorder, small_blocks, tmp_path):
    windows = small_blocks()
    job.check()
    reporter = recorder()
    results = run(job, reporter)
    assert max(window.height for window in windows if window) <= 16 + 12
    found, names, tags = read(job.output)
    assert names == ("Cu singularity", "Pb singularity") and kind_of(tags) == "survey"
    assert results["names"] == "Cu singularity,Pb singularity" and results["transform"] == "none"
    values = read(stack.path)[0][:2].astype(float)
    values[~(values > 0)] = np.nan
    padded = np.pad(values, ((0, 0), (6, 6), (6, 6)), constant_values=np.nan)
    whole = np.stack([local_singularity(one, (3, 5, 7, 9, 11, 13)) for one in padded], axis=1)
    np.testing.assert_allclose(found, whole[0], rtol=1e-5)
    np.testing.assert_allclose(read(job.errors)[0], whole[1], rtol=1e-3, atol=1e-5)
    warnings = " ".join(reporter.warnings)
    assert "Sn (it has the same value everywhere)" in warnings and "low (it has no positive value" in warnings
    assert "Cu (1)" in warnings and results["left_out"] == "Sn,low"
    page = (tmp_path / "report.html").read_text()
    check_page(page)
    assert "Red is enriched, below 2" in page
    numbers = json.loads((tmp_path / "report_numbers.json").read_text())
    lead = numbers["elements"][1]
    assert lead["lowest"] == pytest.approx(np.nanmin(found[1]))
    # All windows about a neighbour of the spot hold it too.
    assert np.unravel_index(np.nanargmin(found[1]), (40, 50)) == pytest.approx((30, 10), abs=1)


def test_what_follows_takes_the_index_as_it_is(job, recorder, tmp_path):
    run(job, recorder())
    found, names, tags = read(job.output)
    made = (Raster(job.output),)
    training = TrainJob(rasters=made, output="m.geohgan")
    for taker in (training, ClassifyJob(rasters=made, positives=({},), output="p.tif")):
        check_kinds(taker, lambda path: tags)
    pixels = found.reshape(2, -1)
    pixels = pixels[:, np.isfinite(pixels).all(axis=0)]
    # Though all values are positive, as those of concentrations are.
    assert Preprocessing.learn(pixels, "auto", ("", ""), names).transforms == ["none", "none"]
    explored = exploration.run(ExploreJob(rasters=made, report=str(tmp_path / "e.html")), recorder())
    assert explored["transform"] == "none" and explored["bands"] == "Cu singularity,Pb singularity"


def test_background_times_anomaly_is_the_survey(write_raster, recorder, tmp_path):
    random = np.random.default_rng(0)
    rows, columns = np.mgrid[:60, :70]
    logs = np.sin(rows / 12) + np.cos(columns / 15) + 0.2 * random.standard_normal((60, 70))
    logs[:6, :9] = np.nan
    stack = write_raster(tmp_path / "s.tif", np.stack([np.exp(2 * logs), logs]).astype(np.float32), ["Cu", "mag"])
    job = SingularityJob((stack,), str(tmp_path / "o.tif"), method="spectrum_area", report=str(tmp_path / "r.html"))
    job.check()
    results = run(job, recorder())
    (copper, ratio, mag, difference), names, _ = read(job.output)
    assert names == ("Cu background", "Cu anomaly", "mag background", "mag anomaly")
    there = np.isfinite(logs)
    assert np.array_equal(np.isfinite(ratio), there)
    np.testing.assert_allclose((copper * ratio)[there], np.exp(2 * logs)[there], rtol=1e-4)
    np.testing.assert_allclose((mag + difference)[there], logs[there], atol=1e-5)
    assert np.log(ratio[there]).std() < 0.6 * (2 * logs[there]).std() and results["transform"] == "auto"
    page = (tmp_path / "r.html").read_text()
    check_page(page)
    assert "Background and anomaly by spectrum-area" in page


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"largest_window": 3}, "no more than one size of window"),
        ({"smallest_window": 4}, "SMALLEST_WINDOW is 4: an odd number of cells"),
        ({"largest_window": 301}, "LARGEST_WINDOW is 301: an odd number of cells from 1 to 255"),
        ({"largest_window": 41}, "Windows of 41 x 41 pixels are larger than the raster of 50 x 40 cells: make LARGEST"),
        ({"bands": ("Sn", "low")}, "There is no band to take: Sn: it has the same value everywhere, low: it has no"),
        ({"method": "spectrum_area", "errors": None, "break_number": 4}, "BREAK is 4: it must be 3 or less"),
        ({"method": "spectrum_area"}, "ERRORS is of the singularity index"),
        ({"method": "spectrum_area", "errors": None, "scale": "log"}, "Logarithms need positive values, and Cu has"),
    ],
)
def test_bad_input_is_a_sentence(job, recorder, changes, sentence):
    job = dataclasses.replace(job, **changes)
    with pytest.raises(EngineError, match=sentence):
        job.check()
        run(job, recorder())


class TestSamples:
    """Samples 100 map units apart, one of which is rich; an element with a limit and a zero, a constant and a text."""

    @pytest.fixture
    def job(self, tmp_path):
        random, rows = np.random.default_rng(0), ["x,y,lab,Cu,Zn,Sn"]
        for number in range(400):
            x, y = 100 * (number % 20), 100 * (number // 20)
            copper = 2000 if number == 210 else 20 * np.exp(0.1 * random.standard_normal())
            zinc = {5: "<4", 6: "", 7: "-9999"}.get(number, f"{50 * np.exp(random.standard_normal()):.4f}")
            rows.append(f"{x},{y},L{number:03},{copper:.4f},{zinc},7")
        files = {"indices": str(tmp_path / "indices.geojson"), "report": str(tmp_path / "r.html")}
        return SingularityJob(samples="\n".join(rows), elements=("Cu", "Zn"), crs="EPSG:32633", **files)

    def test_fields_stay_and_each_element_gets_its_index_and_error(self, job, recorder, tmp_path):
        quality = tmp_path / "quality_numbers.json"
        quality.write_text(json.dumps(numbers_of(Quality({"Zn": ElementQuality("weak", 0.4)}), "s.gpkg")))
        job = dataclasses.replace(job, quality=str(quality))
        job.check()
        reporter = recorder()
        results = run(job, reporter)
        assert results["names"] == "Cu_singularity,Zn_singularity" and results["left_out"] == ""
        assert results["transform"] == "none"
        points = [one["properties"] for one in json.loads((tmp_path / "indices.geojson").read_text())["features"]]
        names = ["Cu_singularity", "Cu_error", "Zn_singularity", "Zn_error"]
        assert list(points[0]) == ["lab", "Cu", "Zn", "Sn", *names]
        assert (points[7]["lab"], points[5]["Zn"], points[6]["Zn_singularity"]) == ("L007", "<4", None)
        copper = [one["Cu_singularity"] for one in points]
        # All windows about a neighbour of the rich sample hold it too.
        numbers = np.array(copper, float)
        row, column = divmod(int(np.argmin(numbers)), 20)
        assert max(abs(row - 10), abs(column - 10)) <= 1 and copper[210] < 1 < np.median(numbers)
        # Windows of 3, 5 ... 13 times the distance between samples, as on a raster of these.
        sides, logs = np.array([3, 5, 7, 9, 11, 13]), []
        values = np.array([float(one["Cu"]) for one in points]).reshape(20, 20)
        for half in sides // 2:
            near = values[max(0, 10 - half) : 11 + half, max(0, 10 - half) : 11 + half]
            logs.append(np.log(near.mean()))
        assert copper[210] == pytest.approx(2 + np.polyfit(np.log(sides), logs, 1)[0])
        assert "of sampling and analysis, of Zn" in " ".join(reporter.warnings)
        page = (tmp_path / "r.html").read_text()
        check_page(page)
        assert "Red is enriched, below 2" in page and "Usual distance between samples" in page
        told = json.loads((tmp_path / "r_numbers.json").read_text())["elements"][0]
        assert told["samples"] == 400 and told["lowest"] == pytest.approx(min(copper))

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"method": "spectrum_area"}, "A spectrum needs a grid, and samples have none: make one with"),
            ({"output": "o.tif"}, "OUTPUT and ERRORS are for rasters"),
            ({"indices": None, "report": None}, "Nothing would be written"),
            ({"samples": ""}, "Choose either INPUT, a stack of rasters, or POINTS"),
            ({"elements": ("Sn",)}, "Every sample has the same value of Sn: leave these fields out"),
            ({"elements": ("Xx",)}, "The samples have no field Xx; they have: lab, Cu"),
        ],
    )
    def test_bad_input_is_a_sentence(self, job, recorder, tmp_path, changes, sentence):
        job = dataclasses.replace(job, **changes)
        with pytest.raises(EngineError, match=sentence):
            job.check()
            run(job, recorder())
        assert list(tmp_path.iterdir()) == []


def test_what_is_known_of_the_quality_of_bands_goes_on(job, stack, recorder, tmp_path):
    with rasterio.open(stack.path, "r+") as dataset:
        dataset.update_tags(**quality_tags(Quality({"Pb": ElementQuality("weak", 0.4), "Sn": ElementQuality("good")})))
    reporter = recorder()
    run(job, reporter)
    assert quality_of(read(job.output)[2]).elements == {"Pb singularity": ElementQuality("weak", 0.4)}
    assert "of sampling and analysis, of Pb" in " ".join(reporter.warnings)
    run(dataclasses.replace(job, method="spectrum_area", errors=None, bands=("Pb",)), recorder())
    assert set(quality_of(read(job.output)[2]).elements) == {"Pb background", "Pb anomaly"}
