"""The thresholds job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection, Scale, ThresholdMethod
from ..errors import EngineError
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_distance


@dataclass(frozen=True)
class ThresholdsJob(Job):
    """Part each element into classes by thresholds that its own values give.

    Attributes:
        rasters: the stack, or a score raster; or
        samples: CSV text as `samples.table.SampleTable` reads it.
        skipped: fields of the samples' layer that did not look like analyses; they are told.
        crs: coordinate reference system of the samples, WKT.
        bands: names of the bands to take; empty takes all but percentiles.
        method: one of `THRESHOLD_METHODS`, by which classes are made; all are told.
        percentile: of the method percentile.
        scale: one of `SCALES`: fences and medians of logarithms, or of values as they are; auto looks at each element.
        below_detection: one of `BELOW_DETECTION`, for samples.
        deposits: geometries of known deposits, whose classes are told.
        buffer: distance around a deposit that counts as deposit, map units.
        output: raster of classes to write, a band an element; for rasters.
        classes: GeoJSON file to write, the samples with their classes; for samples.
        table: CSV file to write: element, method, threshold, share of the values above it.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the report.
        quality: numbers of a report on the quality of the samples, whose verdicts are repeated.
        language: of the report, such as es; English where it is not known.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "thresholds"
    package: ClassVar[str] = "thresholds"
    takes: ClassVar[Takes] = {"rasters": ("survey", "scores", "prospectivity")}
    input_fields: ClassVar[tuple[str, ...]] = ("quality",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "classes", "table", "report")
    results: ClassVar[tuple[str, ...]] = ("thresholds", "without", "disagreeing")

    rasters: tuple[Raster, ...] = ()
    samples: str = ""
    skipped: tuple[str, ...] = ()
    crs: str = ""
    bands: tuple[str, ...] = ()
    method: ThresholdMethod = "tukey"
    percentile: float = 98.0
    scale: Scale = "auto"
    below_detection: BelowDetection = "half_limit"
    deposits: tuple[Geometry, ...] = ()
    buffer: float = 0.0
    output: Optional[str] = None
    classes: Optional[str] = None
    table: Optional[str] = None
    report: Optional[str] = None
    label_field: str = ""
    label_value: str = ""
    language: str = "en"
    survey: str = ""
    quality: Optional[str] = None
    origin: Origin = Origin()

    def check(self) -> None:
        if bool(self.rasters) == bool(self.samples):
            raise EngineError(
                "Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.",
                **parameters("INPUT", "POINTS"),
            )
        if not 0 < self.percentile < 100:
            raise EngineError(
                "{PERCENTILE} is {percentile:g}: it must be above 0 and below 100, or everything or nothing is above "
                "it (98 is usual).",
                **parameters("PERCENTILE"),
                percentile=self.percentile,
            )
        if self.samples and self.output:
            raise EngineError(
                "{OUTPUT} is for rasters: leave it out, and choose {CLASSES} for the samples.",
                **parameters("OUTPUT", "CLASSES"),
            )
        if self.rasters and self.classes:
            raise EngineError(
                "{CLASSES} is for samples: leave it out, and choose {OUTPUT} for rasters.",
                **parameters("OUTPUT", "CLASSES"),
            )
        check_distance("BUFFER", self.buffer)
