"""How well the map predicts what it has not seen, over spatial blocks."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .methods import Method

FOLDS = 5
# A field explained no better than this is not supported by interpolation. The mean of all samples explains nothing,
# and chance alone rarely explains a tenth of a hundred values.
LEAST_EXPLAINED = 0.1
# Fewer predictions tell nothing.
_FEWEST = 10


@dataclass(frozen=True)
class Accuracy:
    """How held-out values of a field were predicted; NaN where it cannot be told.

    Attributes:
        predicted: number of places.
        unpredicted: number of places with too few samples about them once their block was held out.
        correlation: of predicted with measured values, in the scale of interpolation.
        rmse: root of the mean squared error, in that scale.
        explained: share of the variance of the measured values that is explained, 1 at best, below 0 where the mean
            of all would have predicted better.
    """

    predicted: int
    unpredicted: int
    correlation: float
    rmse: float
    explained: float

    @property
    def supported(self) -> bool:
        """Whether interpolation can be trusted with the field."""
        return self.explained > LEAST_EXPLAINED


def block_side(places: np.ndarray, radius: float) -> float:
    """Side of the blocks: the radius, or less where that would leave too few blocks for the folds."""
    return min(radius, float(np.ptp(places, axis=0).max()) / FOLDS)


def folds_of(places: np.ndarray, side: float) -> np.ndarray:
    """Fold (n,) of each place (n, 2): that of its square block.

    Blocks are dealt out so that no two of a fold touch, not even at a corner, so that every held-out block has samples
    on all sides. Roberts et al. (2017), Cross-validation strategies for data with temporal, spatial, hierarchical, or
    phylogenetic structure, Ecography 40, 913-929, doi 10.1111/ecog.02881.
    """
    column, row = np.floor((places - places.min(axis=0)) / side).astype(np.int64).T
    return (column + 2 * row) % FOLDS


def cross_validate(
    places: np.ndarray,
    values: np.ndarray,
    side: float,
    method: Method,
    most: int | None,
    tell: Callable[[float], None],
) -> list[Accuracy]:
    """The accuracy of each field.

    Args:
        places: map coordinates, (places, 2).
        values: (places, fields) in the scale of interpolation, NaN where there is none.
        side: of the blocks, map units.
        method: of the map.
        most: places that are predicted at most, drawn at random; None predicts all.
        tell: is told the share that is done.
    """
    fold = folds_of(places, side)
    asked = np.zeros(len(places), bool)
    asked[np.random.default_rng(0).permutation(len(places))[:most]] = True
    predicted = np.full(values.shape, np.nan)
    for number in range(FOLDS):
        held = fold == number
        if held.any() and not held.all():
            # Within the loop it is called before `number` changes.
            learnt = method(places[~held], values[~held], lambda share: tell((number + share) / FOLDS))  # noqa: B023
            predicted[held & asked] = learnt.at(places[held & asked])
        tell((number + 1) / FOLDS)
    return [_accuracy(*pair) for pair in zip(values[asked].T, predicted[asked].T, strict=True)]


def _accuracy(measured: np.ndarray, predicted: np.ndarray) -> Accuracy:
    there = np.isfinite(measured)
    both = there & np.isfinite(predicted)
    count = int(both.sum())
    error = (measured - predicted)[both]
    total = np.square(measured[both] - measured[both].mean()).sum() if count > 1 else 0.0
    told = count >= _FEWEST and total > 0
    return Accuracy(
        predicted=count,
        unpredicted=int(there.sum()) - count,
        correlation=float(np.corrcoef(measured[both], predicted[both])[0, 1])
        if told and np.ptp(predicted[both]) > 0
        else math.nan,
        rmse=float(np.sqrt(np.square(error).mean())) if count else math.nan,
        explained=float(1 - np.square(error).sum() / total) if told else math.nan,
    )
