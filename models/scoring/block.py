"""Scoring one block of something larger: a raster, or a tile held in memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from rasterio.windows import Window

from ..networks.geohgan import GeoHgan
from ..rasters.halo import with_halo
from .cells import Cells
from .dense import dense_scores
from .redrawn import RedrawnBlock
from .window_plan import WindowPlan, half_window


def score_block(
    model: GeoHgan,
    read: Callable[[Window], tuple[np.ndarray, np.ndarray]],
    block: Window,
    shape: tuple[int, int],
    plan: WindowPlan,
) -> RedrawnBlock:
    """Score a block by all the windows that overlap it; what lies beyond the whole counts as invalid.

    Args:
        model: in evaluation mode.
        read: gives the scaled values (bands, height, width), 0 where invalid, and the valid pixels (height, width)
            of a window of the whole.
        block: rows and columns of the whole to score.
        shape: height and width of the whole.
        plan: how windows of the model's size are taken.
    """
    cells = Cells(block, half_window(plan.size))
    around, beyond = with_halo(cells.window, plan.size, shape)
    values, valid = read(around)
    values, valid = np.pad(values, ((0, 0), *beyond)), np.pad(valid, beyond)
    top, left = cells.window.row_off, cells.window.col_off
    wide = dense_scores(model, values, valid, top, left, plan.size, plan.stride, plan.at_once)
    inner = (slice(None), *cells.inner)
    return RedrawnBlock(
        wide.values[inner],
        wide.background[inner],
        {name: distances[cells.inner] for name, distances in wide.window_distances.items()},
        cells,
        cells.means(wide.background),
    )
