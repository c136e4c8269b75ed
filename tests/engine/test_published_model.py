"""A model file and a job file of the first version still give the scores that they gave then."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from models.protocol.environment import ROOT
from models.protocol.programs import clean

PUBLISHED = Path(__file__).resolve().parents[1] / "published"
EXPECTED = json.loads((PUBLISHED / "scores-0.1.0.json").read_text(encoding="utf-8"))
# Six significant digits, as far as the kernels of other processors give them. Those of an anomaly score, which is about
# zero, count from the decimal point; of percentiles, two pixels that are almost alike may change places.
DIGITS = {"rel": 1e-5}
TOLERANCES = {"anomaly_score": {"rel": 1e-5, "abs": 1e-5}, "percentile": {"abs": 0.1}}


@pytest.fixture
def score(tmp_path) -> Callable[..., dict[str, np.ndarray]]:
    """Run the job file, with changes, in a worker; the bands of the score raster by name, NaN where nodata."""

    def run(**changes: Any) -> dict[str, np.ndarray]:
        values = json.loads((PUBLISHED / "score-job-0.1.0.json").read_text(encoding="utf-8"))
        for raster in values["rasters"]:
            raster["path"] = str(PUBLISHED / raster["path"])
        output = tmp_path / values["output"]
        values.update(model=str(PUBLISHED / values["model"]), output=str(output), **changes)
        file = tmp_path / "job.json"
        file.write_text(json.dumps(values), encoding="utf-8")
        command = [sys.executable, "-m", "models", str(file)]
        done = subprocess.run(command, cwd=ROOT, env=clean(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        with rasterio.open(output) as dataset:
            bands = dataset.read(masked=True).filled(np.nan).astype(float)
            return dict(zip(dataset.descriptions, bands, strict=True))

    return run


def assert_as_published(name: str, band: np.ndarray, expected: dict[str, Any]) -> None:
    rows, columns = np.transpose(EXPECTED["pixels"])
    pixels = np.array(expected["pixels"], float)
    tolerance = TOLERANCES.get(name, DIGITS)
    assert band[rows, columns] == pytest.approx(pixels, **tolerance, nan_ok=True)
    for word, number in (("mean", np.nanmean), ("min", np.nanmin), ("max", np.nanmax)):
        assert number(band) == pytest.approx(expected[word], **tolerance), word


def test_the_scores_are_those_of_the_first_version(score):
    bands = score()
    assert list(bands) == list(EXPECTED["bands"])
    for name, expected in EXPECTED["bands"].items():
        assert_as_published(name, bands[name], expected)


def test_the_weights_of_the_job_file_still_count(score):
    expected = EXPECTED["reweighted"]
    bands = score(**expected["weights"])
    assert_as_published("anomaly_score", bands["anomaly_score"], expected["anomaly_score"])
