"""The presets of the training, as one table that dialog, job and engine read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Optional


@dataclass(frozen=True)
class Schedule:
    """How the networks are trained.

    Attributes:
        epochs: most epochs of step 1.
        guided_epochs: most epochs of step 2.
        windows_per_epoch: windows drawn an epoch.
        batch_size: windows a batch.
        learning_rate: Adam's in step 1; step 2 takes half of it.
        latent_steps: updates of D_L a batch.
        generator_every: batches between updates of G_I.
        gradient_penalty: weight of the gradient penalty of D_I.
        reconstruction_weight: weight of the decoder's reconstructions as a second kind of fake for D_I.
        kappa: weight of the feature term in step 2.
        min_gain: a step ends when two epochs together do not bring its loss down by this share; None trains
            through all epochs, as published.
        generator_learns: whether G_I, started from the decoder, is trained along with E in step 2, or stays frozen
            as published.
    """

    epochs: int
    guided_epochs: int
    windows_per_epoch: int
    batch_size: int
    learning_rate: float
    latent_steps: int = 5
    generator_every: int = 5
    gradient_penalty: float = 10.0
    reconstruction_weight: float = 0.001
    kappa: float = 1.0
    min_gain: Optional[float] = 0.02
    generator_learns: bool = True


@dataclass(frozen=True)
class Preset:
    """A named choice of networks and schedule.

    Attributes:
        patch_size: side of a window, pixels.
        latent: length of a latent vector.
        latent_hidden: hidden widths of G_L and D_L.
        dense: hidden widths of the fully connected autoencoder; empty for a convolutional one.
        encoder: channels of the convolutional encoder.
        generator: channels of G_I, from the coarsest on.
        discriminator: channels of D_I.
        schedule: how they are trained.
    """

    patch_size: int
    latent: int
    latent_hidden: tuple[int, ...]
    dense: tuple[int, ...]
    encoder: tuple[int, ...]
    generator: tuple[int, ...]
    discriminator: tuple[int, ...]
    schedule: Schedule


# By the name that jobs, scripts and saved models use; the first is the default.
PRESETS = {
    "balanced": Preset(
        patch_size=8,
        latent=16,
        latent_hidden=(64, 64),
        dense=(),
        encoder=(48, 96),
        generator=(96, 48),
        discriminator=(48, 96),
        schedule=Schedule(15, 15, 4096, 64, 1e-3),
    ),
    "fast": Preset(
        patch_size=8,
        latent=16,
        latent_hidden=(64, 64),
        dense=(),
        encoder=(32, 64),
        generator=(64, 32),
        discriminator=(32, 64),
        schedule=Schedule(4, 4, 2048, 64, 1e-3),
    ),
    "reference": Preset(
        patch_size=16,
        latent=100,
        latent_hidden=(512, 1024, 512),
        dense=(1024, 512, 256, 128),
        encoder=(),
        generator=(64, 48),
        discriminator=(48, 64, 96, 128),
        schedule=Schedule(100, 100, 2048, 64, 2e-4, min_gain=None, generator_learns=False),
    ),
}

if TYPE_CHECKING:
    PresetName = str
else:
    PresetName = Literal[tuple(PRESETS)]
