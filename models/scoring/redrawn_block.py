"""What the networks say of a block, by all the windows that overlap it."""

from __future__ import annotations

from rasterio.windows import Window

from ..networks.geohgan import GeoHgan
from .block import Read, read_around
from .cells import Cells
from .dense import dense_scores
from .redrawn import RedrawnBlock
from .window_plan import WindowPlan, half_window


def redrawn_block(model: GeoHgan, read: Read, block: Window, shape: tuple[int, int], plan: WindowPlan) -> RedrawnBlock:
    """Redraw a block.

    Args:
        model: in evaluation mode.
        read: of the whole.
        block: rows and columns of the whole.
        shape: height and width of the whole; what lies beyond counts as invalid.
        plan: how windows of the model's size are taken.
    """
    cells = Cells(block, half_window(plan.size))
    values, valid = read_around(read, cells.window, plan.size, shape)
    top, left = cells.window.row_off, cells.window.col_off
    wide = dense_scores(model, values, valid, top, left, plan.size, plan.stride, plan.at_once)
    distances = {name: of_windows[cells.inner] for name, of_windows in wide.window_distances.items()}
    inner = (slice(None), *cells.inner)
    return RedrawnBlock(wide.background[inner], distances, cells, cells.means(wide.background))
