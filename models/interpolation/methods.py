"""One way to ask for a value at a point, whatever the method."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np

from ..protocol.jobs import InterpolateJob
from .inverse_distance import InverseDistance
from .kriging import Kriging
from .neighbours import Neighbourhood
from .triangles import Triangles
from .variogram import Variogram

# With a larger share of missing values most points would be searched for twice.
_MOST_MISSING = 0.05


class Predictor(Protocol):
    """Knows samples, and gives values (points, fields) at points (points, 2), NaN where there is none."""

    def at(self, points: np.ndarray) -> np.ndarray: ...


# Makes a predictor from places (places, 2) and values (places, fields), NaN where there is none; tells the share done.
Method = Callable[[np.ndarray, np.ndarray, Callable[[float], None]], Predictor]
# The same for fields that go together, told which columns of all the values they are.
_Fit = Callable[[np.ndarray, np.ndarray, np.ndarray], Predictor]


def method_of(job: InterpolateJob, neighbourhood: Neighbourhood, variograms: Sequence[Variogram] = ()) -> Method:
    """The method of a job.

    Args:
        variograms: one a field, for kriging.
    """
    fit, shared = {
        "idw": (lambda places, values, _: InverseDistance(places, values, neighbourhood, job.power), _MOST_MISSING),
        "linear": (lambda places, values, _: Triangles(places, values, neighbourhood), 0.0),
        "kriging": (
            lambda places, values, columns: Kriging(places, values, neighbourhood, [variograms[i] for i in columns]),
            0.0,
        ),
    }[job.method]
    return lambda places, values, tell: _Together(places, values, fit, shared, tell)


class _Together:
    """Several predictors, each of the fields that have values at the same places."""

    def __init__(
        self, places: np.ndarray, values: np.ndarray, fit: _Fit, most_missing: float, tell: Callable[[float], None]
    ):
        self._fields, self._parts = values.shape[1], []
        for rows, columns in groups(values, most_missing):
            self._parts.append((columns, fit(places[rows], values[np.ix_(rows, columns)], columns)))
            tell(sum(len(columns) for columns, _ in self._parts) / self._fields)

    def at(self, points: np.ndarray) -> np.ndarray:
        result = np.full((len(points), self._fields), np.nan)
        for columns, part in self._parts:
            result[:, columns] = part.at(points)
        return result


def groups(values: np.ndarray, most_missing: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Places and fields (indexes) that go together: fields that have values (places, fields) at the same places.

    Args:
        most_missing: fields that lack no larger a share of the values go together all the same, with all places.
    """
    there = np.isfinite(values)
    there[:, (~there).mean(axis=0) <= most_missing] = True
    patterns, group = np.unique(there, axis=1, return_inverse=True)
    for number, pattern in enumerate(patterns.T):
        if pattern.any():
            yield np.flatnonzero(pattern), np.flatnonzero(group.ravel() == number)
