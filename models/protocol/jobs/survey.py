"""The example survey job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .base import Job


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
        elements: number of elements, 3 to the length of the element list.
        n_deposits: number of hidden deposits.
        seed: of everything random.
    """

    kind: ClassVar[str] = "examplesurvey"
    package: ClassVar[str] = "survey"
    output_fields: ClassVar[tuple[str, ...]] = ("stack", "samples", "deposits", "truth")
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
