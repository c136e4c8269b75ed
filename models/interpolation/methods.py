"""One way to predict the values at a point, whatever the method."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np

from ..protocol.jobs import InterpolateJob
from .inverse_distance import InverseDistance
from .kriging import Kriging
from .multiquadric import Multiquadric
from .neighbours import Neighbourhood
from .spacing import MAX_MISSING, spacing
from .triangles import Triangles
from .variogram import Variogram


class Predictor(Protocol):
    """Knows samples, and predicts values (points, fields) at points (points, 2), NaN where there is none."""

    def predict(self, points: np.ndarray) -> np.ndarray: ...


# Makes a predictor from locations (locations, 2) and values (locations, fields), NaN where there is none; is called
# with a callback that is told the share that is done.
PredictorFactory = Callable[[np.ndarray, np.ndarray, Callable[[float], None]], Predictor]
# The same for fields that go together, told which columns of all the values they are.
_Fit = Callable[[np.ndarray, np.ndarray, np.ndarray], Predictor]


def predictor_factory(
    job: InterpolateJob,
    neighbourhood: Neighbourhood,
    variograms: Sequence[Variogram] = (),
    radii: Sequence[float] = (),
) -> PredictorFactory:
    """Makes the predictors of a job's method.

    Args:
        neighbourhood: of all fields.
        variograms: one a field, for kriging.
        radii: one a field, in place of that of the neighbourhood; the same of fields with values at the same locations.
    """

    def of(columns: np.ndarray) -> Neighbourhood:
        return dataclasses.replace(neighbourhood, radius=radii[columns[0]]) if radii else neighbourhood

    def inverse_distance(locations: np.ndarray, values: np.ndarray, columns: np.ndarray) -> Predictor:
        return InverseDistance(locations, values, of(columns), job.power)

    def linear(locations: np.ndarray, values: np.ndarray, columns: np.ndarray) -> Predictor:
        return Triangles(locations, values, of(columns))

    def kriging(locations: np.ndarray, values: np.ndarray, columns: np.ndarray) -> Predictor:
        return Kriging(locations, values, of(columns), [variograms[column] for column in columns])

    def multiquadric(locations: np.ndarray, values: np.ndarray, columns: np.ndarray) -> Predictor:
        return Multiquadric(locations, values, of(columns), spacing(locations))

    fits: dict[str, tuple[_Fit, float]] = {
        "idw": (inverse_distance, MAX_MISSING),
        "linear": (linear, 0.0),
        "kriging": (kriging, 0.0),
        "multiquadric": (multiquadric, MAX_MISSING),
    }
    fit, max_missing = fits[job.method]
    return lambda locations, values, on_progress: _GroupedPredictor(locations, values, fit, max_missing, on_progress)


class _GroupedPredictor:
    """Several predictors, each of the fields that have values at the same locations."""

    def __init__(
        self,
        locations: np.ndarray,
        values: np.ndarray,
        fit: _Fit,
        max_missing: float,
        on_progress: Callable[[float], None],
    ):
        self._fields = values.shape[1]
        self._parts: list[tuple[np.ndarray, Predictor]] = []
        for rows, columns in groups(values, max_missing):
            self._parts.append((columns, fit(locations[rows], values[np.ix_(rows, columns)], columns)))
            on_progress(sum(len(columns) for columns, _ in self._parts) / self._fields)

    def predict(self, points: np.ndarray) -> np.ndarray:
        result = np.full((len(points), self._fields), np.nan)
        for columns, part in self._parts:
            result[:, columns] = part.predict(points)
        return result


def groups(values: np.ndarray, max_missing: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Locations and fields (indices) that go together: fields that have values (locations, fields) at the same ones.

    Args:
        max_missing: fields that lack no larger a share of the values go together all the same, with all locations.
    """
    there = np.isfinite(values)
    there[:, (~there).mean(axis=0) <= max_missing] = True
    patterns, group = np.unique(there, axis=1, return_inverse=True)
    for number, pattern in enumerate(patterns.T):
        if pattern.any():
            yield np.flatnonzero(pattern), np.flatnonzero(group.ravel() == number)
