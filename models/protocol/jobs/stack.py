"""The stack job."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Resampling
from ..errors import EngineError
from ..limits import MAX_DISTANCE
from ..text import parameters
from .base import Job, Layer, Raster
from .origin import Origin
from .rules import check_common, check_maximum

# Radius of densities, cells, where a job states none.
DENSITY_CELLS = 10


@dataclass(frozen=True)
class StackJob(Job):
    """Bring rasters and vector layers onto one grid, a band each.

    Attributes:
        rasters: rasters in any system and of any cell size.
        layers: bands made of features, their geometries in the system of the grid.
        output: raster to write.
        reference: raster whose grid is taken; None takes that of the first of `rasters`.
        cell_size: side of square cells over the extent of that grid, map units; None takes its own cells.
        resampling: one of `RESAMPLINGS`, for rasters on another grid.
        density_radius: features within this distance of a cell count towards a density, map units; None takes
            `DENSITY_CELLS`.
        common_mask: whether a cell without a value in one band has none in any.
        threads: CPU threads.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "stack"
    package: ClassVar[str] = "stacking"
    input_fields: ClassVar[tuple[str, ...]] = ("reference",)
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    results: ClassVar[tuple[str, ...]] = ("bands", "names", "valid")

    output: str
    rasters: tuple[Raster, ...] = ()
    layers: tuple[Layer, ...] = ()
    reference: Optional[str] = None
    cell_size: Optional[float] = None
    resampling: Resampling = "bilinear"
    density_radius: Optional[float] = None
    common_mask: bool = False
    threads: Optional[int] = None
    survey: str = ""
    origin: Origin = Origin()

    def check(self) -> None:
        if not (self.rasters or self.reference):
            raise EngineError(
                "There is no raster to take the grid from: choose one in {REFERENCE}.", **parameters("REFERENCE")
            )
        size, radius = self.cell_size, self.density_radius
        if size is not None and not 0 < size < math.inf:
            raise EngineError(
                "{CELL_SIZE} is {size:g}: it must be more than 0 map units.", **parameters("CELL_SIZE"), size=size
            )
        if radius is not None and not 0 < radius < math.inf:
            raise EngineError(
                "{DENSITY_RADIUS} is {radius:g}: it must be more than 0 map units.",
                **parameters("DENSITY_RADIUS"),
                radius=radius,
            )
        check_maximum("CELL_SIZE", size, MAX_DISTANCE)
        check_maximum("DENSITY_RADIUS", radius, MAX_DISTANCE)
        check_common(self.threads)
