"""The baseline job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Detector, Transform
from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_WINDOW
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_maximum, check_range, check_share


@dataclass(frozen=True)
class BaselineJob(Job):
    """Score every pixel of a raster with a classic detector.

    Attributes:
        rasters: the stack; layers on other grids are aligned to the first.
        output: raster to write: the detector's score, then its percentile.
        detector: one of `DETECTORS`.
        exclude: geometries of known deposits, kept out of what the detector learns from.
        exclude_distance: pixels nearer to `exclude` than this are left out, map units.
        mask: polygons that limit what the detector learns from; none means the whole raster.
        transform: one of `TRANSFORMS`.
        patch_size: side of the windows whose mean values are scored, pixels; 1 scores single pixels.
        min_valid: least share of valid pixels in a window, 0 to 1.
        threads: CPU threads; None or 0 takes half of the cores.
        seed: of everything random.
        bands: names of the bands to take, in this order; none means all.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the log.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "baseline"
    package: ClassVar[str] = "baseline"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    results: ClassVar[tuple[str, ...]] = ("pixels", "samples")

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

    def check(self) -> None:
        if self.patch_size < 1:
            raise EngineError(
                "{PATCH_SIZE} is {size}: it must be 1 (single pixels) or more.",
                **parameters("PATCH_SIZE"),
                size=self.patch_size,
            )
        check_share("MIN_VALID", self.min_valid)
        check_maximum("PATCH_SIZE", self.patch_size, MAX_WINDOW)
        check_range("EXCLUDE_DISTANCE", self.exclude_distance, 0, MAX_DISTANCE)
        check_common(self.threads, self.seed)
