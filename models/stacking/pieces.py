"""Lines cut into short pieces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .frame import Frame


@dataclass(frozen=True)
class Pieces:
    """Straight pieces; a point is one without length.

    Attributes:
        starts: where each begins, (n, 2).
        vectors: from there to its end, (n, 2).
    """

    starts: np.ndarray
    vectors: np.ndarray

    @classmethod
    def of(cls, chains: Iterable[np.ndarray]) -> Pieces:
        """The segments of chains of vertices, and the last vertex of each as a point."""
        chains = list(chains)
        starts = np.concatenate(chains)
        vectors = np.concatenate([np.diff(chain, axis=0, append=chain[-1:]) for chain in chains])
        return cls(starts, vectors)

    @property
    def lengths(self) -> np.ndarray:
        return np.hypot(*self.vectors.T)

    def distances(self, position: np.ndarray) -> np.ndarray:
        """Of each from a position (2,)."""
        return gaps(position, self.starts, self.vectors)

    def within(self, frame: Frame, distance: float) -> Pieces:
        """Those within a distance of the circle about the grid."""
        chosen = self.distances(frame.centre) <= frame.radius + distance
        return Pieces(self.starts[chosen], self.vectors[chosen])

    def cut(self, max_length: float) -> Pieces:
        """The same in pieces of at most a length."""
        counts = np.maximum(1, np.ceil(self.lengths / max_length)).astype(np.int64)
        vectors = np.repeat(self.vectors / counts[:, None], counts, axis=0)
        steps = np.arange(len(vectors)) - np.repeat(np.cumsum(counts) - counts, counts)
        return Pieces(np.repeat(self.starts, counts, axis=0) + steps[:, None] * vectors, vectors)


def gaps(positions: np.ndarray, starts: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    """Distance (...) between positions and straight pieces, each (..., 2)."""
    offsets = positions - starts
    squares = np.einsum("...i,...i", vectors, vectors)
    along = np.einsum("...i,...i", offsets, vectors) / np.where(squares > 0, squares, 1.0)
    offsets = offsets - np.clip(along, 0.0, 1.0)[..., None] * vectors
    return np.hypot(offsets[..., 0], offsets[..., 1])
