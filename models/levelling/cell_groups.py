"""The group of each cell, read block by block from polygons or from a raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

import numpy as np
from affine import Affine
from rasterio.features import bounds, rasterize
from rasterio.windows import Window

from ..protocol.errors import EngineError
from ..protocol.jobs import Layer, LevelJob, Raster
from ..protocol.text import parameters
from ..rasters.geometry import turned_to
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from .survey import NO_GROUP

MAX_GROUPS = 1000


class CellGroups(Protocol):
    """Tells the groups of cells.

    Attributes:
        names: of the groups.
    """

    names: tuple[str, ...]

    def read(self, window: Window) -> np.ndarray:
        """Number of the group of each cell (height, width) of a window, `NO_GROUP` for none."""


@contextmanager
def cell_groups(job: LevelJob, grid: Grid) -> Iterator[CellGroups]:
    """Those of a job, on a grid.

    Raises:
        EngineError: there is a single group, or what looks like none.
    """
    if job.groups:
        with Stack([Raster(job.groups)], grid=grid, resampling="nearest") as stack:
            yield _RasterGroups(stack)
    elif job.polygons:
        yield _PolygonGroups(job.polygons, grid)
    else:
        yield _OneGroup()


class _OneGroup:
    names: tuple[str, ...] = ("",)

    def read(self, window: Window) -> np.ndarray:
        return np.zeros((window.height, window.width), np.int32)


class _PolygonGroups:
    def __init__(self, layers: Sequence[Layer], grid: Grid):
        self.names = tuple(layer.name for layer in layers)
        if len(self.names) < 2:
            raise EngineError(
                "The polygons are a single group, {group}, and levelling is between groups: choose another "
                "{CLASS_FIELD}.",
                group=self.names[0],
                **parameters("CLASS_FIELD"),
            )
        self._transform = grid.transform
        self._shapes = [
            (geometry, number, _reach(geometry, grid.transform))
            for number, layer in enumerate(layers)
            for geometry in turned_to(layer.geometries, grid)
        ]

    def read(self, window: Window) -> np.ndarray:
        shape = (window.height, window.width)
        left, top = window.col_off, window.row_off
        shapes = [
            (geometry, number)
            for geometry, number, (west, north, east, south) in self._shapes
            if west < left + shape[1] and east > left and north < top + shape[0] and south > top
        ]
        if not shapes:
            return np.full(shape, NO_GROUP, np.int32)
        transform = self._transform * Affine.translation(left, top)
        return rasterize(shapes, shape, fill=NO_GROUP, transform=transform, dtype="int32")


class _RasterGroups:
    def __init__(self, stack: Stack):
        self._stack = stack
        found: set[float] = set()
        for window in stack.blocks():
            values = self._read(window)
            found.update(np.unique(values[np.isfinite(values)]).tolist())
            if len(found) > MAX_GROUPS:
                raise EngineError(
                    "{GROUP_RASTER} has more than {most:,} different values: these are no groups. Choose a raster of "
                    "classes.",
                    **parameters("GROUP_RASTER"),
                    most=MAX_GROUPS,
                )
        if len(found) < 2:
            raise EngineError(
                "{GROUP_RASTER} has a single value where the survey lies, and levelling is between groups: choose "
                "another raster."
                if found
                else "{GROUP_RASTER} has no value where the survey lies: choose another raster.",
                **parameters("GROUP_RASTER"),
            )
        self._values = np.array(sorted(found))
        self.names = tuple(f"{value:.10g}" for value in self._values)

    def read(self, window: Window) -> np.ndarray:
        values = self._read(window)
        there = np.isfinite(values)
        numbers = np.searchsorted(self._values, np.where(there, values, self._values[0]))
        return np.where(there, numbers, NO_GROUP).astype(np.int32)

    def _read(self, window: Window) -> np.ndarray:
        return self._stack.read(window, [0])[0]


def _reach(geometry: dict, transform: Affine) -> tuple[float, float, float, float]:
    """The columns and rows that a geometry reaches: first column, first row, last column, last row."""
    west, south, east, north = bounds(geometry)
    columns, rows = zip(*(~transform * (x, y) for x in (west, east) for y in (south, north)), strict=True)
    return min(columns), min(rows), max(columns), max(rows)
