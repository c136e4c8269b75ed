"""Checkpoints: everything that training needs to go on comes back, and what is no checkpoint is refused."""

from __future__ import annotations

import dataclasses
import os

import numpy as np
import pytest
import torch
from torch import Tensor

from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.model_file import load, network_values, save
from models.protocol.errors import EngineError
from models.protocol.header import ModelHeader
from models.protocol.metrics import default_weights
from models.protocol.presets import PRESETS
from models.training import checkpoint as checkpoints
from models.training.checkpoint import Checkpoint, write_checkpoint
from models.training.latent_space import LatentSpaceStep

SIZES = NetworkSizes(2, 4, 3, latent_hidden=(5,), generator=(4,), discriminator=(4,), encoder=(4,))
PROGRESS = {"step": 0, "epoch": 3}


class Run:
    """A training at some point: networks, optimisers and random generators."""

    def __init__(self, seed: int):
        torch.manual_seed(seed)
        self.model = GeoHgan(SIZES)
        self.random, self.noise = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
        self.step = LatentSpaceStep(self.model, PRESETS["fast"].schedule, self.noise)

    def train(self) -> list[float]:
        """Three batches of an epoch; the losses."""
        self.step.begin_epoch()
        losses = []
        for _ in range(3):
            x = torch.from_numpy(self.random.standard_normal((4, 2, 4, 4), dtype=np.float32))
            losses += [loss.item() for loss in self.step.train_batch(x, torch.ones(4, 1, 4, 4, dtype=bool)).values()]
        return losses

    def write(self, path: str, best: dict[str, Tensor] | None = None) -> None:
        write_checkpoint(
            path, header(), self.model, self.step.optimisers, self.random, self.noise, PROGRESS, best or {}
        )

    def restore(self, checkpoint: Checkpoint) -> None:
        checkpoint.restore_model(self.model)
        checkpoint.restore_optimisers(self.step.optimisers)
        checkpoint.restore_random(self.random, self.noise)


def header() -> ModelHeader:
    return ModelHeader(
        bands=["Au", "As"],
        preset="fast",
        networks=network_values(SIZES),
        preprocessing={"transforms": ["none"] * 2, "floors": [0.0] * 2, "centres": [0.0] * 2, "scales": [1.0] * 2},
        calibration={},
        training={"seed": 7},
        history=[{"step": 1, "epoch": 1, "autoencoder": 0.5}],
    )


@pytest.fixture
def path(tmp_path) -> str:
    return str(tmp_path / "model.geohgan.checkpoint")


def test_a_run_goes_on_from_its_checkpoint_as_if_it_had_not_stopped(path):
    first = Run(1)
    first.train()
    first.write(path)
    going_on = first.train()

    second = Run(2)
    second.train()
    second.restore(Checkpoint(path))
    assert second.train() == going_on
    state = second.model.state_dict()
    assert all(torch.equal(state[name], value) for name, value in first.model.state_dict().items())


def test_a_checkpoint_tells_where_it_was_written(path):
    Run(1).write(path)
    checkpoint = Checkpoint(path)
    assert (checkpoint.progress["step"], checkpoint.progress["epoch"]) == (0, 3)
    assert checkpoint.header.history == header().history and checkpoint.header.training["seed"] == 7
    assert checkpoint.path == path


def test_the_best_epoch_comes_back_where_it_is_not_the_last(path):
    run, best = Run(1), Run(2).model.state_dict()
    run.write(path, best)
    checkpoint = Checkpoint(path)
    checkpoint.restore_model(run.model)
    found = checkpoint.best()
    assert found.keys() == best.keys() and all(torch.equal(found[name], best[name]) for name in best)
    assert not torch.equal(next(run.model.parameters()), next(iter(best.values())))
    run.write(path)
    assert Checkpoint(path).best() == {}


def test_the_learning_rate_is_that_of_the_job_so_that_it_may_be_lowered(path):
    first, second = Run(1), Run(1)
    first.train()
    first.write(path)
    for optimiser in second.step.optimisers.values():
        optimiser.param_groups[0]["lr"] = 1e-7
    second.restore(Checkpoint(path))
    assert {group["lr"] for optimiser in second.step.optimisers.values() for group in optimiser.param_groups} == {1e-7}


def test_writing_replaces_the_last_one_and_leaves_nothing_else(path, tmp_path):
    run = Run(1)
    run.write(path)
    before = os.path.getmtime(path)
    run.train()
    run.write(path)
    assert os.listdir(tmp_path) == ["model.geohgan.checkpoint"] and os.path.getmtime(path) >= before
    assert torch.equal(Checkpoint(path)._tensors["random.noise"], run.noise.get_state())


def test_a_failure_while_writing_keeps_the_last_one(path, tmp_path, monkeypatch):
    run = Run(1)
    run.write(path)
    content = (tmp_path / "model.geohgan.checkpoint").read_bytes()

    def full(part, *rest):
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoints, "save", full)
    run.train()
    with pytest.raises(OSError, match="No space"):
        run.write(path)
    assert os.listdir(tmp_path) == ["model.geohgan.checkpoint"]
    assert (tmp_path / "model.geohgan.checkpoint").read_bytes() == content


def test_a_finished_model_is_no_checkpoint(path):
    calibrated = dataclasses.replace(
        header(), calibration=dict.fromkeys(default_weights(), {"centre": 0.0, "scale": 1.0})
    )
    save(path, calibrated, dict(Run(1).model.state_dict()))
    with pytest.raises(EngineError, match="is a finished model, not a checkpoint: leave RESUME empty"):
        Checkpoint(path)


def test_a_damaged_checkpoint_is_refused(path):
    Run(1).write(path)
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) - 1)
    with pytest.raises(EngineError, match="damaged"):
        Checkpoint(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda tensors: tensors.pop("random.noise"),
        lambda tensors: tensors.update({"random.noise": torch.zeros(len(tensors["random.noise"]), dtype=torch.uint8)}),
        lambda tensors: tensors.update({"optimiser.autoencoder.0.exp_avg": torch.zeros(3)}),
        lambda tensors: tensors.update({"optimiser.autoencoder.many.step": torch.zeros(())}),
        lambda tensors: tensors.update({"optimiser.autoencoder.99.step": torch.zeros(())}),
        lambda tensors: tensors.pop("optimiser.autoencoder.0.step"),
        lambda tensors: tensors.update({"best.encoder.0.weight": torch.zeros(2)}),
        lambda tensors: tensors.update({"best.another": torch.zeros(2)}),
    ],
)
def test_what_training_cannot_go_on_from_is_told(path, change):
    run = Run(1)
    run.train()
    run.write(path)
    told, tensors = load(path)
    change(tensors)
    save(path, told, tensors)
    with pytest.raises(EngineError, match="damaged: training cannot go on from it. Leave RESUME empty"):
        Run(1).restore(Checkpoint(path))


@pytest.mark.parametrize("random", [{}, {"bit_generator": "MT19937"}, {"bit_generator": "PCG64", "state": {"inc": -1}}])
def test_the_state_of_another_random_generator_is_told(path, random):
    run = Run(1)
    run.write(path)
    told, tensors = load(path)
    progress = {**told.training["progress"], "random": random}
    save(path, dataclasses.replace(told, training={**told.training, "progress": progress}), tensors)
    with pytest.raises(EngineError, match="damaged: training cannot go on from it"):
        run.restore(Checkpoint(path))
