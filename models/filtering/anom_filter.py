"""The two criteria of AnomFilter as functions of arrays.

Ding et al. (2024), Computers & Geosciences 192, 105703. A source sample is a high-confidence anomaly if
1. its score is an outlier: above Q3 + 1.5 x IQR of the scores (outlier criterion), and
2. its band vector lies near those of the target domain: of the outliers, those no farther from the mean M of the
   target domain than halfway between the nearest and the farthest outlier (data-distribution criterion).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


def outlier_threshold(scores: np.ndarray, iqr_factor: float = 1.5) -> float:
    """Q3 + `iqr_factor` x IQR of scores (n,), quartiles interpolated linearly; outliers lie above it.

    The quartiles are those of all scores, exactly: two of the sorted scores each, in double precision. The scores are
    reordered in place rather than copied.
    """
    positions = [share * (len(scores) - 1) for share in (0.25, 0.75)]
    lower = [int(position) for position in positions]
    pairs = [[index, min(index + 1, len(scores) - 1)] for index in lower]
    scores.partition(sorted({index for pair in pairs for index in pair}))
    first, third = (
        np.quantile(scores[pair].astype(np.float64), position - index)
        for pair, position, index in zip(pairs, positions, lower, strict=True)
    )
    return float(third + iqr_factor * (third - first))


def confidence_radius(distances: np.ndarray) -> float:
    """Halfway between the smallest and the largest distance (n,) of the outliers; kept are those no farther."""
    return float((distances.min() + distances.max()) / 2)


def distances(vectors: np.ndarray, centre: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Euclidean distance (n,) of vectors (bands, n) from a centre (bands,), each band divided by its scale (bands,)."""
    squares = np.zeros(vectors.shape[1])
    # Band by band, so that a distance does not depend on how many are measured at once.
    for band, middle, unit in zip(vectors, centre, scale, strict=True):
        squares += ((band - middle) / unit) ** 2
    return np.sqrt(squares)


def percentiles(chosen: np.ndarray, scores: np.ndarray, below: int = 0) -> np.ndarray:
    """Share of all scores that are lower than or like each of the chosen, 0 to 100.

    Args:
        chosen: scores (m,).
        scores: (n,).
        below: how many more scores there are, all lower than the chosen.
    """
    ranks = below + np.searchsorted(np.sort(scores), chosen, side="right")
    return 100.0 * ranks / (below + len(scores))


@dataclass
class Moments:
    """Mean and standard deviation of bands, gathered block by block (Chan et al., 1983).

    Attributes:
        count: pixels so far.
        mean: (bands,).
        squares: summed squared deviations from the mean, (bands,).
    """

    count: int
    mean: np.ndarray
    squares: np.ndarray

    @classmethod
    def of(cls, bands: int) -> Moments:
        return cls(0, np.zeros(bands), np.zeros(bands))

    def add(self, vectors: np.ndarray) -> None:
        """Take in band vectors (bands, n), all finite."""
        added = vectors.shape[1]
        if not added:
            return
        mean = vectors.mean(axis=1, dtype=np.float64)
        shift, total = mean - self.mean, self.count + added
        self.squares += ((vectors - mean[:, None]) ** 2).sum(axis=1) + shift**2 * self.count * added / total
        self.mean += shift * added / total
        self.count = total

    def scale(self) -> np.ndarray:
        """Standard deviation of each band, 1 for a constant one."""
        deviation = np.sqrt(self.squares / self.count)
        return np.where(deviation > 1e-12 * np.abs(self.mean), deviation, 1.0)
