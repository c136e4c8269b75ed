"""When a step ends, which of its epochs is kept, and that going on after a stop changes neither."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from models.networks.model_file import load_trained
from models.protocol.header import read_header
from models.protocol.presets import PRESETS
from models.training import trainer
from models.training.checkpoint import Checkpoint
from models.training.job import run
from models.training.trainer import Trainer, levelled_off

# Losses of the epochs of both steps: two of them together do not gain 2 % after the fourth, then after the third.
LOSSES = {"step 1": (5.0, 4.0, 4.2, 3.95, 0.1), "step 2": (1.0, 0.99, 1.2, 0.1, 0.1)}
EPOCHS = [("step 1", 0), ("step 1", 1), ("step 1", 2), ("step 1", 3), ("step 2", 0), ("step 2", 1), ("step 2", 2)]
# The best epoch is the second, then the first.
UNSTEADY = {"step 1": (5.0, 4.0, 4.5, 4.1, 4.2), "step 2": (1.0, 3.0, 2.0, 4.0, 1.5)}


class Stop(Exception):
    """What ends a training from outside."""


@pytest.fixture(autouse=True)
def two_epochs(monkeypatch):
    """What the losses here were written for."""
    monkeypatch.setattr(trainer, "_PATIENCE", 2)


@pytest.mark.parametrize(
    ("losses", "ended"),
    [
        ((), False),
        ((1.0,), False),
        ((1.0, 1.0), False),  # too few to tell
        ((1.0, 1.0, 1.0), True),
        ((1.0, 2.0, 3.0), True),
        ((1.0, 1.0, 0.97), False),
        ((1.0, 0.97, 1.0), False),  # one of the two is enough
        ((1.0, 0.97, 1.0, 1.0), True),
        ((1.0, 1.0, 0.985), True),  # better, but not by 2 %
        ((1.0, 0.985, 0.975), False),  # both together
        ((1.0, 0.5, 0.25, 0.12), False),
        ((1.0, 0.5, 0.6, 0.55), True),  # what counts is the best before
        ((1.0, 0.5, 0.6, 0.4), False),
    ],
)
def test_a_loss_has_levelled_off_when_two_epochs_gain_too_little(losses, ended):
    assert levelled_off(losses, 0.02) is ended
    assert levelled_off(losses, None) is False


def test_the_reference_alone_takes_every_epoch_as_published():
    assert [name for name, preset in PRESETS.items() if preset.schedule.min_gain is None] == ["reference"]


@pytest.fixture
def scripted(monkeypatch):
    """Epochs that train as ever and report the losses of a script; the networks' state after each."""

    def play(losses) -> dict[tuple[str, int], dict[str, torch.Tensor]]:
        after, train = {}, Trainer._epoch

        def epoch(self, step, number, *rest):
            measured, name = train(self, step, number, *rest), f"step {step.number}"
            after[name, number] = {key: value.clone() for key, value in self.model.state_dict().items()}
            return {**measured, step.criterion: losses[name][number]}

        monkeypatch.setattr(Trainer, "_epoch", epoch)
        return after

    return play


def test_a_step_ends_when_its_loss_has_levelled_off(train_job, recorder, scripted):
    after = scripted(LOSSES)
    reporter = recorder()
    run(train_job(epochs=5, guided_epochs=5), reporter)
    assert list(after) == EPOCHS
    history = read_header(train_job().output).history
    assert [(entry["step"], entry["epoch"]) for entry in history] == [
        (int(step[-1]), epoch + 1) for step, epoch in EPOCHS
    ]
    assert reporter.logs.count("step 1: its loss has levelled off, so no further epoch is needed.") == 1
    assert any(line.startswith("step 2: its loss has levelled off") for line in reporter.logs)
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] >= 95


def test_a_step_whose_loss_falls_takes_all_of_its_epochs(train_job, recorder, scripted):
    falling = [0.9**epoch for epoch in range(6)]
    after = scripted({"step 1": falling, "step 2": falling})
    reporter = recorder()
    run(train_job(epochs=6, guided_epochs=5), reporter)
    assert list(after) == [("step 1", epoch) for epoch in range(6)] + [("step 2", epoch) for epoch in range(5)]
    assert not any("levelled off" in line for line in reporter.logs)


