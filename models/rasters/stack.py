"""Many raster files read as one stack of bands on one grid."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import ExitStack

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..protocol.band_names import match_bands, unique_name
from ..protocol.choices import RESAMPLINGS
from ..protocol.errors import EngineError
from ..protocol.jobs import Raster
from ..protocol.windows import check_windows_fit
from .grid import Grid

# Degrees.
_HALF_TURN = 180.0
_HOW = {
    Resampling.bilinear: "bilinearly",
    Resampling.nearest: "by nearest neighbour",
    Resampling.cubic: "by cubic convolution",
    Resampling.average: "by averages",
}


class Stack:
    """The bands of one or more rasters on the grid of the first, or on a grid that is given.

    A raster on another grid is resampled on the fly; `notes` says so. An alpha band at the end is not one of the bands.

    Attributes:
        names: band names, each once.
        grid: of the bands.
        units: what each band's values are in, as its file states it; empty where it does not.
        notes: sentences on what was aligned, and on bands that are not taken.
        tags: dataset tags of the first raster.

    Args:
        rasters: the files.
        bands: names of the bands to take, in this order; none takes all.
        grid: to align to; None takes that of the first raster.
        resampling: one of `choices.RESAMPLINGS`, for rasters on another grid.

    Raises:
        EngineError: there is no file, one cannot be opened, one does not overlap the grid, or a band is missing.
    """

    def __init__(
        self,
        rasters: Sequence[Raster],
        bands: Sequence[str] = (),
        grid: Grid | None = None,
        resampling: str = RESAMPLINGS[0],
    ):
        self._files = ExitStack()
        self._bands: list[tuple[DatasetReader | WarpedVRT, int]] = []
        # What the stored values are multiplied by, and what is then added, of each band.
        self._scales: list[float] = []
        self._offsets: list[float] = []
        self.names: list[str] = []
        self.units: list[str] = []
        self.notes: list[str] = []
        self._resampling = Resampling[resampling]
        self._given = grid is not None
        if not rasters:
            raise EngineError("There is no raster to read: choose one or more.")
        try:
            for number, raster in enumerate(rasters):
                dataset = self._open(raster.path)
                if number == 0:
                    self.grid = grid or _grid_of(dataset)
                    self.tags = dataset.tags()
                views, indexes = self._aligned(dataset), self._measured(dataset)
                names = raster.names or [dataset.descriptions[index - 1] or f"Band {index}" for index in indexes]
                if len(names) != len(indexes):
                    raise EngineError(
                        "{path} has {count} bands, and {count_2} names were given.",
                        path=raster.path,
                        count=len(indexes),
                        count_2=len(names),
                    )
                for index, name in zip(indexes, names, strict=True):
                    self._bands.append((views[index - 1], index))
                    self._scales.append(dataset.scales[index - 1])
                    self._offsets.append(dataset.offsets[index - 1])
                    self.units.append(dataset.units[index - 1] or "")
                    self.names.append(unique_name(name, self.names))
            if bands:
                self._choose(match_bands(bands, self.names))
        except BaseException:
            self._files.close()
            raise

    def __enter__(self) -> Stack:
        return self

    def __exit__(self, *exception: object) -> None:
        self._files.close()

    @property
    def height(self) -> int:
        return self.grid.height

    @property
    def width(self) -> int:
        return self.grid.width

    @property
    def transform(self) -> rasterio.Affine:
        return self.grid.transform

    @property
    def crs(self) -> rasterio.crs.CRS | None:
        return self.grid.crs

    @property
    def pixel_size(self) -> tuple[float, float]:
        return self.grid.pixel_size

    def read(self, window: Window | None = None, bands: Sequence[int] | None = None) -> np.ndarray:
        """Read bands (0-based; None for all) as float32 (bands, height, width), NaN where there is no value.

        Values are in the survey's units: a scale and an offset that the file states are applied.
        """
        window = window or Window(0, 0, self.width, self.height)
        wanted = range(len(self._bands)) if bands is None else bands
        values = np.empty((len(wanted), int(window.height), int(window.width)), np.float32)
        rows: dict[DatasetReader | WarpedVRT, list[int]] = {}
        for row, band in enumerate(wanted):
            rows.setdefault(self._bands[band][0], []).append(row)
        for dataset, places in rows.items():
            indexes = [self._bands[wanted[row]][1] for row in places]
            data = dataset.read(indexes, window=window, masked=True).astype(np.float32)
            values[places] = np.where(np.isfinite(data.data) & ~np.ma.getmaskarray(data), data.data, np.nan)
        for row, band in enumerate(wanted):
            if (self._scales[band], self._offsets[band]) != (1.0, 0.0):
                values[row] = values[row] * self._scales[band] + self._offsets[band]
        return values

    def check_window(self, size: int) -> None:
        """Raise an EngineError if a window of `size` x `size` cells is larger than the grid."""
        check_windows_fit(size, self.width, self.height)

    def blocks(self, size: int = 512) -> Iterator[Window]:
        """The grid cut into blocks of at most `size` x `size` cells, row by row."""
        return cut(self.height, self.width, size)

    def _choose(self, places: Sequence[int]) -> None:
        """Keep these bands (0-based) alone."""
        for values in (self._bands, self._scales, self._offsets, self.names, self.units):
            values[:] = [values[place] for place in places]

    def _open(self, path: str) -> DatasetReader:
        try:
            return self._files.enter_context(rasterio.open(path))
        except RasterioError as error:
            raise EngineError("{path} cannot be opened as a raster: {error}", path=path, error=error) from error

    def _aligned(self, dataset: DatasetReader) -> list[DatasetReader | WarpedVRT]:
        """What each band of a raster is read from."""
        grid, own = self.grid, _grid_of(dataset)
        if grid.same_as(own):
            return [dataset] * dataset.count
        own = _wrapped(own)
        whose = "grid" if self._given else "first layer"
        if (grid.crs is None) != (dataset.crs is None):
            raise EngineError(
                "{name} and the {whose}: one has no coordinate reference system. Assign it.",
                name=dataset.name,
                whose=whose,
            )
        if not _overlap(grid, own):
            raise EngineError(
                "{name} does not overlap the {whose}: leave it out of the input.", name=dataset.name, whose=whose
            )
        width, height = own.pixel_size
        self.notes.append(
            f"{dataset.name} ({dataset.width} x {dataset.height} cells, {dataset.crs}) is resampled "
            f"{_HOW[self._resampling]} from cells of {width:g} x {height:g} to the "
            f"{'grid' if self._given else 'grid of the first layer'} ({grid.width} x {grid.height} cells, {grid.crs})."
        )
        gaps = _gaps_of(dataset)
        views = {gap: self._warped(dataset, own, gap) for gap in set(gaps)}
        return [views[gap] for gap in gaps]

    def _measured(self, dataset: DatasetReader) -> list[int]:
        """The bands (1-based) that hold values."""
        indexes = list(dataset.indexes)
        if len(indexes) > 1 and dataset.colorinterp[-1] is ColorInterp.alpha:
            last = indexes.pop()
            self.notes.append(f"{dataset.name}: band {last} is an alpha band, which holds no values, and is not taken.")
        return indexes

    def _warped(self, dataset: DatasetReader, own: Grid, gap: float | None) -> WarpedVRT:
        grid = self.grid
        return self._files.enter_context(
            WarpedVRT(
                dataset,
                src_crs=own.crs or "EPSG:3857",
                crs=grid.crs or "EPSG:3857",
                transform=grid.transform,
                height=grid.height,
                width=grid.width,
                resampling=self._resampling,
                src_nodata=gap,
                nodata=np.nan,
                dtype="float32",
                # Each band has gaps of its own; by default a cell is a gap only where it is one in all bands.
                UNIFIED_SRC_NODATA="NO",
                **self._kernel(own),
            )
        )

    def _kernel(self, own: Grid) -> dict[str, float]:
        """Options for one width of the kernel on a grid that is given: GDAL works it out anew for each window read."""
        if not self._given:
            return {}
        columns, rows = cells_across(self.grid, own)
        return {"XSCALE": 1 / columns, "YSCALE": 1 / rows}


def _grid_of(dataset: DatasetReader) -> Grid:
    return Grid(dataset.height, dataset.width, dataset.transform, dataset.crs)


def _wrapped(grid: Grid) -> Grid:
    """The same grid; longitudes beyond the antimeridian, as of 0 to 360 degrees, are those of its system then."""
    west, _, east, _ = grid.bounds
    if grid.crs is None or not grid.crs.is_geographic or (west >= -_HALF_TURN and east <= _HALF_TURN):
        return grid
    system = " ".join((grid.crs.to_proj4(), f"+lon_wrap={(west + east) / 2}"))
    return Grid(grid.height, grid.width, grid.transform, CRS.from_string(system))


def cells_across(grid: Grid, other: Grid) -> tuple[float, float]:
    """How many cells of another grid a cell of a grid is wide and high, in the middle of the smaller of the two."""
    left, top, right, bottom = _middle_cell(grid, other)
    if 0 <= left < other.width and 0 <= top < other.height:
        return right - left, bottom - top
    left, top, right, bottom = _middle_cell(other, grid)
    return 1 / (right - left), 1 / (bottom - top)


def _middle_cell(grid: Grid, other: Grid) -> tuple[float, float, float, float]:
    """The box about the middle cell of a grid in columns and rows of another."""
    cell = Grid(1, 1, grid.transform * Affine.translation(grid.width // 2, grid.height // 2), grid.crs)
    bounds = cell.bounds if grid.crs == other.crs else transform_bounds(grid.crs, other.crs, *cell.bounds)
    corners = [~other.transform * (bounds[x], bounds[y]) for x in (0, 2) for y in (1, 3)]
    columns, rows = zip(*corners, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


def _overlap(one: Grid, other: Grid) -> bool:
    """Whether two grids share ground; looked at in both systems, as a projection is of no use far from its area."""
    if one.crs == other.crs:
        return _meet(one.bounds, other.bounds)
    return any(
        _meet(transform_bounds(there.crs, here.crs, *there.bounds), here.bounds)
        for here, there in ((one, other), (other, one))
    )


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two rectangles share ground; where the first ends west of its beginning, it crosses the antimeridian."""
    sides = one[0] < other[2], other[0] < one[2]
    across = any(sides) if one[0] > one[2] else all(sides)
    return across and one[1] < other[3] and other[1] < one[3]


def _gaps_of(dataset: DatasetReader) -> list[float | None]:
    """The stored number that means that there is no value, one a band; it is NaN where a file states none."""
    gaps = []
    for gap, dtype, flags in zip(dataset.nodatavals, dataset.dtypes, dataset.mask_flag_enums, strict=True):
        if gap is None and dtype.startswith("float") and MaskFlags.all_valid in flags:
            gap = math.nan
        # Every NaN is to be the same key.
        gaps.append(math.nan if gap is not None and math.isnan(gap) else gap)
    return gaps


def cut(height: int, width: int, size: int) -> Iterator[Window]:
    """Blocks of at most `size` x `size` cells, row by row."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, min(size, width - column), min(size, height - row))
