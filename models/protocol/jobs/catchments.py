"""The catchments job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection, CatchmentParts
from ..errors import EngineError
from ..limits import MAX_DISTANCE
from ..text import Parameter, parameters
from .base import Job
from .origin import Origin
from .rules import check_distance, check_maximum


@dataclass(frozen=True)
class CatchmentsJob(Job):
    """Give each sample of stream sediment the catchment that it stands for.

    Attributes:
        samples: CSV text as `samples.table.SampleTable` reads it, with all fields of the layer, in the coordinate
            reference system of the elevations.
        elements: fields of the samples with the analyses, of which the raster has bands.
        dem: raster of elevations in any unit, in a projected system.
        parts: one of `CATCHMENT_PARTS`: all that lies upstream of a sample, or without what lies upstream of the next
            samples.
        snap: a sample is moved to a stream within this distance, map units; None takes two cells.
        stream_area: upstream area from which on water is a stream, square kilometres; None takes 100 cells.
        dilution: whether contents are corrected for the dilution by the area; see `catchments.dilution`.
        source_area: area of the source that is sought, square kilometres.
        below_detection: one of `BELOW_DETECTION`.
        catchments: GeoJSON file to write: polygons with the fields of the samples.
        output: raster to write, a band an element, on the grid of the elevations.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        quality: numbers of a report on the quality of the samples, whose verdicts are repeated.
        language: of the report, such as es; English where it is not known.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "catchments"
    package: ClassVar[str] = "catchments"
    input_fields: ClassVar[tuple[str, ...]] = ("dem", "quality")
    output_fields: ClassVar[tuple[str, ...]] = ("catchments", "output", "report")
    results: ClassVar[tuple[str, ...]] = ("count", "outside", "off_stream", "cut")
    points_on: ClassVar[str] = "dem"

    samples: str
    elements: tuple[str, ...]
    dem: str
    parts: CatchmentParts = "whole"
    snap: Optional[float] = None
    stream_area: Optional[float] = None
    dilution: bool = False
    source_area: float = 1.0
    below_detection: BelowDetection = "half_limit"
    catchments: Optional[str] = None
    output: Optional[str] = None
    report: Optional[str] = None
    language: str = "en"
    survey: str = ""
    quality: Optional[str] = None
    origin: Origin = Origin()

    def check(self) -> None:
        if not (self.catchments or self.output or self.report):
            raise EngineError(
                "Nothing would be written: choose {CATCHMENTS}, {OUTPUT} or {REPORT}.",
                **parameters("CATCHMENTS", "OUTPUT", "REPORT"),
            )
        if not self.elements and (self.output or self.dilution):
            raise EngineError(
                "No field has analyses: choose {FIELDS}, or leave out {OUTPUT} and {DILUTION}.",
                **parameters("FIELDS", "OUTPUT", "DILUTION"),
            )
        if self.snap is not None:
            check_distance("SNAP", self.snap)
        for name, area in (("STREAM_AREA", self.stream_area), ("SOURCE_AREA", self.source_area)):
            if area is not None and not area > 0:
                raise EngineError(
                    "{name} is {area:g}: it must be above 0 square kilometres.", name=Parameter(name), area=area
                )
            check_maximum(name, area, MAX_DISTANCE)
