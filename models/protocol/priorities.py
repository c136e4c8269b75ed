"""By what targets are ranked: the criteria, each from 0 to 1, and how much each weighs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .text import Text

# So many leading elements or more count in full.
ENOUGH_ELEMENTS = 5


class Criterion(NamedTuple):
    """One part of the sum.

    Attributes:
        name: in jobs and numbers.
        parameter: of the algorithm, that holds its weight.
        label: what it is called.
        weight: unless told.
        help: what it is 0 and 1 for.
    """

    name: str
    parameter: str
    label: Text
    weight: float
    help: Text


CRITERIA = (
    Criterion(
        "peak",
        "WEIGHT_PEAK",
        Text("Peak"),
        2.0,
        Text("Highest percentile of its cells: 0 at the threshold, 1 at 100."),
    ),
    Criterion(
        "mean",
        "WEIGHT_MEAN",
        Text("Mean"),
        1.0,
        Text("Mean percentile of its cells: 0 at the threshold, 1 at 100."),
    ),
    Criterion("area", "WEIGHT_AREA", Text("Area"), 1.0, Text("Square root of its share in the area of the largest.")),
    Criterion(
        "elements",
        "WEIGHT_ELEMENTS",
        Text("Leading elements"),
        1.0,
        Text(
            "Number of elements that add twice as much to the score as they would if all added alike; {number} or more "
            "count as 1. Needs the contributions.",
            number=ENOUGH_ELEMENTS,
        ),
    ),
    Criterion(
        "sought",
        "WEIGHT_SOUGHT",
        Text("What is sought"),
        2.0,
        Text(
            "Share in the score of the elements that are sought, as far as they are higher or lower than expected as "
            "the kind of deposit has them. Needs the contributions."
        ),
    ),
    Criterion(
        "new",
        "WEIGHT_NEW",
        Text("New"),
        1.0,
        Text("Distance of the nearest known deposit: 0 at a deposit, 1 where it is far. Needs the deposits."),
    ),
    Criterion(
        "prospectivity",
        "WEIGHT_PROSPECTIVITY",
        Text("Prospectivity"),
        2.0,
        Text("Highest probability of its cells. Needs the prospectivity."),
    ),
    Criterion(
        "kept",
        "WEIGHT_KEPT",
        Text("Kept by the filter"),
        1.0,
        Text("Share of its cells that the filter kept. Needs the filtered anomalies."),
    ),
)


def weights_of(given: Mapping[str, float]) -> dict[str, float]:
    """The weight of each criterion by its name: those that are given, and else the usual ones."""
    return {one.name: given.get(one.name, one.weight) for one in CRITERIA}
