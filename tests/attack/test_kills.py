"""A worker that is killed at any moment: what lay there before is still there, and the next run works."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from models.protocol.environment import ROOT
from models.protocol.header import read_header
from models.protocol.jobs import BaselineJob, Raster, ScoreJob, StackJob, TrainJob
from models.protocol.programs import clean
from tests.support import GRID

from . import outcomes

MODEL = ROOT / "tests" / "published" / "model-0.1.0.geohgan"
OLD = b"what lay there before"
SIDE = 250
KILLS = 6 if outcomes.FULL else 1


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    path = tmp_path_factory.mktemp("kills") / "survey.tif"
    names = read_header(MODEL).bands
    profile = {"driver": "GTiff", "count": len(names), "height": SIDE, "width": SIDE, "dtype": "float32"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=GRID) as dataset:
        dataset.write(np.random.default_rng(0).lognormal(size=(len(names), SIDE, SIDE)).astype(np.float32))
        dataset.descriptions = names
    return Raster(str(path))


def jobs(survey, folder):
    """Jobs, and what they say first once they are at work."""
    at = lambda name: str(folder / name)  # noqa: E731
    short = {"preset": "fast", "epochs": 3, "guided_epochs": 1, "windows_per_epoch": 512}
    yield TrainJob((survey,), at("a.geohgan"), threads=1, **short)
    yield ScoreJob((survey,), str(MODEL), at("a.tif"), at("b.tif"), threads=1)
    yield BaselineJob((survey,), at("a.tif"), detector="pca_reconstruction", threads=1)
    yield StackJob(at("a.tif"), (survey,), cell_size=100.0)


def is_whole(path):
    if path.endswith(".geohgan"):
        return bool(read_header(path).calibration)
    with rasterio.open(path) as dataset:
        return dataset.read().size > 0


def start(file):
    command = [sys.executable, "-m", "models", str(file)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=ROOT, env=clean(), **pipes)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends processes in another way, which test_client tries")
@pytest.mark.parametrize("number", range(4), ids=["train", "score", "baseline", "stack"])
def test_a_killed_run_destroys_nothing_and_the_next_one_works(survey, tmp_path, number):
    folder, draw = tmp_path / "out", random.Random(number)
    folder.mkdir()
    job, file = list(jobs(survey, folder))[number], tmp_path / "job.json"
    file.write_text(job.to_json(), encoding="utf-8")
    for path in job.outputs():
        Path(path).write_bytes(OLD)
    for _ in range(KILLS):
        with start(file) as worker:
            for line in worker.stdout:
                if b"progress" in line and b'"percent": 0.0' not in line:
                    break
            time.sleep(draw.uniform(0, 1.5))
            was_at_work = worker.poll() is None
            worker.kill()
        if was_at_work:
            # Where it was killed after its last step, what is new is whole.
            assert all(Path(path).read_bytes() == OLD or is_whole(path) for path in job.outputs())
            outcomes.TALLY.add("kills", "a kill", outcomes.DONE, "")
        for path in job.outputs():
            Path(path).write_bytes(OLD)
    if isinstance(job, TrainJob):
        Path(job.checkpoint).unlink(missing_ok=True)
    with start(file) as worker:
        worker.communicate()
    assert worker.returncode == 0
    assert sorted(os.listdir(folder)) == sorted(os.path.basename(path) for path in job.outputs())
    assert all(Path(path).read_bytes() != OLD for path in job.outputs())
