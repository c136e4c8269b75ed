"""Where the known deposits lie on a grid."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from affine import Affine
from rasterio import Env
from rasterio.features import bounds
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..rasters.geometry import buffer_mask, touched_mask, turned_to
from ..rasters.grid import Grid
from .progress import OnProgress, told, untold
from .run_lengths import RunLengths


@dataclass(frozen=True)
class LocatedDeposit:
    """The cells of one deposit, within a window that holds them all.

    Attributes:
        index: rows and columns of the window, an index into arrays of the grid's shape.
        touched: cells of the window that the geometry touches, at least one; made anew each time.
        cells: those and the cells within the buffer of them; made anew each time.
        number: of its geometry among those that were given, from 0.
    """

    index: tuple[slice, slice]
    _touched: RunLengths
    _cells: RunLengths
    number: int = 0

    @classmethod
    def of(cls, index: tuple[slice, slice], touched: np.ndarray, cells: np.ndarray) -> LocatedDeposit:
        """A deposit by its window and the masks of that; wide ones are kept in a small part of their memory."""
        return cls(index, RunLengths.of(touched), RunLengths.of(cells))

    @property
    def touched(self) -> np.ndarray:
        return self._touched.mask()

    @property
    def cells(self) -> np.ndarray:
        return self._cells.mask()


def locate(
    geometries: Sequence[dict[str, Any]],
    buffer: float,
    grid: Grid,
    on_progress: OnProgress = untold,
) -> list[LocatedDeposit]:
    """The deposits that touch the grid; those that do not are left out.

    Args:
        geometries: GeoJSON geometries in the grid's coordinate reference system, one a deposit.
        buffer: map units.
        grid: of the score raster.
        on_progress: is called with the share that is done.
    """
    sound = [(number, sound) for number, one in enumerate(geometries) for sound in turned_to([one], grid)]
    about_cell = _about_cells(buffer, grid)
    to_cell = ~grid.transform
    found = []
    # One environment for all: to enter one takes longer than to draw a small geometry.
    with Env():
        for number, geometry in told(sound, on_progress):
            position = _position(geometry)
            if position:
                column, row = map(math.floor, to_cell * position)
                deposit = about_cell(row, column) if 0 <= row < grid.height and 0 <= column < grid.width else None
            else:
                deposit = _deposit(geometry, buffer, grid)
            if deposit:
                found.append(replace(deposit, number=number))
    return found


def _position(geometry: dict[str, Any]) -> tuple[float, float] | None:
    """That of a single point, which layers of several points hold too; None of other geometries."""
    kind, coordinates = geometry["type"], geometry.get("coordinates", [])
    if kind == "MultiPoint" and len(coordinates) == 1:
        kind, coordinates = "Point", coordinates[0]
    return (coordinates[0], coordinates[1]) if kind == "Point" else None


def _about_cells(buffer: float, grid: Grid) -> Callable[[int, int], LocatedDeposit]:
    """Gives the deposit that is a point in a cell of the grid, by its row and column.

    About each cell the same cells lie within the buffer. They are drawn once for all cells that are as far from the
    edges, as those are that lie further from them than the buffer reaches.
    """
    width, height = grid.pixel_size
    down, right = math.ceil(buffer / height) + 1, math.ceil(buffer / width) + 1

    @functools.cache
    def drawn(row: int, column: int, shape: tuple[int, int]) -> tuple[RunLengths, RunLengths]:
        centre = {"type": "Point", "coordinates": grid.transform * (column + 0.5, row + 0.5)}
        touched, cells = _masks(centre, buffer, shape, grid.transform)
        return RunLengths.of(touched), RunLengths.of(cells)

    def about(row: int, column: int) -> LocatedDeposit:
        top, left = max(0, row - down), max(0, column - right)
        bottom, beyond = min(grid.height, row + down + 1), min(grid.width, column + right + 1)
        runs = drawn(row - top, column - left, (bottom - top, beyond - left))
        return LocatedDeposit((slice(top, bottom), slice(left, beyond)), *runs)

    return about


def _deposit(geometry: dict[str, Any], buffer: float, grid: Grid) -> LocatedDeposit | None:
    """A deposit of any geometry; None where it does not touch the grid."""
    window = _window(geometry, buffer, grid)
    if window is None:
        return None
    transform = window_transform(window, grid.transform)
    touched, cells = _masks(geometry, buffer, (window.height, window.width), transform)
    return LocatedDeposit.of(window.toslices(), touched, cells) if touched.any() else None


def _masks(
    geometry: dict[str, Any], buffer: float, shape: tuple[int, int], transform: Affine
) -> tuple[np.ndarray, np.ndarray]:
    """Cells (height, width) that a geometry touches, and those with the ones within the buffer."""
    touched = touched_mask([geometry], shape, transform)
    return touched, buffer_mask([geometry], buffer, shape, transform) if buffer > 0 and touched.any() else touched


def rasterise(
    deposits: Sequence[LocatedDeposit], shape: tuple[int, ...], on_progress: OnProgress = untold
) -> np.ndarray:
    """All cells (height, width) that belong to a deposit, buffers included."""
    mask = np.zeros(shape, bool)
    for deposit in told(deposits, on_progress):
        mask[deposit.index] |= deposit.cells
    return mask


def _window(geometry: dict[str, Any], buffer: float, grid: Grid) -> Window | None:
    """The part of the grid that can hold cells of a geometry; None where there is none."""
    west, south, east, north = bounds(geometry)
    corners = [~grid.transform * (x, y) for x in (west, east) for y in (south, north)]
    columns, rows = zip(*corners, strict=True)
    width, height = grid.pixel_size
    left, right = _span(columns, math.ceil(buffer / width) + 1, grid.width)
    top, bottom = _span(rows, math.ceil(buffer / height) + 1, grid.height)
    return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _span(values: Sequence[float], margin: int, size: int) -> tuple[int, int]:
    """First and last-but-one index of the cells about some positions."""
    return max(0, math.floor(min(values)) - margin), min(size, math.floor(max(values)) + 1 + margin)
