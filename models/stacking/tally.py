"""What the bands of a stack turned out to hold."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.text import parameters

# Share of the cells: a band with fewer values is of little use.
_FEW = 0.01


class Tally:
    """Counts values as blocks pass by.

    Attributes:
        names: of the bands.
        cells: seen so far.
        complete: those with a value in all bands.
        counts: those with a value in each band.
    """

    def __init__(self, names: Sequence[str]):
        self.names = names
        self.cells = self.complete = 0
        self.counts = np.zeros(len(names), np.int64)
        self._min, self._max = np.full(len(names), np.inf), np.full(len(names), -np.inf)

    @property
    def valid(self) -> float:
        """Share of the cells with values in all bands."""
        return self.complete / self.cells

    def add(self, values: np.ndarray, complete: np.ndarray) -> None:
        """Count values (bands, height, width), NaN where there is none, and the cells that have them all."""
        valid = np.isfinite(values)
        self.cells += complete.size
        self.complete += int(complete.sum())
        self.counts += valid.sum(axis=(1, 2))
        self._min = np.fmin(self._min, np.min(values, axis=(1, 2), initial=np.inf, where=valid))
        self._max = np.fmax(self._max, np.max(values, axis=(1, 2), initial=-np.inf, where=valid))

    def check(self, common_mask: bool) -> None:
        """Refuse a stack without values.

        Raises:
            EngineError: there is no value at all, or none under the common mask.
        """
        if not self.counts.any():
            raise EngineError(
                "No band has a value on the grid: choose rasters that lie there, or another {REFERENCE}.",
                **parameters("REFERENCE"),
            )
        if common_mask and not self.complete:
            emptiest = int(self.counts.argmin())
            raise EngineError(
                "No cell has a value in all bands; {name} has the fewest, {count:,} of {cells:,}: leave out such "
                "bands, or do without the common mask.",
                name=self.names[emptiest],
                count=self.counts[emptiest],
                cells=self.cells,
            )

    def warn(self, reporter: Reporter) -> None:
        """Name the bands that will not help."""
        for name, count, smallest, largest in zip(self.names, self.counts, self._min, self._max, strict=True):
            if count < _FEW * self.cells:
                reporter.warning(
                    "{name} has a value in {count:,} of {cells:,} cells alone: leave it out, or check its place.",
                    name=name,
                    count=count,
                    cells=self.cells,
                )
            elif smallest == largest:
                reporter.warning(
                    "{name} is {value:g} in all cells and tells nothing apart: leave it out.", name=name, value=smallest
                )
        if not self.complete:
            reporter.warning(
                "No cell has a value in all bands, and training needs such cells: leave out bands with few values."
            )