@pytest.fixture
def every_epoch(monkeypatch):
    monkeypatch.setattr(trainer, "levelled_off", lambda *arguments: False)


def test_each_step_hands_on_its_best_epoch(train_job, recorder, scripted, every_epoch):
    """Step 2 changes neither the decoder nor the critic: they stay as the best epoch of step 1 left them."""
    after = scripted(UNSTEADY)
    values = run(train_job(epochs=5, guided_epochs=5), recorder())
    assert (values["autoencoder_loss"], values["reconstruction_loss"]) == (4.0, 1.0)
    kept = load_trained(train_job().output, torch.device("cpu")).networks.state_dict()
    best, last = after["step 1", 1], after["step 1", 4]
    assert all(torch.equal(value, after["step 2", 0][name]) for name, value in kept.items())
    frozen = [name for name in kept if name.startswith(("decoder.", "sample_discriminator."))]
    assert frozen and all(torch.equal(kept[name], best[name]) for name in frozen)
    assert not all(torch.equal(kept[name], last[name]) for name in frozen)


def test_a_training_that_ends_early_hands_on_its_best_epoch(train_job, recorder, scripted):
    after = scripted({**LOSSES, "step 2": (1.0, 1.1, 1.2)})
    run(train_job(epochs=5, guided_epochs=5), recorder())
    kept = load_trained(train_job().output, torch.device("cpu")).networks.state_dict()
    assert all(torch.equal(value, after["step 2", 0][name]) for name, value in kept.items())


def stopped(job, recorder, text: str) -> str:
    """Train until a text is heard; the checkpoint."""

    def listen(heard: str) -> None:
        if text in heard:
            raise Stop

    with pytest.raises(Stop):
        run(job, recorder(listen))
    return job.checkpoint


@pytest.fixture(scope="module")
def whole_models() -> dict[str, bytes]:
    """Models of trainings that did not stop, by the name of their losses."""
    return {}


def assert_ends_the_same(train_job, recorder, text, whole_models, losses):
    """A training that stops where its log says `text` and goes on gives the model of one that did not stop."""
    plan = {"epochs": 5, "guided_epochs": 5}
    if losses not in whole_models:
        run(train_job(**plan), recorder())
        whole_models[losses] = Path(train_job().output).read_bytes()
    checkpoint = stopped(train_job(**plan), recorder, text)
    run(train_job(**plan, resume=checkpoint), recorder())
    assert Path(train_job().output).read_bytes() == whole_models[losses]


@pytest.mark.parametrize(
    "text",
    [
        "step 1, epoch 2 of at most 5: ",
        "step 1, epoch 4 of at most 5: ",
        "step 2, epoch 1 of at most 5, batch 2",
        "step 2, epoch 3 of at most 5, batch 1",
        "step 2, epoch 3 of at most 5: ",
        "Calibrating",
    ],
)
def test_a_stopped_training_keeps_the_same_best_epoch(train_job, recorder, scripted, every_epoch, text, whole_models):
    scripted(UNSTEADY)
    assert_ends_the_same(train_job, recorder, text, whole_models, "unsteady")


@pytest.mark.parametrize(
    "text",
    [
        "step 1, epoch 4 of at most 5: ",
        "step 1: its loss has levelled off",
        "step 2, epoch 3 of at most 5: ",
        "step 2: its loss has levelled off",
    ],
)
def test_a_stopped_training_ends_as_early(train_job, recorder, scripted, text, whole_models):
    scripted(LOSSES)
    assert_ends_the_same(train_job, recorder, text, whole_models, "levelling off")


def test_a_checkpoint_holds_the_best_epoch_beside_the_last_one(train_job, recorder, scripted, every_epoch):
    after = scripted(UNSTEADY)
    checkpoint = stopped(train_job(epochs=5), recorder, "step 1, epoch 4 of at most 5: ")
    best = Checkpoint(checkpoint).best()
    assert all(torch.equal(value, best[name]) for name, value in after["step 1", 1].items())
