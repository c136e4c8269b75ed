"""How well the map predicts what it has not seen, over spatial blocks."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .methods import PredictorFactory

FOLDS = 5
# A field explained no better than this is not supported by interpolation. The mean of all samples explains nothing,
# and chance alone rarely explains a tenth of a hundred values.
MIN_EXPLAINED = 0.1
# Fewer predictions tell nothing.
_MIN_PREDICTED = 10


@dataclass(frozen=True)
class Accuracy:
    """How held-out values of a field were predicted; NaN where it cannot be told.

    Attributes:
        predicted: number of locations.
        unpredicted: number of locations with too few samples about them once their block was held out.
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
        return self.explained > MIN_EXPLAINED


def block_side(locations: np.ndarray, radius: float) -> float:
    """Side of the blocks: the radius, or less where that would leave too few blocks for the folds."""
    return min(radius, float(np.ptp(locations, axis=0).max()) / FOLDS)


def folds_of(locations: np.ndarray, side: float) -> np.ndarray:
    """Fold (n,) of each location (n, 2): that of its square block.

    Blocks are dealt out so that no two of a fold touch, not even at a corner, so that every held-out block has samples
    on all sides. Roberts et al. (2017), Cross-validation strategies for data with temporal, spatial, hierarchical, or
    phylogenetic structure, Ecography 40, 913-929, doi 10.1111/ecog.02881.
    """
    column, row = np.floor((locations - locations.min(axis=0)) / side).astype(np.int64).T
    return (column + 2 * row) % FOLDS


def cross_validate(
    locations: np.ndarray,
    values: np.ndarray,
    side: float,
    factory: PredictorFactory,
    max_locations: int | None,
    on_progress: Callable[[float], None],
) -> list[Accuracy]:
    """The accuracy of each field.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields) in the scale of interpolation, NaN where there is none.
        side: of the blocks, map units.
        factory: of the predictors of the map.
        max_locations: that are predicted at most, drawn at random; None predicts all.
        on_progress: is called with the share that is done.
    """
    fold = folds_of(locations, side)
    asked = np.zeros(len(locations), bool)
    asked[np.random.default_rng(0).permutation(len(locations))[:max_locations]] = True
    predicted = np.full(values.shape, np.nan)
    for number in range(FOLDS):
        held = fold == number
        if held.any() and not held.all():
            # Within the loop it is called before `number` changes.
            predictor = factory(
                locations[~held],
                values[~held],
                lambda share: on_progress((number + share) / FOLDS),  # noqa: B023
            )
            predicted[held & asked] = predictor.predict(locations[held & asked])
        on_progress((number + 1) / FOLDS)
    return [_accuracy(*pair) for pair in zip(values[asked].T, predicted[asked].T, strict=True)]


def _accuracy(measured: np.ndarray, predicted: np.ndarray) -> Accuracy:
    there = np.isfinite(measured)
    both = there & np.isfinite(predicted)
    count = int(both.sum())
    error = (measured - predicted)[both]
    total = np.square(measured[both] - measured[both].mean()).sum() if count > 1 else 0.0
    known = count >= _MIN_PREDICTED and total > 0
    return Accuracy(
        predicted=count,
        unpredicted=int(there.sum()) - count,
        correlation=float(np.corrcoef(measured[both], predicted[both])[0, 1])
        if known and np.ptp(predicted[both]) > 0
        else math.nan,
        rmse=float(np.sqrt(np.square(error).mean())) if count else math.nan,
        explained=float(1 - np.square(error).sum() / total) if known else math.nan,
    )
