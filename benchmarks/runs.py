"""Training and scoring a survey through the jobs that users run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from models.protocol.jobs import ScoreJob, TrainJob
from models.scoring import job as scoring
from models.training import job as training

from .quiet import Quiet
from .surveys import Survey


def train(survey: Survey, folder: Path, seed: int, **settings: Any) -> str:
    """Train a model on all of a survey and without its labels; the path of its file in `folder`.

    Args:
        settings: what of `TrainJob` is not the default.
    """
    model = str(folder / "model.geohgan")
    training.run(TrainJob(survey.rasters, model, seed=seed, **settings), Quiet())
    return model


def score(survey: Survey, model: str, folder: Path, **settings: Any) -> dict[str, np.ndarray]:
    """Score a survey; each band of the score raster by its name, (n,) at the survey's valid cells.

    Args:
        settings: what of `ScoreJob` is not the default.
    """
    output = folder / "scores.tif"
    scoring.run(ScoreJob(survey.rasters, model, str(output), **settings), Quiet())
    with rasterio.open(output) as dataset:
        bands = dataset.read(masked=True).filled(np.nan)[:, survey.valid]
        return dict(zip(dataset.descriptions, bands, strict=True))
