"""What an interpolation refuses once it knows the system and the grid; `InterpolateJob.check` refuses the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasterio.crs import CRS
from rasterio.transform import from_bounds

from ..protocol.errors import EngineError
from ..protocol.samples.table import SampleTable
from ..protocol.text import parameters
from ..protocol.utm import utm_zone
from ..rasters.geometry import touched_mask
from ..rasters.grid import Grid
from ..rasters.systems import is_plane


def check_projected(crs: CRS | None, samples: SampleTable) -> CRS:
    """The system of the samples.

    Raises:
        EngineError: there is none, or it has no plane distances.
    """
    if crs is None:
        raise EngineError(
            "The coordinate reference system of the samples is unknown: assign a projected one to the layer."
        )
    if is_plane(crs):
        return crs
    if not crs.is_geographic:
        raise EngineError("The coordinate reference system of the samples is not projected: reproject the layer.")
    if not samples.x:
        raise EngineError(
            "The samples are in degrees, in which distances mean little: reproject the layer to a projected system."
        )
    raise EngineError(
        "The samples are in degrees, in which distances mean little: reproject the layer to a projected system, such "
        "as {zone}.",
        zone=utm_zone(*((min(axis) + max(axis)) / 2 for axis in (samples.x, samples.y))),
    )


def check_mask(mask: Sequence[dict[str, Any]], grid: Grid) -> None:
    """Raise an EngineError if no polygon of a mask touches the grid."""
    # Few and large cells: a polygon touches one of them wherever it touches the grid.
    shape = (64, 64)
    if mask and not touched_mask(mask, shape, from_bounds(*grid.bounds, *shape)).any():
        raise EngineError(
            "{MASK} does not overlap the samples: choose polygons of their area, or leave {MASK} out.",
            **parameters("MASK"),
        )
