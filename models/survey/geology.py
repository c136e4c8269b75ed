"""Rocks and water."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from .elements import ROCKS, Element
from .fields import gaussian_field

# Share of the units; the ultramafic lenses lie over them.
UNIT_SHARES = {"granite": 0.25, "basalt": 0.2, "shale": 0.25, "sandstone": 0.2, "limestone": 0.1}
LENS = "ultramafic rock"
LENS_SHARE = 0.008
CELLS_PER_UNIT = 1000
MIN_UNITS = 5
UNIT_STRETCH = 2.0
WATER_SHARE = 0.08
# What a sample owes to the rock beneath it; the rest is what is around, taken as mean crust.
LOCAL_SHARE = 0.4
# Blur of a contact by creep and transport, cells.
CONTACT_BLUR = 0.7


@dataclass(frozen=True)
class Geology:
    """The ground of the survey.

    Attributes:
        rocks: index into `ROCKS` of each cell.
        water: cells of lake and sea, which have no data.
        strike: direction in which units are drawn out, radians from the direction of a row.
    """

    rocks: np.ndarray
    water: np.ndarray
    strike: float

    @property
    def shape(self) -> tuple[int, int]:
        return self.rocks.shape[0], self.rocks.shape[1]

    def log_means(self, element: Element) -> np.ndarray:
        """Natural logarithm of the element's background in each cell, blurred across contacts."""
        means = LOCAL_SHARE * np.array(element.rocks) + (1 - LOCAL_SHARE) * element.crust
        return gaussian_filter(np.log(means)[self.rocks], CONTACT_BLUR, mode="nearest")


def make_geology(rng: np.random.Generator, shape: tuple[int, int]) -> Geology:
    """Draw units, lenses and water."""
    strike = rng.uniform(0, math.pi)
    rocks = _units(rng, shape, strike)
    lenses = gaussian_field(rng, shape, 2.0, smoothness=1.5, strike=strike, stretch=2.5)
    rocks[lenses > np.quantile(lenses, 1 - LENS_SHARE)] = ROCKS.index(LENS)
    return Geology(rocks, _water(rng, shape), strike)


def _units(rng: np.random.Generator, shape: tuple[int, int], strike: float) -> np.ndarray:
    """Voronoi cells in coordinates that are drawn out along the strike and warped."""
    count = max(MIN_UNITS, round(shape[0] * shape[1] / CELLS_PER_UNIT))
    codes = [ROCKS.index(rock) for rock in UNIT_SHARES]
    # Every rock once, so that the smallest survey has them all.
    rocks = np.concatenate([codes, rng.choice(codes, count - len(codes), p=list(UNIT_SHARES.values()))])
    seeds = _along_strike(rng.uniform(0, shape[0], count), rng.uniform(0, shape[1], count), strike)
    down, right = np.indices(shape, dtype=float)
    for coordinate in (down, right):
        coordinate += 3.0 * gaussian_field(rng, shape, 6.0, smoothness=1.0)
    _, nearest = cKDTree(seeds).query(_along_strike(down.ravel(), right.ravel(), strike))
    return rocks[nearest].reshape(shape)


def _along_strike(down: np.ndarray, right: np.ndarray, strike: float) -> np.ndarray:
    along = right * math.cos(strike) + down * math.sin(strike)
    across = down * math.cos(strike) - right * math.sin(strike)
    return np.column_stack([along / UNIT_STRETCH, across])


def _water(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """A sea that comes in from one side, with a ragged coast, and lakes."""
    direction = rng.uniform(0, 2 * math.pi)
    down, right = np.meshgrid(*(np.linspace(-1, 1, size) for size in shape), indexing="ij")
    depth = 1.5 * (right * math.cos(direction) + down * math.sin(direction)) + gaussian_field(rng, shape, 7.0, 2.0)
    return depth > np.quantile(depth, 1 - WATER_SHARE)
