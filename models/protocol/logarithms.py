"""What is said where logarithms are asked for and cannot be taken."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import EngineError
from .option_names import SCALE_NAMES
from .text import parameters


def no_logarithms(fields: Sequence[str]) -> EngineError:
    """That fields hold values that are not positive."""
    return EngineError(
        "Logarithms need positive values, and {fields} has others: choose {SCALE} {auto} or {linear}.",
        fields=fields,
        auto=SCALE_NAMES["auto"],
        linear=SCALE_NAMES["linear"],
        **parameters("SCALE"),
    )
