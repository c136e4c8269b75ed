"""What was found of the catchments of samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..protocol.jobs import CatchmentsJob
from ..protocol.quality import Quality
from ..protocol.samples.field import SampleField
from ..protocol.text import Words
from .flow import Catchments, Outlets


@dataclass(frozen=True)
class CatchmentFindings:
    """What was found.

    Attributes:
        job: that was run.
        dem: name of the raster of elevations.
        system: name of its coordinate reference system.
        fields: the elements, as they were read.
        quality: what quality control found of the elements.
        outlets: of the samples.
        catchments: of the outlets.
        cell_km2: area of a cell, square kilometres.
        filled: share of the cells of the elevations that lay in depressions.
        snap: distance that samples were moved at most, map units.
        stream_area: upstream area from which on water is a stream, square kilometres.
        contents: of the samples on the elevations, (elements, samples), NaN where there is none.
        background: median of each element, (elements,).
    """

    job: CatchmentsJob
    dem: str
    system: Words
    fields: tuple[SampleField, ...]
    quality: Quality
    outlets: Outlets
    catchments: Catchments
    cell_km2: float
    filled: float
    snap: float
    stream_area: float
    contents: np.ndarray
    background: np.ndarray

    @property
    def inside(self) -> np.ndarray:
        """Numbers of the samples that lie on the elevations."""
        return np.flatnonzero(self.outlets.owners >= 0)

    @property
    def outside(self) -> int:
        """Samples that do not."""
        return len(self.outlets.owners) - len(self.inside)

    @property
    def off_stream(self) -> int:
        """Samples with no stream near them."""
        return int((~self.outlets.on_stream[self.inside]).sum())

    @property
    def cut(self) -> int:
        """Catchments that reach the edge of the elevations."""
        return int(self.catchments.cut.sum())

    @property
    def whole_km2(self) -> np.ndarray:
        """Area upstream of each outlet, square kilometres."""
        return self.catchments.whole * self.cell_km2

    @property
    def drawn_km2(self) -> np.ndarray:
        """Area of the polygon of each outlet, square kilometres."""
        return self.whole_km2 if self.job.parts == "whole" else self.catchments.increments * self.cell_km2
