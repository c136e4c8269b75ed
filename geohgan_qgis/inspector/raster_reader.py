"""A raster file of named bands, read a cell or a few at a time."""

from __future__ import annotations

import math
import os
from array import array
from contextlib import suppress
from typing import NamedTuple, Optional

from osgeo import gdal
from qgis.core import Qgis, QgsDataProvider, QgsMapLayer, QgsPointXY, QgsProviderRegistry, QgsRasterLayer, QgsRectangle

from ...models.protocol.errors import EngineError
from ...models.protocol.metrics import PERCENTILE
from ...processing_provider.raster_inputs import band_descriptions

# Enough for a histogram; the largest raster takes no longer, read in so many windows by so many.
_SAMPLED_CELLS = 100_000
_SAMPLED_WINDOWS = 12
# Bands that rasters of scores have at most, those of later versions too.
_MOST_SCORES = 64


class Cell(NamedTuple):
    """A cell of a raster, counted from its upper left corner."""

    column: int
    row: int


def is_score_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer is a file of scores with their percentile."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return False
    return 1 < layer.bandCount() <= _MOST_SCORES and band_descriptions(layer.dataProvider())[-1] == PERCENTILE


class RasterReader:
    """An open file.

    Attributes:
        path: of the file.
        names: of its bands.
        provider: of its values.

    Raises:
        EngineError: it cannot be opened.
    """

    def __init__(self, path: str):
        self.path = path
        # A layer would look for colours in the whole file, and write its statistics beside it.
        options = QgsDataProvider.ProviderOptions()
        self.provider = QgsProviderRegistry.instance().createProvider("gdal", path, options)
        if self.provider is None or not self.provider.isValid():
            raise EngineError("{file} cannot be opened as a raster.", file=path)
        self.names = band_descriptions(self.provider)
        self._written = _time(path)

    def is_current(self) -> bool:
        """Whether the file is still the one that was opened."""
        return _time(self.path) == self._written

    def units(self) -> list[str]:
        """Unit of each band; empty where none is stated."""
        dataset = gdal.Open(self.path)
        return [dataset.GetRasterBand(band).GetUnitType() for band in range(1, len(self.names) + 1)]

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell, map units."""
        extent = self.provider.extent()
        return extent.width() / self.provider.xSize(), extent.height() / self.provider.ySize()

    def cell(self, point: QgsPointXY) -> Optional[Cell]:
        """The cell at a point; None outside the raster."""
        extent, (width, height) = self.provider.extent(), self.cell_size
        cell = Cell(
            math.floor((point.x() - extent.xMinimum()) / width), math.floor((extent.yMaximum() - point.y()) / height)
        )
        return cell if self.holds(cell) else None

    def holds(self, cell: Cell) -> bool:
        """Whether a cell lies in the raster."""
        return 0 <= cell.column < self.provider.xSize() and 0 <= cell.row < self.provider.ySize()

    def window(self, cell: Cell, columns: int = 1, rows: int = 1) -> QgsRectangle:
        """The extent of some cells, the first of which is `cell`."""
        extent, (width, height) = self.provider.extent(), self.cell_size
        left, top = extent.xMinimum() + cell.column * width, extent.yMaximum() - cell.row * height
        return QgsRectangle(left, top - rows * height, left + columns * width, top)

    def centre(self, cell: Cell) -> QgsPointXY:
        """The middle of a cell."""
        return self.window(cell).center()

    def at(self, point: QgsPointXY, band: int) -> float:
        """The value of a band, counted from 1, at a point; NaN where there is none."""
        value, found = self.provider.sample(point, band)
        return value if found else math.nan

    def read(self, band: int, window: QgsRectangle, columns: int, rows: int) -> list[float]:
        """The values in a window, row by row; NaN where there is none."""
        block = self.provider.block(band, window, columns, rows)
        none = block.noDataValue() if block.hasNoDataValue() else math.nan
        block.convert(Qgis.DataType.Float64)
        return [math.nan if value == none else value for value in array("d", block.data().data())]

    def sample(self, band: int) -> list[float]:
        """The values of a band: all of them, or those in a lattice of small windows of a large raster."""
        width, height = self.provider.xSize(), self.provider.ySize()
        if width * height <= _SAMPLED_CELLS:
            values = self.read(band, self.provider.extent(), width, height)
        else:
            side = int(math.sqrt(_SAMPLED_CELLS) / _SAMPLED_WINDOWS)
            values = []
            for row in _window_starts(height, side):
                for column in _window_starts(width, side):
                    part = self.window(Cell(column, row), min(side, width), min(side, height))
                    values += self.read(band, part, min(side, width), min(side, height))
        if all(map(math.isnan, values)):
            # What there is lies between the windows.
            side = int(math.sqrt(_SAMPLED_CELLS))
            values = self.read(band, self.provider.extent(), min(side, width), min(side, height))
        return [value for value in values if not math.isnan(value)]


def _window_starts(length: int, side: int) -> list[int]:
    """Where windows begin that are spread evenly over a length."""
    last = max(length - side, 0)
    return sorted({round(last * number / (_SAMPLED_WINDOWS - 1)) for number in range(_SAMPLED_WINDOWS)})


def _time(path: str) -> Optional[int]:
    with suppress(OSError):
        return os.stat(path).st_mtime_ns
    return None
