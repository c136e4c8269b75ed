"""Many raster files read as one stack of bands on one grid."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..protocol.band_names import BandsOf, label_of, match_bands, names_of_bands
from ..protocol.choices import RESAMPLINGS
from ..protocol.errors import EngineError
from ..protocol.jobs import Raster
from ..protocol.messages import Reporter
from ..protocol.quality import ElementQuality, Quality
from ..protocol.tags import quality_of
from ..protocol.text import Text
from ..protocol.units import stated_unit
from ..protocol.windows import check_bands, check_windows_fit
from .aligned import AlignedBands, aligned, are_related, overlap, turned
from .codes import Found, sentences
from .first_look import look_at
from .georeference import grid_of
from .grid import Grid
from .systems import height_unit, system_name

# Side of a block, unless its bands have more values than these: then a multiple of the step.
_BLOCK, _VALUES, _STEP = 512, 2**25, 16
# Of the stored values' unit: an offset beyond it leaves single precision too few digits for them.
_LARGE = 1e6
_COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
_HOW = {
    Resampling.bilinear: Text("bilinearly"),
    Resampling.nearest: Text("by nearest neighbour"),
    Resampling.cubic: Text("by cubic convolution"),
    Resampling.average: Text("by averages"),
}


class Stack:
    """The bands of one or more rasters on the grid of the first, or on a grid that is given.

    A raster on another grid is resampled on the fly; `notes` says so. An alpha band at the end is not one of the bands.
    Before values are read, all of every raster is looked at once, for numbers that stand for no value though no file
    states it: what certainly does is a gap.

    Attributes:
        names: band names, each once.
        grid: of the bands.
        units: what each band's values are in, as its file states it; empty where it does not, or that of heights in
            its coordinate reference system.
        notes: what was aligned, and which bands are not taken.
        odd: what the look at the values has found, which must not be overlooked.
        dtype: of the values, as soon as they have been looked at.
        left_out: the numbers that stand for no value, as they are stored, by the name of the band.
        tags: dataset tags of the first raster.

    Args:
        rasters: the files.
        bands: names of the bands to take, in this order; none takes all.
        grid: to align to; None takes that of the first raster.
        resampling: one of `choices.RESAMPLINGS`, for rasters on another grid.

    Raises:
        EngineError: there is no file, one cannot be opened, one holds complex numbers or does not overlap the grid,
            or a band is missing.
    """

    def __init__(
        self,
        rasters: Sequence[Raster],
        bands: Sequence[str] = (),
        grid: Grid | None = None,
        resampling: str = RESAMPLINGS[0],
    ):
        self._files = ExitStack()
        # Number of the file, and of the band in it (from 1).
        self._bands: list[tuple[int, int]] = []
        # What the stored values are multiplied by, and what is then added, of each band.
        self._scales: list[float] = []
        self._offsets: list[float] = []
        self.names: list[str] = []
        self.units: list[str] = []
        self.notes: list[Text] = []
        self.odd: list[Text] = []
        self.left_out: dict[str, list[float]] = {}
        self._learnt: Mapping[str, Sequence[float]] = {}
        self._sources: list[AlignedBands] = []
        self.dtype = "float32"
        self._resampling = Resampling[resampling]
        self._asked = (tuple(rasters), tuple(bands), grid, resampling)
        # Numbers that stand for no value by band (from 1) of each file, as soon as they have been looked for.
        self._codes: list[dict[int, list[float]]] = []
        self._has_own_grid = grid is not None
        if not rasters:
            raise EngineError("There is no raster to read: choose one or more.")
        try:
            datasets = self._datasets = self._opened(rasters)
            self.grid = grid or grid_of(datasets[0])
            self.tags = datasets[0].tags()
            numbers = [_measured(dataset) for dataset in datasets]
            called = [_bands_of(*each) for each in zip(rasters, datasets, numbers, strict=True)]
            for file, (of_raster, names) in enumerate(zip(numbers, names_of_bands(called, bands), strict=True)):
                self._add(file, of_raster, names)
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

    @property
    def quality(self) -> Quality:
        """What quality control found of the bands, as the tags of their rasters say."""
        stated = [quality_of(dataset.tags()).elements for dataset in self._datasets]
        found: dict[str, ElementQuality] = {}
        for name, (file, number) in zip(self.names, self._bands, strict=True):
            # As the file calls the band, which others may do too.
            own = self._datasets[file].descriptions[number - 1]
            if own in stated[file]:
                found[name] = stated[file][own]
        return Quality(found)

    def read(self, window: Window | None = None, bands: Sequence[int] | None = None) -> np.ndarray:
        """Read bands (0-based; None for all) as (bands, height, width), NaN where there is no value.

        Values are in the survey's units: a scale and an offset that the file states are applied. They are float32, or
        float64 where that would lose what tells neighbours apart.
        """
        window = window or Window(0, 0, self.width, self.height)
        wanted = range(len(self._bands)) if bands is None else bands
        self.look()
        values = np.empty((len(wanted), int(window.height), int(window.width)), self.dtype)
        rows_of: dict[int, list[int]] = {}
        for row, band in enumerate(wanted):
            rows_of.setdefault(self._bands[band][0], []).append(row)
        for file, rows in rows_of.items():
            values[rows] = self._sources[file].read([self._bands[wanted[row]][1] for row in rows], window, self.dtype)
        for row, band in enumerate(wanted):
            if (self._scales[band], self._offsets[band]) != (1.0, 0.0):
                values[row] = values[row] * self._scales[band] + self._offsets[band]
        return values

    def look(
        self, reporter: Reporter | None = None, learnt: Mapping[str, Sequence[float]] = MappingProxyType({})
    ) -> None:
        """Look at all values once; where nobody asked for it, the first `read` does.

        Args:
            reporter: told of the progress.
            learnt: numbers that stand for no value, as they are stored, by the name of the band: those of a model.
        """
        if self._sources:
            return
        found = self._found(reporter, learnt)
        self.odd += sentences(self.names, found)
        self.left_out = {name: list(one.codes) for name, one in zip(self.names, found, strict=True) if one.codes}
        # Single precision would lose whole steps beside such an offset.
        large = [abs(offset) > _LARGE * abs(scale) for scale, offset in zip(self._scales, self._offsets, strict=True)]
        if any(one.is_fine for one in found) or any(large):
            self.dtype = "float64"
        self._codes = [{} for _ in self._datasets]
        for (file, number), one in zip(self._bands, found, strict=True):
            infinite = [math.inf, -math.inf] if one.infinite else []
            self._codes[file][number] = [*one.codes, *infinite]
        self._sources = [self._source(*each) for each in zip(self._datasets, self._codes, strict=True)]

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process go the names of the files and what the look found, so that it need not look again."""
        self.look()
        return _opened_elsewhere, (self._asked, self._codes, self.dtype)

    def tell(self, reporter: Reporter) -> None:
        """Say what was aligned and what is odd."""
        for note in self.notes:
            reporter.log(note)
        for text in self.odd:
            reporter.warning(text)

    def _found(self, reporter: Reporter | None, learnt: Mapping[str, Sequence[float]]) -> list[Found]:
        """What the look at each band finds."""
        found: dict[tuple[int, int], Found] = {}
        for file, dataset in enumerate(self._datasets):
            named = {band: name for band, name in zip(self._bands, self.names, strict=True) if band[0] == file}
            numbers = [number for _, number in named]
            if not numbers:
                continue
            bands = AlignedBands(dataset.name, dataset)

            def on_share(share: float, name: str = dataset.name) -> None:
                if reporter:
                    reporter.progress(0.0, "Looking at {name}, {percent:.0f} %", name=name, percent=100 * share)

            seen = look_at(
                dataset,
                numbers,
                functools.partial(bands.stored, numbers),
                [learnt.get(name, ()) for name in named.values()],
                on_share,
            )
            found.update(zip(named, seen, strict=True))
        return [found[band] for band in self._bands]

    def check_window(self, size: int) -> None:
        """Raise an EngineError if a window of `size` x `size` cells is larger than the grid."""
        check_windows_fit(size, self.width, self.height)

    def blocks(self, size: int | None = None) -> Iterator[Window]:
        """The grid cut into blocks of at most `size` x `size` cells, row by row; by default, fewer of many bands."""
        usual = min(_BLOCK, _STEP * int(math.sqrt(_VALUES / len(self._bands)) / _STEP))
        return cut(self.height, self.width, size or usual)

    def _add(self, file: int, numbers: Sequence[int], names: Sequence[str]) -> None:
        """Take bands (from 1) of a file."""
        dataset = self._datasets[file]
        self._check_aligned(dataset)
        if len(numbers) < dataset.count:
            self._note_alpha(dataset)
        self._note_colours(dataset, numbers)
        for number in numbers:
            self._bands.append((file, number))
            self._scales.append(dataset.scales[number - 1])
            self._offsets.append(dataset.offsets[number - 1])
            unit = stated_unit(dataset.units[number - 1])
            self.units.append("" if unit == height_unit(dataset.crs) else unit)
        self.names.extend(names)

    def _note_alpha(self, dataset: DatasetReader) -> None:
        text = Text(
            "{name}: band {number} is an alpha band, which holds no values, and is not taken.",
            name=dataset.name,
            number=dataset.count,
        )
        # GDAL and others take the fourth of four such bands for alpha, whatever it is.
        if dataset.count == 4 and set(dataset.dtypes) <= {"uint8", "uint16"}:
            self.odd.append(
                Text(
                    "{text} If it holds values all the same, as the fourth of four bands of whole numbers may, take "
                    "the mark away with 'gdal_translate -colorinterp_4 undefined', and run again.",
                    text=text,
                )
            )
        else:
            self.notes.append(text)

    def _note_colours(self, dataset: DatasetReader, numbers: Sequence[int]) -> None:
        """Say which bands the file states to be colours, or to have a table of them."""
        kinds = {number: dataset.colorinterp[number - 1] for number in numbers}
        # GDAL marks any three bands of bytes so: somebody has named those that are none.
        colours = [number for number in numbers if kinds[number] in _COLOURS]
        if len(colours) == len(_COLOURS) and not all(dataset.descriptions[number - 1] for number in colours):
            self.odd.append(
                Text(
                    "{name}: bands {numbers} are marked as the red, green and blue of a picture, and are taken for "
                    "values. If they are colours, use the raster that the picture was made of, or a copy without them.",
                    name=dataset.name,
                    numbers=[str(number) for number in colours],
                )
            )
        for number in numbers:
            if kinds[number] is ColorInterp.palette:
                self.odd.append(
                    Text(
                        "{name}: band {number} has a table of colours, as classes have, and its numbers are taken for "
                        "values. If they only name classes, no distance between them means anything: leave the band "
                        "out.",
                        name=dataset.name,
                        number=number,
                    )
                )

    def _choose(self, indices: Sequence[int]) -> None:
        """Keep these bands (0-based) alone."""
        lists: tuple[list[Any], ...] = (self._bands, self._scales, self._offsets, self.names, self.units)
        for values in lists:
            values[:] = [values[index] for index in indices]

    def _opened(self, rasters: Sequence[Raster]) -> list[DatasetReader]:
        datasets: list[DatasetReader] = []
        for raster in rasters:
            datasets.append(self._files.enter_context(_opened(raster.path)))
            check_bands(sum(dataset.count for dataset in datasets), raster.path)
        return datasets

    def _source(self, dataset: DatasetReader, codes: Mapping[int, Sequence[float]]) -> AlignedBands:
        """What the bands of a raster are read from."""
        grid, own = self.grid, grid_of(dataset)
        if grid.same_as(own):
            return AlignedBands(dataset.name, dataset, codes=codes)
        how = (self._resampling, self._has_own_grid, codes, self.dtype)
        return aligned(dataset, turned(own), turned(grid), *how, self._files)

    def _check_aligned(self, dataset: DatasetReader) -> None:
        """Note how a raster on another grid is brought to this one, and refuse one that cannot be."""
        grid, own = self.grid, grid_of(dataset)
        if grid.same_as(own):
            return
        whose = Text("grid") if self._has_own_grid else Text("first layer")
        # GDAL takes it for no place, and would give zeros.
        if Affine.identity() in (grid.transform, dataset.transform):
            raise EngineError(
                "{name} and the {whose} have different cells, and one of them has no place on the map: georeference "
                "it, or use rasters with the same rows and columns.",
                name=dataset.name,
                whose=whose,
            )
        if (grid.crs is None) != (own.crs is None):
            raise EngineError(
                "{name} and the {whose}: one has no coordinate reference system. Assign it.",
                name=dataset.name,
                whose=whose,
            )
        if not are_related(grid, own):
            raise EngineError(
                "{name} ({system}) cannot be brought into the coordinate reference system of the {whose} "
                "({target_system}): see that both have the right one.",
                name=dataset.name,
                system=system_name(own.crs),
                whose=whose,
                target_system=system_name(grid.crs),
            )
        turned_grid, turned_own = turned(grid), turned(own)
        if not overlap(turned_grid, turned_own):
            raise EngineError(
                "{name} does not overlap the {whose}: leave it out of the input.", name=dataset.name, whose=whose
            )
        cell_width, cell_height = own.pixel_size
        self.notes.append(
            Text(
                "{name} ({columns} x {rows} cells, {system}) is resampled {how} from cells of {cell_width:g} x "
                "{cell_height:g} to the {target} ({target_columns} x {target_rows} cells, {target_system}).",
                name=dataset.name,
                columns=dataset.width,
                rows=dataset.height,
                system=str(own.crs),
                how=_HOW[self._resampling],
                cell_width=cell_width,
                cell_height=cell_height,
                target=Text("grid") if self._has_own_grid else Text("grid of the first layer"),
                target_columns=grid.width,
                target_rows=grid.height,
                target_system=str(grid.crs),
            )
        )


