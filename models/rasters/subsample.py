"""Cells drawn at random from a raster that is read block by block."""

from __future__ import annotations

import numpy as np

# Where chance draws cells, it always draws the same.
SEED = 0


class Subsample:
    """Cells drawn at random, each as likely as any other: all of them up to a number, never more."""

    def __init__(self, max_cells: int):
        self._max_cells, self._share, self._count = max_cells, 1.0, 0
        self._random = np.random.default_rng(SEED)
        self._kept: list[tuple[np.ndarray, np.ndarray]] = []

    def add(self, values: np.ndarray) -> None:
        """Draw from values (bands, n)."""
        self._keep(values, self._random.random(values.shape[1]))
        while self._count > self._max_cells:
            self._share /= 2
            before, self._kept, self._count = self._kept, [], 0
            for part, number in before:
                self._keep(part, number)

    def _keep(self, values: np.ndarray, number: np.ndarray) -> None:
        chosen = number < self._share
        self._kept.append((values[:, chosen], number[chosen]))
        self._count += int(chosen.sum())

    def values(self) -> np.ndarray:
        """What was drawn, (bands, cells)."""
        return np.concatenate([part for part, _ in self._kept], axis=1)
