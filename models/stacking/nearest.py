"""Distance to the nearest feature."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .features import VectorFeatures
from .frame import Frame
from .pieces import Pieces, gaps

# Of a cell: how long pieces are at most, and how far a distance may be off.
_PIECE = 0.5
_TOLERANCE = 0.01
# Pairs of a position and a piece that are looked at together.
_PAIRS = 1 << 20


class Nearest:
    """Euclidean distance to points, lines and outlines: exact for points, to a hundredth of a cell for others.

    Lines are cut into pieces no longer than p, and a tree finds the pieces that begin nearest to a position. The foot
    of the perpendicular onto a piece lies within p of its beginning. So where the k-th beginning is g away, no piece
    that was not looked at is nearer than sqrt(g^2 - p^2), and the search ends when this is no less than the exact
    distance to the best of the k pieces, less the tolerance.
    """

    def __init__(self, features: VectorFeatures, frame: Frame, threads: int):
        pieces = Pieces.of(features.vertices())
        # Whatever is nearest to some cell is no further from the middle than the nearest there and the way to the cell
        # and back.
        pieces = pieces.within(frame, pieces.distances(frame.centre).min() + frame.radius)
        self._pieces = pieces.cut(_PIECE * min(frame.cell))
        self._longest = self._pieces.lengths.max()
        self._tolerance = _TOLERANCE * min(frame.cell)
        self._threads = threads
        self._tree = cKDTree(self._pieces.starts)

    def at(self, positions: np.ndarray) -> np.ndarray:
        """Distance (n,) from positions (n, 2), map units."""
        best = np.empty(len(positions))
        unsure, count = np.arange(len(positions)), 1
        while len(unsure):
            at_once = max(1, _PAIRS // count)
            parts = [unsure[start : start + at_once] for start in range(0, len(unsure), at_once)]
            unsure = np.concatenate([part[self._search(positions, part, count, best)] for part in parts])
            count = min(4 * count, self._tree.n)
        return best

    def _search(self, positions: np.ndarray, rows: np.ndarray, count: int, best: np.ndarray) -> np.ndarray:
        """Set some distances to the nearest of the `count` pieces that begin nearest; whether another may be nearer."""
        far, index = self._tree.query(positions[rows], k=range(1, count + 1), workers=self._threads)
        found = gaps(positions[rows, None], self._pieces.starts[index], self._pieces.vectors[index]).min(axis=1)
        best[rows] = found
        beyond = np.sqrt(np.maximum(far[:, -1] ** 2 - self._longest**2, 0.0))
        return (beyond < found - self._tolerance) & (count < self._tree.n)
