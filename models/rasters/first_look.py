"""One look at all of a raster before anything is learnt from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..protocol.errors import EngineError
from .codes import Found, Tally, fitting

# Cells of a window that are read at a time, in one band and in all; of a sample, about so many.
_CELLS, _VALUES, _SAMPLE = 2**20, 2**22, 20_000


def look_at(
    dataset: DatasetReader,
    bands: Sequence[int],
    read: Callable[[Window], list[np.ma.MaskedArray]],
    learnt: Sequence[Sequence[float]],
    on_share: Callable[[float], None],
) -> list[Found]:
    """What stands for no value in some bands (from 1), though the file does not state it; see `codes`.

    Args:
        read: gives the bands as they are stored, (height, width) each, masked where there is no value.
        learnt: numbers that stand for none whatever is found here, of each band.
        on_share: is called with the share that is read.

    Raises:
        EngineError: a band has no values of a survey.
    """
    dtypes = [np.dtype(dataset.dtypes[band - 1]) for band in bands]
    tallies = [Tally(dtype, fitting(codes, dtype)) for dtype, codes in zip(dtypes, learnt, strict=True)]
    step = max(1, round((dataset.height * dataset.width / _SAMPLE) ** 0.5))
    for window in _windows(dataset, len(bands)):
        first = -int(window.row_off) % step
        for tally, values in zip(tallies, read(window), strict=True):
            tally.add(values.compressed())
            tally.add_sample(values[first::step, ::step].compressed())
            if values.dtype.itemsize > 2 and values.dtype != np.float32:
                tally.add_rows(values[first::step].astype(np.float64).filled(np.nan))
        on_share((window.row_off + window.height) / dataset.height)
    return [_found(dataset, band, tally) for band, tally in zip(bands, tallies, strict=True)]


def _found(dataset: DatasetReader, band: int, tally: Tally) -> Found:
    try:
        return tally.found()
    except EngineError as error:
        raise EngineError("{path}, band {band}: {fault}.", path=dataset.name, band=band, fault=error.text) from error


def _windows(dataset: DatasetReader, bands: int) -> Iterator[Window]:
    """Whole rows, as many as the file has in a block, or several times as many."""
    at_once = max(1, min(_CELLS, _VALUES // bands) // dataset.width)
    block = dataset.block_shapes[0][0]
    rows = max(block, at_once // block * block) if block <= 4 * at_once else at_once
    for row in range(0, dataset.height, rows):
        yield Window(0, row, dataset.width, min(rows, dataset.height - row))
