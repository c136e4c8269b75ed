"""Both steps through their epochs: history, progress, checkpoints, when to stop, and what to say of divergence."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor
from torch.optim import Optimizer

from ..compute.timing import TimeLeft
from ..networks.geohgan import GeoHgan
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.messages import Reporter
from ..sampling.tiles import TrainingWindows
from .checkpoint import Checkpoint, write_checkpoint
from .guided_encoder import GuidedEncoderStep
from .latent_space import LatentSpaceStep
from .schedule import Schedule

# No loss and no weight of a training that goes well comes near this: windows are scaled to single digits.
_EXPLODED = 1e6
_PATIENCE = 2


class Step(Protocol):
    """One step of the training."""

    name: str
    epochs: int
    criterion: str
    optimisers: dict[str, Optimizer]

    def begin(self) -> None: ...

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

    Attributes:
        model: the networks.
        header: of the model so far.
        kept: the checkpoint that holds the last good epoch, None before there is one.
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
        self.model, self._schedule, self._windows = model, schedule, windows
        self._checkpoint, self._random = checkpoint, random
        self._device = next(model.parameters()).device
        self._noise = torch.Generator(self._device).manual_seed(seed)
        self._steps: Sequence[Step] = (
            LatentSpaceStep(model, schedule, self._noise),
            GuidedEncoderStep(model, schedule),
        )
        self._first = (0, 0)
        self.kept: str | None = None
        self._best: dict[str, Tensor] = {}
        self.header = header

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on from a checkpoint of the same networks."""
        self.kept = checkpoint.path
        checkpoint.restore_model(self.model)
        self._best = checkpoint.best() or _copied(self.model)
        checkpoint.restore_random(self._random, self._noise)
        self._first = (checkpoint.progress["step"], checkpoint.progress["epoch"])
        checkpoint.restore_optimisers(self._steps[self._first[0]].optimisers)

    def run(self, reporter: Reporter, share: float) -> None:
        """Train what is left to train; `share` is the part of the progress bar that it takes, percent.

        Raises:
            EngineError: a loss or a weight became infinite, not a number, or far too large.
        """
        epochs = [step.epochs for step in self._steps]
        for number in range(self._first[0], len(self._steps)):
            step = self._steps[number]
            first = self._first[1] if number == self._first[0] else 0
            clock = TimeLeft((sum(epochs[:number]) + min(first, step.epochs)) / sum(epochs))
            if first == 0:
                step.begin()
            for epoch in range(first, step.epochs):
                if levelled_off(self._criteria(number), self._schedule.least_gain):
                    reporter.log("{name}: its loss has levelled off, so no further epoch is needed.", name=step.name)
                    break
                place = (sum(epochs[:number]) + epoch, sum(epochs), share)
                losses = self._epoch(step, epoch, reporter, place, clock)
                entry = {"step": number + 1, "epoch": epoch + 1, **losses}
                self.header = dataclasses.replace(self.header, history=[*self.header.history, entry])
                self._keep(number, epoch + 1)
                reporter.log(
                    "{name}, epoch {number} of at most {epochs}: {in_words}",
                    name=step.name,
                    number=epoch + 1,
                    epochs=step.epochs,
                    in_words=_in_words(losses),
                )
            self.model.load_state_dict(self._best)

    def _criteria(self, number: int) -> list[float]:
        """The loss that tells when to stop, of each epoch of a step so far."""
        criterion = self._steps[number].criterion
        return [entry[criterion] for entry in self.header.history if entry["step"] == number + 1]

    def _keep(self, number: int, epochs: int) -> None:
        """Keep the networks if this epoch was the step's best, and write the checkpoint."""
        criteria = self._criteria(number)
        is_best = criteria[-1] == min(criteria)
        if is_best:
            self._best = _copied(self.model)
        write_checkpoint(
            self._checkpoint,
            self.header,
            self.model,
            self._steps[number].optimisers,
            self._random,
            self._noise,
            {"step": number, "epoch": epochs},
            {} if is_best else self._best,
        )
        self.kept = self._checkpoint

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
            losses = step.train_batch(x.to(self._device), valid.to(self._device))
            # Together: to look at a loss is to wait for a card.
            for name, value in zip(losses, torch.stack([*losses.values()]).cpu().tolist(), strict=True):
                if not abs(value) <= _EXPLODED:
                    raise EngineError(self._diverged(step, epoch, f"the {name} loss became {value:g}"))
                sums.setdefault(name, []).append(value)
            at = (done + number / batches) / total
            leading = next(iter(sums))
            reporter.progress(
                share * at,
                "{name}, epoch {number} of at most {epochs}, batch {number_2} of {batches}, {leading} loss "
                "{value:.4f}, {at}",
                name=step.name,
                number=epoch + 1,
                epochs=step.epochs,
                number_2=number,
                batches=batches,
                leading=leading,
                value=sums[leading][-1],
                at=clock.at(at),
            )
        if not self._sound():
            raise EngineError(self._diverged(step, epoch, "the weights of the networks exploded"))
        return {name: math.fsum(values) / len(values) for name, values in sums.items()}

    def _sound(self) -> bool:
        """Whether all weights are numbers of a usual size; the losses do not tell what the last update did."""
        return all(
            bool((value.abs() <= _EXPLODED).all())
            for value in self.model.state_dict().values()
            if value.is_floating_point()
        )

    def _diverged(self, step: Step, epoch: int, what: str) -> str:
        sentence = (
            f"Training diverged in {step.name}, epoch {epoch + 1}: {what}. "
            f"LEARNING_RATE {self._schedule.learning_rate:g} is too large for these data: use a tenth of it"
        )
        if self.kept:
            return f"{sentence}, with RESUME {self.kept}, where the last good epoch is kept."
        return f"{sentence}."


def levelled_off(losses: Sequence[float], least_gain: float | None) -> bool:
    """Whether the last `_PATIENCE` epochs brought the loss down by less than `least_gain` of the best before them.

    No label enters. The background, being the most of what there is, is learnt first and fast; what brings the loss
    down slowly after that are the rare windows, anomalies among them, which the networks had better not learn.
    """
    if least_gain is None or len(losses) <= _PATIENCE:
        return False
    return min(losses[-_PATIENCE:]) > (1 - least_gain) * min(losses[:-_PATIENCE])


def _copied(model: GeoHgan) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def _in_words(losses: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value:.4f}" for name, value in losses.items())
