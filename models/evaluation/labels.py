"""Where the known deposits lie on a grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
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
    def of(cls, index: tuple[slice, slice], touched: np.ndarray, cells: np.ndarray, number: int = 0) -> LocatedDeposit:
        """A deposit by its window and the masks of that; wide ones are kept in a small part of their memory."""
        return cls(index, RunLengths.of(touched), RunLengths.of(cells), number)

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
    found = []
    sound = [(number, sound) for number, one in enumerate(geometries) for sound in turned_to([one], grid)]
    # One environment for all: to enter one takes longer than to draw a point.
    with Env():
        for number, geometry in told(sound, on_progress):
            window = _window(geometry, buffer, grid)
            if window is None:
                continue
            shape, transform = (window.height, window.width), window_transform(window, grid.transform)
            touched = touched_mask([geometry], shape, transform)
            if touched.any():
                cells = buffer_mask([geometry], buffer, shape, transform) if buffer > 0 else touched
                found.append(LocatedDeposit.of(window.toslices(), touched, cells, number))
    return found


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
