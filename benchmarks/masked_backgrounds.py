"""What a masked background is, and what a network has to beat as one: a local mean, a ridge regression."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

# Cells of the survey on each side of a pixel that its surroundings reach.
RADIUS = 3
SIDE = 2 * RADIUS + 1
OFFSETS = np.array([(r, c) for r in range(-RADIUS, RADIUS + 1) for c in range(-RADIUS, RADIUS + 1) if (r, c) != (0, 0)])
# Times that the bands are split at random into halves, each predicted from the other.
_SPLITS = 4
# Standard deviation of the weights of a local mean, cells of the survey.
_SIGMA = 2.0
_PENALTY = 0.01
_BATCH = 4096
_SMALLEST = 1e-6


class Ground:
    """A survey, transformed and scaled.

    Attributes:
        valid: bool (height, width), the pixels that are valid in every band.
        pixels: their values, float32 (n, bands).
        spacing: cells of this raster from one cell of the survey to the next. Values in between are interpolated, and
            would give a masked pixel away.

    Args:
        values: float32 (bands, height, width), 0 where invalid.
    """

    def __init__(self, values: np.ndarray, valid: np.ndarray, spacing: int):
        self.valid, self.spacing = valid, spacing
        self.pixels = np.ascontiguousarray(values[:, valid].T)
        margin = RADIUS * spacing
        stack = np.concatenate((values, valid[None].astype(np.float32)))
        self._padded = np.pad(stack.transpose(1, 2, 0), ((margin, margin), (margin, margin), (0, 0)))
        self._cells = np.argwhere(valid) + margin

    def __len__(self) -> int:
        return len(self.pixels)

    def surroundings(self, indices: np.ndarray) -> np.ndarray:
        """Values around pixels, and whether they are valid: float32 (n, offsets, bands + 1)."""
        rows, columns = (self._cells[indices][:, None] + OFFSETS * self.spacing).transpose(2, 0, 1)
        return self._padded[rows, columns]

    def batches(self) -> Iterator[np.ndarray]:
        """Indices of all pixels, some at once."""
        yield from np.split(np.arange(len(self)), range(_BATCH, len(self), _BATCH))


@dataclass(frozen=True)
class Background:
    """What is expected of pixels by what is not masked, and how far they are from it.

    Attributes:
        expected: (n, bands).
        misfit: less what is expected, over the spread to expect: (n, bands).
        size: mean square of the misfit, (n,).
    """

    expected: np.ndarray
    misfit: np.ndarray
    size: np.ndarray

    @classmethod
    def of(
        cls, pixels: np.ndarray, predictions: Iterable[tuple[np.ndarray, np.ndarray, np.ndarray | None]]
    ) -> Background:
        """Mean over predictions, each of the bands that it did not see.

        Args:
            pixels: (n, bands).
            predictions: bool (bands,) which bands were seen, what is expected (n, bands), and its spread (n, bands) or
                None for that of the residuals of each band.
        """
        sums, times = np.zeros((3, *pixels.shape), np.float32), np.zeros(pixels.shape[1])
        for seen, expected, spread in predictions:
            residuals = pixels - expected
            misfit = residuals / np.maximum(residuals.std(axis=0) if spread is None else spread, _SMALLEST)
            sums += np.where(seen, 0, (expected, misfit, misfit**2))
            times += ~seen
        mean, misfit, squares = sums / np.maximum(times, 1).astype(np.float32)
        return cls(mean, misfit, squares.mean(axis=1))


def splits(bands: int, random: np.random.Generator) -> Iterator[np.ndarray]:
    """Which bands are seen, bool (bands,): random halves and what they leave.

    Not all but one: centred log-ratios add up to zero, so that the others would tell each.
    """
    for _ in range(_SPLITS):
        half = random.permutation(bands) < bands // 2
        yield half
        yield ~half


def local_mean(ground: Ground, seed: int) -> Background:
    """Each pixel by the weighted mean of its surroundings; takes no seed."""
    pixels = ground.pixels
    return Background.of(pixels, [(np.zeros(pixels.shape[1], bool), _local_means(ground), None)])


def ridge(ground: Ground, seed: int) -> Background:
    """Half of the elements by a ridge regression on the other half."""
    return _regressed(ground, seed, np.ones((len(ground), 1)))


def ridge_and_local_mean(ground: Ground, seed: int) -> Background:
    """Half of the elements by a ridge regression on the other half and on the local means of all."""
    return _regressed(ground, seed, np.hstack((np.ones((len(ground), 1)), _local_means(ground))))


def _regressed(ground: Ground, seed: int, beside: np.ndarray) -> Background:
    pixels = ground.pixels

    def predictions() -> Iterator[tuple[np.ndarray, np.ndarray, None]]:
        for seen in splits(pixels.shape[1], np.random.default_rng(seed)):
            given = np.hstack((pixels[:, seen], beside))
            penalty = _PENALTY * len(given) * np.eye(given.shape[1])
            yield seen, given @ np.linalg.solve(given.T @ given + penalty, given.T @ pixels), None

    return Background.of(pixels, predictions())


def _local_means(ground: Ground) -> np.ndarray:
    """(n, bands); 0 where nothing around is valid."""
    weights = np.exp(-(OFFSETS**2).sum(axis=1) / (2 * _SIGMA**2)).astype(np.float32)
    sums = np.concatenate([np.einsum("o,nob->nb", weights, ground.surroundings(at)) for at in ground.batches()])
    return sums[:, :-1] / np.maximum(sums[:, -1:], _SMALLEST)
