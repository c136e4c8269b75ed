"""The baseline job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import DEEP_DETECTORS, Detector, Device, Transform, Widths
from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_EPOCHS, MAX_PATCH_SIZE, MAX_WINDOW, MIN_PATCH_SIZE
from ..option_names import DETECTOR_NAMES
from ..text import Text, parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_maximum, check_range, check_share

# Of deep detectors, unless told: side of the windows, pixels, and epochs of each stage.
DEEP_WINDOW, DEEP_EPOCHS = 8, 8


@dataclass(frozen=True)
class BaselineJob(Job):
    """Score every pixel of a raster with a detector of others: a classic one, or a deep one that is trained first.

    Attributes:
        rasters: the stack; layers on other grids are aligned to the first.
        output: raster to write: the detector's score, of a deep one its published score of windows too, and the
            percentile of the first.
        detector: one of `DETECTORS`.
        exclude: geometries of known deposits, kept out of what the detector learns from.
        exclude_distance: pixels nearer to `exclude` than this are left out, map units.
        mask: polygons that limit what the detector learns from; none means the whole raster.
        transform: one of `TRANSFORMS`.
        patch_size: side of the windows, pixels: a classic detector scores their mean values, a deep one redraws them;
            1 is the detector's own size, single pixels or `DEEP_WINDOW`.
        min_valid: least share of valid pixels in a window, 0 to 1.
        threads: CPU threads; None or 0 takes half of the cores.
        seed: of everything random.
        bands: names of the bands to take, in this order; none means all.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the log.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
        epochs: of each stage of a deep detector's training; None takes `DEEP_EPOCHS`.
        device: one of `DEVICES`, for deep detectors; the classic ones run on the processor.
        widths: of the networks of a deep detector, one of `WIDTHS`.
        scheduler, security: of a Dask cluster, which computes the blocks and one worker of which trains a deep
            detector; see `schedulers.Scheduler`. Empty means here.
    """

    kind: ClassVar[str] = "baseline"
    package: ClassVar[str] = "baseline"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    results: ClassVar[tuple[str, ...]] = ("pixels", "samples")
    if_memory_is_short: ClassVar[Text] = Text(
        "work on a smaller raster, or with smaller windows ({PATCH_SIZE})", **parameters("PATCH_SIZE")
    )

    rasters: tuple[Raster, ...]
    output: str
    detector: Detector = "robust_mahalanobis"
    exclude: tuple[Geometry, ...] = ()
    exclude_distance: float = 0.0
    mask: tuple[Geometry, ...] = ()
    transform: Transform = "auto"
    patch_size: int = 1
    min_valid: float = 0.5
    threads: Optional[int] = None
    seed: int = 0
    bands: tuple[str, ...] = ()
    label_field: str = ""
    label_value: str = ""
    survey: str = ""
    origin: Origin = Origin()
    epochs: Optional[int] = None
    device: Device = "auto"
    widths: Widths = "reduced"
    scheduler: str = ""
    security: str = ""

    @property
    def is_deep(self) -> bool:
        """Whether the detector is one that is trained on windows."""
        return self.detector in DEEP_DETECTORS

    @property
    def trains(self) -> bool:
        return self.is_deep

    def window_side(self) -> int:
        """Side of the windows, pixels."""
        return DEEP_WINDOW if self.is_deep and self.patch_size == 1 else self.patch_size

    def check(self) -> None:
        if self.patch_size < 1:
            raise EngineError(
                "{PATCH_SIZE} is {size}: it must be 1 (single pixels) or more.",
                **parameters("PATCH_SIZE"),
                size=self.patch_size,
            )
        check_share("MIN_VALID", self.min_valid)
        check_maximum("PATCH_SIZE", self.patch_size, MAX_WINDOW)
        if self.is_deep and not MIN_PATCH_SIZE <= self.window_side() <= MAX_PATCH_SIZE:
            raise EngineError(
                "{PATCH_SIZE} is {size}: the windows of {detector} are {smallest} to {largest} pixels wide; 1 takes "
                "its own size, {own}.",
                **parameters("PATCH_SIZE"),
                size=self.patch_size,
                detector=DETECTOR_NAMES[self.detector],
                smallest=MIN_PATCH_SIZE,
                largest=MAX_PATCH_SIZE,
                own=DEEP_WINDOW,
            )
        check_range("EPOCHS", self.epochs, 1, MAX_EPOCHS)
        check_range("EXCLUDE_DISTANCE", self.exclude_distance, 0, MAX_DISTANCE)
        check_common(self.threads, self.seed)
