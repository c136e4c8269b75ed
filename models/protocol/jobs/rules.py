"""Rules that the values of several jobs keep."""

from __future__ import annotations

import math
from typing import Optional

from ..errors import EngineError
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


def check_distance(parameter: str, value: float) -> None:
    """Raise an EngineError for a distance below 0, or none at all."""
    if not 0 <= value < math.inf:
        raise EngineError(
            "{parameter} is {value:g}: it must be 0 or more map units.", parameter=Parameter(parameter), value=value
        )


def check_share(parameter: str, value: float) -> None:
    """Raise an EngineError for what is no share of something above nothing."""
    if not 0 < value <= 1:
        raise EngineError(
            "{parameter} is {value:g}: a share above 0 and up to 1 is expected.",
            parameter=Parameter(parameter),
            value=value,
        )
