"""The singularity index of the bands of a stack, block by block with the cells around each block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..protocol.jobs import SingularityJob
from ..protocol.tags import ERROR_BAND, INDEX_BAND, made_by, singularity_tags
from ..rasters.halo import with_halo
from ..rasters.small_maps import SmallMaps
from ..rasters.stack import Stack
from ..rasters.subsample import Subsample
from ..rasters.writer import create, write_bands
from .findings import IndexOfBand
from .local_index import local_singularity, share_enriched

# Values that percentiles are taken of at most.
_MAX_VALUES, _MAX_CELLS = 20_000_000, 500_000
PERCENTILES = (5, 50, 95)


@dataclass(frozen=True)
class Tally:
    """What a first reading counts in each band, (bands,).

    Attributes:
        present, positive: cells with a value, and with one above 0.
        lowest, highest: of the positive values; of all where `of_all` was asked for.
    """

    present: np.ndarray
    positive: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray


def tally(stack: Stack, bands: Sequence[int], of_all: bool, on_progress: Callable[[float], None]) -> Tally:
    """Count the values of bands (0-based)."""
    counted = Tally(
        present=np.zeros(len(bands), np.int64),
        positive=np.zeros(len(bands), np.int64),
        lowest=np.full(len(bands), np.inf),
        highest=np.full(len(bands), -np.inf),
    )
    blocks = list(stack.blocks())
    for done, block in enumerate(blocks, start=1):
        for band, values in enumerate(stack.read(block, bands)):
            there = values[np.isfinite(values)]
            positive = there[there > 0]
            counted.present[band] += len(there)
            counted.positive[band] += len(positive)
            of = there if of_all else positive
            counted.lowest[band] = min(counted.lowest[band], of.min(initial=np.inf))
            counted.highest[band] = max(counted.highest[band], of.max(initial=-np.inf))
        on_progress(done / len(blocks))
    return counted


def write_indices(
    job: SingularityJob,
    stack: Stack,
    bands: Sequence[int],
    sides: Sequence[int],
    counted: Tally,
    output: Path | None,
    errors: Path | None,
    on_progress: Callable[[float], None],
) -> tuple[IndexOfBand, ...]:
    """Write the index of some bands (0-based), each of which has positive values, and tell what it is.

    Args:
        counted: of these bands.
        errors: raster of standard errors to write; None writes none.
    """
    names, numbers = [stack.names[band] for band in bands], range(1, len(bands) + 1)
    quality = stack.quality.of_made({f"{name}{INDEX_BAND}": name for name in names})
    drawn = Subsample(min(_MAX_CELLS, _MAX_VALUES // (2 * len(bands))))
    maps = SmallMaps(len(bands), stack.grid)
    lowest = np.full(len(bands), np.inf)
    places = [(0, 0)] * len(bands)
    tags = {**singularity_tags({"method": job.method, "windows": list(sides)}, quality), **made_by(job)}
    with ExitStack() as files:
        index, told = (
            files.enter_context(create(path, stack, [f"{name}{ending}" for name in names], of_file)) if path else None
            for path, ending, of_file in ((output, INDEX_BAND, tags), (errors, ERROR_BAND, made_by(job)))
        )
        blocks = list(stack.blocks())
        for done, block in enumerate(blocks, start=1):
            found = _indices(stack, bands, sides, block)
            for file, values in zip((index, told), found, strict=True):
                if file:
                    write_bands(file, values, numbers, block)
            maps.add(block, found[0])
            there = np.isfinite(found[0]).any(axis=0)
            if there.any():
                drawn.add(found[:, :, there].reshape(2 * len(bands), -1))
            for band, values in enumerate(found[0]):
                at = int(np.argmin(np.where(np.isfinite(values), values, np.inf)))
                row, column = divmod(at, values.shape[1])
                if values[row, column] < lowest[band]:
                    lowest[band] = values[row, column]
                    places[band] = (block.row_off + row, block.col_off + column)
            on_progress(done / len(blocks))
    values = drawn.values().reshape(2, len(bands), -1)
    return tuple(
        IndexOfBand(
            name=name,
            count=int(counted.positive[number]),
            not_positive=int(counted.present[number] - counted.positive[number]),
            percentiles=tuple(np.nanpercentile(values[0, number], PERCENTILES).tolist()),
            error=float(np.nanmedian(values[1, number])) if len(sides) > 2 else np.nan,
            enriched=share_enriched(*values[:, number]) if len(sides) > 2 else np.nan,
            strongest=_means(stack, bands[number], sides, places[number]),
            lowest=float(lowest[number]),
            map=maps.values[number],
        )
        for number, name in enumerate(names)
    )


def _indices(stack: Stack, bands: Sequence[int], sides: Sequence[int], block: Window) -> np.ndarray:
    """Index and standard error of the cells of a block, float32 (2, bands, height, width)."""
    wider, beyond = with_halo(block, sides[-1] // 2, (stack.height, stack.width))
    found = np.empty((2, len(bands), block.height, block.width), np.float32)
    for band, values in enumerate(stack.read(wider, bands)):
        positive = np.where(values > 0, values, np.nan)
        found[:, band] = local_singularity(np.pad(positive, beyond, constant_values=np.nan), sides)
    return found


def _means(stack: Stack, band: int, sides: Sequence[int], place: tuple[int, int]) -> tuple[float, ...]:
    """Means over the windows about a cell (row, column), as the index takes them."""
    reach = sides[-1] // 2
    wider, beyond = with_halo(Window(place[1], place[0], 1, 1), reach, (stack.height, stack.width))
    values = np.pad(stack.read(wider, [band])[0].astype(float), beyond, constant_values=np.nan)
    values[~(values > 0)] = np.nan
    halves = [side // 2 for side in sides]
    return tuple(
        float(np.nanmean(values[reach - half : reach + half + 1, reach - half : reach + half + 1])) for half in halves
    )
