"""Where samples are taken, and how their values are reported."""

from __future__ import annotations

import numpy as np

# Cells between the samples of the jittered grid, along a row and along a column.
SPACING = 2
# Relative standard deviation of sampling and analysis.
PRECISION = 0.05


def sample_points(rng: np.random.Generator, water: np.ndarray) -> np.ndarray:
    """Row and column (samples, 2) of one random point on land in each block of the grid, in cells."""
    blocks = np.indices([-(-size // SPACING) for size in water.shape]).reshape(2, -1).T
    points = SPACING * (blocks + rng.uniform(size=blocks.shape))
    in_raster = (points < water.shape).all(axis=1)
    points = points[in_raster]
    return points[~water[tuple(points.astype(int).T)]]


def take_samples(rng: np.random.Generator, cells: np.ndarray, points: np.ndarray, limit: np.ndarray) -> list[float]:
    """Values of an element (ppm) at the points, as a laboratory reports them: to three significant digits.

    Args:
        limit: detection limit at each point, ppm.
    """
    true = cells[tuple(points.astype(int).T)].astype(float)
    values = below_detection(true * np.exp(PRECISION * rng.standard_normal(len(true))), limit)
    return [float(f"{value:.3g}") for value in values]


def below_detection(values: np.ndarray, limit: float | np.ndarray) -> np.ndarray:
    """Values with half the detection limit in place of what is below it."""
    return np.where(values < limit, limit / 2, values)
