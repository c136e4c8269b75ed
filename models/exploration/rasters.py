"""A stack read once, block by block, in memory that does not grow with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import Raster
from ..protocol.messages import Reporter
from ..protocol.survey_names import own_name, report_name
from ..protocol.text import Text, parameters
from ..rasters.small_maps import SmallMaps
from ..rasters.stack import Stack
from ..rasters.subsample import Subsample
from ..rasters.systems import system_name
from ..reporting.report import Cell
from .survey_data import SurveyData

MAX_CELLS = 500_000
# Values that are kept at most, whatever the number of bands.
_MAX_VALUES = 20_000_000
_BLOCK = 256


class _Tally:
    """Counts and ends of the values of each band."""

    def __init__(self, bands: int):
        self.total = 0
        self.present, self._tied = np.zeros((2, bands), np.int64)
        self._lowest, self._highest = np.full(bands, np.inf), np.full(bands, -np.inf)

    def add(self, values: np.ndarray) -> None:
        """Count values (bands, n), each column with a value in some band."""
        there = np.isfinite(values)
        self.total += values.shape[1]
        self.present += there.sum(axis=1)
        lowest = np.where(there, values, np.inf).min(axis=1, initial=np.inf)
        self._tied[lowest < self._lowest] = 0
        self._lowest = np.minimum(self._lowest, lowest)
        self._tied += (values == self._lowest[:, None]).sum(axis=1)
        self._highest = np.maximum(self._highest, np.where(there, values, -np.inf).max(axis=1, initial=-np.inf))

    @property
    def ends(self) -> tuple[np.ndarray, np.ndarray]:
        """Smallest and largest value, NaN without one."""
        lowest, highest = (np.where(self.present > 0, end, np.nan) for end in (self._lowest, self._highest))
        return lowest, highest

    @property
    def share_tied(self) -> np.ndarray:
        """Share of the values that are the smallest, where more than one is."""
        return np.where(self._tied > 1, self._tied, 0) / np.maximum(self.present, 1)


def read_rasters(
    rasters: Sequence[Raster],
    on_progress: Callable[[float], None],
    max_cells: int = MAX_CELLS,
    reporter: Reporter | None = None,
    names: Sequence[str] = (),
) -> SurveyData:
    """Read a stack.

    Args:
        rasters: the stack.
        on_progress: is called with the share that is read.
        max_cells: of those with a value in any band, at most so many are kept.
        reporter: told of the first look at all values.
        names: of the bands to take; none takes all.

    Raises:
        EngineError: no cell has a value.
    """
    with Stack(rasters, names) as stack:
        stack.look(reporter)
        bands = len(stack.names)
        tally, subsample = _Tally(bands), Subsample(min(max_cells, _MAX_VALUES // bands))
        maps = SmallMaps(bands, stack.grid, stack.dtype)
        blocks = list(stack.blocks(_BLOCK))
        for done, block in enumerate(blocks, start=1):
            values = stack.read(block)
            maps.add(block, values)
            there = np.isfinite(values).any(axis=0)
            if there.any():
                tally.add(values[:, there])
                subsample.add(values[:, there])
            on_progress(done / len(blocks))
        if not tally.total:
            if reporter:
                stack.tell(reporter)
            raise EngineError(
                "No cell of {INPUT} has a value: choose other rasters, or look at their nodata values.",
                **parameters("INPUT"),
            )
        lowest, highest = tally.ends
        return SurveyData(
            is_sampled=False,
            names=tuple(stack.names),
            units=tuple(stack.units),
            values=subsample.values(),
            total=tally.total,
            present=tally.present,
            lowest=lowest,
            highest=highest,
            below=tally.share_tied,
            mapped=maps.values.reshape(bands, -1),
            to_image=lambda values: values.reshape(maps.values.shape[1:]),
            source=_source(rasters, stack),
            odd=(*stack.odd, *stack.notes, *stack.quality.cautions()),
        )


def _called(raster: Raster, stack: Stack) -> str:
    """What the report calls a raster: its file, unless that is a temporary one."""
    file = os.path.basename(raster.path)
    return file if own_name(raster.path) else report_name(raster.path, stack.tags, stack.names[0])


def _source(rasters: Sequence[Raster], stack: Stack) -> tuple[tuple[Text, Cell], ...]:
    width, height = stack.pixel_size
    return (
        (Text("Rasters"), ", ".join(_called(raster, stack) for raster in rasters)),
        (Text("Coordinate reference system"), system_name(stack.crs)),
        (
            Text("Grid"),
            Text(
                "{columns:,} x {rows:,} cells of {width:g} x {height:g} map units",
                columns=stack.width,
                rows=stack.height,
                width=width,
                height=height,
            ),
        ),
    )
