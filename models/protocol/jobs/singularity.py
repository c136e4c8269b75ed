"""The singularity job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection, LocalMethod, Scale
from ..errors import EngineError
from ..limits import MAX_WINDOW
from ..text import Parameter, Text, parameters
from .base import Job, Raster, Takes
from .origin import Origin
from .rules import check_range

# A spectrum has at most so many breaks.
MOST_BREAKS = 3


@dataclass(frozen=True)
class SingularityJob(Job):
    """Tell what stands out locally in each band: its singularity index, or its anomaly apart from the background.

    Attributes:
        rasters: the stack, or a layer of samples in `samples`.
        output: raster to write, a band for each, or two where background and anomaly are told apart; for rasters.
        bands: names of the bands to take; empty takes all.
        method: one of `LOCAL_METHODS`.
        smallest_window, largest_window: sides of the windows of the index, cells, or usual distances between samples;
            odd.
        scale: one of `SCALES`, of what is parted into background and anomaly: logarithms, or values as they are; auto
            looks at each band.
        errors: raster to write, the standard error of the index of each band.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        language: of the report, such as es; English where it is not known.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
        break_number: which break of the spectrum parts background from anomaly, from 1, that of the longest
            wavelengths, to `MOST_BREAKS`; None takes the first below which the spectrum is flatter,
            or else the first.
        samples: CSV text as `samples.table.SampleTable` reads it, with all fields of the layer.
        elements: fields of the samples of which the index is told; the others are written as they are.
        crs: coordinate reference system of the samples, WKT.
        below_detection: one of `BELOW_DETECTION`, for samples.
        indices: GeoJSON file to write: the samples with the index of each element and its standard error; for samples.
        quality: numbers of a report on the quality of the samples, whose verdicts are repeated.
    """

    kind: ClassVar[str] = "singularity"
    package: ClassVar[str] = "singularity"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    input_fields: ClassVar[tuple[str, ...]] = ("quality",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "errors", "indices", "report")
    results: ClassVar[tuple[str, ...]] = ("names", "transform", "left_out")
    if_memory_is_short: ClassVar[Text] = Text("work on a smaller raster, or on larger cells")

    rasters: tuple[Raster, ...] = ()
    output: Optional[str] = None
    bands: tuple[str, ...] = ()
    method: LocalMethod = "singularity"
    smallest_window: int = 3
    largest_window: int = 13
    scale: Scale = "auto"
    errors: Optional[str] = None
    report: Optional[str] = None
    language: str = "en"
    survey: str = ""
    origin: Origin = Origin()
    break_number: Optional[int] = None
    samples: str = ""
    elements: tuple[str, ...] = ()
    crs: str = ""
    below_detection: BelowDetection = "half_limit"
    indices: Optional[str] = None
    quality: Optional[str] = None

    def check(self) -> None:
        self._check_kind()
        if self.method == "singularity":
            self._check_windows()
        elif self.errors:
            raise EngineError(
                "{ERRORS} is of the singularity index: leave it out where background and anomaly are told apart.",
                **parameters("ERRORS"),
            )
        if self.break_number is not None:
            check_range("BREAK", self.break_number, 1, MOST_BREAKS)

    def _check_kind(self) -> None:
        """What is asked for must fit rasters, or else samples."""
        if bool(self.rasters) == bool(self.samples):
            raise EngineError(
                "Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.",
                **parameters("INPUT", "POINTS"),
            )
        if self.samples and self.method == "spectrum_area":
            raise EngineError(
                "A spectrum needs a grid, and samples have none: make one with 'Interpolate samples' first, and choose "
                "it as {INPUT}.",
                **parameters("INPUT"),
            )
        if self.samples and (self.output or self.errors):
            raise EngineError(
                "{OUTPUT} and {ERRORS} are for rasters: leave them out, and choose {INDICES} for the samples.",
                **parameters("OUTPUT", "ERRORS", "INDICES"),
            )
        if self.rasters and self.indices:
            raise EngineError(
                "{INDICES} is for samples: leave it out, and choose {OUTPUT} for rasters.",
                **parameters("INDICES", "OUTPUT"),
            )
        if not self.outputs():
            raise EngineError(
                "Nothing would be written: choose {OUTPUT} for rasters, {INDICES} for samples, or {REPORT}.",
                **parameters("OUTPUT", "INDICES", "REPORT"),
            )

    def _check_windows(self) -> None:
        for parameter, side in (("SMALLEST_WINDOW", self.smallest_window), ("LARGEST_WINDOW", self.largest_window)):
            if not 1 <= side <= MAX_WINDOW or side % 2 == 0:
                raise EngineError(
                    "{parameter} is {side}: an odd number of cells from 1 to {most} is expected, so that each window "
                    "has a cell in its middle.",
                    parameter=Parameter(parameter),
                    side=side,
                    most=MAX_WINDOW,
                )
        if self.smallest_window >= self.largest_window:
            raise EngineError(
                "With {SMALLEST_WINDOW} {smallest} and {LARGEST_WINDOW} {largest} there is no more than one size of "
                "window, and no slope over it: make the largest one larger, such as {wider}.",
                smallest=self.smallest_window,
                largest=self.largest_window,
                wider=min(self.smallest_window + 10, MAX_WINDOW),
                **parameters("SMALLEST_WINDOW", "LARGEST_WINDOW"),
            )
