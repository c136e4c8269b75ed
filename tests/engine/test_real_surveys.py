"""A short training on a real survey; the data lie beside the checkout and are no part of the project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from sklearn.metrics import roc_auc_score

from models.protocol.header import read_header
from models.protocol.jobs import Raster, ScoreJob, TrainJob
from models.scoring import job as scoring
from models.training import job as training

ALASKA = Path(__file__).resolve().parents[3] / "shared" / "data" / "alaska_se"


@pytest.mark.slow
@pytest.mark.skipif(not ALASKA.is_dir(), reason=f"the survey of southeast Alaska is not in {ALASKA}")
def test_mines_of_southeast_alaska_stand_out_without_labels(recorder, tmp_path):
    """Detectors of the textbook reach 0.76 to 0.87 there, chance 0.5."""
    stack, model, scores = str(ALASKA / "stack.tif"), str(tmp_path / "m.geohgan"), str(tmp_path / "score.tif")
    plan = TrainJob((Raster(stack),), model, preset="fast", windows_per_epoch=768, device="cpu", threads=1)
    training.run(plan, recorder())
    scoring.run(ScoreJob((Raster(stack),), model, scores, device="cpu", threads=1), recorder())
    with rasterio.open(ALASKA / "labels.tif") as dataset:
        mines = dataset.read(2) == 1
    with rasterio.open(scores) as dataset:
        score = dataset.read(1, masked=True).filled(np.nan)
    valid = np.isfinite(score)
    assert read_header(model).exclusion == {}
    assert set(read_header(model).preprocessing["transforms"]) == {"clr"}
    assert roc_auc_score(mines[valid], score[valid]) > 0.7
