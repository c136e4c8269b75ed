"""Training windows: tiles of the source domain held in memory, and where windows may be cut from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view
from rasterio.windows import Window
from torch import Tensor

from ..protocol.errors import EngineError
from ..protocol.text import parameters
from .windows import window_counts


@dataclass(frozen=True)
class Tile:
    """A scaled part of the source domain.

    Attributes:
        values: float32 (bands, height, width), 0 where invalid.
        valid: bool (height, width), pixels with data that lie in the training area.
        excluded: bool (height, width), pixels that no training window may reach, such as known deposits.
    """

    values: np.ndarray
    valid: np.ndarray
    excluded: np.ndarray

    @property
    def background(self) -> np.ndarray:
        """bool (height, width), pixels that may be learnt from."""
        return self.valid & ~self.excluded

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Values and valid pixels of a part of the tile."""
        rows, columns = window.toslices()
        return self.values[:, rows, columns], self.valid[rows, columns]

    def read_background(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The same, with excluded pixels as if they had no data."""
        values, valid = self.read(window)
        valid = valid & ~self.excluded[window.toslices()]
        return np.where(valid, values, np.float32(0)), valid


class TrainingWindows:
    """All windows of some tiles that may be trained on.

    Args:
        tiles: the tiles.
        size: side of a window, pixels.
        min_valid: least share of valid pixels in a window.

    Attributes:
        excluded: number of windows left out because they reach an excluded pixel.
    """

    def __init__(self, tiles: list[Tile], size: int, min_valid: float):
        self._tiles, self._size, self._min_valid = tiles, size, min_valid
        positions, self.excluded = [], 0
        for index, tile in enumerate(tiles):
            if min(tile.valid.shape) < size:
                continue
            filled = window_counts(tile.valid, size) >= max(1, min_valid * size * size)
            reaching = window_counts(tile.excluded, size) > 0
            self.excluded += int((filled & reaching).sum())
            rows, columns = np.nonzero(filled & ~reaching)
            positions.append(np.column_stack((np.full_like(rows, index), rows, columns)))
        # Of each window: the index of its tile, and row and column of its upper left pixel, (n, 3).
        self._positions = np.concatenate(positions) if positions else np.empty((0, 3), int)

    def __len__(self) -> int:
        return len(self._positions)

    def check_any(self) -> None:
        """Raise an EngineError that says why, if there is none."""
        if len(self):
            return
        if self.excluded:
            raise EngineError(
                "No training window is left: all {excluded} windows of {size} x {size} pixels with enough data reach "
                "into the neighbourhood of {EXCLUDE}. Use a smaller {EXCLUDE_DISTANCE} or {PATCH_SIZE}.",
                excluded=self.excluded,
                size=self._size,
                **parameters("EXCLUDE", "EXCLUDE_DISTANCE", "PATCH_SIZE"),
            )
        raise EngineError(
            "No training window: no {size} x {size} pixels of the training area have data in {min_valid:.0%} of them. "
            "Use a smaller {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.",
            size=self._size,
            min_valid=self._min_valid,
            **parameters("PATCH_SIZE", "MIN_VALID", "MASK"),
        )

    def batches(self, count: int, batch_size: int, random: np.random.Generator) -> Iterator[tuple[Tensor, Tensor]]:
        """Draw `count` windows, each position once before any twice.

        Yields:
            values float32 (n, bands, size, size) and valid bool (n, 1, size, size), n at least 2.
        """
        rounds = -(-count // len(self))
        order = np.concatenate([random.permutation(len(self)) for _ in range(rounds)])[:count]
        for start in range(0, count - 1, batch_size):
            yield self._cut(self._positions[order[start : start + batch_size]])

    def _cut(self, positions: np.ndarray) -> tuple[Tensor, Tensor]:
        bands = self._tiles[0].values.shape[0]
        values = np.empty((len(positions), bands, self._size, self._size), np.float32)
        valid = np.empty((len(positions), 1, self._size, self._size), bool)
        for index in np.unique(positions[:, 0]):
            within = positions[:, 0] == index
            rows, columns = positions[within, 1], positions[within, 2]
            tile, shape = self._tiles[index], (self._size, self._size)
            values[within] = sliding_window_view(tile.values, (bands, *shape))[0, rows, columns]
            valid[within, 0] = sliding_window_view(tile.valid, shape)[rows, columns]
        return torch.from_numpy(values), torch.from_numpy(valid)
