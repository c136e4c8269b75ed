"""How closely the surface of each field follows its samples, by what held-out samples say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from .methods import PredictorFactory
from .multiquadric import SMOOTHINGS
from .validation import cross_validate

# Locations that are predicted for the choice, at most.
_MAX_TRIED = 1_000
# Where nothing can be held out.
_USUAL = 1.0


def choose_smoothings(
    locations: np.ndarray,
    values: np.ndarray,
    side: float,
    factory_of: Callable[[Sequence[float]], PredictorFactory],
    on_progress: Callable[[float], None],
) -> list[float]:
    """Of `SMOOTHINGS` the one with the least error at held-out locations, one a field.

    Args:
        locations: of the samples, map units, (locations, 2).
        values: (locations, fields) in the scale of interpolation, NaN where there is none.
        side: of the blocks that are held out, map units.
        factory_of: makes the factory of the predictors from the smoothing of each field.
        on_progress: is called with the share that is done.
    """
    fields, errors = values.shape[1], []
    for number, smoothing in enumerate(SMOOTHINGS):
        accuracies = cross_validate(
            locations,
            values,
            side,
            factory_of([smoothing] * fields),
            _MAX_TRIED,
            # Within the loop it is called before `number` changes.
            lambda share: on_progress((number + share) / len(SMOOTHINGS)),  # noqa: B023
        )
        errors.append([one.rmse for one in accuracies])
    known = np.isfinite(errors).all(axis=0)
    best = np.argmin(np.where(known, errors, 0.0), axis=0)
    return [SMOOTHINGS[index] if told else _USUAL for index, told in zip(best, known, strict=True)]
