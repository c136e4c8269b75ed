"""The two criteria of AnomFilter, and the samples they look at, as functions of arrays.

Ding et al. (2024), Computers & Geosciences 192, 105703. A source sample is a high-confidence anomaly if
1. its score is an outlier: above Q3 + 1.5 x IQR of the scores (outlier criterion), and
2. its band vector lies near those of the target domain: of the outliers, those no farther from the mean M of the
   target domain than halfway between the nearest and the farthest outlier (data-distribution criterion).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


def outlier_threshold(scores: np.ndarray, iqr_factor: float = 1.5) -> float:
    """Q3 + `iqr_factor` x IQR of scores (n,), quartiles interpolated linearly; outliers lie above it."""
    first, third = np.quantile(scores, (0.25, 0.75))
    return float(third + iqr_factor * (third - first))


def confidence_radius(distances: np.ndarray) -> float:
    """Halfway between the least and the largest distance (n,) of the outliers; kept are those no farther."""
    return float((distances.min() + distances.max()) / 2)


def distances(vectors: np.ndarray, centre: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Euclidean distance (n,) of vectors (bands, n) from a centre (bands,), each band divided by its scale (bands,)."""
    return np.sqrt((((vectors - centre[:, None]) / scale[:, None]) ** 2).sum(axis=0))


def percentiles(chosen: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Share of the scores (n,) that are lower than or like each of the chosen, 0 to 100."""
    return 100.0 * np.searchsorted(np.sort(scores), chosen, side="right") / len(scores)


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


def sample_means(values: np.ndarray, size: int) -> np.ndarray:
    """Means of non-overlapping windows of `size` x `size` pixels.

    Args:
        values: (bands, height, width), NaN where there is no value. Windows start at the upper left corner; what
            sticks out to the right and below counts as without value.
        size: side of the windows; 1 gives the pixels themselves.

    Returns:
        float64 (bands, rows, columns); NaN where under half of a window has values in all bands.
    """
    bands, height, width = values.shape
    rows, columns = -(-height // size), -(-width // size)
    padded = np.full((bands, rows * size, columns * size), np.nan)
    padded[:, :height, :width] = values
    valid = np.isfinite(padded).all(axis=0)
    blocks = np.where(valid, padded, 0.0).reshape(bands, rows, size, columns, size)
    count = valid.reshape(rows, size, columns, size).sum(axis=(1, 3))
    with np.errstate(invalid="ignore"):
        return np.where(2 * count >= size * size, blocks.sum(axis=(2, 4)) / count, np.nan)
