"""The pixels of the training area that a detector may learn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.text import parameters
from ..sampling.tiles import Tile
from ..sampling.windows import centred_counts, filled_mask, window_means

_MIN_PIXELS = 20


@dataclass(frozen=True)
class TrainingPixels:
    """All pixels whose window is full enough and spares EXCLUDE.

    Attributes:
        tiles: of the training area.
        masks: bool (height, width) a tile, the pixels.
        size: side of their windows, pixels.
        excluded: number of pixels left out because their window reaches an excluded one.
    """

    tiles: Sequence[Tile]
    masks: Sequence[np.ndarray]
    size: int
    excluded: int

    @classmethod
    def of(cls, tiles: Sequence[Tile], size: int, min_valid: float) -> TrainingPixels:
        """Those in windows of `size` pixels with a share of `min_valid` valid ones or more.

        Raises:
            EngineError: they are too few to learn from.
        """
        masks, excluded = [], 0
        for tile in tiles:
            filled = filled_mask(tile.valid, size, min_valid)
            reaching = centred_counts(tile.excluded, size) > 0
            excluded += int((filled & reaching).sum())
            masks.append(filled & ~reaching)
        pixels = cls(tiles, masks, size, excluded)
        if pixels.count < _MIN_PIXELS:
            raise EngineError(
                "The training area has {count} pixels to learn from, and {minimum} are the fewest: use a smaller "
                "{EXCLUDE_DISTANCE}, {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.",
                count=pixels.count,
                minimum=_MIN_PIXELS,
                **parameters("EXCLUDE_DISTANCE", "PATCH_SIZE", "MIN_VALID", "MASK"),
            )
        return pixels

    @property
    def count(self) -> int:
        """How many they are."""
        return sum(int(mask.sum()) for mask in self.masks)

    def sample(self, random: np.random.Generator, count: int) -> np.ndarray:
        """Window means (n, bands) of the pixels, or of `count` drawn at random where they are more."""
        kept = np.zeros(self.count, bool)
        kept[random.permutation(self.count)[:count]] = True
        means = []
        for tile, mask in zip(self.tiles, self.masks, strict=True):
            drawn = np.zeros_like(mask)
            drawn[mask], kept = kept[: mask.sum()], kept[mask.sum() :]
            means.append(window_means(tile.values, tile.valid, self.size, drawn))
        return np.concatenate(means)
