"""The engine's own parts as the speed benchmark runs them: a survey in memory, scoring of it, epochs of training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view
from rasterio.windows import Window

from models.networks.geohgan import GeoHgan
from models.networks.model_file import load_trained
from models.protocol.jobs import TrainJob
from models.protocol.metrics import COMPONENT_NAMES, default_weights
from models.rasters.stack import Stack
from models.sampling.preprocessing import Preprocessing
from models.sampling.tiles import Tile, TrainingWindows
from models.scoring.block import Block
from models.scoring.calibration import anomaly_score
from models.scoring.component_values import component_values
from models.scoring.redrawn_block import redrawn_block
from models.scoring.surroundings import Surroundings
from models.scoring.window_plan import WindowPlan
from models.training.guided_encoder import GuidedEncoderStep
from models.training.latent_space import LatentSpaceStep
from models.training.sizes import network_sizes

from .runs import train
from .surveys import Survey

# What of `TrainJob` makes a training brief.
BRIEF = {"epochs": 1, "guided_epochs": 1, "windows_per_epoch": 256}
_MIN_VALID = 0.5


@dataclass(frozen=True)
class Scaled:
    """A survey as the networks see it.

    Attributes:
        survey: where it comes from.
        tile: all of it, scaled and filled.
    """

    survey: Survey
    tile: Tile

    @property
    def pixels(self) -> np.ndarray:
        """Valid pixels, row by row: (n, bands)."""
        return self.tile.values[:, self.tile.valid].T

    def windows(self, size: int) -> TrainingWindows:
        """All windows that training may draw."""
        return TrainingWindows([self.tile], size, _MIN_VALID)

    def around(self, indices: np.ndarray, size: int) -> torch.Tensor:
        """The windows (n, bands, size, size) about the valid pixels `indices` (n,), which are counted row by row."""
        before = size // 2
        padded = np.pad(self.tile.values, ((0, 0), (before, size), (before, size)))
        rows, columns = (found[indices] for found in np.nonzero(self.tile.valid))
        cut = sliding_window_view(padded, (size, size), axis=(1, 2))[:, rows, columns]
        return torch.from_numpy(np.ascontiguousarray(cut.swapaxes(0, 1)))


def scaled(survey: Survey) -> Scaled:
    """Read a survey and scale it as training does by default."""
    with Stack(survey.rasters) as stack:
        values = stack.read()
    preprocessing = Preprocessing.learn(values[:, survey.valid], "auto", stack.units, stack.names)
    values, valid = preprocessing.apply(values)
    return Scaled(survey, Tile(values, valid, np.zeros_like(valid)))


def briefly_trained(preset: str, survey: Survey, folder: Path, threads: int) -> str:
    """A model file of a preset: complete, but hardly trained, which makes no difference to how fast it scores."""
    own = folder / preset
    own.mkdir()
    return train(survey, own, 0, preset=preset, threads=threads, device="cpu", **BRIEF)


def scoring(
    model_file: str, data: Scaled, device: torch.device, names: Sequence[str] = tuple(default_weights())
) -> Callable[[], np.ndarray]:
    """The work of scoring a survey with default settings, files left out.

    Args:
        names: of the components that are computed; those of `anomaly_score` are among them.
    """
    model = load_trained(model_file, device).folded()
    weights = dict.fromkeys(COMPONENT_NAMES, 0.0) | default_weights()
    shape = data.tile.valid.shape
    whole, everything = Window(0, 0, shape[1], shape[0]), (slice(None), slice(None))
    plan = WindowPlan.of(model.header.patch_size, device)

    def work() -> np.ndarray:
        around = Surroundings(data.tile.values, data.tile.valid, everything, model.header.grain, model.neighbours)
        redraw = partial(redrawn_block, model.networks, data.tile.read, whole, shape, plan)
        block = Block(data.tile.values, data.tile.valid, around, model.neighbours, redraw)
        return anomaly_score(component_values(block, names), model.header.calibration, weights)

    return work


@dataclass(frozen=True)
class Epochs:
    """The work of training a preset on a number of windows, one step at a time.

    Attributes:
        windows: how many each call trains on.
        steps: the work, by the step's name.
    """

    windows: int
    steps: dict[str, Callable[[], None]]


def training_steps(preset: str, data: Scaled, device: torch.device, batches: int) -> Epochs:
    """A preset's two steps on `batches` batches, drawing of the windows included."""
    job = TrainJob((), "", preset=preset)
    schedule, layout = job.schedule(), network_sizes(job, data.survey.bands)
    torch.manual_seed(0)
    model = GeoHgan(layout).to(device)
    windows, random = data.windows(layout.patch_size), np.random.default_rng(0)
    noise = torch.Generator(device).manual_seed(0)
    count = batches * schedule.batch_size

    def epoch(step: LatentSpaceStep | GuidedEncoderStep) -> Callable[[], None]:
        def work() -> None:
            step.begin_epoch()
            for x, valid in windows.batches(count, schedule.batch_size, random):
                # Training looks at the losses, which waits for a card.
                torch.stack([*step.train_batch(x.to(device), valid.to(device)).values()]).tolist()

        return work

    steps = (LatentSpaceStep(model, schedule, noise), GuidedEncoderStep(model, schedule))
    return Epochs(count, {f"step {step.number}": epoch(step) for step in steps})
