"""On a disk that fills up a run says so, and what lay there before is still there and whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from models.protocol.environment import ROOT
from models.protocol.header import read_header
from models.protocol.jobs import BaselineJob, FilterJob, Raster, ScoreJob, StackJob, SurveyJob
from tests.support import GRID

from .conftest import SIZE

MODEL = ROOT / "tests" / "published" / "model-0.1.0.geohgan"
SIDE = 300
OLD = b"what lay there before"


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """A raster with the bands of the model, each like no other."""
    path = tmp_path_factory.mktemp("full") / "survey.tif"
    names = read_header(MODEL).bands
    values = np.random.default_rng(0).lognormal(size=(len(names), SIDE, SIDE)).astype(np.float32)
    with rasterio.open(
        path, "w", driver="GTiff", height=SIDE, width=SIDE, count=len(names), dtype="float32", crs="EPSG:32633",
        transform=GRID,
    ) as dataset:  # fmt: skip
        dataset.write(values)
        dataset.descriptions = names
    return str(path)


def jobs(survey, disk):
    stack = (Raster(survey),)
    at = lambda name: str(disk / name)  # noqa: E731
    yield BaselineJob(stack, at("a.tif"), detector="pca_reconstruction")
    yield ScoreJob(stack, str(MODEL), at("a.tif"), at("b.tif"), metrics="chosen")
    yield SurveyJob(at("a.tif"), at("b.geojson"), at("c.geojson"), at("d.tif"), height=150, width=150, elements=8)
    yield StackJob(at("a.tif"), stack)
    yield FilterJob(survey, stack, at("a.tif"), at("b.geojson"), iqr_factor=0.0)


def run(job, folder):
    file = folder / "job.json"
    file.write_text(job.to_json())
    return subprocess.run(
        [sys.executable, "-m", "models", file], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("room", [10_000, 300_000, SIZE])
@pytest.mark.parametrize("number", range(5), ids=["baseline", "score", "examplesurvey", "stack", "filter"])
def test_what_lay_there_stays(survey, small_disk, tmp_path, number, room):
    job = list(jobs(survey, small_disk))[number]
    for path in job.outputs():
        Path(path).write_bytes(OLD)
    (small_disk / "filler").write_bytes(os.urandom(max(0, SIZE - room - 2**16)))
    before = sorted(os.listdir(small_disk))
    ended = run(job, tmp_path)
    last = json.loads(ended.stdout.splitlines()[-1])
    assert sorted(os.listdir(small_disk)) == before
    if room == SIZE:
        assert ended.returncode == 0, last
        for path in job.outputs():
            assert Path(path).read_bytes() != OLD
    else:
        assert ended.returncode == 1 and last["type"] == "error", last
        assert last["text"].startswith(("The disk is full", "{path} would take")), last
        assert all(Path(path).read_bytes() == OLD for path in job.outputs())
