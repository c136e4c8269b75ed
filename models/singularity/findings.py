"""What was found to stand out locally."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..protocol.jobs import SingularityJob
from ..protocol.quality import NOTHING_KNOWN, Quality
from ..protocol.text import Text
from ..reporting.report import Cell
from .spectrum import SpectrumArea


@dataclass(frozen=True)
class IndexOfBand:
    """The singularity index of one band.

    Attributes:
        name: of the element.
        count: cells or samples with a positive value.
        not_positive: those with another one, which are left out.
        percentiles: the 5th, the 50th and the 95th of the index.
        error: the median of its standard error; NaN where two windows tell none.
        enriched: share of the cells or samples whose index lies below 2 by more than two standard errors; NaN likewise.
        strongest: means over the windows about the place with the lowest index, by the side of the window.
        lowest: the index there.
        map: a small one of the index, (height, width).
        alone: samples that have a value, and too few others around them.
    """

    name: str
    count: int
    not_positive: int
    percentiles: tuple[float, float, float]
    error: float
    enriched: float
    strongest: tuple[float, ...]
    lowest: float
    map: np.ndarray
    alone: int = 0


@dataclass(frozen=True)
class SeparatedBand:
    """Background and anomaly of one band.

    Attributes:
        name: of the element.
        logged: whether logarithms were parted, so that the anomaly is a ratio to the background; else a difference.
        relation: of powers and wave numbers.
        parting: index of the break that parts background from anomaly.
        wavelengths: above about which all has powers above each break, map units.
        share: of the variance that is background, 0 to 1.
        gaps: share of the cells without a value, which were filled for the transform.
        maps: small ones of background and anomaly, (2, height, width).
    """

    name: str
    logged: bool
    relation: SpectrumArea
    parting: int
    wavelengths: tuple[float, ...]
    share: float
    gaps: float
    maps: np.ndarray


@dataclass(frozen=True)
class LocalFindings:
    """All that the report says.

    Attributes:
        job: what was asked for.
        names: of the bands, or the fields, that were written.
        left_out: why other bands are left out, by their names.
        cell: side of a cell, map units, (width, height); of samples, the usual distance between them.
        read: what was read, names and what they are.
        odd: sentences on what was odd in it.
        sample_distance: of the samples that the survey was interpolated from, cells; 0 where it does not say.
        sides: of the windows, cells, or usual distances between samples, ascending; none where there are none.
        indices: of the bands, where indices were asked for.
        separated: bands, where background and anomaly were.
        quality: what quality control found of the elements.
        notes: sentences on what was done to the values.
    """

    job: SingularityJob
    names: tuple[str, ...]
    left_out: Mapping[str, Text]
    cell: tuple[float, float]
    read: tuple[tuple[Text, Cell], ...]
    odd: tuple[Text, ...]
    sample_distance: float
    sides: tuple[int, ...] = ()
    indices: tuple[IndexOfBand, ...] = ()
    separated: tuple[SeparatedBand, ...] = ()
    quality: Quality = NOTHING_KNOWN
    notes: tuple[Text, ...] = ()

    @property
    def is_sampled(self) -> bool:
        """Whether samples have the values; else cells have."""
        return bool(self.job.samples)

    @property
    def things(self) -> Text:
        """What has the values, in the plural."""
        return Text("samples") if self.is_sampled else Text("cells")
