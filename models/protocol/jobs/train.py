"""The train job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Device, Preset, Transform
from ..text import Text
from .base import Geometry, Job, Raster


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
        preset: one of `PRESETS`.
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
        threads: CPU threads.
        seed: of everything random.
        resume: checkpoint to go on from.
        bands: names of the bands to take, in this order; none means all.
        language: of the report, such as es; English where it is not known.
    """

    kind: ClassVar[str] = "train"
    package: ClassVar[str] = "training"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")
    if_memory_is_short: ClassVar[Text] = Text(
        "train with a smaller batch size (BATCH_SIZE) or smaller windows (PATCH_SIZE)"
    )

    rasters: tuple[Raster, ...]
    output: str
    report: Optional[str] = None
    exclude: tuple[Geometry, ...] = ()
    exclude_distance: float = 0.0
    mask: tuple[Geometry, ...] = ()
    preset: Preset = "balanced"
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

    @property
    def checkpoint(self) -> str:
        """Where training keeps its last good epoch."""
        return self.output + ".checkpoint"

    def written(self) -> list[str]:
        return [*super().written(), self.checkpoint]
