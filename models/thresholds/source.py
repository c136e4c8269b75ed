"""The values that thresholds are taken from, whether cells or samples have them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import ThresholdsJob
from ..protocol.metrics import PERCENTILE
from ..protocol.quality import NOTHING_KNOWN, Quality, from_numbers
from ..protocol.samples.table import SampleTable
from ..protocol.text import Text, parameters
from ..rasters.stack import Stack
from ..rasters.subsample import Subsample
from ..rasters.systems import system_name, system_of
from ..reporting.laboratory import TREATMENTS, laboratory_remarks
from ..reporting.report import Cell

# Values that are kept at most, whatever the number of bands, and of one band.
_MAX_VALUES, _MAX_CELLS = 20_000_000, 2_000_000


@dataclass(frozen=True)
class Source:
    """What the thresholds are taken from.

    Attributes:
        is_sampled: whether samples have the values; else cells have.
        names: of the elements.
        values: (elements, n), NaN where there is none; of all cells or samples, or of some drawn at random.
        total: cells or samples with a value in any band, those that were not drawn too.
        below: share of the values that are below detection, of samples, (elements,).
        read: what was read, names and what they are.
        quality: what quality control found of the elements.
        notes: sentences on what was done to the values.
    """

    is_sampled: bool
    names: tuple[str, ...]
    values: np.ndarray
    total: int
    below: np.ndarray
    read: tuple[tuple[Text, Cell], ...]
    quality: Quality
    notes: tuple[Text, ...] = ()

    @property
    def things(self) -> Text:
        """What has the values, in the plural."""
        return Text("samples") if self.is_sampled else Text("cells")


def bands_of(stack: Stack, wanted: Sequence[str]) -> list[int]:
    """The bands (0-based) that thresholds are taken of: those that are wanted, or else all but percentiles."""
    return [band for band, name in enumerate(stack.names) if wanted or name != PERCENTILE]


def from_stack(stack: Stack, bands: Sequence[int], on_progress: Callable[[float], None]) -> Source:
    """The values of a raster, read once, block by block.

    Raises:
        EngineError: no cell has a value.
    """
    drawn, total = Subsample(min(_MAX_CELLS, _MAX_VALUES // len(bands))), 0
    blocks = list(stack.blocks())
    for done, block in enumerate(blocks, start=1):
        values = stack.read(block, bands).reshape(len(bands), -1)
        there = np.isfinite(values).any(axis=0)
        total += int(there.sum())
        if there.any():
            drawn.add(values[:, there])
        on_progress(done / len(blocks))
    if not total:
        raise EngineError(
            "No cell of {INPUT} has a value: choose other rasters, or look at their nodata values.",
            **parameters("INPUT"),
        )
    return Source(
        is_sampled=False,
        names=tuple(stack.names[band] for band in bands),
        values=drawn.values(),
        total=total,
        below=np.zeros(len(bands)),
        read=((Text("Coordinate reference system"), system_name(stack.crs)),),
        quality=stack.quality.only(stack.names[band] for band in bands),
    )


def from_samples(job: ThresholdsJob, table: SampleTable) -> Source:
    """The values of samples."""
    table.check()
    fields = table.fields
    values = np.array([field.treated(job.below_detection) for field in fields], np.float64)
    return Source(
        is_sampled=True,
        names=tuple(field.name for field in fields),
        values=values,
        total=int(np.isfinite(values).any(axis=0).sum()),
        below=np.array([field.share_below for field in fields]),
        read=(
            (Text("Coordinate reference system"), system_name(system_of(job.crs, "POINTS"))),
            (Text("Values below detection"), TREATMENTS[job.below_detection]),
            *([(Text("Fields that are no analyses"), ", ".join(job.skipped))] if job.skipped else []),
        ),
        quality=from_numbers(job.quality).only(table.columns) if job.quality else NOTHING_KNOWN,
        notes=tuple(laboratory_remarks(fields)),
    )


def rasters_read(job: ThresholdsJob) -> tuple[Text, Cell]:
    """The rasters, by their names."""
    return Text("Rasters"), ", ".join(os.path.basename(raster.path) for raster in job.rasters)
