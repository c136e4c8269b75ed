"""Rules that the values of several jobs keep."""

from __future__ import annotations

import math
from typing import Optional

from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_SEED, MAX_THREADS
from ..text import Parameter


def check_minimum(parameter: str, value: Optional[float], minimum: int) -> None:
    """Raise an EngineError for a number below `minimum`, or none at all; None is left to the engine."""
    if value is not None and not minimum <= value < math.inf:
        raise EngineError(
            "{parameter} is {value:g}: it must be {minimum} or more.",
            parameter=Parameter(parameter),
            value=value,
            minimum=minimum,
        )


def check_range(parameter: str, value: Optional[float], minimum: int, maximum: float) -> None:
    """The same for one above `maximum` too, which no survey needs and hardly a computer holds."""
    check_minimum(parameter, value, minimum)
    check_maximum(parameter, value, maximum)


def check_maximum(parameter: str, value: Optional[float], maximum: float) -> None:
    """Raise an EngineError for a number above `maximum`; None is left to the engine."""
    if value is not None and value > maximum:
        raise EngineError(
            "{parameter} is {value:,.15g}: it must be {maximum:,.15g} or less.",
            parameter=Parameter(parameter),
            value=value,
            maximum=maximum,
        )


def check_common(threads: Optional[int] = None, seed: int = 0) -> None:
    """Raise an EngineError for what is no number of threads, or no seed; 0 threads are the engine's choice, as None."""
    check_range("THREADS", threads, 0, MAX_THREADS)
    check_range("SEED", seed, 0, MAX_SEED)


def check_distance(parameter: str, value: float) -> None:
    """Raise an EngineError for a distance below 0, beyond all maps, or none at all."""
    if not 0 <= value < math.inf:
        raise EngineError(
            "{parameter} is {value:g}: it must be 0 or more map units.", parameter=Parameter(parameter), value=value
        )
    check_maximum(parameter, value, MAX_DISTANCE)


def check_share(parameter: str, value: float) -> None:
    """Raise an EngineError for what is no share of something above nothing."""
    if not 0 < value <= 1:
        raise EngineError(
            "{parameter} is {value:g}: a share above 0 and up to 1 is expected.",
            parameter=Parameter(parameter),
            value=value,
        )
