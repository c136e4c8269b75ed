"""The survey: rocks, background and haloes put together, one element at a time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .deposits import HiddenDeposit, add_haloes, in_halo, make_deposits
from .elements import ELEMENTS, FACTORS, Element
from .fields import gaussian_field
from .geology import Geology, make_geology
from .samples import below_detection, sample_points, take_samples
from .sheets import log_factors, sheets_of

# Correlation lengths, cells.
FACTOR_SCALE = 8.0
OWN_SCALE = 3.0
STRETCH = 1.5
# Share of the nugget in what is an element's own.
NUGGET = 0.5

# Each part draws from a stream of its own, so that an element does not depend on how many there are.
_GEOLOGY, _FACTORS, _DEPOSITS, _POINTS, _BACKGROUND, _ANALYSIS, _SHEETS = range(7)


@dataclass(frozen=True)
class SyntheticSurvey:
    """What the elements share.

    Attributes:
        seed: of everything random.
        geology: rocks and water.
        factors: fields (factors, rows, columns) of `FACTORS`.
        deposits: the hidden deposits.
        points: row and column of each sample, in cells.
        sheets: number of the sheet of each cell, from 0; a single one has the true level.
    """

    seed: int
    geology: Geology
    factors: np.ndarray
    deposits: list[HiddenDeposit]
    points: np.ndarray
    sheets: np.ndarray

    def truth(self) -> np.ndarray:
        """Cells in the halo of a deposit."""
        return in_halo(self.geology.shape, self.deposits)

    def element(self, element: Element) -> np.ndarray:
        """Concentrations as reported (ppm), before water is taken out."""
        rng = np.random.default_rng([self.seed, _BACKGROUND, ELEMENTS.index(element)])
        field = gaussian_field(rng, self.geology.shape, OWN_SCALE, strike=self.geology.strike, stretch=STRETCH)
        own = math.sqrt(1 - NUGGET) * field + math.sqrt(NUGGET) * rng.standard_normal(self.geology.shape)
        unexplained = 1 - sum(loading**2 for loading in element.loadings)
        residual = np.tensordot(element.loadings, self.factors, 1) + math.sqrt(unexplained) * own
        log_values = self.geology.log_means(element) + element.sd * residual
        add_haloes(log_values, element, self.deposits)
        values = below_detection(np.exp(log_values), element.limit)
        # Another laboratory has another detection limit too: it is off as all its values are.
        return (values * self._factors(element)[self.sheets]).astype("float32")

    def log_factors(self, element: Element) -> np.ndarray:
        """Logarithm of the factor (sheets,) by which the values of an element are off in each sheet."""
        count = int(self.sheets.max()) + 1
        rng = np.random.default_rng([self.seed, _SHEETS, ELEMENTS.index(element)])
        return log_factors(rng, count) if count > 1 else np.zeros(1)

    def samples(self, element: Element, cells: np.ndarray) -> list[float]:
        """Concentrations of an element (ppm) at `points`, from those of the cells."""
        rng = np.random.default_rng([self.seed, _ANALYSIS, ELEMENTS.index(element)])
        of_samples = self.sheets[tuple(self.points.astype(int).T)]
        return take_samples(rng, cells, self.points, element.limit * self._factors(element)[of_samples])

    def _factors(self, element: Element) -> np.ndarray:
        return np.exp(self.log_factors(element))


def make_survey(height: int, width: int, n_deposits: int, seed: int, sheets: int = 1) -> SyntheticSurvey:
    """Draw what the elements share.

    Raises:
        EngineError: the deposits do not fit.
    """

    def stream(part: int) -> np.random.Generator:
        return np.random.default_rng([seed, part])

    geology = make_geology(stream(_GEOLOGY), (height, width))
    deposits = make_deposits(stream(_DEPOSITS), n_deposits, geology)
    rng = stream(_FACTORS)
    factors = [
        gaussian_field(rng, (height, width), FACTOR_SCALE, strike=geology.strike, stretch=STRETCH) for _ in FACTORS
    ]
    return SyntheticSurvey(
        seed,
        geology,
        np.stack(factors),
        deposits,
        sample_points(stream(_POINTS), geology.water),
        sheets_of((height, width), sheets),
    )
