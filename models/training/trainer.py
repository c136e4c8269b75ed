"""Both steps through their epochs: history, progress, checkpoints, when to stop, and what to say of divergence."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torch.optim import Optimizer

from ..compute.timing import TimeLeft
from ..networks.geohgan import GeoHgan
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.messages import Reporter
from ..protocol.presets import Schedule
from ..protocol.text import Text, parameters
from ..sampling.tiles import TrainingWindows
from .checkpoint import Checkpoint, write_checkpoint
from .guided_encoder import GuidedEncoderStep
from .latent_space import LatentSpaceStep

# No loss and no weight of a training that goes well comes near this: windows are scaled to single digits.
_EXPLODED = 1e6
_PATIENCE = 2


class Step(Protocol):
    """One step of the training."""

    number: int
    epochs: int
    criterion: str
    optimisers: dict[str, Optimizer]

    def begin(self) -> None: ...

    def begin_epoch(self) -> None: ...

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]: ...


class Trainer:
    """Trains one model.

    Args:
        model: the networks, on the device to train on.
        schedule: how to train.
        windows: what to train on.
        header: of the model so far; its history is continued.
        checkpoint: path to write the last good epoch to; None where it is not kept.
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
        checkpoint: str | None,
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
        total = sum(step.epochs for step in self._steps)
        before = 0  # Epochs of the steps so far.
        for index, step in enumerate(self._steps):
            if index >= self._first[0]:
                first = self._first[1] if index == self._first[0] else 0
                clock = _Clock(before, total, share, TimeLeft((before + min(first, step.epochs)) / total))
                self._train(index, first, clock, reporter)
            before += step.epochs

    def _train(self, index: int, first: int, clock: _Clock, reporter: Reporter) -> None:
        """One step from its epoch `first` on; the networks are then those of its best epoch."""
        step = self._steps[index]
        if first == 0:
            step.begin()
        for epoch in range(first, step.epochs):
            if levelled_off(self._criteria(step), self._schedule.min_gain):
                reporter.log("{step}: its loss has levelled off, so no further epoch is needed.", step=_name(step))
                break
            losses = self._epoch(step, epoch, reporter, clock)
            entry = {"step": step.number, "epoch": epoch + 1, **losses}
            self.header = dataclasses.replace(self.header, history=[*self.header.history, entry])
            self._keep(index, epoch + 1)
            reporter.log(
                "{step}, epoch {epoch} of at most {epochs}: {losses}",
                step=_name(step),
                epoch=epoch + 1,
                epochs=step.epochs,
                losses=[f"{name} {value:.4f}" for name, value in losses.items()],
            )
        self.model.load_state_dict(self._best)

    def _criteria(self, step: Step) -> list[float]:
        """The loss that tells when to stop, of each epoch of a step so far."""
        return [entry[step.criterion] for entry in self.header.history if entry["step"] == step.number]

    def _keep(self, index: int, epochs: int) -> None:
        """Keep the networks if this epoch was the step's best, and write the checkpoint, if there is one."""
        step = self._steps[index]
        criteria = self._criteria(step)
        is_best = criteria[-1] == min(criteria)
        if is_best:
            self._best = _copied(self.model)
        if self._checkpoint is None:
            return
        write_checkpoint(
            self._checkpoint,
            self.header,
            self.model,
            step.optimisers,
            self._random,
            self._noise,
            {"step": index, "epoch": epochs},
            {} if is_best else self._best,
        )
        self.kept = self._checkpoint

    def _epoch(self, step: Step, epoch: int, reporter: Reporter, clock: _Clock) -> dict[str, float]:
        """One epoch; the mean of each loss."""
        step.begin_epoch()
        batches = -(-self._schedule.windows_per_epoch // self._schedule.batch_size)
        sums: dict[str, list[float]] = {}
        draw = self._windows.batches(self._schedule.windows_per_epoch, self._schedule.batch_size, self._random)
        for batch, (x, valid) in enumerate(draw, start=1):
            losses = step.train_batch(x.to(self._device), valid.to(self._device))
            # Together: to look at a loss is to wait for a card.
            for name, value in zip(losses, torch.stack([*losses.values()]).cpu().tolist(), strict=True):
                if not abs(value) <= _EXPLODED:
                    fault = Text("the {name} loss became {value:g}", name=name, value=value)
                    raise EngineError(self._diverged(step, epoch, fault))
                sums.setdefault(name, []).append(value)
            done = clock.done(epoch + batch / batches)
            leading = next(iter(sums))
            reporter.progress(
                clock.share * done,
                "{step}, epoch {epoch} of at most {epochs}, batch {batch} of {batches}, {name} loss {value:.4f}, "
                "{time_left}",
                step=_name(step),
                epoch=epoch + 1,
                epochs=step.epochs,
                batch=batch,
                batches=batches,
                name=leading,
                value=sums[leading][-1],
                time_left=clock.time_left.at(done),
            )
        if not self._sound():
            raise EngineError(self._diverged(step, epoch, Text("the weights of the networks exploded")))
        return {name: math.fsum(values) / len(values) for name, values in sums.items()}

    def _sound(self) -> bool:
        """Whether all weights are numbers of a usual size; the losses do not tell what the last update did."""
        return all(
            bool((value.abs() <= _EXPLODED).all())
            for value in self.model.state_dict().values()
            if value.is_floating_point()
        )

    def _diverged(self, step: Step, epoch: int, fault: Text) -> Text:
        name, value = "LEARNING_RATE", self._schedule.learning_rate
        if step.number == 2 and self._schedule.kappa > Schedule.kappa:  # The feature term outweighs the image.
            name, value = "KAPPA", self._schedule.kappa
        values = {"step": _name(step), "epoch": epoch + 1, "fault": fault, "name": name, "value": value}
        if self.kept:
            return Text(
                "Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: "
                "use a tenth of it, with {RESUME} {checkpoint}, where the last good epoch is kept.",
                checkpoint=self.kept,
                **values,
                **parameters("RESUME"),
            )
        return Text(
            "Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: use a "
            "tenth of it.",
            **values,
        )


@dataclass(frozen=True)
class _Clock:
    """How far the training is.

    Attributes:
        before: epochs of the steps before the one at work.
        total: epochs of all steps.
        share: part of the progress bar that they take, percent.
        time_left: runs since the step at work began.
    """

    before: int
    total: int
    share: float
    time_left: TimeLeft

    def done(self, epochs: float) -> float:
        """Share of the training, 0 to 1, that is complete after so many epochs of the step at work."""
        return (self.before + epochs) / self.total


def levelled_off(losses: Sequence[float], min_gain: float | None) -> bool:
    """Whether the last `_PATIENCE` epochs brought the loss down by less than `min_gain` of the best before them.

    No label enters. The background, being the most of what there is, is learnt first and fast; what brings the loss
    down slowly after that are the rare windows, anomalies among them, which the networks had better not learn.
    """
    if min_gain is None or len(losses) <= _PATIENCE:
        return False
    return min(losses[-_PATIENCE:]) > (1 - min_gain) * min(losses[:-_PATIENCE])


def _copied(model: GeoHgan) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def _name(step: Step) -> Text:
    return Text("step {number}", number=step.number)
