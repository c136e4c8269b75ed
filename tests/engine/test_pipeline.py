"""The main job without QGIS: an example survey, trained without its labels, scored, evaluated and filtered."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from sklearn.metrics import roc_auc_score

from models.evaluation import job as evaluation
from models.filtering import job as filtering
from models.protocol.header import read_header
from models.protocol.jobs import EvaluateJob, FilterJob, Raster, ScoreJob, SurveyJob, TrainJob
from models.protocol.metrics import METRICS
from models.scoring import job as scoring
from models.survey import job as survey
from models.training import job as training

pytestmark = pytest.mark.slow
# What the default score counts most.
OURS = ("neighbour", "background")


@pytest.fixture(scope="module")
def folder(recorder, tmp_path_factory) -> Path:
    """A survey, a model trained on all of it, with no label anywhere, and its scores."""
    folder = tmp_path_factory.mktemp("pipeline")
    stack, model, scores = (str(folder / name) for name in ("stack.tif", "model.geohgan", "score.tif"))
    deposits, truth = str(folder / "deposits.geojson"), str(folder / "truth.tif")
    plan = SurveyJob(stack, deposits=deposits, truth=truth, width=100, height=80, n_deposits=8)
    survey.run(plan, recorder())
    plan = TrainJob((Raster(stack),), model, preset="fast", windows_per_epoch=1024, device="cpu", threads=1)
    training.run(plan, recorder())
    scoring.run(ScoreJob((Raster(stack),), model, scores, device="cpu", threads=1), recorder())
    return folder


@pytest.fixture(scope="module")
def truth(folder) -> np.ndarray:
    """1 in a halo, 0 elsewhere, 255 where there is no data."""
    with rasterio.open(folder / "truth.tif") as dataset:
        return dataset.read(1)


@pytest.fixture(scope="module")
def deposits(folder) -> tuple[dict, ...]:
    collection = json.loads((folder / "deposits.geojson").read_text(encoding="utf-8"))
    return tuple(feature["geometry"] for feature in collection["features"])


def band(path: Path, number: int) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(number, masked=True).filled(np.nan)


def auc(truth: np.ndarray, scores: np.ndarray) -> float:
    valid = np.isfinite(scores)
    return roc_auc_score(truth[valid], scores[valid])


def test_the_scores_find_the_haloes(folder, truth):
    scores = band(folder / "score.tif", 1)
    assert (np.isnan(scores) == (truth == 255)).all()
    assert read_header(folder / "model.geohgan").exclusion == {}
    assert auc(truth, scores) > 0.8
    neighbour, background = (band(folder / "score.tif", METRICS.index(f"{name}_distance") + 1) for name in OURS)
    assert auc(truth, neighbour) > 0.75 and auc(truth, background) > 0.75


def test_dense_scores_find_more_than_one_number_a_window(folder, truth, recorder, tmp_path):
    """The same model, its windows side by side, each with the mean score of its pixels."""
    job = ScoreJob(
        (Raster(str(folder / "stack.tif")),),
        str(folder / "model.geohgan"),
        str(tmp_path / "apart.tif"),
        stride=8,
        device="cpu",
        threads=1,
    )
    scoring.run(job, recorder())
    scores = band(tmp_path / "apart.tif", 1)
    whole = np.full_like(scores, np.nan)
    for row, column in np.ndindex(80 // 8, -(-100 // 8)):
        window = (slice(8 * row, 8 * row + 8), slice(8 * column, 8 * column + 8))
        valid = np.isfinite(scores[window])
        whole[window][valid] = scores[window][valid].mean() if valid.any() else np.nan
    assert auc(truth, whole) + 0.03 < auc(truth, band(folder / "score.tif", 1))


def test_the_deposits_tell_the_best_metric(folder, deposits, recorder):
    values = evaluation.run(EvaluateJob((Raster(str(folder / "score.tif")),), deposits, buffer=1000.0), recorder())
    found = {metric["name"]: metric["auc"] for metric in values["metrics"]}
    assert tuple(found) == METRICS[:-1]  # Nothing is sought.
    assert values["deposits"] == 8 and values["deposits_excluded"] == 0
    assert values["auc"] == max(found.values()) == found[values["best_metric"]] > 0.7


def test_what_the_filter_keeps_is_rich_in_haloes(folder, truth, recorder, tmp_path):
    job = FilterJob(str(folder / "score.tif"), (Raster(str(folder / "stack.tif")),), str(tmp_path / "filtered.tif"))
    values = filtering.run(job, recorder())
    kept = np.isfinite(band(tmp_path / "filtered.tif", 1))
    assert 0 < values["kept"] == kept.sum() <= values["outliers"]
    share = (truth == 1).sum() / (truth != 255).sum()
    assert (truth[kept] == 1).mean() > 2 * share
