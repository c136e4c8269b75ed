"""Many raster files read as one stack of bands on one grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..protocol.band_names import match_bands, unique_name
from ..protocol.errors import EngineError
from ..protocol.jobs import Raster
from .grid import Grid


class Stack:
    """The bands of one or more rasters on the grid of the first.

    A raster on another grid is resampled bilinearly on the fly; `notes` says so.

    Attributes:
        names: band names, each once.
        grid: of the first raster.
        units: what each band's values are in, as its file states it; empty where it does not.
        notes: sentences on what was aligned.
        tags: dataset tags of the first raster.

    Args:
        rasters: the files.
        bands: names of the bands to take, in this order; none takes all.

    Raises:
        EngineError: there is no file, one cannot be opened, one does not overlap the first, or a band is missing.
    """

    def __init__(self, rasters: Sequence[Raster], bands: Sequence[str] = ()):
        self._files = ExitStack()
        self._bands: list[tuple[DatasetReader | WarpedVRT, int]] = []
        # What the stored values are multiplied by, and what is then added, of each band.
        self._scales: list[float] = []
        self._offsets: list[float] = []
        self.names: list[str] = []
        self.units: list[str] = []
        self.notes: list[str] = []
        if not rasters:
            raise EngineError("There is no raster to read: choose one or more.")
        try:
            for number, raster in enumerate(rasters):
                dataset = self._open(raster.path)
                self._scales += dataset.scales
                self._offsets += dataset.offsets
                self.units += [unit or "" for unit in dataset.units]
                if number == 0:
                    self.grid = _grid_of(dataset)
                    self.tags = dataset.tags()
                else:
                    dataset = self._aligned(dataset)
                names = raster.names or _band_names(dataset)
                if len(names) != dataset.count:
                    raise EngineError(f"{raster.path} has {dataset.count} bands, and {len(names)} names were given.")
                for index, name in enumerate(names, start=1):
                    self._bands.append((dataset, index))
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
        if min(self.height, self.width) < size:
            raise EngineError(
                f"Windows of {size} x {size} pixels are larger than the raster of {self.width} x {self.height} cells: "
                "use a smaller PATCH_SIZE."
            )

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
            raise EngineError(f"{path} cannot be opened as a raster: {error}") from error

    def _aligned(self, dataset: DatasetReader) -> DatasetReader | WarpedVRT:
        grid, own = self.grid, _grid_of(dataset)
        if grid.same_as(own):
            return dataset
        if (grid.crs is None) != (dataset.crs is None):
            raise EngineError(f"{dataset.name} and the first layer: one has no coordinate reference system. Assign it.")
        bounds = grid.bounds
        other = own.bounds if grid.crs == own.crs else transform_bounds(own.crs, grid.crs, *own.bounds)
        if other[0] >= bounds[2] or other[2] <= bounds[0] or other[1] >= bounds[3] or other[3] <= bounds[1]:
            raise EngineError(f"{dataset.name} does not overlap the first layer: leave it out of the input.")
        self.notes.append(
            f"{dataset.name} ({dataset.width} x {dataset.height} cells, {dataset.crs}) is resampled bilinearly to the "
            f"grid of the first layer ({grid.width} x {grid.height} cells, {grid.crs})."
        )
        return self._files.enter_context(
            WarpedVRT(
                dataset,
                src_crs=dataset.crs or "EPSG:3857",
                crs=grid.crs or "EPSG:3857",
                transform=grid.transform,
                height=grid.height,
                width=grid.width,
                resampling=Resampling.bilinear,
                src_nodata=dataset.nodata,
                nodata=np.nan,
                dtype="float32",
                # Each band has gaps of its own; by default a cell is a gap only where it is one in all bands.
                UNIFIED_SRC_NODATA="NO",
            )
        )


def _grid_of(dataset: DatasetReader) -> Grid:
    return Grid(dataset.height, dataset.width, dataset.transform, dataset.crs)


def _band_names(dataset: DatasetReader | WarpedVRT) -> list[str]:
    return [text or f"Band {number}" for number, text in enumerate(dataset.descriptions, start=1)]


def cut(height: int, width: int, size: int) -> Iterator[Window]:
    """Blocks of at most `size` x `size` cells, row by row."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, min(size, width - column), min(size, height - row))
