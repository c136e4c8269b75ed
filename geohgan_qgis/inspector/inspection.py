"""The open rasters of a score layer, asked about one cell."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry

from ...models.protocol.errors import EngineError
from ...models.protocol.tags import sought_of, window_of
from ...processing_provider.raster_tags import raster_tags
from .contributions_reader import ContributionsReader, ElementShare
from .distribution import Distribution
from .raster_reader import Cell, RasterReader

# Cells, where the score raster does not say, or was scored cell by cell.
_DEFAULT_WINDOW = 16


class Inspection:
    """A score raster, and the contributions that belong to it.

    Attributes:
        raster: the scores: the chosen metric first, the percentile last.
        contributions: None where there are none.
        window: side of the model's windows, cells.
        sought: what the scores were told to look for; None where that is nothing.
        distribution: of the values of the chosen metric.

    Raises:
        EngineError: the file cannot be opened, or has no value.
    """

    def __init__(self, path: str):
        self.raster = RasterReader(path)
        self.contributions: Optional[ContributionsReader] = None
        self.window = _DEFAULT_WINDOW
        said = raster_tags(path)
        self.sought, stated = sought_of(said), window_of(said)
        if stated is not None and stated > 1:
            self.window = stated
        samples = [self.raster.sample(band) for band in range(1, len(self.raster.names))]
        if not all(samples):
            raise EngineError("{file} has no scores.", file=path)
        self._distributions = [Distribution(sample) for sample in samples]
        self.distribution = self._distributions[0]

    def is_current(self) -> bool:
        """Whether the files are still those that were opened."""
        return self.raster.is_current() and (self.contributions is None or self.contributions.raster.is_current())

    def scores(self, cell: Cell) -> tuple[list[tuple[str, float, float]], float]:
        """Name, value and percent of the area that has less of each metric, and the percentile; NaN where none is."""
        point = self.raster.centre(cell)
        percentile = self.raster.at(point, len(self.raster.names))
        rows = []
        for band, (name, distribution) in enumerate(zip(self.raster.names, self._distributions), start=1):
            value = self.raster.at(point, band)
            rows.append((name, value, percentile if band == 1 else distribution.percentile(value)))
        return rows, percentile

    def elements(self, cell: Cell) -> list[ElementShare]:
        """The elements that drive the score, the leading one first."""
        return self.contributions.at(self.raster.centre(cell)) if self.contributions else []

    def around(self, cell: Cell) -> QgsGeometry:
        """The outline of the window around a cell."""
        return self.raster.outline(self._first(cell), self.window, self.window)

    def observed(self, element: ElementShare, cell: Cell) -> list[float]:
        """The observed values of an element in the window around a cell, row by row."""
        return self.contributions.raster.read(element.band, self._first(cell), self.window, self.window)

    def _first(self, cell: Cell) -> Cell:
        """The first cell of the window around a cell."""
        half = self.window // 2
        return Cell(cell.column - half, cell.row - half)
