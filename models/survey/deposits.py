"""Hidden deposits and their haloes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_dilation

from ..protocol.errors import EngineError
from .elements import ELEMENTS, Element
from .fields import gaussian_field
from .geology import Geology

# Cells.
RADII = (2.5, 4.5)
MIN_DISTANCE = 10
EDGE_MARGIN = 3
# Haloes are drawn as far as this many radii.
DRAWN = 4.0
# No two deposits have the same metals.
BUDGETS = (0.1, 1.9)
# What the level of erosion does to the contrast of an element at an end of the zoning.
ZONING = 0.4


@dataclass(frozen=True)
class HiddenDeposit:
    """A deposit and the shape of its halo.

    Attributes:
        row, column: where it is, in cells from the upper left corner of the survey.
        radius: mean radius of its halo, cells.
        budget: its share of each of `ELEMENTS`; 1 is the mean.
        level: depth at which erosion has cut it, from -1 (its root is at the surface) to 1 (its top is).
        window: rows and columns that `distance` covers.
        distance: of each cell, in halo radii: the halo ends at 1, where a contrast has fallen to the half.
    """

    row: float
    column: float
    radius: float
    budget: np.ndarray
    level: float
    window: tuple[slice, slice]
    distance: np.ndarray

    def log_contrast(self, element: Element) -> np.ndarray:
        """What the halo adds to the logarithm of an element, over `window`."""
        halo = element.halo
        peak = self.budget[ELEMENTS.index(element)] * (1 + ZONING * self.level * halo.zone) * math.log(halo.contrast)
        return peak * np.exp2(-((self.distance / halo.extent) ** 3))


def make_deposits(rng: np.random.Generator, count: int, geology: Geology) -> list[HiddenDeposit]:
    """Put deposits on land, apart from each other and from the edges.

    Raises:
        EngineError: there is no room for so many.
    """
    raggedness = np.exp(0.3 * gaussian_field(rng, geology.shape, 2.0, smoothness=1.0))
    deposits = []
    for cell in _deposit_cells(rng, count, geology.water):
        row, column = cell + rng.uniform(size=2)
        radius = rng.uniform(*RADII)
        elongation = rng.uniform(1.0, 1.6)
        window = _window(row, radius, geology.shape[0]), _window(column, radius, geology.shape[1])
        down, right = np.mgrid[window] + 0.5 - np.array([row, column])[:, None, None]
        along = right * math.cos(geology.strike) + down * math.sin(geology.strike)
        across = down * math.cos(geology.strike) - right * math.sin(geology.strike)
        distance = np.hypot(along / math.sqrt(elongation), across * math.sqrt(elongation)) / radius
        distance *= raggedness[window]
        budget = rng.uniform(*BUDGETS, len(ELEMENTS))
        deposits.append(HiddenDeposit(row, column, radius, budget, rng.uniform(-1, 1), window, distance))
    return deposits


def add_haloes(log_values: np.ndarray, element: Element, deposits: Sequence[HiddenDeposit]) -> None:
    """Add the haloes of an element to the logarithm of its concentrations."""
    for deposit in deposits:
        log_values[deposit.window] += deposit.log_contrast(element)


def in_halo(shape: tuple[int, int], deposits: Sequence[HiddenDeposit]) -> np.ndarray:
    """Cells in the halo of a deposit."""
    cells = np.zeros(shape, bool)
    for deposit in deposits:
        cells[deposit.window] |= deposit.distance <= 1
    return cells


def _window(centre: float, radius: float, size: int) -> slice:
    return slice(max(0, int(centre - DRAWN * radius)), min(size, math.ceil(centre + DRAWN * radius)))


def _deposit_cells(rng: np.random.Generator, count: int, water: np.ndarray) -> list[np.ndarray]:
    """Row and column of cells that are far enough from water, from the edges and from each other."""
    free = ~binary_dilation(water, iterations=EDGE_MARGIN)
    free[:EDGE_MARGIN] = free[-EDGE_MARGIN:] = free[:, :EDGE_MARGIN] = free[:, -EDGE_MARGIN:] = False
    down, right = np.ogrid[-MIN_DISTANCE : MIN_DISTANCE + 1, -MIN_DISTANCE : MIN_DISTANCE + 1]
    far_enough = np.hypot(down, right) >= MIN_DISTANCE
    still_free = np.pad(free, MIN_DISTANCE)
    cells: list[np.ndarray] = []
    for cell in rng.permutation(np.argwhere(free)):
        if len(cells) == count:
            break
        row, column = cell
        around = still_free[row : row + 2 * MIN_DISTANCE + 1, column : column + 2 * MIN_DISTANCE + 1]
        if around[MIN_DISTANCE, MIN_DISTANCE]:
            cells.append(cell)
            around &= far_enough
    if len(cells) < count:
        raise EngineError(
            "Only {count} deposits fit into {width} x {height} cells with room between them: ask for fewer than "
            "{requested}, or for a larger survey.",
            count=len(cells),
            width=water.shape[1],
            height=water.shape[0],
            requested=count,
        )
    return cells
