"""What was given, as QGIS takes it: numbers as people write them, options by their numbers and names too."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.option_names import names_of
from ..models.protocol.written_numbers import read_number
from .compatibility import NumberType, is_null
from .texts import say

# QGIS has no larger whole numbers: others would silently become different ones.
_LARGEST = 2**31 - 1


def is_set(value: Any) -> bool:
    """Whether a parameter's value is one; models pass on what they were not given as a null variant."""
    return not (is_null(value) or value in ("", []))


def understood(
    definitions: Iterable[QgsProcessingParameterDefinition], parameters: Mapping[str, Any], label: Mapping[str, str]
) -> dict[str, Any]:
    """The values of parameters.

    Args:
        definitions: of all parameters.
        parameters: their values by name.
        label: what a sentence calls each.

    Raises:
        EngineError: something else stands where a number is expected.
    """
    values = dict(parameters)
    for one in definitions:
        name, value = one.name(), values.get(one.name())
        if not is_set(value):
            # QGIS takes a band that is not given as wrong, even where it has a default.
            if is_set(one.defaultValue()) and not one.isDestination():
                values[name] = one.defaultValue()
        elif isinstance(one, QgsProcessingParameterEnum):
            values[name] = _option(one, value)
        elif isinstance(one, QgsProcessingParameterBand) and isinstance(value, float):
            values[name] = _number(value, True, label[name])
        elif isinstance(one, QgsProcessingParameterNumber):
            values[name] = _number(value, one.dataType() == NumberType.Integer, label[name])
    return values


def _option(definition: QgsProcessingParameterEnum, value: Any) -> Any:
    """The word of an option that was given by its number in the list, or by its name in any case."""
    options = definition.options()
    if value in options or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)) or (isinstance(value, str) and value.strip().isdecimal()):
        number = float(value)
        return options[int(number)] if number in range(len(options)) else value
    if not isinstance(value, str):
        return value
    wanted, names = value.strip().casefold(), names_of(options)
    for word in options:
        called = (str(names[word]), say(names[word])) if word in names else ()
        if wanted in map(str.casefold, (word, *called)):
            return word
    return value


def _number(value: Any, whole: bool, label: str) -> Any:
    """A number; what is no number and no text, such as an expression, as it is."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return value
    number: Optional[float] = read_number(value) if isinstance(value, str) else float(value)
    if number is None or not math.isfinite(number):
        raise EngineError(
            "{label}: {value} is not a number. Write it with a decimal point, and without marks between thousands: "
            "1500.5.",
            label=label,
            value=value,
        )
    if not whole:
        return number
    if number != int(number):
        raise EngineError("{label}: {value} is not a whole number.", label=label, value=value)
    if abs(number) > _LARGEST:
        raise EngineError(
            "{label}: {value} is too large, {largest} is the largest.", label=label, value=value, largest=_LARGEST
        )
    return int(number)
