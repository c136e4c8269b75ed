"""Which rows of a table of samples belong together: duplicates of sites or samples, standards, blanks, in order."""

from __future__ import annotations

import collections
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..choices import Duplicates
from ..errors import EngineError
from ..text import Text, parameters
from .kinds import SampleKind, kind_of
from .table import SampleTable
from .words import shortened

# Fewer pairs tell nothing of an error, nor do fewer analyses of a standard.
MIN_PAIRS, MIN_STANDARDS, MIN_BLANKS = 10, 6, 3
# The largest part of the samples that lie at one place.
_MAX_TOGETHER = 0.5
_MAX_TOLD = 10
# Map units: as near as this is the same place.
_NOTHING = 1e-9
_NAMES = parameters("PAIR_FIELD", "ID_FIELD", "KIND_FIELD", "PAIR_DISTANCE", "ORDER_FIELD")
_DAY_FIRST = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


@dataclass(frozen=True)
class Roles:
    """What tells which rows belong together; fields are named, and empty where there is none.

    Attributes:
        pair_field: rows with the same value of it are duplicates; empty takes those at one place.
        id_field: the number of a sample, by which the pair field of its duplicates names it.
        pair_distance: that are as near as this, map units.
        kind_field: holds the kind of each sample.
        standard_field: holds the name of the standard.
        order_field: numbers or dates in whose order samples were analysed; empty takes the order of the rows.
        duplicates: what rows that belong together are where no field tells it.
    """

    pair_field: str = ""
    id_field: str = ""
    pair_distance: float = 0.0
    kind_field: str = ""
    standard_field: str = ""
    order_field: str = ""
    duplicates: Duplicates = "field"

    @property
    def fields(self) -> list[str]:
        """Names of the fields, each once."""
        named = (self.pair_field, self.id_field, self.kind_field, self.standard_field, self.order_field)
        return list(dict.fromkeys(name for name in named if name))


@dataclass(frozen=True)
class Design:
    """What the rows of a table are, by their numbers from 0.

    Attributes:
        rows: that are no standards and no blanks.
        sites: the site of each of these rows, from 0.
        samples: the sample of each, likewise; rows that share one are analyses of it.
        standards: rows of each standard by its name, in the order of analysis.
        blanks: rows of the blanks, in that order.
        order: all rows in that order.
    """

    rows: tuple[int, ...]
    sites: tuple[int, ...]
    samples: tuple[int, ...]
    standards: dict[str, tuple[int, ...]]
    blanks: tuple[int, ...]
    order: tuple[int, ...]

    @property
    def field_pairs(self) -> int:
        """Number of sites with several samples."""
        of_site = collections.Counter(site for site, _ in set(zip(self.sites, self.samples)))
        return sum(count > 1 for count in of_site.values())

    @property
    def analytical_pairs(self) -> int:
        """Number of samples with several analyses."""
        return sum(count > 1 for count in collections.Counter(self.samples).values())

    def check(self) -> None:
        """Raise an EngineError where there is nothing that quality could be told by."""
        pairs = max(self.field_pairs, self.analytical_pairs)
        standards = max(map(len, self.standards.values()), default=0)
        if pairs >= MIN_PAIRS or standards >= MIN_STANDARDS or len(self.blanks) >= MIN_BLANKS:
            return
        raise EngineError(
            "There are {pairs} pairs of duplicates, {standards} analyses of a standard and {blanks} blanks: {min_pairs}"
            " pairs, {min_standards} standards or {min_blanks} blanks are the fewest that tell anything. Choose the "
            "field that duplicates share in {PAIR_FIELD}, and that of the kinds of samples in {KIND_FIELD}.",
            **_NAMES,
            pairs=pairs,
            standards=standards,
            blanks=len(self.blanks),
            min_pairs=MIN_PAIRS,
            min_standards=MIN_STANDARDS,
            min_blanks=MIN_BLANKS,
        )


def design_of(table: SampleTable, roles: Roles) -> Design:
    """The design of a table.

    An analytical duplicate is one of the sample of its group that stands before it, so that an original, its
    duplicate in the laboratory and a field duplicate may share a group.

    Raises:
        EngineError: a field is not there or says nothing, or duplicates cannot be told by place.
    """
    missing = [name for name in roles.fields if name not in table.columns]
    if missing:
        raise EngineError("The samples have no field {missing}.", missing=missing)
    kinds = kinds_of(table, roles)
    order = _order(table, roles.order_field)
    rows = [row for row, kind in enumerate(kinds) if kind not in ("standard", "blank")]
    groups = _by_field(table, roles, rows) if roles.pair_field else _by_place(table, roles, rows)
    sites, samples = _levels(rows, groups, kinds, roles)
    names = table.columns[roles.standard_field] if roles.standard_field else None
    standards: dict[str, list[int]] = {}
    for row in order:
        if kinds[row] == "standard":
            standards.setdefault(names[row].strip() if names else "", []).append(row)
    return Design(
        rows=tuple(rows),
        sites=sites,
        samples=samples,
        standards={name: tuple(found) for name, found in standards.items()},
        blanks=tuple(row for row in order if kinds[row] == "blank"),
        order=tuple(order),
    )


