"""How far apart samples lie."""

from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

_WIDER = 1.5


def spacing(locations: np.ndarray) -> float:
    """Side of the square that each location (n, 2) stands for, map units.

    Their area is that of the squares, a default search radius wide, that hold any: gaps in the survey do not count.
    """
    # Of fewer than four the default radius has no end; one alone has no extent.
    side = min(default_radius(locations), float(np.ptp(locations, axis=0).max())) or 1.0
    squares = np.unique(np.floor((locations - locations.min(axis=0)) / side), axis=0)
    return side * math.sqrt(len(squares) / len(locations))


def default_radius(locations: np.ndarray) -> float:
    """A distance within which nine in ten locations have three others, and half as much again, to two digits.

    Infinite for fewer than four.
    """
    distances = neighbour_distances(locations, 3)
    reach = np.percentile(distances, 90) if np.isfinite(distances).all() else np.inf
    return float(f"{_WIDER * reach:.2g}")


def neighbour_distances(locations: np.ndarray, *ranks: int) -> np.ndarray:
    """Distance (n, ranks) of each location to its nearest neighbour, the second, third ..."""
    return cKDTree(locations).query(locations, k=[rank + 1 for rank in ranks])[0]
