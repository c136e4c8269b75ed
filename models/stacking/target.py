"""The grid that everything is brought onto."""

from __future__ import annotations

import math

from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..protocol.errors import EngineError
from ..protocol.grids import MAX_CELLS
from ..protocol.jobs import Raster, StackJob
from ..protocol.text import Text, parameters
from ..protocol.utm import utm_zone
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..rasters.systems import is_plane

# Share of a cell that the extent may stick out of the last one: rounding alone.
_ROUNDING = 1e-6


def target_grid(job: StackJob) -> Grid:
    """The grid of the reference, or of the first raster, its cells of the size that is asked for.

    Raises:
        EngineError: its grid does not do for what the job asks for.
    """
    source = job.reference or job.rasters[0].path
    with Stack([Raster(source)]) as stack:
        grid = stack.grid
    _check_system(job, source, grid)
    if job.cell_size is not None:
        grid = _recut(grid, job.cell_size)
    if grid.width * grid.height > MAX_CELLS:
        raise EngineError(
            "The stack would have {width:,} x {height:,} cells, more than can be worked with: choose a larger "
            "{CELL_SIZE}.",
            width=grid.width,
            height=grid.height,
            **parameters("CELL_SIZE"),
        )
    return grid


def _check_system(job: StackJob, source: str, grid: Grid) -> None:
    """There must be one; where something is measured, degrees do not do."""
    if grid.crs is None:
        raise EngineError(
            "{source} has no coordinate reference system: assign it, or choose another {REFERENCE}.",
            source=source,
            **parameters("REFERENCE"),
        )
    measured = any(layer.kind != "class" for layer in job.layers)
    if (measured or job.cell_size is not None) and not is_plane(grid.crs):
        zone = _suggested_zone(grid, grid.crs)
        raise EngineError(
            "{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a "
            "{REFERENCE} in a projected system, such as {zone}."
            if zone
            else "{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a "
            "{REFERENCE} in a projected system.",
            source=source,
            crs=str(grid.crs),
            purpose=Text("distances and densities") if measured else "CELL_SIZE",
            zone=zone,
            **parameters("REFERENCE"),
        )


def _suggested_zone(grid: Grid, crs: CRS) -> Text | None:
    """The UTM zone of the centre; None where the system is not in degrees."""
    if not crs.is_geographic:
        return None
    west, south, east, north = transform_bounds(crs, "EPSG:4326", *grid.bounds)
    return utm_zone((west + east) / 2, (south + north) / 2)


def _recut(grid: Grid, size: float) -> Grid:
    """Square cells of a size over the same extent; the first cell keeps its outer corner."""
    scales = [size / side for side in grid.pixel_size]
    columns, rows = (
        max(1, math.ceil(min(cells / scale, 1e12) - _ROUNDING))
        for cells, scale in zip((grid.width, grid.height), scales, strict=True)
    )
    if max(columns, rows) < 2:
        raise EngineError(
            "{CELL_SIZE} is {size:g}, and the whole grid is no larger: choose a smaller {CELL_SIZE}.",
            size=size,
            **parameters("CELL_SIZE"),
        )
    return Grid(rows, columns, grid.transform * Affine.scale(*scales), grid.crs)
