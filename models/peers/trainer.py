"""All stages through their epochs: progress, and what to say of divergence and collapse."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice

import numpy as np
import torch
from torch import Tensor

from ..compute.timing import TimeLeft
from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.option_names import DETECTOR_NAMES
from ..protocol.text import Text, parameters
from ..sampling.tiles import TrainingWindows
from .methods import METHODS
from .peer import Peer
from .stage import Batch, Stage

# Steps of the generator an epoch, and windows a batch.
STEPS, BATCH = 32, 64
# No loss of a training that goes well comes near this: windows lie within -1 and 1.
_EXPLODED = 1e6
# Windows of the training area that the score is calibrated on, and that tell of collapse: so many at most, and so many
# pixels.
_PROBES, _PROBED_PIXELS = 1024, 2**19


class Trainer:
    """Trains one detector.

    Args:
        name: of the detector, one of `METHODS`.
        peer: its networks, on the device to train on.
        windows: what to train on.
        epochs: of each stage, `STEPS` steps of the generator each.
        random: draws the windows.
        seed: of the noise.
        batch: windows a batch.
    """

    def __init__(
        self,
        name: str,
        peer: Peer,
        windows: TrainingWindows,
        epochs: int,
        random: np.random.Generator,
        seed: int,
        batch: int = BATCH,
    ):
        self._name, self._peer, self._windows, self._epochs = name, peer, windows, epochs
        self._random, self._batch = random, batch
        self._device = next(peer.parameters()).device
        noise = torch.Generator(self._device).manual_seed(seed)
        self._stages = [make(peer, noise) for make in METHODS[name].stages]

    def run(self, reporter: Reporter, share: float) -> Text | None:
        """Train; `share` is the part of the progress bar that it takes, percent.

        Returns:
            Why the map says little, if that is so.

        Raises:
            EngineError: a loss or a weight became infinite, not a number, or far too large.
        """
        time_left, total, done = TimeLeft(), self._epochs * len(self._stages), 0
        for stage in self._stages:
            for epoch in range(1, self._epochs + 1):
                stage.begin_epoch()
                sums: dict[str, list[float]] = {}
                for index, batches in enumerate(self._steps(stage), start=1):
                    losses = self._checked(stage.step(batches), epoch)
                    for name, value in losses.items():
                        sums.setdefault(name, []).append(value)
                    part = (done + index / STEPS) / total
                    leading, value = next(iter(losses.items()))
                    reporter.progress(
                        share * part,
                        "Training {detector}, epoch {epoch} of {epochs}, {name} loss {value:.4f}, {time_left}",
                        detector=DETECTOR_NAMES[self._name],
                        epoch=done + 1,
                        epochs=total,
                        name=leading,
                        value=value,
                        time_left=time_left.at(part),
                    )
                done += 1
                reporter.log(
                    "{detector}, epoch {epoch} of {epochs}: {losses}",
                    detector=DETECTOR_NAMES[self._name],
                    epoch=done,
                    epochs=total,
                    losses=[f"{name} {math.fsum(values) / len(values):.4f}" for name, values in sums.items()],
                )
        return self._finished(reporter)

    def _steps(self, stage: Stage) -> Iterator[list[Batch]]:
        """The batches of each step of an epoch."""
        count = STEPS * stage.batches * self._batch
        draw = self._windows.batches(count, self._batch, self._random)
        for _ in range(STEPS):
            yield [(x.to(self._device), valid.to(self._device)) for x, valid in islice(draw, stage.batches)]

    def _checked(self, losses: dict[str, Tensor], epoch: int) -> dict[str, float]:
        # Together: to look at a loss is to wait for a card.
        found = dict(zip(losses, torch.stack([*losses.values()]).cpu().tolist(), strict=True))
        for name, value in found.items():
            if not abs(value) <= _EXPLODED:
                raise EngineError(
                    "The training of {detector} diverged in epoch {epoch}: the {name} loss became {value:g}. Try "
                    "another {SEED}, fewer {EPOCHS}, or leave out bands that hardly vary; or choose another "
                    "{DETECTOR}.",
                    detector=DETECTOR_NAMES[self._name],
                    epoch=epoch,
                    name=name,
                    value=value,
                    **parameters("SEED", "EPOCHS", "DETECTOR"),
                )
        return found

    @torch.inference_mode()
    def _finished(self, reporter: Reporter) -> Text | None:
        """Calibrate the score; why the map says little, if that is so."""
        self._peer.eval()
        count = min(_PROBES, _PROBED_PIXELS // self._peer.sizes.size**2)
        x, valid = next(self._windows.batches(count, count, self._random))
        x, valid = x.to(self._device), valid.to(self._device)
        self._peer.calibrate(x, valid)
        troubles = [self._peer.collapse(x, valid), *(stage.trouble() for stage in self._stages)]
        trouble = next((trouble for trouble in troubles if trouble), None)
        if not trouble and self._peer.misses(x, valid):
            reporter.warning(
                "What {detector} draws lies further from the windows that it is shown than their own mean does: its "
                "score of each pixel says little, and that of windows perhaps more. Try more {EPOCHS}.",
                detector=DETECTOR_NAMES[self._name],
                **parameters("EPOCHS"),
            )
        return trouble
