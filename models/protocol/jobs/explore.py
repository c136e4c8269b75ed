"""The explore job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection
from ..errors import EngineError
from ..text import parameters
from .base import Job, Raster, Takes
from .origin import Origin


@dataclass(frozen=True)
class ExploreJob(Job):
    """Report what a survey holds, and suggest how to train on it.

    Attributes:
        rasters: the stack; or
        samples: CSV text as `samples.table.SampleTable` reads it.
        skipped: fields of the samples' layer that did not look like analyses; they are told.
        crs: coordinate reference system of the samples, WKT.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        below_detection: one of `BELOW_DETECTION`, for samples.
        language: of the report, such as es; English where it is not known.
        quality: numbers of a report on the quality of the samples, whose verdicts are repeated.
        origin: where the job comes from.
        bands: names of the bands of the stack to take, in this order; none means all.
    """

    kind: ClassVar[str] = "explore"
    package: ClassVar[str] = "exploration"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    input_fields: ClassVar[tuple[str, ...]] = ("quality",)
    output_fields: ClassVar[tuple[str, ...]] = ("report",)
    results: ClassVar[tuple[str, ...]] = ("transform", "bands", "left_out")

    rasters: tuple[Raster, ...] = ()
    samples: str = ""
    skipped: tuple[str, ...] = ()
    crs: str = ""
    report: Optional[str] = None
    below_detection: BelowDetection = "half_limit"
    language: str = "en"
    quality: Optional[str] = None
    origin: Origin = Origin()
    bands: tuple[str, ...] = ()

    def check(self) -> None:
        if bool(self.rasters) == bool(self.samples):
            raise EngineError(
                "Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.",
                **parameters("INPUT", "POINTS"),
            )
