"""What the bands of the stack are read from: one class for each kind of band."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import PurePath
from typing import Protocol

import numpy as np
from rasterio.windows import Window

from ..protocol.jobs import Layer, Raster
from ..protocol.text import Text
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..rasters.systems import length_unit
from .density import Density
from .features import VectorFeatures
from .frame import Frame
from .nearest import Nearest
from .polygons import Polygons

_METRES_A_KILOMETRE = 1000.0


class BandSource(Protocol):
    """One or more bands on the grid.

    Attributes:
        names, units: one a band.
        kind: "raster", or one of `LAYER_KINDS`.
        origin: name of the file or layer that they come from.
        done: what was done to them, a sentence for the log.
    """

    names: Sequence[str]
    units: Sequence[str]
    kind: str
    origin: str
    done: Text

    def read(self, window: Window) -> np.ndarray:
        """Values (bands, height, width), NaN where there is none."""


class RasterBands:
    """The bands of a raster file, open until the stack is closed."""

    kind = "raster"

    def __init__(self, raster: Raster, stack: Stack):
        self.names: Sequence[str] = stack.names
        self.units: Sequence[str] = stack.units
        self.stack = stack
        self.origin = PurePath(raster.path).name
        copied = Text(
            "{path} lies on the grid ({crs}) and is copied as it is.", path=raster.path, crs=str(stack.grid.crs)
        )
        self.done = stack.notes[0] if stack.notes else copied

    def read(self, window: Window) -> np.ndarray:
        return self.stack.read(window)


class ClassBand:
    """1 where the centre of a cell lies within polygons, 0 elsewhere."""

    kind = "class"

    def __init__(self, layer: Layer, features: VectorFeatures, frame: Frame, grid: Grid):
        self.names: Sequence[str] = (layer.name,)
        self.units: Sequence[str] = ("class",)
        self.origin = layer.source
        self._polygons = Polygons(features, frame)
        self.unseen, self.count = self._polygons.unseen(grid), len(features.polygons)
        self.done = Text("{name}: 1 within {count} polygons, 0 elsewhere.", name=layer.name, count=self.count)

    def read(self, window: Window) -> np.ndarray:
        return self._polygons.cover(window)[None].astype(np.float32)


class DistanceBand:
    """Distance from the centre of a cell to the nearest feature, map units; 0 within polygons."""

    kind = "distance"

    def __init__(self, layer: Layer, features: VectorFeatures, frame: Frame, grid: Grid, threads: int):
        self.names: Sequence[str] = (layer.name,)
        self.units: Sequence[str] = (_unit(grid),)
        self.origin = layer.source
        self._polygons, self._nearest, self._frame = Polygons(features, frame), Nearest(features, frame, threads), frame
        self.done = Text(
            "{name}: distance to the nearest of {features}, in {unit}.",
            name=layer.name,
            features=_counted(features),
            unit=self.units[0],
        )

    def read(self, window: Window) -> np.ndarray:
        outside = ~self._polygons.cover(window)
        values = np.zeros(outside.shape, np.float32)
        values[outside] = self._nearest.at(self._frame.centres(window)[outside.ravel()])
        return values[None]


class DensityBand:
    """Points, or kilometres of line, for each square kilometre within a radius."""

    kind = "density"

    def __init__(self, layer: Layer, features: VectorFeatures, frame: Frame, grid: Grid, radius: float):
        self.names: Sequence[str] = (layer.name,)
        self.units: Sequence[str] = ("km/km2" if features.lines else "1/km2",)
        self.origin = layer.source
        self._density = Density(features, frame, radius)
        kilometre = _METRES_A_KILOMETRE / _linear_unit(grid)[1]
        self._scale = kilometre if features.lines else kilometre**2
        self.done = Text(
            "{name}: density of {features} within {radius:g} {unit}, in {density_unit}.",
            name=layer.name,
            features=_counted(features),
            radius=radius,
            unit=_unit(grid),
            density_unit=self.units[0],
        )

    def read(self, window: Window) -> np.ndarray:
        return (self._density.at(window)[None] * self._scale).astype(np.float32)


def _unit(grid: Grid) -> str:
    """What the coordinates of a projected grid are in, short."""
    name, metres = _linear_unit(grid)
    return "m" if metres == 1 else name


def _linear_unit(grid: Grid) -> tuple[str, float]:
    """Name of the unit of a grid's coordinates, and how many metres it has; metres where there is no system."""
    return length_unit(grid.crs) if grid.crs else ("metre", 1.0)


def _counted(features: VectorFeatures) -> Text:
    """How many features there are of each sort."""
    counts = (
        Text("{count} points", count=len(features.points)),
        Text("{count} lines", count=len(features.lines)),
        Text("{count} polygons", count=len(features.polygons)),
    )
    return functools.reduce(
        lambda one, other: Text("{one} and {other}", one=one, other=other),
        [text for text in counts if text.values["count"]],
    )
