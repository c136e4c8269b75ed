"""The samples that are filtered, pixels or square windows of them, read block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..rasters.grid import Grid
from ..rasters.stack import Stack

BLOCK = 512


@dataclass(frozen=True)
class ScoreSamples:
    """The samples of one band of a score raster: its pixels, or the means of windows that lie side by side.

    Attributes:
        stack: the score raster.
        band: from 0.
        size: side of the windows, pixels; 1 for single pixels.
    """

    stack: Stack
    band: int
    size: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of samples."""
        return -(-self.stack.height // self.size), -(-self.stack.width // self.size)

    def blocks(self) -> list[Window]:
        """Blocks of pixels that hold whole windows, but for those that the edges cut off."""
        return list(self.stack.blocks(self.size * max(1, BLOCK // self.size)))

    def pixels(self, block: Window) -> np.ndarray:
        """Scores (height, width) of a block, NaN where there is none."""
        return self.stack.read(block, [self.band])[0]

    def read(self, block: Window) -> np.ndarray:
        """Scores of a block's samples, float64 (rows, columns), NaN where there is none."""
        return sample_means(self.pixels(block)[None], self.size)[0]

    def population(self, on_progress: Callable[[float], None]) -> np.ndarray:
        """The scores (n,) of all samples that have one, in no order; `on_progress` is given the share that is read.

        Four bytes a pixel, or eight a window, are held: pixels are in single precision in the raster as well.
        """
        kind = np.float32 if self.size == 1 else np.float64
        scores = np.empty(self.shape[0] * self.shape[1], kind)
        count, blocks = 0, self.blocks()
        for number, block in enumerate(blocks, start=1):
            samples = self.read(block)
            valid = samples[np.isfinite(samples)]
            scores[count : count + len(valid)] = valid
            count += len(valid)
            on_progress(number / len(blocks))
        return scores[:count]

    def whole(self) -> np.ndarray:
        """Scores of all samples (rows, columns), NaN where there is none; in the precision of `population`."""
        scores = np.empty(self.shape, np.float32 if self.size == 1 else np.float64)
        for block in self.blocks():
            samples = self.read(block)
            row, column = block.row_off // self.size, block.col_off // self.size
            scores[row : row + samples.shape[0], column : column + samples.shape[1]] = samples
        return scores

    @property
    def grid(self) -> Grid:
        """That of the samples."""
        grid, (rows, columns) = self.stack.grid, self.shape
        return grid if self.size == 1 else Grid(rows, columns, grid.transform * Affine.scale(self.size), grid.crs)

    def vectors(self, source: Stack, block: Window, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Band vectors, float64 (bands, n), of samples of a block; NaN in some band where a value is missing.

        Args:
            source: the stack that was scored.
            block: as `blocks` gives it.
            rows, columns: of the samples within the block, (n,).
        """
        values = source.read(block)
        if self.size > 1:
            values = sample_means(np.where(np.isfinite(self.pixels(block)), values, np.nan), self.size)
        return values[:, rows, columns].astype(np.float64)

    def centres(self, rows: np.ndarray, columns: np.ndarray) -> Iterator[tuple[float, float]]:
        """Map coordinates of the centres of samples, cut off where they stick out of the raster."""
        grid: Grid = self.stack.grid
        y = (rows * self.size + np.minimum((rows + 1) * self.size, grid.height)) / 2
        x = (columns * self.size + np.minimum((columns + 1) * self.size, grid.width)) / 2
        return (grid.transform * pair for pair in zip(x.tolist(), y.tolist(), strict=True))


def sample_means(values: np.ndarray, size: int) -> np.ndarray:
    """Means of non-overlapping windows of `size` x `size` pixels.

    Args:
        values: (bands, height, width), NaN where there is no value. Windows start at the upper left corner; what
            sticks out to the right and below counts as without value.
        size: side of the windows; 1 gives the pixels themselves.

    Returns:
        float64 (bands, rows, columns); NaN where less than half of a window has values in all bands.
    """
    bands, height, width = values.shape
    rows, columns = -(-height // size), -(-width // size)
    padded = np.full((bands, rows * size, columns * size), np.nan)
    padded[:, :height, :width] = values
    valid = np.isfinite(padded).all(axis=0)
    windows = np.where(valid, padded, 0.0).reshape(bands, rows, size, columns, size)
    count = valid.reshape(rows, size, columns, size).sum(axis=(1, 3))
    # Row of pixels by row, so that a mean does not depend on how many windows are averaged at once.
    total = np.zeros((bands, rows, columns))
    for row in range(size):
        total += windows[:, :, row].sum(axis=-1)
    with np.errstate(invalid="ignore"):
        return np.where(2 * count >= size * size, total / count, np.nan)
