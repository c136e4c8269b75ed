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

from ..protocol.errors import EngineError
from ..protocol.jobs import Raster
from .grid import Grid


class Stack:
    """The bands of one or more rasters on the grid of the first.

    A raster on another grid is resampled bilinearly on the fly; `notes` says so.

    Attributes:
        names: band names, each once.
        grid: of the first raster.
        notes: sentences on what was aligned.
        tags: dataset tags of the first raster.

    Raises:
        EngineError: there is no file, one cannot be opened, or one does not overlap the first.
    """

    def __init__(self, rasters: Sequence[Raster]):
        self._files = ExitStack()
        self._bands: list[tuple[DatasetReader | WarpedVRT, int]] = []
        self.names: list[str] = []
        self.notes: list[str] = []
        if not rasters:
            raise EngineError("There is no raster to read: choose one or more.")
        try:
            for number, raster in enumerate(rasters):
                dataset = self._open(raster.path)
                if number == 0:
                    self.grid = Grid(dataset.height, dataset.width, dataset.transform, dataset.crs)
                    self.tags = dataset.tags()
                else:
                    dataset = self._aligned(dataset)
                names = raster.names or _band_names(dataset)
                if len(names) != dataset.count:
                    raise EngineError(f"{raster.path} has {dataset.count} bands, and {len(names)} names were given.")
                for index, name in enumerate(names, start=1):
                    self._bands.append((dataset, index))
                    self.names.append(_unique(name, self.names))
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
        """Read bands (0-based; None for all) as float32 (bands, height, width), NaN where there is no value."""
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
        return values

    def blocks(self, size: int = 512) -> Iterator[Window]:
        """The grid cut into blocks of at most `size` x `size` cells, row by row."""
        for row in range(0, self.height, size):
            for column in range(0, self.width, size):
                yield Window(column, row, min(size, self.width - column), min(size, self.height - row))

    def _open(self, path: str) -> DatasetReader:
        try:
            return self._files.enter_context(rasterio.open(path))
        except RasterioError as error:
            raise EngineError(f"{path} cannot be opened as a raster: {error}") from error

    def _aligned(self, dataset: DatasetReader) -> DatasetReader | WarpedVRT:
        grid = self.grid
        if grid.same_as(Grid(dataset.height, dataset.width, dataset.transform, dataset.crs)):
            return dataset
        if (grid.crs is None) != (dataset.crs is None):
            raise EngineError(f"{dataset.name} and the first layer: one has no coordinate reference system. Assign it.")
        bounds = rasterio.transform.array_bounds(grid.height, grid.width, grid.transform)
        other = dataset.bounds if grid.crs == dataset.crs else transform_bounds(dataset.crs, grid.crs, *dataset.bounds)
        if other[0] >= bounds[2] or other[2] <= bounds[0] or other[1] >= bounds[3] or other[3] <= bounds[1]:
            raise EngineError(f"{dataset.name} does not overlap the first layer: leave it out of the input.")
        self.notes.append(
            f"{dataset.name} ({dataset.width} x {dataset.height} cells, {dataset.crs}) is resampled bilinearly to the "
            f"grid of the first layer ({grid.width} x {grid.height} cells, {grid.crs})."
        )
        nodata = dataset.nodata if dataset.nodata is not None else np.nan
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
                nodata=nodata,
                dtype="float32",
            )
        )


def _band_names(dataset: DatasetReader | WarpedVRT) -> list[str]:
    return [text or f"Band {number}" for number, text in enumerate(dataset.descriptions, start=1)]


def _unique(name: str, taken: Sequence[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate
