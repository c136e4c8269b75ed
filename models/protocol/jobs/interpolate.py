"""The interpolate job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import BelowDetection, Method, Scale
from .base import Geometry, Job


@dataclass(frozen=True)
class InterpolateJob(Job):
    """Turn samples into a stack, one band an element.

    Attributes:
        samples: CSV text as `samples.Samples` reads it; every field becomes a band.
        skipped: fields of the layer that did not look like analyses; they are told.
        crs: projected coordinate reference system of the samples, WKT; distances are in its unit.
        output: raster to write.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        method: one of `METHODS`: inverse distance weighting, linear interpolation in Delaunay triangles, ordinary
            kriging.
        cell_size: side of the square cells, map units; None takes half the usual distance between neighbours.
        radius: samples within this distance of a cell count, map units; None chooses it from the samples.
        scale: one of `SCALES`: interpolate logarithms, or values as they are; auto looks at each field.
        below_detection: one of `BELOW_DETECTION`: what stands for a value below its detection limit.
        most_below: fields with a larger share of values below detection are left out, percent.
        neighbours: most samples that a cell is computed from, the nearest.
        min_neighbours: a cell with fewer samples within `radius` has no value.
        power: of the distance, in inverse distance weighting.
        mask: polygons; cells outside have no value.
        units: of the values, such as ppm; written into the bands.
        threads: CPU threads.
        language: of the report, such as es; English where it is not known.
    """

    kind: ClassVar[str] = "interpolate"
    package: ClassVar[str] = "interpolation"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")

    samples: str
    crs: str
    output: str
    report: Optional[str] = None
    method: Method = "idw"
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
