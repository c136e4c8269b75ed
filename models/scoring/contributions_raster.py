"""The contributions raster, written block by block."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..protocol.contributions import ContributionsLayout
from ..rasters.stack import Stack
from ..rasters.writer import create, write_bands
from ..sampling.preprocessing import Preprocessing
from .contributions import Explanation


class ContributionsRaster:
    """Its bands are those of `layout`; closing it completes its tags.

    Args:
        path: file to write.
        layout: its bands.
        stack: the survey, its bands those of the model, whose grid and units it has.
        preprocessing: by which the survey's units are told from scaled ones.
    """

    def __init__(
        self,
        path: str | os.PathLike,
        layout: ContributionsLayout,
        stack: Stack,
        preprocessing: Preprocessing,
        tags: Mapping[str, str],
    ):
        self._layout, self._stack, self._preprocessing = layout, stack, preprocessing
        no_unit = [""] * layout.leading
        self._leads = np.zeros(len(layout.bands), np.int64)
        self._files = ExitStack()
        self._dataset = self._files.enter_context(
            create(
                path,
                stack,
                layout.descriptions(),
                {**layout.tags(), **tags},
                units=[*no_unit, *stack.units, *stack.units],
            )
        )

    def __enter__(self) -> ContributionsRaster:
        return self

    def __exit__(self, *exception: Any) -> None:
        with self._files:
            if exception[0] is None:
                layout = dataclasses.replace(self._layout, leads=self._leads.tolist())
                self._dataset.update_tags(**layout.tags())

    def write(self, window: Window, explanation: Explanation) -> None:
        """Write a block."""
        layout, values = self._layout, self._stack.read(window)
        leading = explanation.leading
        observed = np.where(np.isfinite(leading), values, np.nan)
        expected = self._preprocessing.restore(explanation.expected, values)
        self._leads += np.bincount(leading[np.isfinite(leading)].astype(int) - 1, minlength=len(layout.bands))
        write_bands(self._dataset, explanation.shares, layout.shares, window)
        write_bands(self._dataset, leading[None], [layout.leading], window)
        write_bands(self._dataset, observed, layout.observed, window)
        write_bands(self._dataset, expected, layout.expected, window)
