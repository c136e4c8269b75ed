"""Scoring one block of something larger: a raster, or a tile held in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..networks.geohgan import GeoHgan
from ..networks.neighbours import Neighbours
from ..rasters.halo import with_halo
from .cells import Cells
from .dense import dense_scores


@dataclass(frozen=True)
class BlockScores:
    """What the networks say of a block; NaN where a pixel is invalid.

    Attributes:
        values: the pixels x, float32 (bands, height, width), scaled units, 0 where invalid.
        background: their blended reconstruction, float32 (bands, height, width).
        distances: `img_distance`, `z_distance` and `feature_distance`, float32 (3, height, width).
        cells: of half a window: how finely the distance of the background is measured.
        cell_backgrounds: mean background of each cell, float32 (bands, rows, columns).
    """

    values: np.ndarray
    background: np.ndarray
    distances: np.ndarray
    cells: Cells
    cell_backgrounds: np.ndarray

    def components(self, neighbours: Neighbours) -> np.ndarray:
        """`COMPONENTS` of each pixel, float32 (5, height, width)."""
        valid = np.isfinite(self.background[0])
        rare = neighbours.pixel_distances(np.where(valid, self.values, np.nan))
        backgrounds = self.cells.spread(np.log(neighbours.background_distances(self.cell_backgrounds)))
        return np.concatenate((self.distances, rare[None], np.where(valid, np.exp(backgrounds), np.nan)[None]))


def usual_stride(size: int) -> int:
    """Step between windows of `size` pixels where nothing else is asked for: half of their side."""
    return max(1, size // 2)


def score_block(
    model: GeoHgan,
    read: Callable[[Window], tuple[np.ndarray, np.ndarray]],
    block: Window,
    shape: tuple[int, int],
    stride: int,
    at_once: int,
) -> BlockScores:
    """Score a block by all the windows that overlap it; what lies beyond the whole counts as invalid.

    Args:
        model: in evaluation mode.
        read: gives the scaled values (bands, height, width), 0 where invalid, and the valid pixels (height, width)
            of a window of the whole.
        block: rows and columns of the whole to score.
        shape: height and width of the whole.
        stride: step between windows, at most their size.
        at_once: windows that go through the networks at once.
    """
    size = model.sizes.patch_size
    cells = Cells(block, usual_stride(size))
    around, beyond = with_halo(cells.window, size, shape)
    values, valid = read(around)
    values, valid = np.pad(values, ((0, 0), *beyond)), np.pad(valid, beyond)
    wide = dense_scores(model, values, valid, cells.window.row_off, cells.window.col_off, size, stride, at_once)
    inner = (slice(None), *cells.inner)
    return BlockScores(
        wide.values[inner], wide.background[inner], wide.distances[inner], cells, cells.means(wide.background)
    )
