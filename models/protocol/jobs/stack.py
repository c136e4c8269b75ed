"""The stack job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Resampling
from .base import Job, Layer, Raster


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
        density_radius: features within this distance of a cell count towards a density, map units.
        common_mask: whether a cell without a value in one band has none in any.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "stack"
    package: ClassVar[str] = "stacking"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)

    output: str
    rasters: tuple[Raster, ...] = ()
    layers: tuple[Layer, ...] = ()
    reference: Optional[str] = None
    cell_size: Optional[float] = None
    resampling: Resampling = "bilinear"
    density_radius: Optional[float] = None
    common_mask: bool = False
    threads: Optional[int] = None
