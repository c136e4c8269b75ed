"""The contributions raster, written block by block."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..protocol.contributions import HIGH, MOST_SHOWN, OTHER, ContributionsLayout
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create, write_bands
from .contributions import Told


class ContributionsRaster:
    """Its bands are those of `layout`; closing it completes its tags.

    Args:
        path: file to write.
        layout: its bands.
        told: which of the bands of the stack these are, from 0.
        stack: the survey, its bands those of the model and looked at, whose grid, units and precision it has.
    """

    def __init__(
        self,
        path: str | os.PathLike,
        layout: ContributionsLayout,
        told: Sequence[int],
        stack: Stack,
        tags: Mapping[str, str],
    ):
        self._layout = layout
        no_unit = [""] * layout.leading
        self._leads = np.zeros(len(layout.bands), np.int64)
        self._shown: list[int] = []
        self._files = ExitStack()
        of_bands = [stack.units[band] for band in told]
        units = [*no_unit, *of_bands, *of_bands]
        self._dataset = self._files.enter_context(
            create(path, stack, layout.descriptions(), {**layout.tags(), **tags}, stack.dtype, units=units)
        )

    def __enter__(self) -> ContributionsRaster:
        return self

    def __exit__(self, *exception: Any) -> None:
        with self._files:
            if exception[0] is None:
                layout = dataclasses.replace(self._layout, leads=self._leads.tolist(), shown=self._shown)
                self._dataset.update_tags(**layout.tags())

    def write(self, window: Window, told: Told) -> None:
        """Write a block."""
        layout, shares = self._layout, told.shares
        leading = np.where(np.isfinite(shares[0]), 1 + shares.argmax(axis=0).astype(np.float32), np.nan)
        self._leads += np.bincount(leading[np.isfinite(leading)].astype(int) - 1, minlength=len(layout.bands))
        write_bands(self._dataset, shares, layout.shares, window)
        write_bands(self._dataset, leading[None], [layout.leading], window)
        write_bands(self._dataset, told.observed, layout.observed, window)
        write_bands(self._dataset, told.expected, layout.expected, window)

    def draw(self, percentiles: Callable[[Window], np.ndarray], windows: Iterable[Window]) -> None:
        """Write what leads where the score stands out, once all blocks are there.

        Args:
            percentiles: of the score, of a window (height, width).
            windows: that cover the raster.
        """
        windows, counts = list(windows), np.zeros(len(self._layout.bands) + 1, np.int64)
        for window in windows:
            leading, stands_out = self._leading(window), percentiles(window) >= HIGH
            counts += np.bincount(leading[stands_out & (leading > 0)], minlength=len(counts))
        frequent = np.argsort(-counts, kind="stable")
        self._shown = [int(number) for number in frequent[:MOST_SHOWN] if counts[number]]
        codes = np.full(len(counts), OTHER, np.float32)
        codes[self._shown] = np.arange(1, len(self._shown) + 1)
        for window in windows:
            leading = self._leading(window)
            drawn = np.where(percentiles(window) >= HIGH, codes[leading], 0)
            write_bands(self._dataset, np.where(leading > 0, drawn, np.nan)[None], [self._layout.outstanding], window)

    def _leading(self, window: Window) -> np.ndarray:
        """Number of the leading band, int (height, width); 0 where there is no value."""
        leading = self._dataset.read(self._layout.leading, window=window)
        return np.where(leading == NODATA, 0, leading).astype(int)
