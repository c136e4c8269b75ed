"""Which bands make a pixel anomalous: the share of each in its score, and what the model expects in its place.

Distances of the score are between a pixel, or its redrawn surroundings, and a background: the mean of the nearest
references, or the reconstruction. A squared distance is a sum over bands, and a band's share is its part of the sum
(as in Kauffmann, Müller & Montavon, Pattern Recognition 101, 2020, doi 10.1016/j.patcog.2020.107198). `docs/method.md`
says how the components come together, and why the spread of the references among themselves is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ..networks.neighbours import Neighbours
from .block import BlockScores
from .calibration import COMPONENTS, calibrated

# Calibrated components below it count as this: something is left to divide by.
_LOWEST = -10.0
# A squared difference, scaled units, far below any that matters.
_NOTHING = 1e-12


@dataclass(frozen=True)
class Explanation:
    """Of the pixels of a block; NaN where one is invalid.

    Attributes:
        shares: of each band in the score, 0 to 1, float32 (bands, height, width).
        expected: what stands for the background of each band, scaled units, float32 (bands, height, width).
    """

    shares: np.ndarray
    expected: np.ndarray

    @property
    def leading(self) -> np.ndarray:
        """Number, from 1, of the band with the largest share, float32 (height, width)."""
        places = 1 + self.shares.argmax(axis=0).astype(np.float32)
        return np.where(np.isfinite(self.shares[0]), places, np.nan)


def explain(
    scores: BlockScores,
    components: np.ndarray,
    neighbours: Neighbours,
    calibration: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, float],
) -> Explanation:
    """Share the score of each pixel out over the bands.

    Args:
        components: `COMPONENTS` of the block, (5, height, width).
        weights: of the components in the score, by name.
    """
    pulls = {
        name: weights[name] * _risen(calibrated(values, calibration[name]))
        for name, values in zip(COMPONENTS, components, strict=True)
        if weights[name]
    }
    total = sum(pulls.values())
    shares, expected = (np.zeros(scores.values.shape, np.float32) for _ in range(2))
    for names, of_bands, background in _parts(scores, neighbours, list(pulls)):
        part = sum(pulls[name] for name in names) / total
        shares += part * of_bands
        expected += part * background
    return Explanation(shares, expected)


def _risen(values: np.ndarray) -> np.ndarray:
    """How far a calibrated component lies above the usual 0, softly: next to nothing where it lies far below."""
    with np.errstate(invalid="ignore"):
        return np.logaddexp(0, np.maximum(values, _LOWEST)).astype(np.float32)


def _parts(
    scores: BlockScores, neighbours: Neighbours, wanted: list[str]
) -> Iterator[tuple[list[str], np.ndarray, np.ndarray]]:
    """Components that share out alike, the share of each band in them, and the background that they compare with."""
    if "neighbour_distance" in wanted:
        likes = neighbours.like_pixels(np.where(np.isfinite(scores.background[0]), scores.values, np.nan))
        yield ["neighbour_distance"], _shares(scores.values, likes), likes
    if "background_distance" in wanted:
        likes = neighbours.like_backgrounds(scores.cell_backgrounds)
        of_cells = _shares(scores.cell_backgrounds, likes), likes
        yield ["background_distance"], *(np.stack([scores.cells.spread(band) for band in part]) for part in of_cells)
    reconstructed = [name for name in wanted if name in COMPONENTS[:3]]
    if reconstructed:
        yield reconstructed, _shares(scores.values, scores.background), scores.background


def _shares(values: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Share of each band in the squared distance between the two; where there is none, all have the same."""
    squares = (values - expected) ** 2 + _NOTHING
    return squares / squares.sum(axis=0)
