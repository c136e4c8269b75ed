"""Both steps through their epochs: history, progress, checkpoints, and the end of a training that diverges."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor
from torch.optim import Optimizer

from ..networks.geohgan import GeoHgan
from ..presets import Schedule
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.messages import Reporter
from ..timing import TimeLeft
from .checkpoint import Checkpoint, write_checkpoint
from .guided_encoder import GuidedEncoderStep
from .latent_space import LatentSpaceStep
from .tiles import TrainingWindows

# No loss and no weight of a training that goes well comes near this: windows are scaled to single digits.
_EXPLODED = 1e6


class Step(Protocol):
    """One step of the training."""

    name: str
    epochs: int
    optimisers: dict[str, Optimizer]

    def begin_epoch(self) -> None: ...

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]: ...


class Training:
    """The training of one model.

    Args:
        model: the networks, on the device to train on.
        schedule: how to train.
        windows: what to train on.
        header: of the model so far; its history is continued.
        checkpoint: path to write the last good epoch to.
        random: draws the windows.
        seed: of the noise.
    """

    def __init__(
        self,
        model: GeoHgan,
        schedule: Schedule,
        windows: TrainingWindows,
        header: ModelHeader,
        checkpoint: str,
        random: np.random.Generator,
        seed: int,
    ):
        self._model, self._schedule, self._windows = model, schedule, windows
        self._checkpoint, self._random = checkpoint, random
        self._device = next(model.parameters()).device
        self._noise = torch.Generator(self._device).manual_seed(seed)
        self._steps: Sequence[Step] = (
            LatentSpaceStep(model, schedule, self._noise),
            GuidedEncoderStep(model, schedule),
        )
        self._first = (0, 0)
        self._kept: str | None = None
        self.header = header

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on from a checkpoint of the same networks."""
        self._kept = checkpoint.path
        checkpoint.restore_model(self._model)
        checkpoint.restore_random(self._random, self._noise)
        self._first = (checkpoint.progress["step"], checkpoint.progress["epoch"])
        checkpoint.restore_optimisers(self._steps[self._first[0]].optimisers)

    def run(self, reporter: Reporter, share: float) -> None:
        """Train what is left to train; `share` is the part of the progress bar that it takes, percent.

        Raises:
            EngineError: a loss or a weight became infinite, not a number, or far too large.
        """
        epochs = [step.epochs for step in self._steps]
        done = sum(epochs[: self._first[0]]) + min(self._first[1], epochs[self._first[0]])
        clock = TimeLeft(done / max(1, sum(epochs)))
        for number in range(self._first[0], len(self._steps)):
            step = self._steps[number]
            first = self._first[1] if number == self._first[0] else 0
            for epoch in range(first, step.epochs):
                losses = self._epoch(step, epoch, reporter, (done, sum(epochs), share), clock)
                done += 1
                entry = {"step": number + 1, "epoch": epoch + 1, **losses}
                self.header = dataclasses.replace(self.header, history=[*self.header.history, entry])
                write_checkpoint(
                    self._checkpoint,
                    self.header,
                    self._model,
                    step.optimisers,
                    self._random,
                    self._noise,
                    {"step": number, "epoch": epoch + 1},
                )
                self._kept = self._checkpoint
                reporter.log(f"{step.name}, epoch {epoch + 1} of {step.epochs}: {_in_words(losses)}")

    def _epoch(
        self, step: Step, epoch: int, reporter: Reporter, place: tuple[int, int, float], clock: TimeLeft
    ) -> dict[str, float]:
        """One epoch; the mean of each loss. `place`: epochs done, epochs in all, share of the progress bar."""
        step.begin_epoch()
        done, total, share = place
        batches = -(-self._schedule.windows_per_epoch // self._schedule.batch_size)
        sums: dict[str, list[float]] = {}
        draw = self._windows.batches(self._schedule.windows_per_epoch, self._schedule.batch_size, self._random)
        for number, (x, valid) in enumerate(draw, start=1):
            for name, loss in step.train_batch(x.to(self._device), valid.to(self._device)).items():
                value = float(loss)
                if not abs(value) <= _EXPLODED:
                    raise EngineError(self._diverged(step, epoch, f"the {name} loss became {value:g}"))
                sums.setdefault(name, []).append(value)
            at = (done + number / batches) / total
            leading = next(iter(sums))
            reporter.progress(
                share * at,
                f"{step.name}, epoch {epoch + 1} of {step.epochs}, batch {number} of {batches}, "
                f"{leading} loss {sums[leading][-1]:.4f}, {clock.at(at)}",
            )
        if not self._sound():
            raise EngineError(self._diverged(step, epoch, "the weights of the networks exploded"))
        return {name: math.fsum(values) / len(values) for name, values in sums.items()}

    def _sound(self) -> bool:
        """Whether all weights are numbers of a usual size; the losses do not tell what the last update did."""
        return all(
            bool((value.abs() <= _EXPLODED).all())
            for value in self._model.state_dict().values()
            if value.is_floating_point()
        )

    def _diverged(self, step: Step, epoch: int, what: str) -> str:
        sentence = (
            f"Training diverged in {step.name}, epoch {epoch + 1}: {what}. "
            f"LEARNING_RATE {self._schedule.learning_rate:g} is too large for these data: use a tenth of it"
        )
        if self._kept:
            return f"{sentence}, with RESUME {self._kept}, where the last good epoch is kept."
        return f"{sentence}."


def _in_words(losses: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value:.4f}" for name, value in losses.items())
