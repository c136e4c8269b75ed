"""Training windows: tiles of the source domain held in memory, and where windows may be cut from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view
from rasterio.windows import Window
from torch import Tensor


@dataclass(frozen=True)
class Tile:
    """A scaled part of the source domain.

    Attributes:
        values: float32 (bands, height, width), 0 where invalid.
        valid: bool (height, width), pixels with data that lie in the training area.
        normal: bool (height, width), false where a window must not reach (excluded deposits).
    """

    values: np.ndarray
    valid: np.ndarray
    normal: np.ndarray

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Values and valid pixels of a part of the tile."""
        rows, columns = window.toslices()
        return self.values[:, rows, columns], self.valid[rows, columns]

    def read_normal(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The same, with pixels that are not normal as if they had no data."""
        values, valid = self.read(window)
        valid = valid & self.normal[window.toslices()]
        return np.where(valid, values, np.float32(0)), valid


class TrainingWindows:
    """All windows of some tiles that may be trained on.

    Args:
        tiles: the tiles.
        size: side of a window, pixels.
        min_valid: least share of valid pixels in a window.

    Attributes:
        excluded: number of windows left out because they reach a pixel that is not normal.
    """

    def __init__(self, tiles: list[Tile], size: int, min_valid: float):
        self._tiles, self._size = tiles, size
        places, self.excluded = [], 0
        for number, tile in enumerate(tiles):
            if min(tile.valid.shape) < size:
                continue
            filled = _box_sums(tile.valid, size) >= max(1, min_valid * size * size)
            reaching = _box_sums(~tile.normal, size) > 0
            self.excluded += int((filled & reaching).sum())
            rows, columns = np.nonzero(filled & ~reaching)
            places.append(np.column_stack((np.full_like(rows, number), rows, columns)))
        self._places = np.concatenate(places) if places else np.empty((0, 3), int)

    def __len__(self) -> int:
        return len(self._places)

    def batches(self, count: int, batch_size: int, random: np.random.Generator) -> Iterator[tuple[Tensor, Tensor]]:
        """Draw `count` windows, each place once before any twice.

        Yields:
            values float32 (n, bands, size, size) and valid bool (n, 1, size, size), n at least 2.
        """
        rounds = -(-count // len(self))
        order = np.concatenate([random.permutation(len(self)) for _ in range(rounds)])[:count]
        for start in range(0, count - 1, batch_size):
            yield self._cut(self._places[order[start : start + batch_size]])

    def _cut(self, places: np.ndarray) -> tuple[Tensor, Tensor]:
        bands = self._tiles[0].values.shape[0]
        values = np.empty((len(places), bands, self._size, self._size), np.float32)
        valid = np.empty((len(places), 1, self._size, self._size), bool)
        for number in np.unique(places[:, 0]):
            mine = places[:, 0] == number
            rows, columns = places[mine, 1], places[mine, 2]
            tile, shape = self._tiles[number], (self._size, self._size)
            values[mine] = sliding_window_view(tile.values, shape, axis=(1, 2))[:, rows, columns].swapaxes(0, 1)
            valid[mine, 0] = sliding_window_view(tile.valid, shape)[rows, columns]
        return torch.from_numpy(values), torch.from_numpy(valid)


def _box_sums(mask: np.ndarray, size: int) -> np.ndarray:
    """Number of true pixels in each window, at its upper left pixel."""
    sums = np.pad(mask.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
