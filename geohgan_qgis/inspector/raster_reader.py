"""A raster file of named bands, read a cell or a few at a time."""

from __future__ import annotations

import math
import os
from array import array
from contextlib import suppress
from typing import NamedTuple, Optional

from osgeo import gdal
from qgis.core import QgsDataProvider, QgsGeometry, QgsMapLayer, QgsPointXY, QgsProviderRegistry, QgsRasterLayer

from ...models.protocol.errors import EngineError
from ...models.protocol.metrics import PERCENTILE
from ...processing_provider.raster_inputs import band_descriptions

# Enough for a histogram; the largest raster takes no longer, read in so many windows by so many.
_SAMPLED_CELLS = 100_000
_SAMPLED_WINDOWS = 12
# Bands that rasters of scores have at most, those of later versions too.
_MOST_SCORES = 64
# Where QGIS shows a raster without a place.
_PLACELESS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


class Cell(NamedTuple):
    """A cell of a raster, counted from its first row and column, which lie upper left unless it is turned."""

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
        # QGIS turns what it shows north up, by the nearest cell: cells and their values are those of the file.
        self._file = gdal.Open(path)
        self._to_map = self._file.GetGeoTransform(can_return_null=True) or _PLACELESS
        self._to_cells = gdal.InvGeoTransform(self._to_map)
        self._written = _time(path)

    def is_current(self) -> bool:
        """Whether the file is still the one that was opened."""
        return _time(self.path) == self._written

    def units(self) -> list[str]:
        """Unit of each band; empty where none is stated."""
        return [self._file.GetRasterBand(band).GetUnitType() for band in range(1, len(self.names) + 1)]

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell of `provider`, which turns a raster north up, map units."""
        extent = self.provider.extent()
        return extent.width() / self.provider.xSize(), extent.height() / self.provider.ySize()

    def cell(self, point: QgsPointXY) -> Optional[Cell]:
        """The cell at a point; None outside the raster."""
        column, row = gdal.ApplyGeoTransform(self._to_cells, point.x(), point.y())
        cell = Cell(math.floor(column), math.floor(row))
        return cell if self.holds(cell) else None

    def holds(self, cell: Cell) -> bool:
        """Whether a cell lies in the raster."""
        return 0 <= cell.column < self._file.RasterXSize and 0 <= cell.row < self._file.RasterYSize

    def moved(self, cell: Cell, right: int, down: int) -> Cell:
        """The cell so many to the right and down on the map, by the rows or columns that lie nearest to that."""
        _, column_x, column_y, _, row_x, row_y = self._to_cells
        for x, y in ((right, 0), (0, -down)):
            columns, rows = column_x * x + column_y * y, row_x * x + row_y * y
            steps = int(math.copysign(abs(x + y), max(columns, rows, key=abs)))
            across = abs(columns) >= abs(rows)
            cell = Cell(cell.column + steps * across, cell.row + steps * (not across))
        return cell

    def outline(self, cell: Cell, columns: int = 1, rows: int = 1) -> QgsGeometry:
        """What some cells cover, the first of which is `cell`."""
        left, top, right, bottom = cell.column, cell.row, cell.column + columns, cell.row + rows
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        return QgsGeometry.fromPolygonXY([[self._point(*corner) for corner in corners]])

    def centre(self, cell: Cell) -> QgsPointXY:
        """The middle of a cell."""
        return self._point(cell.column + 0.5, cell.row + 0.5)

    def at(self, point: QgsPointXY, band: int) -> float:
        """The value of a band, counted from 1, at a point; NaN where there is none."""
        cell = self.cell(point)
        return self.read(band, cell)[0] if cell else math.nan

    def read(self, band: int, cell: Cell, columns: int = 1, rows: int = 1) -> list[float]:
        """The values of some cells, the first of which is `cell`, row by row; NaN where there is none."""
        left, top = max(cell.column, 0), max(cell.row, 0)
        width = max(min(cell.column + columns, self._file.RasterXSize) - left, 0)
        height = max(min(cell.row + rows, self._file.RasterYSize) - top, 0)
        values = [math.nan] * (columns * rows)
        there = self._values(band, (left, top, width, height), width, height) if width and height else []
        for row in range(height):
            start = (top - cell.row + row) * columns + left - cell.column
            values[start : start + width] = there[row * width : (row + 1) * width]
        return values

    def sample(self, band: int) -> list[float]:
        """The values of a band: all of them, or those in a lattice of small windows of a large raster."""
        width, height = self._file.RasterXSize, self._file.RasterYSize
        if width * height <= _SAMPLED_CELLS:
            values = self.read(band, Cell(0, 0), width, height)
        else:
            side = int(math.sqrt(_SAMPLED_CELLS) / _SAMPLED_WINDOWS)
            values = []
            for row in _window_starts(height, side):
                for column in _window_starts(width, side):
                    values += self.read(band, Cell(column, row), min(side, width), min(side, height))
        if all(map(math.isnan, values)):
            # What there is lies between the windows.
            side = int(math.sqrt(_SAMPLED_CELLS))
            values = self._values(band, (0, 0, width, height), min(side, width), min(side, height))
        return [value for value in values if not math.isnan(value)]

    def _point(self, column: float, row: float) -> QgsPointXY:
        return QgsPointXY(*gdal.ApplyGeoTransform(self._to_map, column, row))

    def _values(self, band: int, window: tuple[int, int, int, int], columns: int, rows: int) -> list[float]:
        """The values in a window (first column, first row, width, height), read as so many columns and rows."""
        source = self._file.GetRasterBand(band)
        data = None
        # Whether GDAL raises or returns None is for the whole of QGIS to say; a damaged block has no values.
        with suppress(RuntimeError):
            data = source.ReadRaster(*window, columns, rows, gdal.GDT_Float64)
        if data is None:
            return [math.nan] * (columns * rows)
        none, scale, offset = source.GetNoDataValue(), source.GetScale(), source.GetOffset()
        factor, addend = 1.0 if scale is None else scale, offset or 0.0
        return [math.nan if value == none else value * factor + addend for value in array("d", bytes(data))]


def _window_starts(length: int, side: int) -> list[int]:
    """Where windows begin that are spread evenly over a length."""
    last = max(length - side, 0)
    return sorted({round(last * number / (_SAMPLED_WINDOWS - 1)) for number in range(_SAMPLED_WINDOWS)})


def _time(path: str) -> Optional[int]:
    with suppress(OSError):
        return os.stat(path).st_mtime_ns
    return None