def _opened_elsewhere(asked: tuple[Any, ...], codes: list[dict[int, list[float]]], dtype: str) -> Stack:
    """A stack that another process has looked at; its files close with the last of it."""
    stack = Stack(*asked)
    stack._codes, stack.dtype = codes, dtype
    stack._sources = [stack._source(*each) for each in zip(stack._datasets, codes, strict=True)]
    return stack


def _opened(path: str) -> DatasetReader:
    try:
        dataset = rasterio.open(path)
    except RasterioError as error:
        raise EngineError(
            "{path} cannot be opened as a raster: {error}. If QGIS opens it, as it does HDF4, ECW and others, export "
            "it to a GeoTIFF and use that.",
            path=path,
            error=str(error).rstrip("."),
        ) from error
    try:
        _check_values(dataset, path)
    except EngineError:
        dataset.close()
        raise
    return dataset


def _check_values(dataset: DatasetReader, path: str) -> None:
    """Refuse a file that holds several rasters and none by itself, and numbers that have no order."""
    if not dataset.count:
        raise EngineError(
            "{path} holds several rasters, and it does not say which one is meant: choose one of {names}."
            if dataset.subdatasets
            else "{path} holds no raster.",
            path=path,
            names=list(dataset.subdatasets),
        )
    if any("complex" in dtype for dtype in dataset.dtypes):
        raise EngineError(
            "{path} holds complex numbers, of which none is larger than another: export their real part or their "
            "amplitude to a GeoTIFF, and use that.",
            path=path,
        )


