"""The level job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection, Levelling, Scale
from ..errors import EngineError
from ..limits import MAX_DISTANCE
from ..text import parameters
from .base import Job, Layer, Raster, Takes
from .origin import Origin
from .rules import check_maximum

# Below it a median and quartiles say next to nothing.
FEWEST_VALUES = 5
MAX_VALUES = 1_000_000


@dataclass(frozen=True)
class LevelJob(Job):
    """Bring elements to one level across groups, and take off what other elements explain.

    Attributes:
        rasters: the stack, or
        samples: CSV text as `samples.table.SampleTable` reads it, with all fields of the layer.
        elements: fields of the samples that are levelled; the others are written as they are.
        crs: coordinate reference system of the samples, WKT.
        group_field: field of the samples that names the group of each; empty for none.
        polygons: of rasters, a layer a group, in their system; a later one lies on top.
        groups: of rasters, a raster whose first band holds a number a group; any grid.
        method: one of `LEVELLINGS`.
        reference: name of the group whose level the others are brought to; empty takes the mean level of all.
        scale: one of `SCALES`: level logarithms, or values as they are; auto takes logarithms of
            concentrations and of all that is skewed.
        below_detection: one of `BELOW_DETECTION`, for samples.
        min_values: groups with fewer values of an element are left as they are.
        border_distance: samples or cells of two groups that are as near as this tell the step at their border, map
            units; None chooses it from them.
        background: names of the elements that explain the others; empty for no background correction.
        output: raster to write, for rasters.
        levelled: GeoJSON file to write, for samples.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        language: of the report, such as es; English where it is not known.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "level"
    package: ClassVar[str] = "levelling"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    input_fields: ClassVar[tuple[str, ...]] = ("groups",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "levelled", "report")
    results: ClassVar[tuple[str, ...]] = ("groups_levelled", "left_alone", "between_before", "between_after")

    rasters: tuple[Raster, ...] = ()
    samples: str = ""
    elements: tuple[str, ...] = ()
    crs: str = ""
    group_field: str = ""
    polygons: tuple[Layer, ...] = ()
    groups: Optional[str] = None
    method: Levelling = "borders"
    reference: str = ""
    scale: Scale = "auto"
    below_detection: BelowDetection = "half_limit"
    min_values: int = 20
    border_distance: Optional[float] = None
    background: tuple[str, ...] = ()
    output: Optional[str] = None
    levelled: Optional[str] = None
    report: Optional[str] = None
    language: str = "en"
    survey: str = ""
    origin: Origin = Origin()

    @property
    def has_groups(self) -> bool:
        """Whether anything tells groups apart."""
        return bool(self.group_field or self.polygons or self.groups)

    def check(self) -> None:
        if bool(self.rasters) == bool(self.samples):
            raise EngineError(
                "Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.",
                **parameters("INPUT", "POINTS"),
            )
        if self.samples and self.output:
            raise EngineError(
                "{OUTPUT} is for rasters: leave it out, and choose {LEVELLED} for the samples.",
                **parameters("OUTPUT", "LEVELLED"),
            )
        if self.rasters and self.levelled:
            raise EngineError(
                "{LEVELLED} is for samples: leave it out, and choose {OUTPUT} for rasters.",
                **parameters("OUTPUT", "LEVELLED"),
            )
        if not (self.output or self.levelled or self.report):
            raise EngineError(
                "Nothing would be written: choose {OUTPUT} for rasters, {LEVELLED} for samples, or {REPORT}.",
                **parameters("OUTPUT", "LEVELLED", "REPORT"),
            )
        self._check_groups()
        if not FEWEST_VALUES <= self.min_values <= MAX_VALUES:
            raise EngineError(
                "{MIN_VALUES} is {values}: it must be {fewest} to {most:,} (20 is usual).",
                **parameters("MIN_VALUES"),
                values=self.min_values,
                fewest=FEWEST_VALUES,
                most=MAX_VALUES,
            )
        if self.border_distance is not None and not self.border_distance > 0:
            raise EngineError(
                "{BORDER_DISTANCE} is {distance:g}: it must be above 0 map units.",
                **parameters("BORDER_DISTANCE"),
                distance=self.border_distance,
            )
        check_maximum("BORDER_DISTANCE", self.border_distance, MAX_DISTANCE)

    def _check_groups(self) -> None:
        if sum(map(bool, (self.group_field, self.polygons, self.groups))) > 1:
            raise EngineError(
                "Groups come from one place: choose {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, not several.",
                **parameters("GROUP_FIELD", "GROUP_POLYGONS", "GROUP_RASTER"),
            )
        if not (self.has_groups or self.background):
            raise EngineError(
                "There is nothing to level by: choose what tells the groups apart in {GROUP_FIELD}, {GROUP_POLYGONS} "
                "or {GROUP_RASTER}, or elements in {BACKGROUND} that explain the others.",
                **parameters("GROUP_FIELD", "GROUP_POLYGONS", "GROUP_RASTER", "BACKGROUND"),
            )
        if self.rasters and self.group_field:
            raise EngineError(
                "{GROUP_FIELD} is for samples: choose {GROUP_POLYGONS} or {GROUP_RASTER} for rasters.",
                **parameters("GROUP_FIELD", "GROUP_POLYGONS", "GROUP_RASTER"),
            )
        if self.samples and (self.polygons or self.groups):
            raise EngineError(
                "Samples name their groups in a field: choose it in {GROUP_FIELD}.", **parameters("GROUP_FIELD")
            )
        if self.reference and not self.has_groups:
            raise EngineError(
                "{REFERENCE} is {name}, and there are no groups.", **parameters("REFERENCE"), name=self.reference
            )
