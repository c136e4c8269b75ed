"""Trainings that leave out a part of the method.

The engine has no options for that: a step or the schedule of the default preset is swapped for the time of a training.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from unittest.mock import patch

from torch import Tensor

from models.protocol.jobs import TrainJob
from models.protocol.presets import PRESETS
from models.training import trainer
from models.training.latent_space import LatentSpaceStep


@dataclass(frozen=True)
class Variant:
    """A way to train.

    Attributes:
        in_place: within it, trainings are of this variant.
        kappa: weight of the feature term in step 2.
        untrained: components that this training leaves without a meaning.
    """

    in_place: Callable[[], AbstractContextManager] = nullcontext
    kappa: float = TrainJob.kappa
    untrained: tuple[str, ...] = ()


class _AutoencoderStep(LatentSpaceStep):
    """Step 1 without its generators and discriminators."""

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]:
        return {"autoencoder": self._autoencoder(x, valid)[-1]}


def _autoencoder_alone() -> AbstractContextManager:
    return patch.object(trainer, "LatentSpaceStep", _AutoencoderStep)


def _generator_frozen() -> AbstractContextManager:
    preset = PRESETS[TrainJob.preset]
    frozen = dataclasses.replace(preset.schedule, generator_learns=False)
    return patch.dict(PRESETS, {TrainJob.preset: dataclasses.replace(preset, schedule=frozen)})


AUTOENCODER, LATENT, GUIDED, FROZEN = (
    "autoencoder alone",
    "with the latent module",
    "with the guided encoder (default)",
    "default, generator frozen as published",
)
# From the least of the method to the default. In step 2 of the default G_I goes on from the decoder, so that without
# the feature term (kappa) step 2 is the autoencoder going on.
VARIANTS = {
    AUTOENCODER: Variant(_autoencoder_alone, kappa=0.0, untrained=("feature_distance",)),
    LATENT: Variant(kappa=0.0),
    GUIDED: Variant(),
    FROZEN: Variant(_generator_frozen),
}
