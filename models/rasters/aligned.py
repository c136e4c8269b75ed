"""One raster file, its bands read on a grid that may be another than its own."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..protocol.errors import EngineError
from .cleaned import cleaned
from .codes import HUGE
from .grid import Grid
from .systems import bounds_in, carried

# Degrees.
_HALF_TURN = 180.0


class AlignedBands:
    """Bands of one dataset on a grid.

    On another grid a cell has a value where the cell of the dataset at its centre has one; of averages, where any cell
    of those that are averaged has one. GDAL alone would have gaps filled from further away, and each version in a way
    of its own.

    Args:
        path: the raster, as it was opened.
        values: the bands on the grid.
        centres: the same by nearest neighbour, where gaps are to be those at the centres.
        codes: numbers that stand for no value, as they are stored, by band (from 1).
    """

    def __init__(
        self,
        path: str,
        values: DatasetReader | WarpedVRT,
        centres: WarpedVRT | None = None,
        codes: Mapping[int, Sequence[float]] = MappingProxyType({}),
    ):
        self._path, self._values, self._centres, self._codes = path, values, centres, codes
        self._state = _state(path)

    def read(self, bands: Sequence[int], window: Window, dtype: str = "float32") -> np.ndarray:
        """Read bands (from 1) as floating point numbers (bands, height, width), NaN where there is no value.

        Raises:
            EngineError: the file cannot be read there, or is no longer the one that was opened.
        """
        values = np.empty((len(bands), int(window.height), int(window.width)), dtype)
        for row, (band, stored) in enumerate(zip(bands, self.stored(bands, window), strict=True)):
            values[row] = np.where(_there(stored, self._codes.get(band, ())), stored.data, np.nan)
        if self._centres is not None:
            for row, stored in enumerate(self._stored(self._centres, bands, window)):
                values[row][~_there(stored)] = np.nan
        return values

    def stored(self, bands: Sequence[int], window: Window) -> list[np.ma.MaskedArray]:
        """Bands (from 1) as they are stored, (height, width) each, masked where the file states that there is no value.

        Raises:
            EngineError: as of `read`.
        """
        return self._stored(self._values, bands, window)

    def _stored(
        self, dataset: DatasetReader | WarpedVRT, bands: Sequence[int], window: Window
    ) -> list[np.ma.MaskedArray]:
        try:
            values = _by_type(dataset, bands, window)
        except RasterioError as error:
            self._check_unchanged()
            raise EngineError(
                "{path} cannot be read at rows {top} to {bottom} ({error}): the file is damaged or cut off, or its "
                "disk or network is gone. Copy it again.",
                path=self._path,
                top=int(window.row_off) + 1,
                bottom=int(window.row_off + window.height),
                error=str(error.__cause__ or error).strip(),
            ) from error
        self._check_unchanged()
        return values

    def _check_unchanged(self) -> None:
        if _state(self._path) != self._state:
            raise EngineError(
                "{path} was changed or removed while it was read: run again when no other program writes it.",
                path=self._path,
            )


def aligned(
    dataset: DatasetReader,
    own: Grid,
    grid: Grid,
    resampling: Resampling,
    one_kernel: bool,
    codes: Mapping[int, Sequence[float]],
    dtype: str,
    files: ExitStack,
) -> AlignedBands:
    """What the bands of a dataset are read from on another grid.

    Args:
        dataset: the bands.
        own: their grid, and
        grid: the other, both as `turned` gives them.
        resampling: how values are taken over.
        one_kernel: whether the kernel is as wide everywhere; else GDAL works its width out anew for each block.
        codes: numbers that stand for no value, as they are stored, by band (from 1).
        dtype: of floating point numbers, that values are computed in.
        files: takes care of what is opened.
    """
    kernel = _kernel(grid, own) if one_kernel else {}
    source = cleaned(dataset, codes, files)

    def warped(how: Resampling) -> WarpedVRT:
        return files.enter_context(
            WarpedVRT(
                source,
                src_crs=own.crs or "EPSG:3857",
                crs=grid.crs or "EPSG:3857",
                transform=grid.transform,
                height=grid.height,
                width=grid.width,
                resampling=how,
                src_nodata=np.nan,
                nodata=np.nan,
                dtype=dtype,
                # Each band has gaps of its own; by default a cell is a gap only where it is one in all bands.
                UNIFIED_SRC_NODATA="NO",
                **kernel,
            )
        )

    values = warped(resampling)
    if resampling in (Resampling.nearest, Resampling.average):
        return AlignedBands(dataset.name, values)
    return AlignedBands(dataset.name, values, warped(Resampling.nearest))


def turned(grid: Grid) -> Grid:
    """A grid whose longitudes beyond the antimeridian, as of 0 to 360 degrees, are those of its system."""
    west, _, east, _ = grid.bounds
    if grid.crs is None or not grid.crs.is_geographic or (west >= -_HALF_TURN and east <= _HALF_TURN):
        return grid
    middle = (west + east) / 2
    if abs(middle) > 2 * _HALF_TURN:
        return grid
    system = " ".join((grid.crs.to_proj4(), f"+lon_wrap={middle}"))
    return Grid(grid.height, grid.width, grid.transform, CRS.from_string(system))


def cells_across(grid: Grid, other: Grid) -> tuple[float, float]:
    """How many cells of another grid a cell of a grid is wide and high, in the middle of the smaller of the two."""
    left, top, right, bottom = _middle_cell(grid, other)
    if 0 <= left < other.width and 0 <= top < other.height:
        return right - left, bottom - top
    left, top, right, bottom = _middle_cell(other, grid)
    return 1 / (right - left), 1 / (bottom - top)


def overlap(one: Grid, other: Grid) -> bool:
    """Whether two grids share ground; looked at in both systems, as a projection is of no use far from its area."""
    if one.crs == other.crs:
        return _meet(one.bounds, other.bounds)
    seen = [(bounds_in(theirs.bounds, theirs.crs, mine.crs), mine) for mine, theirs in ((one, other), (other, one))]
    return any(bounds is not None and _meet(bounds, mine.bounds) for bounds, mine in seen)


def are_related(one: Grid, other: Grid) -> bool:
    """Whether the place of one of two grids is known in the system of the other."""
    pairs = (one, other), (other, one)
    return any(carried([mine.centre], mine.crs, theirs.crs) is not None for mine, theirs in pairs)


def _state(path: str) -> tuple[int, ...]:
    """What changes with a file; nothing for what is no file, such as a layer of a database."""
    try:
        stat = os.stat(path)
    except OSError:
        return ()
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns


def _by_type(dataset: DatasetReader | WarpedVRT, bands: Sequence[int], window: Window) -> list[np.ma.MaskedArray]:
    """The bands, those of one type read together."""
    values: dict[int, np.ma.MaskedArray] = {}
    by_type: dict[str, list[int]] = {}
    for band in bands:
        by_type.setdefault(dataset.dtypes[band - 1], []).append(band)
    for alike in by_type.values():
        values.update(zip(alike, dataset.read(alike, window=window, masked=True), strict=True))
    return [values[band] for band in bands]


def _there(stored: np.ma.MaskedArray, codes: Sequence[float] = ()) -> np.ndarray:
    """Where there is a value, bool (height, width)."""
    there = np.isfinite(stored.data) & ~np.ma.getmaskarray(stored) & (np.abs(stored.data) < HUGE)
    # Those beyond are none already, and not every one of them is a number of the type.
    codes = [code for code in codes if abs(code) < HUGE]
    return there & ~np.isin(stored.data, np.array(codes, stored.dtype)) if codes else there


def _kernel(grid: Grid, own: Grid) -> dict[str, float]:
    """Options for one width of the kernel."""
    columns, rows = cells_across(grid, own)
    return {"XSCALE": 1 / columns, "YSCALE": 1 / rows}


def _middle_cell(grid: Grid, other: Grid) -> tuple[float, float, float, float]:
    """The box about the middle cell of a grid in columns and rows of another."""
    cell = Grid(1, 1, grid.transform * Affine.translation(grid.width // 2, grid.height // 2), grid.crs)
    bounds = cell.bounds if grid.crs == other.crs else transform_bounds(grid.crs, other.crs, *cell.bounds)
    corners = [~other.transform * (bounds[x], bounds[y]) for x in (0, 2) for y in (1, 3)]
    columns, rows = zip(*corners, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two rectangles share ground; where the first ends west of its beginning, it crosses the antimeridian."""
    sides = one[0] < other[2], other[0] < one[2]
    across = any(sides) if one[0] > one[2] else all(sides)
    return across and one[1] < other[3] and other[1] < one[3]
