"""The example survey job."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_SEED
from .base import Job
from .origin import Origin
from .rules import check_maximum, check_minimum

# Cells along a side, and deposits: more than are held in memory, and than can lie apart.
MIN_SIDE, MAX_SIDE = 24, 4000
MAX_DEPOSITS = 10_000
# Map sheets that were analysed each on a level of its own.
MAX_SHEETS = 64
# The elements of China's regional survey.
MAX_ELEMENTS = 39


@dataclass(frozen=True)
class SurveyJob(Job):
    """Write a synthetic geochemical survey with known truth.

    Attributes:
        stack: multi-band raster to write, one band an element, ppm.
        samples: GeoJSON points to write, one field an element, ppm.
        deposits: GeoJSON points to write, the hidden deposits.
        truth: raster to write: 1 in the halo of a deposit, else 0.
        width, height: size, cells.
        cell_size: metres.
        elements: number of elements, 3 to 39.
        n_deposits: number of hidden deposits.
        seed: of everything random.
        sheets: number of map sheets, each of which a laboratory analysed on a level of its own; 1 for one true level.
        sheet_map: raster to write: the number of the sheet of each cell, from 1.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "examplesurvey"
    package: ClassVar[str] = "survey"
    output_fields: ClassVar[tuple[str, ...]] = ("stack", "samples", "deposits", "truth", "sheet_map")
    points_on: ClassVar[str] = "stack"

    stack: str
    samples: Optional[str] = None
    deposits: Optional[str] = None
    truth: Optional[str] = None
    width: int = 160
    height: int = 120
    cell_size: float = 500.0
    elements: int = 12
    n_deposits: int = 12
    seed: int = 0
    sheets: int = 1
    sheet_map: Optional[str] = None
    survey: str = ""
    origin: Origin = Origin()

    def check(self) -> None:
        if min(self.width, self.height) < MIN_SIDE:
            raise EngineError(
                "A survey of {width} x {height} cells is too small: width and height must be {smallest} or more.",
                width=self.width,
                height=self.height,
                smallest=MIN_SIDE,
            )
        if not 3 <= self.elements <= MAX_ELEMENTS:
            raise EngineError(
                "{elements} elements were asked for: the survey has 3 to {count}.",
                elements=self.elements,
                count=MAX_ELEMENTS,
            )
        if self.n_deposits < 1:
            raise EngineError(
                "{n_deposits} deposits were asked for: there must be 1 or more.", n_deposits=self.n_deposits
            )
        if not 0 < self.cell_size < math.inf:
            raise EngineError("The cell size is {cell_size} m: it must be above 0.", cell_size=self.cell_size)
        check_minimum("SHEETS", self.sheets, 1)
        if self.seed < 0:
            raise EngineError("The seed is {seed}: it must be 0 or more.", seed=self.seed)
        for name, value, maximum in (
            ("WIDTH", self.width, MAX_SIDE),
            ("HEIGHT", self.height, MAX_SIDE),
            ("CELL_SIZE", self.cell_size, MAX_DISTANCE),
            ("N_DEPOSITS", self.n_deposits, MAX_DEPOSITS),
            ("SEED", self.seed, MAX_SEED),
            ("SHEETS", self.sheets, MAX_SHEETS),
        ):
            check_maximum(name, value, maximum)
