"""Pixels drawn evenly over an area: a systematic sample (Cochran, Sampling Techniques, 1977, ch. 8) along a curve.

The curve is the Z-order (Morton, 1966), on which pixels that follow each other lie near each other, so that every part
of the area gives as many as its share of the pixels. No chance takes part: what is drawn depends on the area alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from ..rasters.stack import cut

# Side of the squares, along whose own Z-order the pixels are drawn, square by square.
_SQUARE = 64
_BITS = 32


def z_order(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Numbers uint64 (n,) by which cells (rows and columns of 32 bits) are sorted along the Z-order."""
    codes = np.zeros(len(rows), np.uint64)
    for bit in range(_BITS):
        for shift, values in ((1, rows), (0, columns)):
            one = (values.astype(np.uint64) >> np.uint64(bit)) & np.uint64(1)
            codes |= one << np.uint64(2 * bit + shift)
    return codes


def even_order(count: int) -> np.ndarray:
    """The numbers 0 to `count` - 1 in such an order that the first of them, however many, are spread evenly."""
    golden = (np.sqrt(5) - 1) / 2
    return np.argsort(np.arange(count) * golden % 1, kind="stable")


def evenly_drawn(masks: Sequence[np.ndarray], count: int) -> np.ndarray:
    """Draw up to `count` of the true pixels of some masks, bool (height, width) each, in the order of the curve.

    Returns:
        int64 (n, 3): index of the mask, row and column of each pixel.
    """
    squares = [(index, square) for index, mask in enumerate(masks) for square in _squares(mask)]
    ends = np.cumsum([np.count_nonzero(masks[index][square.toslices()]) for index, square in squares])
    total = int(ends[-1]) if squares else 0
    count = min(count, total)
    ranks = np.arange(count, dtype=np.int64) * total // max(count, 1)
    firsts = np.searchsorted(ranks, np.concatenate(([0], ends)))
    drawn = [np.empty((0, 3), np.int64)]
    for number, (index, square) in enumerate(squares):
        within = ranks[firsts[number] : firsts[number + 1]]
        if len(within):
            rows, columns = np.nonzero(masks[index][square.toslices()])
            before = ends[number] - len(rows)
            chosen = np.argsort(z_order(rows, columns))[within - before]
            positions = (rows[chosen] + square.row_off, columns[chosen] + square.col_off)
            drawn.append(np.column_stack((np.full(len(within), index), *positions)))
    return np.concatenate(drawn)


def _squares(mask: np.ndarray) -> list[Window]:
    """Squares of a mask along the Z-order."""
    squares = list(cut(mask.shape[0], mask.shape[1], _SQUARE))
    corners = np.array([(square.row_off, square.col_off) for square in squares]).reshape(-1, 2)
    return [squares[index] for index in np.argsort(z_order(corners[:, 0] // _SQUARE, corners[:, 1] // _SQUARE))]
