"""Bands are told apart by their names alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Container, Iterable, Sequence

from .errors import EngineError


def unique_name(name: str, taken: Container[str]) -> str:
    """The name, numbered from 2 where it is taken."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def join_names(names: Iterable[str]) -> str:
    """Names with commas between them; one that has a comma itself stands in quotation marks."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(names)
    return line.getvalue()


def split_names(text: str) -> tuple[str, ...]:
    """The names, each once, that `join_names` joined, or a user wrote down."""
    row = next(csv.reader([text.replace("\n", " ")], skipinitialspace=True), [])
    return tuple(dict.fromkeys(name.strip() for name in row if name.strip()))


def match_bands(wanted: Sequence[str], available: Sequence[str]) -> list[int]:
    """Index in `available` of each wanted band, by name.

    Raises:
        EngineError: a wanted band is missing; the sentence names all that are.
    """
    missing = [name for name in wanted if name not in available]
    if missing:
        raise EngineError(
            "The raster lacks {missing} of the {wanted} bands that are needed: {names}. It has: {available}.",
            missing=len(missing),
            wanted=len(wanted),
            names=missing,
            available=list(available),
        )
    return [list(available).index(name) for name in wanted]
