"""What an interpolation found, as its report, its log and its result tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np
from rasterio.crs import CRS

from ..protocol.jobs import InterpolateJob
from ..protocol.quality import Quality
from ..rasters.grid import Grid
from ..rasters.systems import length_unit
from .raster import WrittenStack
from .table import InterpolationTable
from .validation import Accuracy
from .variogram import Variogram

_SPARSE = 0.5


@dataclass(frozen=True)
class InterpolationFindings:
    """All there is to tell.

    Attributes:
        job: what was asked for.
        table: the samples.
        grid: of the stack.
        radii: of the search, map units, one a field.
        cells_between: cells from a location to its nearest neighbour, in the median.
        accuracies: one a field of the table.
        block_side: of the blocks of the cross-validation, map units.
        variograms: one a field, of kriging; none of other methods.
        spacing: side of the square that each location stands for, map units.
        written: what became of the cells.
        quality: what quality control found of the fields.
        unanalysed: number of samples without an analysis of any of the fields, which are left out.
    """

    job: InterpolateJob
    table: InterpolationTable
    grid: Grid
    radii: list[float]
    cells_between: float
    accuracies: list[Accuracy]
    block_side: float
    variograms: list[Variogram]
    spacing: float
    written: WrittenStack
    quality: Quality
    unanalysed: int = 0

    @property
    def radius(self) -> float:
        """That of the fields that have values at most locations, map units."""
        return min(self.radii)

    @property
    def wider(self) -> list[tuple[str, float]]:
        """Fields that have values at fewer locations, and so a radius of their own, map units."""
        pairs = zip(self.table.names, self.radii, strict=True)
        return [(name, radius) for name, radius in pairs if radius > self.radius]

    @property
    def crs(self) -> CRS:
        """Of the stack; `check_projected` has seen that there is one."""
        return cast(CRS, self.grid.crs)

    @property
    def map_unit(self) -> str:
        """What a map unit is."""
        unit, _ = length_unit(self.crs)
        return {"metre": "m"}.get(unit, unit)

    @property
    def correlation(self) -> float | None:
        """Median of the correlations of the cross-validation; None where there is none."""
        known = [one.correlation for one in self.accuracies if np.isfinite(one.correlation)]
        return float(np.median(known)) if known else None

    @property
    def unsupported(self) -> list[str]:
        """Fields that neighbours do not tell enough about."""
        pairs = zip(self.table.names, self.accuracies, strict=True)
        return [name for name, one in pairs if np.isfinite(one.explained) and not one.supported]

    @property
    def unknown(self) -> list[str]:
        """Fields of which it cannot be told how well neighbours predict them."""
        pairs = zip(self.table.names, self.accuracies, strict=True)
        return [name for name, one in pairs if not np.isfinite(one.explained)]

    @property
    def sparse(self) -> list[tuple[str, float]]:
        """Fields with a value in less than half of the cells with any, and in which share of these."""
        shares = self.written.counts / max(self.written.valid, 1)
        return [
            (name, float(share)) for name, share in zip(self.table.names, shares, strict=True) if 0 < share < _SPARSE
        ]

    @property
    def empty(self) -> list[str]:
        """Fields without a value in any cell."""
        return [name for name, count in zip(self.table.names, self.written.counts, strict=True) if not count]

    @property
    def suggested(self) -> list[str]:
        """Fields to train on: those with a map that says something."""
        poor = {*self.unsupported, *(name for name, _ in self.sparse), *self.empty}
        return [name for name in self.table.names if name not in poor]

    @property
    def without_variogram(self) -> list[str]:
        """Fields that no variogram could be fitted to; none of other methods than kriging."""
        return [name for name, one in zip(self.table.names, self.variograms, strict=False) if not one.fitted]

    @property
    def share_valid(self) -> float:
        """Share of the cells with a value of some field."""
        return self.written.valid / (self.grid.height * self.grid.width)
