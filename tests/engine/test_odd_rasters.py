"""Rasters with something odd about them, in every job that reads them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil

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
