"""The thresholds job: classes of rasters and of samples, where deposits fall, and what it says of bad input."""

from __future__ import annotations

import csv
import dataclasses
import json

import numpy as np
import pytest
import rasterio

from models.protocol.errors import EngineError
from models.protocol.jobs import ThresholdsJob
from models.protocol.raster_kinds import kind_of
from models.protocol.samples.table import SampleTable
from models.protocol.tags import thresholds_of
from models.thresholds.job import run
from tests.pages import check_page

CRS = "EPSG:32633"


@pytest.fixture
def stack(write_raster, tmp_path):
    """Copper with a corner of high values and a gap, lead without any, and a percentile, which is no element."""
    random = np.random.default_rng(0)
    copper = np.exp(random.standard_normal((40, 50)) / 2 + 3)
    copper[:4, :4] *= 50
    copper[20, 20] = np.nan
    lead = np.exp(random.standard_normal((40, 50)) + 2)
    rank = random.uniform(0, 100, (40, 50))
    return write_raster(
        tmp_path / "stack.tif", np.stack([copper, lead, rank]).astype(np.float32), ["Cu", "Pb", "percentile"]
    )


@pytest.fixture
def job(stack, tmp_path):
    files = {name: str(tmp_path / f"{name}.{ending}") for name, ending in (("table", "csv"), ("report", "html"))}
    return ThresholdsJob(rasters=(stack,), output=str(tmp_path / "classes.tif"), **files)


def point(column: float, row: float, stack) -> dict:
    with rasterio.open(stack.path) as dataset:
        return {"type": "Point", "coordinates": list(dataset.transform * (column, row))}


def test_classes_of_a_raster(job, stack, recorder, tmp_path, small_blocks):
    small_blocks()
    deposits = (point(1.5, 1.5, stack), point(3.5, 2.5, stack), point(45.5, 30.5, stack), point(20.5, 20.5, stack))
    job = dataclasses.replace(job, deposits=deposits)
    job.check()
    reporter = recorder()
    results = run(job, reporter)
    with rasterio.open(job.output) as dataset, rasterio.open(stack.path) as survey:
        assert dataset.descriptions == ("Cu", "Pb") and dataset.dtypes == ("uint8", "uint8")
        found, tags = dataset.read(masked=True), dataset.tags()
        values = survey.read([1, 2], masked=True)
    assert kind_of(tags) == "classes"
    thresholds = thresholds_of(tags)
    for band, name in enumerate(("Cu", "Pb")):
        logs = np.log(values[band].compressed().astype(np.float64))
        first, third = np.percentile(logs, (25, 75))
        assert thresholds[name] == pytest.approx([np.exp(third + 1.5 * (third - first))], rel=1e-6)
        assert (found[band] == (values[band] > thresholds[name][0])).all()
    assert found.mask[0, 20, 20] and found[0, :4, :4].mean() > 0.9
    numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
    # The one on the gap lies on a value of lead alone.
    assert numbers["deposits"]["placed"] == 4 and numbers["deposits"]["counts"]["Cu"] == [1, 2]
    assert sum(numbers["deposits"]["counts"]["Pb"]) == 4
    check_page((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert f"Cu: {thresholds['Cu'][0]:.4g}" in results["thresholds"]
    with open(job.table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["element"] for row in rows} == {"Cu", "Pb"} and {"tukey", "percentile"} <= {
        row["method"] for row in rows
    }
    above = next(row for row in rows if (row["element"], row["method"]) == ("Cu", "tukey"))
    assert float(above["share_above"]) == pytest.approx((found[0] == 1).sum() / 1999)


def test_a_buffer_gives_a_deposit_the_highest_class_within_it(job, stack, recorder, tmp_path):
    near = dataclasses.replace(job, deposits=(point(9.5, 1.5, stack),), output=None)
    with rasterio.open(stack.path) as dataset:
        width = dataset.res[0]
    counts = []
    for buffer in (0.0, 7 * width):
        run(dataclasses.replace(near, buffer=buffer), recorder())
        counts.append(
            json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))["deposits"]["counts"]["Cu"]
        )
    assert counts == [[1, 0], [0, 1]]


