"""The train job."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

from ..choices import Device, Transform
from ..errors import EngineError
from ..limits import (
    MAX_BATCH_SIZE,
    MAX_DISTANCE,
    MAX_EPOCHS,
    MAX_EXCLUSION,
    MAX_LATENT,
    MAX_LEARNING_RATE,
    MAX_PATCH_SIZE,
    MAX_WEIGHT,
    MAX_WINDOWS_PER_EPOCH,
    MIN_PATCH_SIZE,
)
from ..presets import PRESETS, PresetName, Schedule
from ..text import Text, parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_maximum, check_range, check_share


@dataclass(frozen=True)
class TrainJob(Job):
    """Train Geo-Hgan on the normal windows of a source domain.

    Attributes:
        rasters: the stack; layers on other grids are aligned to the first.
        output: model file to write (`.geohgan`); its checkpoint lies beside it.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        exclude: geometries of known deposits, kept out of the training windows.
        exclude_distance: windows nearer to `exclude` than this are left out, map units.
        mask: polygons that limit the source domain; none means the whole raster.
        preset: one of `PRESETS`, which stands in for what is None below.
        transform: one of `TRANSFORMS`.
        patch_size: side of the square windows, pixels, 4 to 64.
        epochs: most epochs of step 1 (latent space adversarial module); fewer where its loss levels off sooner.
        guided_epochs: most epochs of step 2 (GAN-guided encoder), likewise.
        windows_per_epoch: windows drawn an epoch.
        batch_size: windows a batch.
        latent_size: length of the latent vector.
        learning_rate: step 1's; step 2 takes half of it.
        kappa: weight of the feature term in step 2.
        min_valid: least share of valid pixels in a training window, 0 to 1.
        device: one of `DEVICES`.
        threads: CPU threads; None or 0 takes half of the cores.
        seed: of everything random.
        resume: checkpoint to go on from.
        bands: names of the bands to take, in this order; none means all.
        language: of the report, such as es; English where it is not known.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the log.
        survey: name of the survey, by which the model is called; empty where it has none.
        origin: where the job comes from.
        scheduler, security: of a Dask cluster, one worker of which trains; see `schedulers.Scheduler`. Empty means
            here.
    """

    kind: ClassVar[str] = "train"
    package: ClassVar[str] = "training"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    input_fields: ClassVar[tuple[str, ...]] = ("resume",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")
    results: ClassVar[tuple[str, ...]] = ("autoencoder_loss", "reconstruction_loss", "windows", "device")
    if_memory_is_short: ClassVar[Text] = Text(
        "train with a smaller batch size ({BATCH_SIZE}) or smaller windows ({PATCH_SIZE})",
        **parameters("BATCH_SIZE", "PATCH_SIZE"),
    )

    rasters: tuple[Raster, ...]
    output: str
    report: Optional[str] = None
    exclude: tuple[Geometry, ...] = ()
    exclude_distance: float = 0.0
    mask: tuple[Geometry, ...] = ()
    preset: PresetName = "balanced"
    transform: Transform = "auto"
    patch_size: Optional[int] = None
    epochs: Optional[int] = None
    guided_epochs: Optional[int] = None
    windows_per_epoch: Optional[int] = None
    batch_size: Optional[int] = None
    latent_size: Optional[int] = None
    learning_rate: Optional[float] = None
    kappa: float = 1.0
    min_valid: float = 0.5
    device: Device = "auto"
    threads: Optional[int] = None
    seed: int = 0
    resume: Optional[str] = None
    bands: tuple[str, ...] = ()
    language: str = "en"
    label_field: str = ""
    label_value: str = ""
    survey: str = ""
    origin: Origin = Origin()
    scheduler: str = ""
    security: str = ""

    @property
    def trains(self) -> bool:
        return True

    @property
    def checkpoint(self) -> str:
        """Where training keeps its last good epoch, unless a cluster trains."""
        return self.output + ".checkpoint"

    def window_side(self) -> int:
        """Side of the windows, pixels: as asked for, or that of the preset."""
        return self.patch_size or PRESETS[self.preset].patch_size

    def schedule(self) -> Schedule:
        """The preset's schedule, with what was asked for in its place."""
        asked: dict[str, Any] = {
            "epochs": self.epochs,
            "guided_epochs": self.guided_epochs,
            "windows_per_epoch": self.windows_per_epoch,
            "batch_size": self.batch_size,
            "learning_rate": self.learning_rate,
            "kappa": self.kappa,
        }
        changes = {name: value for name, value in asked.items() if value is not None}
        return dataclasses.replace(PRESETS[self.preset].schedule, **changes)

    def check(self) -> None:
        side, schedule = self.window_side(), self.schedule()
        if not MIN_PATCH_SIZE <= side <= MAX_PATCH_SIZE:
            raise EngineError(
                "{PATCH_SIZE} is {size}: windows are {smallest} to {largest} pixels wide.",
                **parameters("PATCH_SIZE"),
                size=side,
                smallest=MIN_PATCH_SIZE,
                largest=MAX_PATCH_SIZE,
            )
        check_share("MIN_VALID", self.min_valid)
        check_range("EXCLUDE_DISTANCE", self.exclude_distance, 0, MAX_DISTANCE)
        if min(schedule.epochs, schedule.guided_epochs) < 1:
            raise EngineError("Both steps need at least one epoch.")
        check_maximum("EPOCHS", schedule.epochs, MAX_EPOCHS)
        check_maximum("GUIDED_EPOCHS", schedule.guided_epochs, MAX_EPOCHS)
        if schedule.batch_size < 2 or schedule.windows_per_epoch < schedule.batch_size:
            raise EngineError(
                "{BATCH_SIZE} must be 2 or more, and no more than {WINDOWS_PER_EPOCH}.",
                **parameters("BATCH_SIZE", "WINDOWS_PER_EPOCH"),
            )
        check_maximum("BATCH_SIZE", schedule.batch_size, MAX_BATCH_SIZE)
        check_maximum("WINDOWS_PER_EPOCH", schedule.windows_per_epoch, MAX_WINDOWS_PER_EPOCH)
        if not schedule.learning_rate > 0:
            raise EngineError(
                "{LEARNING_RATE} is {rate:g}: it must be above 0.",
                **parameters("LEARNING_RATE"),
                rate=schedule.learning_rate,
            )
        check_maximum("LEARNING_RATE", schedule.learning_rate, MAX_LEARNING_RATE)
        check_range("KAPPA", self.kappa, 0, MAX_WEIGHT)
        check_range("LATENT_SIZE", self.latent_size, 1, MAX_LATENT)
        check_common(self.threads, self.seed)
        size = len(json.dumps(self.exclude)) if self.exclude else 0
        if size > MAX_EXCLUSION:
            raise EngineError(
                "{EXCLUDE} takes {size:,.0f} MB as text, and a model file holds {limit:,.0f} MB of it: simplify its "
                "geometries, or choose fewer.",
                **parameters("EXCLUDE"),
                size=size / 1e6,
                limit=MAX_EXCLUSION / 1e6,
            )

    def written(self) -> list[str]:
        return [*super().written(), self.checkpoint]
