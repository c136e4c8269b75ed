"""Values of JSON as the annotated types of dataclasses: a misfit is told, nothing is guessed."""

from __future__ import annotations

import dataclasses
import functools
import reprlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from .errors import EngineError
from .foreign import is_number, is_whole

# Numbers that can be told and computed with.
_LARGEST, _LARGEST_WHOLE = 1e300, 2**62

T = TypeVar("T")


def decode(kind: type[T], values: Mapping[str, Any]) -> T:
    """An instance of a dataclass from the values of its fields.

    Raises:
        EngineError: a field is missing, unknown, or has a value that its type does not allow.
    """
    if not isinstance(values, Mapping):
        raise EngineError("{values} is not an object with named values.", values=_shown(values))
    hints = get_type_hints(kind, include_extras=True)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    for name in values.keys() - fields.keys():
        raise EngineError("there is no field {name}.", name=name)
    missing = dataclasses.MISSING
    for name, field in fields.items():
        if name not in values and field.default is missing and field.default_factory is missing:
            raise EngineError("{name} is missing.", name=name)
    return kind(**{name: _decoded(value, hints[name], name) for name, value in values.items()})


def _decoded(value: Any, hint: Any, name: str) -> Any:
    """A value as an annotated type; a whole number is a number, and a truth value is none."""
    if hint is Any:
        return value
    origin, arguments = _parts(hint)
    if origin is Literal:
        if isinstance(value, str) and value in arguments:
            return value
        raise EngineError("{name} is one of {choices}, not {value}.", name=name, choices=arguments, value=_shown(value))
    if origin is Union:  # Optional
        return None if value is None else _decoded(value, arguments[0], name)
    if origin is Annotated:
        value = _decoded(value, arguments[0], name)
        for check in arguments[1:]:
            try:
                check(value)
            except EngineError as error:
                raise EngineError("{name}: {fault}", name=name, fault=error.text) from error
        return value
    if origin is tuple and isinstance(value, (list, tuple)):
        return tuple(_decoded(item, arguments[0], name) for item in value)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping) and isinstance(value, dict):
        return {str(key): _decoded(item, arguments[1], name) for key, item in value.items()}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return decode(hint, value)
    if _is(value, hint):
        return value
    raise EngineError("{name} cannot be {value}.", name=name, value=_shown(value))


@functools.cache  # A job may hold a million values of a type.
def _parts(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    return get_origin(hint), get_args(hint)


def _is(value: Any, hint: Any) -> bool:
    """Whether a value is of a plain type: a number of a usual size, a text that may be a path, or a truth value."""
    if hint is float:
        return is_number(value, -_LARGEST, _LARGEST)
    if hint is int:
        return is_whole(value, -_LARGEST_WHOLE, _LARGEST_WHOLE)
    if hint is str:
        return isinstance(value, str) and _can_be_named(value)
    return hint is bool and isinstance(value, bool)


def _can_be_named(text: str) -> bool:
    """Whether the system can take a text for a path."""
    try:
        return b"\0" not in text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False


def _shown(value: Any) -> str:
    """A value as a sentence names it: a long one by its beginning."""
    return reprlib.repr(value)
