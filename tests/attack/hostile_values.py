"""Wrong values for the fields of jobs, made from the types of the fields, so that none is forgotten."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from models.protocol.jobs import Job

NOT_THERE = object()
NUMBERS = (float("nan"), float("inf"), -float("inf"), -1, 0, -0.5, 0.3, 1e300, 10**9, 10**400, "3", True, [3], {}, None)
WORDS = ("", "unknown", "a\0b", "\ud800", "x" * 5000, "<b>&", 7, None, [], {})
# Data sources by what they are; a test makes those that lie in its folder.
SOURCES = ("missing.tif", "folder", "pipe", "/dev/zero", "text.txt", "empty.tif", "cut.tif", "one_cell.tif", "nan.tif")
SOURCES += ("no_system.tif", "elsewhere.tif", "complex.tif", "many_bands.tif", "missing/folder/a.tif", "GPKG:a.tif:b")
GEOMETRIES: tuple[Any, ...] = (
    *(None, 7, [], {}, "POINT (1 2)", {"type": "Point"}, {"type": "Point", "coordinates": []}),
    *({"type": "Point", "coordinates": value} for value in ([float("nan"), 1], [1e300, 1], ["a", "b"], [1], [1e11, 1])),
    {"type": "Polygon", "coordinates": []},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [1, 0], [0, 0]]]},
    {"type": "LineString", "coordinates": [[0, 0]]},
    {"type": "GeometryCollection", "geometries": []},
    {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection", "geometries": []}]},
    {"type": "Feature", "geometry": None},
)


def attacks(kind: type[Job], base: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is wrong, in words, and the values of a job file that has it."""
    hints = get_type_hints(kind, include_extras=True)
    for field in dataclasses.fields(kind):
        for value in (NOT_THERE, *_wrong(hints[field.name])):
            values = {**base, field.name: value}
            if value is NOT_THERE:
                del values[field.name]
            yield f"{field.name} = {value!r}"[:80], values
    yield "a field that there is not", {**base, "novel": 1}


def _wrong(hint: Any) -> Iterator[Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Union:
        yield from _wrong(arguments[0])
    elif origin is Annotated:
        yield from GEOMETRIES
    elif origin is Literal:
        yield from WORDS
    elif origin is tuple:
        yield from (None, 7, "a", {}, [], [None], [[]])
        yield from ([value] for value in _wrong(arguments[0]))
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        yield from (None, 7, [], {"unknown": 1.0})
        yield from ({"img_distance": value} for value in NUMBERS)
    elif dataclasses.is_dataclass(hint):
        yield from ({}, {"novel": 1})
        for name, of_field in get_type_hints(hint, include_extras=True).items():
            others = {other: _usual(get_type_hints(hint)[other]) for other in ("path", "name", "kind", "geometries")
                      if other in get_type_hints(hint)}  # fmt: skip
            yield from ({**others, name: value} for value in _wrong(of_field))
    elif hint in (int, float):
        yield from NUMBERS
    elif hint is str:
        yield from (*WORDS, *SOURCES)
    elif hint is bool:
        yield from (7, "yes", None, [])


def _usual(hint: Any) -> Any:
    """Something that fits a field of a part of a job."""
    if hint is str:
        return "survey.tif"
    return get_args(hint)[0] if get_origin(hint) is Literal else []