def kinds_of(table: SampleTable, roles: Roles) -> list[SampleKind]:
    """The kind of each row; without a field of kinds, those with a name of a standard are standards."""
    if not roles.kind_field:
        names = table.columns[roles.standard_field] if roles.standard_field else [""] * len(table.x)
        return ["standard" if name.strip() else "sample" for name in names]
    texts = table.columns[roles.kind_field]
    known = {text: kind_of(text) for text in set(texts)}
    unknown = sorted(text for text, kind in known.items() if kind is None)
    if unknown:
        raise EngineError(
            "{KIND_FIELD}: {field} has values that name no kind of sample: {values}. Write sample, field duplicate, "
            "analytical duplicate, standard or blank.",
            **_NAMES,
            field=roles.kind_field,
            values=[shortened(text) for text in unknown[:_MAX_TOLD]],
        )
    return [known[text] or "sample" for text in texts]


def _by_field(table: SampleTable, roles: Roles, rows: Sequence[int]) -> list[list[int]]:
    """Rows with the same value of a field, and the row whose number that is; those without one stand alone."""
    texts = [text.strip() for text in table.columns[roles.pair_field]]
    if roles.id_field:
        named, numbers = set(texts), [number.strip() for number in table.columns[roles.id_field]]
        texts = [text or (number if number in named else "") for text, number in zip(texts, numbers)]
    found: dict[tuple[str, int], list[int]] = collections.defaultdict(list)
    for row in rows:
        found[texts[row], -1 if texts[row] else row].append(row)
    if rows and not any(len(group) > 1 for group in found.values()):
        raise EngineError(
            "{PAIR_FIELD}: no two samples have the same {field}: choose the field that duplicates share. If it holds "
            "the number of the original, choose the field of these numbers in {ID_FIELD}.",
            **_NAMES,
            field=roles.pair_field,
        )
    return list(found.values())


def _by_place(table: SampleTable, roles: Roles, rows: Sequence[int]) -> list[list[int]]:
    """Rows as near to each other as a distance, or joined by such steps."""
    step = roles.pair_distance if roles.pair_distance > _NOTHING else 0.0
    places = list(zip(table.x, table.y))
    cells: dict[tuple[float, float], list[int]] = collections.defaultdict(list)
    for row in rows:
        x, y = places[row]
        cells[(math.floor(x / step), math.floor(y / step)) if step else (x, y)].append(row)
    top = {row: row for row in rows}

    def root(row: int) -> int:
        while top[row] != row:
            top[row] = row = top[top[row]]
        return row

    for cell, members in cells.items():
        near = members if not step else [row for at in _around(cell) for row in cells.get(at, ())]
        for one in members:
            for other in near:
                if other > one and math.dist(places[one], places[other]) <= step:
                    top[max(root(one), root(other))] = min(root(one), root(other))
    found: dict[int, list[int]] = collections.defaultdict(list)
    for row in rows:
        found[root(row)].append(row)
    largest = max(map(len, found.values()), default=0)
    if largest > max(MIN_PAIRS, _MAX_TOGETHER * len(rows)):
        raise EngineError(
            "{largest} of {count} samples lie at one place, or join each other by steps of {distance:g} map units: "
            "lower {PAIR_DISTANCE}, or choose the field that duplicates share in {PAIR_FIELD}.",
            **_NAMES,
            largest=largest,
            count=len(rows),
            distance=step,
        )
    return list(found.values())


def _around(cell: tuple[float, float]) -> Iterator[tuple[float, float]]:
    return ((cell[0] + right, cell[1] + up) for right in (-1, 0, 1) for up in (-1, 0, 1))


def _levels(
    rows: Sequence[int], groups: Sequence[Sequence[int]], kinds: Sequence[SampleKind], roles: Roles
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Site and sample of each row."""
    again = {"analytical_duplicate", "sample"} if roles.duplicates == "analytical" else {"analytical_duplicate"}
    sites: dict[int, int] = {}
    samples: dict[int, int] = {}
    count = 0
    for site, group in enumerate(groups):
        for place, row in enumerate(group):
            count += not (place and kinds[row] in again)
            sites[row], samples[row] = site, count - 1
    return tuple(sites[row] for row in rows), tuple(samples[row] for row in rows)


def _order(table: SampleTable, field: str) -> list[int]:
    """All rows in the order of a field; those without a value of it at the end."""
    rows = range(len(table.x))
    if not field:
        return list(rows)
    texts = [text.strip() for text in table.columns[field]]
    if any(_DAY_FIRST.match(text) for text in texts):
        raise EngineError(
            "{ORDER_FIELD}: {field} has dates in which day and month cannot be told apart, such as {example}: write "
            "them as 2026-05-31.",
            **_NAMES,
            field=field,
            example=next(text for text in texts if _DAY_FIRST.match(text)),
        )
    return sorted(rows, key=lambda row: (not texts[row], _natural(texts[row]), row))


def _natural(text: str) -> list[tuple[int, float, str]]:
    """A key by which numbers within texts are in their order."""
    if _NUMBER.fullmatch(text):
        return [(0, float(text), "")]
    parts = re.split(r"(\d+)", text)
    return [(0, float(part), "") if part.isdigit() else (1, 0.0, part) for part in parts if part]


def described(design: Design) -> Text:
    """What a table holds, in words."""
    return Text(
        "field duplicates of {field} sites, analytical duplicates of {analytical} samples, {standards} analyses of "
        "standards, {blanks} blanks",
        field=design.field_pairs,
        analytical=design.analytical_pairs,
        standards=sum(map(len, design.standards.values())),
        blanks=len(design.blanks),
    )
