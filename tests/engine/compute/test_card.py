"""Training and scoring on a pretended card: every tensor on the right device, and the maps those of a processor."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import rasterio
import torch

from models.compute.device import CPU, prepare
from models.protocol.header import read_header
from models.protocol.jobs import ScoreJob
from models.scoring import job as scoring
from models.training import calibration
from models.training import job as training
from models.training.checkpoint import Checkpoint
from models.training.latent_space import LatentSpaceStep

from .pretended_card import CARD, Generator, OnCard, PretendedCard

# What torch says of real tensors of the device that stands for the card.
ON_CARD, ON_CPU = "CUDA, pretended", "CPU, 1 thread"
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
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "pretended")
        yield


@pytest.fixture
def run(train_job, survey, recorder, tmp_path):
    """Train and score on a device."""

    def on(device: str, reporter=None, **changes) -> Ran:
        folder = tmp_path / device
        folder.mkdir(exist_ok=True)
        job = train_job(output=str(folder / "model.geohgan"), device=device, **changes)
        trained = training.run(job, reporter or recorder())
        outputs = [str(folder / name) for name in ("score.tif", "contributions.tif")]
        plan = ScoreJob((survey,), job.output, outputs[0], outputs[1], device=device, threads=1)
        scored = scoring.run(plan, recorder())
        return Ran(job.output, (trained["device"], scored["device"]), *map(_bands, outputs))

    return on


class Ran(NamedTuple):
    """The model file, where it was trained and where it scored, and the bands of both rasters."""

    model: str
    devices: tuple[str, str]
    scores: np.ndarray
    contributions: np.ndarray


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


@pytest.fixture
def without_memory_for(monkeypatch):
    """The card has no memory for any block that a module scores."""

    def start(module) -> None:
        redrawn_block = module.redrawn_block

        def fail(networks, *arguments):
            if isinstance(next(networks.parameters()), OnCard):
                raise torch.OutOfMemoryError
            return redrawn_block(networks, *arguments)

        monkeypatch.setattr(module, "redrawn_block", fail)

    return start


def same(found: Ran, expected: Ran) -> bool:
    return all(
        np.allclose(bands, others, rtol=1e-3, atol=1e-3, equal_nan=True)
        for bands, others in zip(found[2:], expected[2:], strict=True)
    )


@pytest.mark.parametrize("preset", ["fast", "balanced", "reference"])
def test_a_card_gives_the_maps_of_the_processor(run, card, preset):
    expected, found = run("cpu", preset=preset), run("auto", preset=preset)
    assert expected.devices == (ON_CPU, ON_CPU) and found.devices == (ON_CARD, ON_CARD)
    assert same(found, expected)


def test_a_card_that_fills_up_leaves_the_training_to_the_processor(run, card, recorder, full_after):
    full_after(5)  # the second batch of the second epoch
    reporter = recorder()
    found = run("auto", reporter)
    assert "going on without it" in reporter.warnings[-1] and np.isfinite(found.scores).any()
    assert found.devices == (ON_CPU, ON_CARD)
    header = read_header(found.model)
    assert [(entry["step"], entry["epoch"]) for entry in header.history] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert header.training["device"] == ON_CPU


def test_a_card_that_fills_up_leaves_the_scoring_to_the_processor(run, card, without_memory_for):
    expected = run("cpu")
    without_memory_for(scoring)
    found = run("auto")
    assert found.devices == (ON_CARD, ON_CPU)
    assert same(found, expected)


def test_a_card_that_fills_up_leaves_the_calibration_to_the_processor(run, card, recorder, without_memory_for):
    expected, reporter = run("cpu"), recorder()
    without_memory_for(calibration)
    found = run("auto", reporter)
    assert reporter.warnings == ["The card ran out of memory: the scores are calibrated without it."]
    assert found.devices == (ON_CARD, ON_CARD)
    assert same(found, expected)


def test_a_training_that_stopped_on_a_card_goes_on_on_the_processor(train_job, card, recorder, tmp_path):
    class Stop(Exception):
        pass

    def stop(text: str) -> None:
        if text.startswith("step 1, epoch 2 of"):
            raise Stop

    with pytest.raises(Stop):
        training.run(train_job(device="auto"), recorder(stop))
    assert Checkpoint(train_job().checkpoint).header.training["device"] == ON_CARD
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