def samples() -> SampleTable:
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 10_000, (2, 120))
    copper = np.exp(random.standard_normal(120) / 3 + 3) * np.where(x < 1500, 30, 1)
    gold = [f"{value:.3g}" if value > 1 else "<1" for value in np.exp(random.standard_normal(120))]
    return SampleTable(tuple(x), tuple(y), {"Cu": tuple(f"{value:.5g}" for value in copper), "Au": tuple(gold)})


def test_classes_of_samples(recorder, tmp_path):
    table, classes = samples(), tmp_path / "classes.geojson"
    at = [
        {"type": "Point", "coordinates": [table.x[number], table.y[number]]} for number in np.argsort(table.x)[[0, -1]]
    ]
    job = ThresholdsJob(
        samples=table.to_csv(), crs=CRS, classes=str(classes), deposits=tuple(at), report=str(tmp_path / "r.html")
    )
    job.check()
    run(job, recorder())
    features = json.loads(classes.read_text(encoding="utf-8"))["features"]
    assert len(features) == 120 and set(features[0]["properties"]) == {"Cu", "Cu_class", "Au", "Au_class"}
    high = [one["properties"]["Cu_class"] for one in features if one["geometry"]["coordinates"][0] < 1500]
    assert np.mean(high) > 0.9
    numbers = json.loads((tmp_path / "r_numbers.json").read_text(encoding="utf-8"))
    assert numbers["deposits"]["counts"]["Cu"] == [1, 1]
    assert numbers["elements"][1]["share_below_detection"] == pytest.approx(0.5, abs=0.15)


def test_a_method_that_gives_nothing_is_refused_or_told(job, write_raster, recorder, tmp_path):
    normal = np.exp(np.random.default_rng(5).standard_normal((1, 20, 20))).astype(np.float32)
    raster = write_raster(tmp_path / "one.tif", normal, ["Cu"])
    plain = dataclasses.replace(job, rasters=(raster,), method="log_probability")
    with pytest.raises(
        EngineError, match="No element has a threshold by bends of the probability plot: choose another"
    ):
        run(plain, recorder())
    reporter = recorder()
    assert run(dataclasses.replace(plain, output=None), reporter)["without"] == "Cu"
    assert any("Cu have no classes. Choose another method" in text for text in reporter.warnings)
    uniform = write_raster(tmp_path / "flat.tif", np.linspace(1, 2, 400, dtype=np.float32).reshape(1, 20, 20), ["Cu"])
    run(dataclasses.replace(job, rasters=(uniform,)), reporter)
    assert any("All values of Cu lie below the threshold" in text for text in reporter.warnings)


def test_what_cannot_work_is_refused(job, stack, write_raster, recorder, tmp_path):
    for changes, told in (
        ({"percentile": 100.0}, "everything or nothing is above it"),
        ({"samples": "x,y,Cu\n1,2,3\n"}, "Choose either INPUT"),
        ({"classes": "c.geojson"}, "CLASSES is for samples"),
        ({"rasters": (), "samples": "x,y,Cu\n1,2,3\n"}, "OUTPUT is for rasters"),
    ):
        with pytest.raises(EngineError, match=told):
            dataclasses.replace(job, **changes).check()
    values = np.random.default_rng(0).standard_normal((1, 20, 20)).astype(np.float32)
    below = write_raster(tmp_path / "below.tif", values, ["Cu"])
    with pytest.raises(EngineError, match="Logarithms need positive values, and Cu has others"):
        run(dataclasses.replace(job, rasters=(below,), scale="log"), recorder())
    flat = write_raster(tmp_path / "flat.tif", np.ones((1, 20, 20), np.float32), ["Cu"])
    with pytest.raises(EngineError, match="No element has 10 values that differ"):
        run(dataclasses.replace(job, rasters=(flat,)), recorder())
