"""JSON that anyone may have made, such as that of model files and of the tags of rasters: read, and looked at."""

from __future__ import annotations

import json
from typing import Any

# Digits: random generators have whole numbers of 128 bits.
_LONGEST_NUMBER = 64
_LARGEST = 2**62


def loads(text: str | bytes, longest: int) -> Any:
    """The value of a JSON text of no more than `longest` characters.

    Raises:
        ValueError: it is longer, no JSON, nested too deeply, or has a number beyond all measure.
    """
    if len(text) > longest:
        raise ValueError(f"more than {longest} characters")
    try:
        return json.loads(text, parse_int=_whole, parse_constant=_refused)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def is_number(value: Any, low: float, high: float) -> bool:
    """Whether a value is a number of a range, its ends included; a truth value is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    # A larger whole number is none that can be computed with.
    return low <= value <= high and (isinstance(value, float) or abs(value) <= _LARGEST)


def is_whole(value: Any, low: float, high: float) -> bool:
    """The same of a whole number."""
    return isinstance(value, int) and is_number(value, low, high)


def is_text(value: Any, longest: int) -> bool:
    """Whether a value is a text of 1 to `longest` characters."""
    return isinstance(value, str) and 1 <= len(value) <= longest


def _whole(digits: str) -> int:
    # The time that `int` takes grows with the square of the digits, and older versions of Python know no limit.
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number beyond all measure")
    return int(digits)


def _refused(name: str) -> None:
    raise ValueError(f"{name} is no number")
