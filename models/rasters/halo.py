"""A block of a grid together with the cells around it."""

from __future__ import annotations

from rasterio.windows import Window


def with_halo(
    block: Window, halo: int, shape: tuple[int, int]
) -> tuple[Window, tuple[tuple[int, int], tuple[int, int]]]:
    """The block and `halo` cells around it, as far as the grid (height, width) reaches.

    Returns:
        The window, and how much of the halo lies beyond the grid: (above, below), (left, right), as `np.pad` takes it.
    """
    top, left = block.row_off - halo, block.col_off - halo
    bottom, right = block.row_off + block.height + halo, block.col_off + block.width + halo
    beyond = (max(0, -top), max(0, bottom - shape[0])), (max(0, -left), max(0, right - shape[1]))
    (above, below), (before, after) = beyond
    return Window(left + before, top + above, right - after - left - before, bottom - below - top - above), beyond
