"""What an interpolate job may not ask for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from rasterio.crs import CRS
from rasterio.transform import from_bounds

from ..protocol.errors import EngineError
from ..protocol.jobs import BELOW_DETECTION, METHODS, SCALES, InterpolateJob
from ..protocol.samples import Samples
from ..protocol.utm import utm_zone
from ..rasters.geometry import inside
from ..rasters.grid import Grid


def check_settings(job: InterpolateJob) -> None:
    """Raise an EngineError for settings that mean nothing."""
    for name, value, choices in (
        ("METHOD", job.method, METHODS),
        ("SCALE", job.scale, SCALES),
        ("BELOW_DETECTION", job.below_detection, BELOW_DETECTION),
    ):
        if value not in choices:
            raise EngineError(
                "{name} is {value}: it must be one of {names}.", name=name, value=value, names=", ".join(choices)
            )
    for name, value, unit in (
        ("CELL_SIZE", job.cell_size, " map units"),
        ("RADIUS", job.radius, " map units"),
        ("POWER", job.power, " (2 is usual)"),
    ):
        if value is not None and not (math.isfinite(value) and value > 0):
            raise EngineError("{name} is {value:g}: it must be above 0{unit}.", name=name, value=value, unit=unit)
    if job.neighbours < 1:
        raise EngineError("NEIGHBOURS is {neighbours}: it must be 1 or more (12 is usual).", neighbours=job.neighbours)
    if not 1 <= job.min_neighbours <= job.neighbours:
        raise EngineError(
            "MIN_NEIGHBOURS is {min_neighbours}: it must be 1 to {neighbours}, the number of NEIGHBOURS.",
            min_neighbours=job.min_neighbours,
            neighbours=job.neighbours,
        )
    if not 0 <= job.most_below <= 100:
        raise EngineError("MOST_BELOW is {most_below:g}: it is a percentage, 0 to 100.", most_below=job.most_below)


def check_projected(crs: CRS | None, samples: Samples) -> None:
    """Raise an EngineError for a system without plane distances, or none."""
    if crs is None:
        raise EngineError(
            "The coordinate reference system of the samples is unknown: assign a projected one to the layer."
        )
    if crs.is_projected:
        return
    if not crs.is_geographic:
        raise EngineError("The coordinate reference system of the samples is not projected: reproject the layer.")
    suggested = ""
    if samples.x:
        suggested = ", such as " + utm_zone(*((min(axis) + max(axis)) / 2 for axis in (samples.x, samples.y)))
    raise EngineError(
        "The samples are in degrees, in which distances mean little: reproject the layer to a projected "
        "system{suggested}.",
        suggested=suggested,
    )


def check_mask(mask: Sequence[dict[str, Any]], grid: Grid) -> None:
    """Raise an EngineError if no polygon of a mask touches the grid."""
    # Few and large cells: a polygon touches one of them wherever it touches the grid.
    shape = (64, 64)
    if mask and not inside(mask, shape, from_bounds(*grid.bounds, *shape)).any():
        raise EngineError("MASK does not overlap the samples: choose polygons of their area, or leave MASK out.")