def _measured(dataset: DatasetReader) -> list[int]:
    """The bands (from 1) that hold values: all but an alpha band at the end."""
    bands = list(dataset.indexes)
    return bands[:-1] if len(bands) > 1 and dataset.colorinterp[-1] is ColorInterp.alpha else bands


def named(rasters: Sequence[Raster]) -> list[Raster]:
    """Rasters of one survey that are read each by itself, with the names that their bands have in all of them."""
    called = []
    for raster in rasters:
        with _opened(raster.path) as dataset:
            called.append(_bands_of(raster, dataset, _measured(dataset)))
    return [Raster(raster.path, tuple(names)) for raster, names in zip(rasters, names_of_bands(called), strict=True)]


def _bands_of(raster: Raster, dataset: DatasetReader, numbers: Sequence[int]) -> BandsOf:
    """What the bands of a file can be called by."""
    if raster.names is not None and len(raster.names) != len(numbers):
        raise EngineError(
            "{path} has {bands} bands, and {names} names were given.",
            path=raster.path,
            bands=len(numbers),
            names=len(raster.names),
        )
    descriptions = [dataset.descriptions[number - 1] or "" for number in numbers]
    return BandsOf(raster.path, label_of(raster.path), descriptions, raster.names)


def cut(height: int, width: int, size: int) -> Iterator[Window]:
    """Blocks of at most `size` x `size` cells, row by row."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, min(size, width - column), min(size, height - row))
