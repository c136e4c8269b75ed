"""The baseline job with a deep detector: what it writes, what it learns from, and what it says when it goes wrong."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from models.baseline import deep
from models.baseline import job as baseline
from models.baseline.job import run
from models.comparison import job as comparison
from models.evaluation import job as evaluation
from models.peers import trainer
from models.peers.ganomaly.network import Ganomaly
from models.peers.ganomaly.training import GanomalyTraining
from models.peers.methods import METHODS
from models.peers.peer import Peer
from models.peers.sizes import Sizes
from models.protocol import choices
from models.protocol.errors import EngineError
from models.protocol.jobs import BaselineJob, CompareJob, EvaluateJob, Raster
from models.protocol.text import Text
from models.rasters.stack import Stack
from tests.support import point

# Rows and columns of what was added to the survey.
BLOB = (slice(12, 15), slice(16, 19))


@pytest.fixture(autouse=True)
def brief(monkeypatch):
    """Trainings of a second or less."""
    monkeypatch.setattr(trainer, "STEPS", 4)
    monkeypatch.setattr(deep, "BATCH", 16)


@pytest.fixture(scope="module")
def blob(survey_values, write_raster, tmp_path_factory) -> Raster:
    """The survey with an anomaly, a hole beside it, and a corner without data."""
    values = survey_values.copy()
    values[(0, *BLOB)] *= 20
    values[(3, *BLOB)] /= 20
    return write_raster(tmp_path_factory.mktemp("blob") / "survey.tif", values)


@pytest.fixture
def job(blob, tmp_path) -> BaselineJob:
    return BaselineJob((blob,), str(tmp_path / "b.tif"), "ganomaly", epochs=1, device="cpu", threads=1)


def bands(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).filled(np.nan)


@pytest.mark.parametrize("detector", METHODS)
def test_an_anomaly_stands_out_and_a_seed_repeats(detector, job, survey_values, recorder):
    job = dataclasses.replace(job, detector=detector, seed=3)
    first = run(job, recorder())
    scores = bands(job.output)
    valid = np.isfinite(survey_values).all(axis=0)
    assert scores.shape[0] == 3 and first["pixels"] == valid.sum()
    for band in scores:
        np.testing.assert_array_equal(np.isfinite(band), valid)
    assert scores[0][BLOB].min() > np.nanmedian(scores[0])
    run(job, recorder())
    np.testing.assert_array_equal(bands(job.output), scores)


def test_jobs_know_them_all():
    assert tuple(METHODS) == choices.DEEP_DETECTORS == choices.DETECTORS[5:]


def test_the_raster_says_what_it_holds(job, recorder):
    reporter = recorder()
    run(dataclasses.replace(job, exclude=(point(17.5, 13.5),), exclude_distance=600.0), reporter)
    with rasterio.open(job.output) as dataset:
        assert dataset.descriptions == ("ganomaly", "ganomaly_window", "percentile")
        tags = dataset.tags()
    assert tags["GEOHGAN_METRIC"] == "ganomaly" and tags["GEOHGAN_WINDOW"] == "8"
    assert '"windows": ' in tags["GEOHGAN_EXCLUSION"]
    (told,) = [text for text in reporter.logs if "learns from" in text]
    assert "windows of 8 x 8 pixels" in told and "left out near EXCLUDE" in told and "no labels" in told
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100


def test_networks_can_be_as_wide_as_published(job, recorder, monkeypatch):
    made = []

    def networks(sizes: Sizes) -> Peer:
        made.append(Ganomaly(sizes))
        return made[-1]

    monkeypatch.setitem(METHODS, "ganomaly", dataclasses.replace(METHODS["ganomaly"], networks=networks))
    for widths in ("reduced", "published"):
        run(dataclasses.replace(job, widths=widths), recorder())
    assert [peer.encoder.pyramid[0].out_channels for peer in made] == [32, 64]


def test_blocks_make_no_difference(job, recorder, monkeypatch):
    run(job, recorder())
    whole, blocks = bands(job.output), Stack.blocks
    monkeypatch.setattr(Stack, "blocks", lambda self, size=512: blocks(self, 16))
    run(job, recorder())
    np.testing.assert_allclose(bands(job.output), whole, rtol=1e-4, atol=1e-5)


def test_the_raster_can_be_evaluated(job, recorder, tmp_path):
    run(job, recorder())
    plan = EvaluateJob((Raster(job.output),), (point(17.5, 13.5),), buffer=600.0, resamples=0)
    assert evaluation.run(plan, recorder())["best_metric"] in ("ganomaly", "ganomaly_window")


# -- what goes wrong


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"patch_size": 3},
            "PATCH_SIZE is 3: the windows of GANomaly are 4 to 64 pixels wide; 1 takes its own size, 8",
        ),
        ({"patch_size": 65}, "PATCH_SIZE is 65"),
        ({"epochs": 0}, "EPOCHS is 0: it must be 1 or more"),
        ({"epochs": 10**6}, "EPOCHS is 1,000,000: it must be 100,000 or less"),
    ],
)
def test_what_cannot_work_on_any_raster_is_told_by_the_job(changes, sentence):
    job = BaselineJob((), "b.tif", "ganomaly")
    job.check()
    with pytest.raises(EngineError, match=sentence):
        dataclasses.replace(job, **changes).check()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 31}, "are larger than the raster of 34 x 30"),
        ({"exclude": (point(17, 15),), "exclude_distance": 50_000.0}, "smaller EXCLUDE_DISTANCE"),
        ({"patch_size": 28, "min_valid": 1.0}, "No training window: no 28 x 28 pixels"),
    ],
)
def test_what_cannot_work_is_told_and_nothing_is_left(changes, sentence, job, recorder, tmp_path):
    with pytest.raises(EngineError, match=sentence):
        run(dataclasses.replace(job, **changes), recorder())
    assert os.listdir(tmp_path) == []


def test_a_map_of_a_collapsed_detector_is_not_called_good(job, recorder, monkeypatch, tmp_path):
    monkeypatch.setattr(Peer, "collapse", lambda *arguments: Text("its posterior collapsed"))
    reporter = recorder()
    run(job, reporter)
    assert any("GANomaly collapsed in training: its posterior collapsed" in text for text in reporter.warnings)
    labels = (point(17.5, 13.5),)
    told = recorder()
    evaluation.run(EvaluateJob((Raster(job.output),), labels, buffer=600.0, resamples=0), told)
    assert any("collapsed in training" in text for text in told.warnings)
    told = recorder()
    comparison.run(CompareJob(rasters=(Raster(job.output),), labels=labels, buffer=600.0), told)
    assert any("collapsed in training" in text for text in told.warnings)


def test_windows_that_memory_does_not_hold_are_refused(job, recorder, monkeypatch):
    monkeypatch.setattr(deep, "_BYTES_A_BAND", 10**7)
    with pytest.raises(EngineError, match="Training on batches of 16 windows would take"):
        run(job, recorder())


# -- on a card that has too little memory


@pytest.fixture
def full_card(monkeypatch):
    """A processor that is taken for a card, and runs out of memory in the given steps."""

    def fill(*steps: int) -> list[int]:
        sizes, step = [], GanomalyTraining.step

        def or_full(self: GanomalyTraining, batches: Any) -> dict[str, torch.Tensor]:
            sizes.append(len(batches[0][0]))
            if len(sizes) in steps:
                raise torch.OutOfMemoryError
            return step(self, batches)

        monkeypatch.setattr(baseline, "prepare", lambda *arguments: torch.device("cpu", 0))
        monkeypatch.setattr(baseline, "choice", lambda *arguments: Text("pretended"))
        monkeypatch.setattr(GanomalyTraining, "step", or_full)
        return sizes

    return fill


def test_a_card_without_memory_gets_smaller_batches_and_then_nothing(job, recorder, full_card, blob):
    sizes, reporter = full_card(2, 3), recorder()
    run(job, reporter)
    assert sizes == [16] * 2 + [8] * 5
    assert "going on with batches of 8 windows" in reporter.warnings[0]
    assert "going on without it" in reporter.warnings[1]


@pytest.mark.parametrize("times", [1, 2])
def test_a_card_without_memory_scores_fewer_at_once_and_then_nothing(job, recorder, monkeypatch, times):
    run(job, recorder())
    expected, at_once, blended = bands(job.output), [], deep.blended

    def or_full(of_windows: Any, windows: Any, *arguments: Any) -> np.ndarray:
        at_once.append(windows.at_once)
        if len(at_once) <= times:
            raise torch.OutOfMemoryError
        return blended(of_windows, windows, *arguments)

    monkeypatch.setattr(deep, "CPU", torch.device("cpu", 0))
    monkeypatch.setattr(deep, "windows_at_once", lambda device, size: 100)
    monkeypatch.setattr(deep, "_check_memory", lambda *arguments: None)
    monkeypatch.setattr(deep, "blended", or_full)
    reporter = recorder()
    run(job, reporter)
    assert at_once[:2] == [100, 50] and any("going on without it" in one for one in reporter.warnings) == (times == 2)
    np.testing.assert_allclose(bands(job.output), expected, rtol=1e-4, atol=1e-5)


def test_a_processor_without_memory_ends_the_training(job, recorder, monkeypatch, tmp_path):
    monkeypatch.setattr(GanomalyTraining, "step", lambda *arguments: (_ for _ in ()).throw(torch.OutOfMemoryError))
    with pytest.raises(torch.OutOfMemoryError):
        run(job, recorder())
    assert Path(tmp_path).is_dir() and os.listdir(tmp_path) == []
