"""Training and scoring on a pretended card: every tensor on the right device, and the maps those of a processor."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from models.device import CPU, prepare
from models.model_file import load_trained
from models.protocol.header import read_header
from models.protocol.jobs import ScoreJob
from models.scoring import job as scoring
from models.training import job as training
from models.training.latent_space import LatentSpaceStep

from .pretended_card import CARD, Generator, OnCard, PretendedCard

# What torch says of real tensors of the device that stands for the card.
pytestmark = pytest.mark.filterwarnings("ignore:.*copying from a non-meta parameter")


@pytest.fixture
def card(monkeypatch):
    """A card is there, for jobs that do not ask for the processor."""
    with PretendedCard():

        def prepared(device, threads, seed=0):
            prepare("cpu", threads, seed)
            return CPU if device == "cpu" else CARD

        monkeypatch.setattr(training, "prepare", prepared)
        monkeypatch.setattr(scoring, "prepare", prepared)
        monkeypatch.setattr(torch, "Generator", Generator)
        monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (2**33, 2**34))
        yield


@pytest.fixture
def run(train_job, survey, recorder, tmp_path):
    """Train and score on a device; the model file and the bands of both rasters."""

    def on(device: str, reporter=None, **changes) -> tuple[str, list[np.ndarray]]:
        folder = tmp_path / device
        folder.mkdir(exist_ok=True)
        job = train_job(output=str(folder / "model.geohgan"), device=device, **changes)
        training.run(job, reporter or recorder())
        outputs = [str(folder / name) for name in ("score.tif", "contributions.tif")]
        scoring.run(ScoreJob((survey,), job.output, outputs[0], outputs[1], device=device, threads=1), recorder())
        return job.output, [_bands(path) for path in outputs]

    return on


def _bands(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).filled(np.nan)


@pytest.fixture
def full_after(monkeypatch):
    """The card has no memory for any batch of step 1 from the given one on."""

    def start(batch: int) -> None:
        seen, train = [], LatentSpaceStep.train_batch

        def train_batch(self, x, valid):
            seen.append(len(x))
            if isinstance(x, OnCard) and len(seen) >= batch:
                raise torch.OutOfMemoryError
            return train(self, x, valid)

        monkeypatch.setattr(LatentSpaceStep, "train_batch", train_batch)

    return start


@pytest.mark.parametrize("preset", ["fast", "balanced", "reference"])
def test_a_card_gives_the_maps_of_the_processor(run, card, preset):
    _, expected = run("cpu", preset=preset)
    model, found = run("auto", preset=preset)
    assert load_trained(model, CPU).device == CPU
    for bands, others in zip(found, expected, strict=True):
        np.testing.assert_allclose(bands, others, rtol=1e-3, atol=1e-3)


def test_a_card_that_fills_up_leaves_the_training_to_the_processor(run, card, recorder, full_after):
    full_after(5)  # the second batch of the second epoch
    reporter = recorder()
    model, (scores, _) = run("auto", reporter)
    assert "going on without it" in reporter.warnings[-1] and np.isfinite(scores).any()
    header = read_header(model)
    assert [(entry["step"], entry["epoch"]) for entry in header.history] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert header.training["device"].startswith("CPU")


def test_a_card_that_fills_up_leaves_the_scoring_to_the_processor(run, card, recorder, survey, tmp_path, monkeypatch):
    model, (expected, _) = run("auto")
    score_block = scoring.score_block

    def without_memory(networks, *arguments):
        if isinstance(next(networks.parameters()), OnCard):
            raise torch.OutOfMemoryError
        return score_block(networks, *arguments)

    monkeypatch.setattr(scoring, "score_block", without_memory)
    reporter = recorder()
    values = scoring.run(ScoreJob((survey,), model, str(tmp_path / "score.tif"), device="auto", threads=1), reporter)
    assert "going on without it" in reporter.warnings[-1] and values["device"].startswith("CPU")
    np.testing.assert_allclose(_bands(tmp_path / "score.tif"), expected, rtol=1e-3, atol=1e-3)


def test_a_card_that_fills_up_leaves_the_calibration_to_the_processor(run, card, recorder, monkeypatch):
    _, (expected, _) = run("cpu")
    score_block = training.score_block

    def without_memory(networks, *arguments):
        if isinstance(next(networks.parameters()), OnCard):
            raise torch.OutOfMemoryError
        return score_block(networks, *arguments)

    monkeypatch.setattr(training, "score_block", without_memory)
    reporter = recorder()
    _, (scores, _) = run("auto", reporter)
    assert reporter.warnings == ["The card ran out of memory: the scores are calibrated without it."]
    np.testing.assert_allclose(scores, expected, rtol=1e-3, atol=1e-3)


def test_a_training_that_stopped_on_a_card_goes_on_on_the_processor(train_job, card, recorder, tmp_path):
    class Stop(Exception):
        pass

    def stop(text: str) -> None:
        if text.startswith("step 1, epoch 2 of"):
            raise Stop

    with pytest.raises(Stop):
        training.run(train_job(device="auto"), recorder(stop))
    training.run(dataclasses.replace(train_job(device="cpu"), resume=train_job().checkpoint), recorder())
    history = read_header(train_job().output).history
    assert [(entry["step"], entry["epoch"]) for entry in history] == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_what_lies_on_two_devices_is_found(card):
    weights = torch.ones(3).to(CARD)
    with pytest.raises(RuntimeError, match="same device"):
        weights + torch.ones(3)
    with pytest.raises((RuntimeError, TypeError)):
        weights.numpy()
    assert (weights + torch.tensor(1.0)).cpu().tolist() == [2, 2, 2]
