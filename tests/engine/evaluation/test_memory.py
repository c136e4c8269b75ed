"""Large rasters: what evaluate takes of memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from models.protocol.environment import ROOT
from models.protocol.jobs import EvaluateJob
from models.protocol.messages import parse
from tests.support import point


@pytest.mark.slow
@pytest.mark.parametrize(
    ("side", "buffer_cells", "resamples", "megabytes"),
    # Version 0.1.0 took 2118 and 960 MB.
    [(4000, 2.5, 19, 560), (2000, 1000, 2, 400)],
    ids=["many cells", "buffers as wide as half the raster"],
)
def test_a_large_raster_takes_a_few_numbers_a_cell(
    write_raster, tmp_path: Path, side, buffer_cells, resamples, megabytes
):
    scores = np.random.default_rng(0).standard_normal((1, side, side), np.float32)
    raster = write_raster(tmp_path / "score.tif", scores, ["anomaly_score"], nodata=None)
    job = EvaluateJob(
        (raster,),
        tuple(point(*position) for position in np.random.default_rng(1).random((5, 2)) * side),
        buffer=500.0 * buffer_cells,
        report=str(tmp_path / "report.html"),
        resamples=resamples,
    )
    file = tmp_path / "job.json"
    file.write_text(job.to_json(), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "models", str(file)], cwd=ROOT, capture_output=True, text=True)
    result = parse(done.stdout.splitlines()[-1])
    assert result["type"] == "result", done.stdout
    values = result["values"]
    assert values["deposits"] == 5
    assert values["peak_memory_mb"] < megabytes
