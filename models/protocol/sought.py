"""What is sought: a kind of deposit, whose pathfinder elements stand in `sought.json`, or elements of one's own."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Optional

from .element_names import ELEMENTS
from .elements import element_of, elements_of
from .errors import EngineError
from .text import Text, literal, parameters

NOTHING = "nothing"
# With fewer of its pathfinders in a survey, a kind of deposit cannot be told there.
MIN_PRESENT = 2
# What the kinds are called, by their ids.
NAMES = {
    NOTHING: Text("Nothing in particular"),
    "orogenic_gold": Text("Orogenic gold"),
    "intrusion_related_gold": Text("Intrusion-related gold"),
    "epithermal_gold_silver": Text("Epithermal gold and silver"),
    "carlin_gold": Text("Carlin-type gold"),
    "porphyry_copper": Text("Porphyry copper (molybdenum, gold)"),
    "porphyry_molybdenum": Text("Porphyry molybdenum"),
    "iron_oxide_copper_gold": Text("Iron oxide copper-gold (IOCG)"),
    "skarn": Text("Skarn (copper, tungsten, zinc, gold)"),
    "sediment_hosted_copper": Text("Sediment-hosted copper"),
    "volcanogenic_massive_sulphide": Text("Volcanogenic massive sulphide (VMS)"),
    "sedex_lead_zinc": Text("Sedimentary exhalative lead-zinc (SEDEX)"),
    "mvt_lead_zinc": Text("Mississippi Valley-type lead-zinc (MVT)"),
    "polymetallic_veins": Text("Polymetallic veins and other metals"),
    "magmatic_nickel_copper_pge": Text("Magmatic Ni-Cu-PGE sulphides"),
    "chromite": Text("Chromite"),
    "tin_tungsten_granite": Text("Tin and tungsten of granites"),
    "lithium_pegmatite": Text("Lithium pegmatite (LCT)"),
    "rare_earth_carbonatite": Text("Rare earths in carbonatite"),
    "unconformity_uranium": Text("Uranium at unconformities"),
    "sandstone_uranium": Text("Uranium in sandstone"),
    "kimberlite_diamond": Text("Diamond in kimberlite"),
}
_TABLE = Path(__file__).with_name("sought.json")
# Minus signs and hyphens of typesetters.
_MINUS = re.compile("[\u2010-\u2014\u2212]")
_BETWEEN = re.compile(r"[\s,;、|]+")
_SIGNED = re.compile(r"(?P<before>[+-]?)(?P<name>[^+-]+)(?P<behind>[+-]?)")
# Cu+Mo+Na-: a plus within can mean but one thing; a hyphen, as in Ni-Cu, cannot.
_RUN_TOGETHER = re.compile(r"(?:[^+-]+\+)+[^+-]+[+-]?")


class Pathfinder(NamedTuple):
    """An element that points to a deposit.

    Attributes:
        symbol: of the element.
        sign: 1 where it is enriched, -1 where it is depleted.
        primary: whether it is one of the chief ones of the kind.
    """

    symbol: str
    sign: int = 1
    primary: bool = True

    def __str__(self) -> str:
        return f"{self.symbol}{'+' if self.sign > 0 else '-'}"


class Source(NamedTuple):
    """A publication; no language translates it.

    Attributes:
        authors, title: as printed.
        year: of publication.
        published: the journal, series or book, and the pages.
        doi: without the address before it; empty where it has none, or none that we know.
    """

    authors: str
    year: int
    title: str
    published: str
    doi: str = ""

    def __str__(self) -> str:
        address = f" https://doi.org/{self.doi}" if self.doi else ""
        return f"{self.authors}, {self.year}. {self.title}. {self.published}.{address}"


@dataclass(frozen=True)
class Kind:
    """A kind of deposit.

    Attributes:
        id: the word for it in scripts and jobs.
        name: what it is called.
        pathfinders: the primary ones first.
        sources: where they were published.
    """

    id: str
    name: Text
    pathfinders: tuple[Pathfinder, ...]
    sources: tuple[Source, ...]


class Present(NamedTuple):
    """Which pathfinders a survey has.

    Attributes:
        found: the index of its band or field, by pathfinder.
        missing: those that it lacks.
    """

    found: Mapping[Pathfinder, int]
    missing: tuple[Pathfinder, ...]


def parse_elements(text: str) -> tuple[Pathfinder, ...]:
    """A list such as `Cu+ Mo+ Na-`, each element once and all of them primary; one without a sign is enriched.

    Blanks, commas and semicolons part them, oxides and names are understood (K2O, gold), and a sign may stand before.

    Raises:
        EngineError: something is no element, or an element has both signs; the sentence names all that are.
    """
    plain = _MINUS.sub("-", unicodedata.normalize("NFKC", text))
    plain = re.sub(r"\s+([+-])(?=[\s,;、|]|$)", r"\1", plain)
    signs: dict[str, set[int]] = {}
    unknown: list[str] = []
    for word in filter(None, _BETWEEN.split(plain)):
        read = [_read(*one) for one in _parts(word)]
        if not read or None in read:
            unknown.append(word)
        for symbol, sign in filter(None, read):
            signs.setdefault(symbol, set()).add(sign)
    if unknown:
        raise EngineError(
            "{ELEMENTS} has what is no chemical element: {names}. Write symbols with blanks between them, with a plus "
            "behind those that are enriched and a minus behind those that are depleted, such as Cu+ Mo+ Na-.",
            names=unknown,
            **parameters("ELEMENTS"),
        )
    torn = [symbol for symbol, both in signs.items() if len(both) > 1]
    if torn:
        raise EngineError(
            "{ELEMENTS} has {names} both with a plus and with a minus: choose one of them.",
            names=torn,
            **parameters("ELEMENTS"),
        )
    return tuple(Pathfinder(symbol, sign) for symbol, (sign,) in signs.items())


def _parts(word: str) -> list[tuple[str, str]]:
    """Names and signs in a word without blanks; none where the signs cannot be told."""
    if _RUN_TOGETHER.fullmatch(word):
        return [(one["name"], one["behind"]) for one in _SIGNED.finditer(word)]
    one = _SIGNED.fullmatch(word)
    return [] if not one or (one["before"] and one["behind"]) else [(one["name"], one["before"] or one["behind"])]


def _read(name: str, sign: str) -> Optional[tuple[str, int]]:
    symbol = name.capitalize() if name.capitalize() in ELEMENTS else element_of(name)
    return (symbol, -1 if sign == "-" else 1) if symbol else None


def _kinds(table: Mapping[str, Any]) -> dict[str, Kind]:
    """The kinds of the data file, by id."""
    sources = {name: Source(**source) for name, source in table["sources"].items()}
    return {
        name: Kind(
            name,
            NAMES[name],
            (
                *parse_elements(kind["primary"]),
                *(one._replace(primary=False) for one in parse_elements(kind["secondary"])),
            ),
            tuple(sources[source] for source in kind["sources"]),
        )
        for name, kind in table["kinds"].items()
    }


# In the order of the data file: kinds of gold, of copper, and so on.
KINDS: Mapping[str, Kind] = _kinds(json.loads(_TABLE.read_text(encoding="utf-8")))
# The words that jobs and scripts use; the first is the default.
SOUGHT = (NOTHING, *KINDS)

if TYPE_CHECKING:
    SoughtName = str
else:
    SoughtName = Literal[SOUGHT]


@dataclass(frozen=True)
class Sought:
    """What is looked for; false where that is nothing in particular.

    Attributes:
        kind: of deposit; none where only elements are named, or nothing is.
        own: elements beside those of the kind; where one is of both, as it is here.
    """

    kind: Optional[Kind] = None
    own: tuple[Pathfinder, ...] = ()

    @classmethod
    def of(cls, kind: str = NOTHING, elements: str = "") -> Sought:
        """What SOUGHT and ELEMENTS say.

        Args:
            kind: one of `SOUGHT`.
            elements: a list as `parse_elements` reads it.

        Raises:
            EngineError: there is no such kind, or something in the list is no element.
        """
        if kind not in SOUGHT:
            raise EngineError(
                "{SOUGHT} is {kind}: it must be one of {names}.", kind=kind, names=list(SOUGHT), **parameters("SOUGHT")
            )
        return cls(KINDS.get(kind), parse_elements(elements))

    @property
    def pathfinders(self) -> tuple[Pathfinder, ...]:
        """All of them, each element once."""
        own = {one.symbol: one for one in self.own}
        of_kind = self.kind.pathfinders if self.kind else ()
        return tuple({**{one.symbol: one for one in of_kind}, **own}.values())

    @property
    def name(self) -> Text:
        """What it is called: the kind, the elements, or both."""
        if not self.own:
            return self.kind.name if self.kind else NAMES[NOTHING]
        elements = literal(" ".join(map(str, self.own)))
        return Text("{kind}, with {elements}", kind=self.kind.name, elements=elements) if self.kind else elements

    def weights(self, names: Sequence[str]) -> list[float]:
        """Weight of each band or field in what is sought, by their names.

        Primary elements count twice; sizes sum to 1, and those of depleted elements are negative.
        """
        found = present(self.pathfinders, names).found
        total = sum(2 if one.primary else 1 for one in found)
        weights = [0.0] * len(names)
        for one, index in found.items():
            weights[index] = one.sign * (2 if one.primary else 1) / total
        return weights

    def check_present(self, names: Sequence[str]) -> None:
        """Refuse a survey, by the names of its bands, that has too little of what is sought to tell it.

        Raises:
            EngineError: the sentence names the kind that comes nearest.
        """
        found = present(self.pathfinders, names).found
        if not self or len(found) >= min(MIN_PRESENT, len(self.pathfinders)):
            return
        nearest = nearest_kind(self.pathfinders, names)
        which = [str(one) for one in found] or Text("none")
        if nearest:
            raise EngineError(
                "{what}: the survey has too few of its elements ({found}). Nearest to it, of what the survey can tell, "
                "is {nearest}: choose that as {SOUGHT}, or name {ELEMENTS} of your own.",
                what=self.name,
                found=which,
                nearest=nearest.name,
                **parameters("SOUGHT", "ELEMENTS"),
            )
        raise EngineError(
            "{what}: the survey has too few of its elements ({found}), and too few of any other kind. Bands are known "
            "by names such as Au_ppb or As: name them so, or seek nothing in particular.",
            what=self.name,
            found=which,
        )

    def __bool__(self) -> bool:
        return bool(self.kind or self.own)


def present(pathfinders: Iterable[Pathfinder], names: Sequence[str]) -> Present:
    """Which pathfinders there are among some bands or fields, by their names."""
    index = elements_of(names)
    wanted = tuple(pathfinders)
    return Present(
        {one: index[one.symbol] for one in wanted if one.symbol in index},
        tuple(one for one in wanted if one.symbol not in index),
    )


def nearest_kind(pathfinders: Iterable[Pathfinder], names: Sequence[str]) -> Optional[Kind]:
    """The kind that comes nearest to what is sought where a survey has too little of that, by the names of its bands.

    It has at least `MIN_PRESENT` pathfinders there. Of several it is the one that has most of what is sought and of
    which most is there: both shares, in which a primary element counts twice, are multiplied.
    """
    wanted = _weights(pathfinders)
    nearest, best = None, 0.0
    for kind in KINDS.values():
        found, weights = _weights(present(kind.pathfinders, names).found), _weights(kind.pathfinders)
        shared = sum(min(weight, weights.get(one, 0)) for one, weight in wanted.items())
        score = shared * sum(found.values()) / sum(weights.values())
        if len(found) >= MIN_PRESENT and score > best:
            nearest, best = kind, score
    return nearest


def _weights(pathfinders: Iterable[Pathfinder]) -> dict[tuple[str, int], int]:
    """Two for a primary element and its sign, one for another."""
    return {(one.symbol, one.sign): 2 if one.primary else 1 for one in pathfinders}
