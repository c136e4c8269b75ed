"""Rasters with something odd about them, in every job that reads them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.errors
import rasterio.shutil

from models import worker
from models.protocol.errors import EngineError
from models.protocol.header import read_header
from models.protocol.jobs import (
    BaselineJob,
    ClassifyJob,
    CompareJob,
    EvaluateJob,
    ExploreJob,
    FilterJob,
    Job,
    Raster,
    ScoreJob,
    StackJob,
)
from tests.support import NAMES, point

KINDS = ("train", "score", "baseline", "classify", "filter", "filter scores", "evaluate", "compare", "explore", "stack")
# That learn from values or blend them.
LEARNING = ("train", "score", "baseline", "classify", "filter", "explore", "stack")


@pytest.fixture
def job(trained, train_job, survey, tmp_path) -> Callable[[str, Raster], Job]:
    """A job of a kind that reads a raster with the bands of the small survey."""
    out = str(tmp_path / "out.tif")
    deposits = tuple(point(column, row) for column in (12.5, 20.5, 28.5) for row in (9.5, 15.5, 27.5))

    def make(kind: str, odd: Raster) -> Job:
        jobs = {
            "train": lambda: train_job(rasters=(odd,), epochs=1, guided_epochs=1),
            "score": lambda: ScoreJob((odd,), trained, out, device="cpu", threads=1),
            "baseline": lambda: BaselineJob((odd,), out, threads=1),
            "classify": lambda: ClassifyJob((odd,), deposits, out, patch_size=3, threads=1),
            "filter": lambda: FilterJob(survey.path, (odd,), out),
            "filter scores": lambda: FilterJob(odd.path, (survey,), out),
            "evaluate": lambda: EvaluateJob((odd,), deposits, resamples=0),
            "compare": lambda: CompareJob((odd, survey), deposits),
            "explore": lambda: ExploreJob((odd,)),
            "stack": lambda: StackJob(out, (odd,)),
        }
        return jobs[kind]()

    return make


def run(job: Job, reporter) -> dict:
    return importlib.import_module(f"models.{job.package}.job").run(job, reporter)


def cut_off(survey: Raster, folder: Path) -> Raster:
    path = folder / "cut.tif"
    # A copy begins with what the file says of itself.
    rasterio.shutil.copy(survey.path, path, driver="GTiff")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    return Raster(str(path))


def without_source(survey: Raster, folder: Path) -> Raster:
    with rasterio.open(survey.path) as dataset:
        bands = "".join(
            f'<VRTRasterBand dataType="Float32" band="{band}"><Description>{name}</Description><SimpleSource>'
            f'<SourceFilename relativeToVRT="1">moved_away.tif</SourceFilename><SourceBand>{band}</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
            for band, name in enumerate(NAMES, start=1)
        )
        corner = ", ".join(map(str, dataset.transform.to_gdal()))
        path = folder / "gone.vrt"
        path.write_text(
            f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"><SRS>EPSG:32633</SRS>'
            f"<GeoTransform>{corner}</GeoTransform>{bands}</VRTDataset>"
        )
    return Raster(str(path))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("damage", [cut_off, without_source])
def test_a_raster_that_cannot_be_read_is_named_with_the_cause(job, survey, tmp_path, recorder, kind, damage):
    broken = damage(survey, tmp_path)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(EngineError) as refused:
        run(job(kind, broken), recorder())
    sentence = str(refused.value)
    assert broken.path in sentence and "cannot be read at rows" in sentence
    assert damage is cut_off or "moved_away.tif" in sentence
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", LEARNING)
def test_what_stands_for_no_value_is_told_and_left_out(job, survey_values, write_raster, tmp_path, recorder, kind):
    coded, results = np.where(np.isnan(survey_values), -9999.0, survey_values), []
    for name, stated in (("stated", -9999.0), ("not_stated", None)):
        (tmp_path / name).mkdir()
        reporter = recorder()
        values = run(job(kind, write_raster(tmp_path / name / "s.tif", coded, NAMES, stated)), reporter)
        results.append({key: value for key, value in values.items() if key not in ("output", "report", "points")})
    assert any("Au (-9999 in 4.7 % of its cells)" in text for text in reporter.warnings)
    assert results[0] == results[1]
    assert kind != "train" or read_header(values["output"]).left_out == {name: [-9999.0] for name in NAMES}


@pytest.mark.parametrize("kind", ["train", "baseline"])
def test_a_survey_without_any_variation_is_refused(job, survey_values, write_raster, tmp_path, recorder, kind):
    values = np.where(np.isnan(survey_values), np.nan, np.arange(1.0, 5.0)[:, None, None])
    with pytest.raises(EngineError, match="same values: there is nothing to tell apart"):
        run(job(kind, write_raster(tmp_path / "flat.tif", values, NAMES)), recorder())


@pytest.mark.parametrize("kind", KINDS)
def test_complex_numbers_are_refused(job, survey_values, write_raster, tmp_path, recorder, kind):
    values = np.nan_to_num(survey_values, nan=1.0) + 1j
    raster = write_raster(tmp_path / "c.tif", values, NAMES, nodata=None, dtype="complex64")
    with pytest.raises(EngineError, match=r"c\.tif holds complex numbers"):
        run(job(kind, raster), recorder())


def test_what_the_engine_does_not_open_is_to_be_exported(job, tmp_path, recorder):
    (tmp_path / "modis.hdf").write_bytes(b"\x0e\x03\x13\x01" + bytes(5000))
    with pytest.raises(EngineError, match=r"modis\.hdf cannot be opened .* export it to a GeoTIFF"):
        run(job("explore", Raster(str(tmp_path / "modis.hdf"))), recorder())


def test_a_file_of_several_rasters_asks_for_one(job, survey_values, write_raster, tmp_path, recorder):
    one = write_raster(tmp_path / "one.tif", survey_values[:1])
    for name, more in (("CU", {}), ("AS", {"APPEND_SUBDATASET": "YES"})):
        rasterio.shutil.copy(one.path, tmp_path / "two.gpkg", driver="GPKG", RASTER_TABLE=name, **more)
    with pytest.raises(EngineError, match=r"two\.gpkg holds several rasters.* GPKG:\S*two\.gpkg:CU, GPKG:"):
        run(job("explore", Raster(str(tmp_path / "two.gpkg"))), recorder())
    found = run(job("explore", Raster(f"GPKG:{tmp_path / 'two.gpkg'}:AS")), recorder())
    assert found["bands"] == "AS"


def test_what_gdal_says_elsewhere_is_told_with_the_files(job, survey):
    error = rasterio.errors.CRSError("no such system")
    text, detail = worker._explain(error, job("baseline", survey))
    assert str(text).startswith("GDAL cannot go on (no such system): see that ") and survey.path in str(text)
    assert "CRSError" in detail
