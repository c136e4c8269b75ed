"""The interpolate job."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import DEFAULT_METHOD, BelowDetection, Method, Scale
from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_NEIGHBOURS, MAX_POWER
from ..text import Parameter, parameters
from .base import Geometry, Job
from .origin import Origin
from .rules import check_common, check_maximum


@dataclass(frozen=True)
class InterpolateJob(Job):
    """Turn samples into a stack, one band an element.

    Attributes:
        samples: CSV text as `samples.table.SampleTable` reads it; every field becomes a band.
        skipped: fields of the layer that did not look like analyses; they are told.
        crs: projected coordinate reference system of the samples, WKT; distances are in its unit.
        output: raster to write.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        method: one of `METHODS`: inverse distance weighting, linear interpolation in Delaunay triangles, ordinary
            kriging, smoothing multiquadric surfaces.
        cell_size: side of the square cells, map units; None takes half the typical distance between neighbours.
        radius: samples within this distance of a cell count, map units; None chooses it from the samples.
        scale: one of `SCALES`: interpolate logarithms, or values as they are; auto looks at each field.
        below_detection: one of `BELOW_DETECTION`: what stands for a value below its detection limit.
        most_below: fields with a larger share of values below detection are left out, percent.
        neighbours: most samples that a cell is computed from, the nearest.
        min_neighbours: a cell with fewer samples within `radius` has no value.
        power: of the distance, in inverse distance weighting.
        mask: polygons; cells outside have no value.
        units: of the values, such as ppm; written into the bands.
        threads: CPU threads; None or 0 takes half of the cores.
        quality: numbers of a report on the quality of the samples, whose verdicts are repeated.
        language: of the report, such as es; English where it is not known.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
        scheduler, security: of a Dask cluster that computes the blocks; see `schedulers.Scheduler`. Empty means here.
    """

    kind: ClassVar[str] = "interpolate"
    package: ClassVar[str] = "interpolation"
    input_fields: ClassVar[tuple[str, ...]] = ("quality",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")
    results: ClassVar[tuple[str, ...]] = ("cell_size", "radius", "samples", "elements", "left_out", "correlation")

    samples: str
    crs: str
    output: str
    report: Optional[str] = None
    method: Method = DEFAULT_METHOD
    cell_size: Optional[float] = None
    radius: Optional[float] = None
    scale: Scale = "auto"
    below_detection: BelowDetection = "half_limit"
    most_below: float = 50.0
    neighbours: int = 12
    min_neighbours: int = 3
    power: float = 2.0
    mask: tuple[Geometry, ...] = ()
    units: str = ""
    skipped: tuple[str, ...] = ()
    threads: Optional[int] = None
    language: str = "en"
    survey: str = ""
    quality: Optional[str] = None
    origin: Origin = Origin()
    scheduler: str = ""
    security: str = ""

    def check(self) -> None:
        for name, length in (("CELL_SIZE", self.cell_size), ("RADIUS", self.radius)):
            if length is not None and not 0 < length < math.inf:
                raise EngineError(
                    "{name} is {length:g}: it must be above 0 map units.", name=Parameter(name), length=length
                )
            check_maximum(name, length, MAX_DISTANCE)
        if not 0 < self.power < math.inf:
            raise EngineError(
                "{POWER} is {power:g}: it must be above 0 (2 is usual).", **parameters("POWER"), power=self.power
            )
        check_maximum("POWER", self.power, MAX_POWER)
        check_maximum("NEIGHBOURS", self.neighbours, MAX_NEIGHBOURS)
        if self.neighbours < 1:
            raise EngineError(
                "{NEIGHBOURS} is {neighbours}: it must be 1 or more (12 is usual).",
                **parameters("NEIGHBOURS"),
                neighbours=self.neighbours,
            )
        if not 1 <= self.min_neighbours <= self.neighbours:
            raise EngineError(
                "{MIN_NEIGHBOURS} is {min_neighbours}: it must be 1 to {neighbours}, the number of {NEIGHBOURS}.",
                **parameters("MIN_NEIGHBOURS", "NEIGHBOURS"),
                min_neighbours=self.min_neighbours,
                neighbours=self.neighbours,
            )
        if not 0 <= self.most_below <= 100:
            raise EngineError(
                "{MOST_BELOW} is {most_below:g}: it is a percentage, 0 to 100.",
                **parameters("MOST_BELOW"),
                most_below=self.most_below,
            )
        check_common(self.threads)
