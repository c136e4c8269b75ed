"""Whole surveys: one whose true fields are known, and a real one that others have interpolated before."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
import rasterio

from models.interpolation import job as interpolation
from models.protocol.choices import METHODS
from models.protocol.jobs import InterpolateJob, SurveyJob
from models.protocol.samples.table import SampleTable
from models.survey import job as example

KOLA = Path(__file__).resolve().parents[4] / "shared" / "data" / "kola_humus"


@pytest.fixture(scope="module")
def survey(recorder, tmp_path_factory) -> tuple[Path, str]:
    """The example survey's true stack, and its samples as a table."""
    folder = tmp_path_factory.mktemp("survey")
    stack, points = folder / "stack.tif", folder / "samples.geojson"
    example.run(SurveyJob(str(stack), samples=str(points)), recorder())
    features = json.loads(points.read_text(encoding="utf-8"))["features"]
    x, y = zip(*(feature["geometry"]["coordinates"] for feature in features), strict=True)
    names = features[0]["properties"]
    columns = {name: tuple(str(feature["properties"][name]) for feature in features) for name in names}
    return stack, SampleTable(x, y, columns).to_csv()


def bands(path: Path | str) -> tuple[dict[str, np.ndarray], rasterio.Affine]:
    with rasterio.open(path) as dataset:
        values = dataset.read(masked=True).filled(np.nan)
        return dict(zip(dataset.descriptions, values, strict=True)), dataset.transform


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    """Of logarithms, where both have values."""
    both = np.isfinite(one) & np.isfinite(other)
    return float(np.corrcoef(np.log(one[both]), np.log(other[both]))[0, 1])


def regional(values: np.ndarray) -> np.ndarray:
    """Geometric means of 4 x 4 cells that all have values."""
    height, width = values.shape
    return np.exp(np.log(values).reshape(height // 4, 4, width // 4, 4).mean(axis=(1, 3)))


@pytest.mark.parametrize("method", METHODS)
def test_interpolated_fields_are_the_true_ones_of_the_example_survey(survey, method, recorder, tmp_path):
    """Half of what is an element's own is a nugget, and samples have errors of 5 %: no map of samples reaches 1."""
    stack, samples = survey
    output, report = tmp_path / "stack.tif", tmp_path / "report.html"
    reporter = recorder()
    job = InterpolateJob(
        samples, "EPSG:32633", str(output), report=str(report), method=method, cell_size=500.0, threads=1
    )
    interpolation.run(job, reporter)
    true, grid = bands(stack)
    mapped, mapped_grid = bands(output)
    assert mapped_grid == grid and list(mapped) == list(true)
    reached = {name: correlation(mapped[name], true[name]) for name in true}
    assert min(reached.values()) > 0.84, reached
    assert np.median(list(reached.values())) > 0.9
    assert min(correlation(regional(mapped[name]), regional(true[name])) for name in true) > 0.96
    # What the report claims is not more than what is so.
    elements = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))["elements"]
    for element in elements:
        claimed = element["cross_validation"]["correlation"]
        assert reached[element["name"]] - 0.2 < claimed < reached[element["name"]]
    assert reporter.warnings == []


def kola_samples(names: list[str]) -> SampleTable:
    """The points of a GeoPackage, which end with their two coordinates."""
    quoted = ", ".join(f'"{name}"' for name in names)
    with contextlib.closing(sqlite3.connect(f"{(KOLA / 'samples.gpkg').as_uri()}?immutable=1", uri=True)) as database:
        rows = database.execute(f"SELECT geom, {quoted} FROM humus").fetchall()
    geometries, *values = zip(*rows, strict=True)
    x, y = zip(*(struct.unpack("<dd", geometry[-16:]) for geometry in geometries), strict=True)
    return SampleTable(x, y, {name: tuple(map(str, column)) for name, column in zip(names, values, strict=True)})


@pytest.mark.skipif(not KOLA.is_dir(), reason=f"the Kola survey is not in {KOLA}")
def test_the_kola_survey_comes_out_as_its_ready_made_stack(recorder, tmp_path, monkeypatch):
    """That stack is of inverse distance weighting too: 8 samples, power 2, of logarithms."""
    monkeypatch.setenv("GDAL_PAM_ENABLED", "NO")
    ready, grid = bands(KOLA / "stack.tif")
    samples = kola_samples(list(ready)).to_csv()
    output = str(tmp_path / "stack.tif")
    job = InterpolateJob(
        samples, "EPSG:32635", output, method="idw", scale="log", neighbours=8, radius=100_000.0, threads=1
    )
    got = interpolation.run(job, recorder())
    assert got["elements"] == len(ready) and got["left_out"] == ""
    mapped, mapped_grid = bands(output)
    assert mapped_grid == grid
    for name, values in ready.items():
        there = np.isfinite(values)
        assert mapped[name][there] == pytest.approx(values[there], rel=1e-5)
    # With the radius that the samples suggest, fewer than eight count at the edge of the survey.
    interpolation.run(dataclasses.replace(job, radius=None), recorder())
    default, _ = bands(output)
    assert min(correlation(default[name], ready[name]) for name in ready) > 0.998
