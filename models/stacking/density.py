"""How many features, or how much line, there is about a cell."""

from __future__ import annotations

import math

import numpy as np
from rasterio.windows import Window

from .features import VectorFeatures
from .frame import Frame
from .pieces import Pieces

# Pieces that are looked at together.
_AT_ONCE = 1 << 16
# Of a cell: a shorter sum of lengths is rounding.
_ROUNDING = 1e-6


class Density:
    """Points, or length of lines, within a radius of a position over the area of that circle.

    Lines are cut into pieces no longer than a cell. For each piece and each row of cells, the cells whose circles hold
    the whole piece are one interval, which a step up and a step down stand for. The cells whose circles cut the piece
    are the few beside it, and it counts there with the exact length of its part within. So the work grows with the
    radius, not with its square.
    """

    def __init__(self, features: VectorFeatures, frame: Frame, radius: float):
        self._frame, self._radius = frame, radius
        self._area = math.pi * radius**2
        self._lines = bool(features.lines)
        pieces = Pieces.of(features.vertices()).within(frame, radius).cut(max(frame.cell))
        lengths = pieces.lengths
        middles = pieces.starts + pieces.vectors / 2
        order = np.argsort(middles[:, 1], kind="stable")
        self._pieces = Pieces(pieces.starts[order], pieces.vectors[order])
        self._middles, self._halves = middles[order], lengths[order] / 2
        self._weights = lengths[order] if self._lines else np.ones(len(order))

    def at(self, window: Window) -> np.ndarray:
        """Points, or map units of line, for each square map unit at the cells (height, width) of a window."""
        total = np.stack([self._row(window, v) for v in self._frame.rows(window)])
        total[total < (_ROUNDING * max(self._frame.cell) if self._lines else 0.5)] = 0.0
        return total / self._area

    def _row(self, window: Window, v: float) -> np.ndarray:
        """Sum (width,) over the pieces within the radius of the cells of a row."""
        farthest = self._radius + self._halves.max(initial=0.0)
        first, last = np.searchsorted(self._middles[:, 1], (v - farthest, np.nextafter(v + farthest, np.inf)))
        total = np.zeros(window.width)
        for start in range(first, last, _AT_ONCE):
            total += self._some(slice(start, min(start + _AT_ONCE, last)), window, v)
        return total

    def _some(self, which: slice, window: Window, v: float) -> np.ndarray:
        """Sum (width,) over some of the pieces."""
        middle, half, weight = self._middles[which], self._halves[which], self._weights[which]
        outer = _half_chord(self._radius + half, middle[:, 1] - v)
        inner = _half_chord(self._radius - half, middle[:, 1] - v)
        far_left, far_right = self._span(middle[:, 0], outer, window)
        left, right = self._span(middle[:, 0], inner, window)
        # Where no circle holds the whole piece, all cells are those on the left of an empty interval.
        none = left == right
        left, right = np.where(none, far_right, left), np.where(none, far_right, right)
        steps = np.bincount(left, weight, window.width + 1) - np.bincount(right, weight, window.width + 1)
        total = np.cumsum(steps)[:-1]
        for begin, end in ((far_left, left), (right, far_right)):
            counts = np.maximum(end - begin, 0)
            piece = np.repeat(np.arange(len(counts)), counts)
            column = np.arange(len(piece)) - np.repeat(np.cumsum(counts) - counts, counts) + begin[piece]
            positions = np.column_stack((self._frame.columns(window)[column], np.full(len(column), v)))
            starts, vectors = (values[which][piece] for values in (self._pieces.starts, self._pieces.vectors))
            total += np.bincount(column, _length_within(starts, vectors, positions, self._radius), window.width)
        return total

    def _span(self, u: np.ndarray, half: np.ndarray, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """First and last-but-one column of the window with a centre in u +- half; none where half is NaN."""
        width = self._frame.cell[0]
        first = np.ceil((u - half) / width - 0.5) - window.col_off
        last = np.floor((u + half) / width - 0.5) - window.col_off + 1
        valid = np.isfinite(half)
        first, last = (np.clip(np.where(valid, edge, 0), 0, window.width).astype(np.int64) for edge in (first, last))
        return first, np.maximum(first, last)


def _half_chord(radius: np.ndarray, off: np.ndarray) -> np.ndarray:
    """Half the length of a circle's chord that runs `off` beside its centre; NaN where there is none."""
    square = radius**2 - off**2
    return np.sqrt(np.where((radius >= 0) & (square >= 0), square, np.nan))


def _length_within(starts: np.ndarray, vectors: np.ndarray, centres: np.ndarray, radius: float) -> np.ndarray:
    """Length (n,) of the part of straight pieces within circles."""
    offsets = starts - centres
    a = np.einsum("ni,ni->n", vectors, vectors)
    b = np.einsum("ni,ni->n", offsets, vectors)
    c = np.einsum("ni,ni->n", offsets, offsets) - radius**2
    root = np.sqrt(np.maximum(b * b - a * c, 0.0))
    a = np.where(a > 0, a, 1.0)
    return np.sqrt(a) * (np.clip((root - b) / a, 0, 1) - np.clip((-root - b) / a, 0, 1))
