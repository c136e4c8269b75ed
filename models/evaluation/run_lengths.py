"""Masks that take little memory: the lengths of their runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class RunLengths:
    """A mask, run-length encoded.

    Attributes:
        shape: of the mask.
        lengths: of its runs, row by row; the first is of cells that do not hold, and may be empty.
    """

    shape: tuple[int, ...]
    lengths: np.ndarray

    @classmethod
    def of(cls, mask: np.ndarray) -> RunLengths:
        """The runs of a mask."""
        flat = mask.ravel()
        ends = np.flatnonzero(flat[1:] != flat[:-1]) + 1
        starts = [0, 0] if flat[:1].any() else [0]
        return cls(mask.shape, np.diff([*starts, *ends, len(flat)]))

    def mask(self) -> np.ndarray:
        """The mask, anew."""
        return np.repeat(np.arange(len(self.lengths)) % 2 == 1, self.lengths).reshape(self.shape)
