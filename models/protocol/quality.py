"""What quality control found of the elements of a survey, as numbers beside the samples and tags of rasters keep it.

The error that duplicates show, as a share of all variance, is told in three levels. Ramsey, Thompson and Hale (1992),
Journal of Geochemical Exploration 44, 23-36, doi 10.1016/0375-6742(92)90045-A, ask for a fifth at most.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Optional, get_args

from .foreign import is_number, is_text, loads
from .limits import MAX_BANDS
from .text import Text

Level = Literal["good", "usable", "weak", "unknown"]
LEVELS: tuple[Level, ...] = get_args(Level)
Concern = Literal["bias", "drift", "runs", "blanks", "carry_over"]
CONCERNS: tuple[Concern, ...] = get_args(Concern)
# Error as a share of the variance: up to the first, details of a map are real, up to the second its broad patterns.
GOOD, USABLE = 0.05, 0.2
# What the numbers of a report on quality say that they are.
OF = "quality"
_ENDING = "_numbers.json"
# Of what is read back: a folder may hold anything.
_LONGEST, _LONGEST_NAME, _MOST_FILES = 2**23, 200, 200


@dataclass(frozen=True)
class ElementQuality:
    """What is known of one element.

    Attributes:
        level: one of `LEVELS`.
        error_share: variance of all errors as a share of the whole, 0 to 1; None where it could not be told.
        concerns: of `CONCERNS`.
    """

    level: Level
    error_share: Optional[float] = None
    concerns: tuple[Concern, ...] = ()


@dataclass(frozen=True)
class Quality:
    """What is known of the elements of a survey.

    Attributes:
        elements: by their names.
        source: the file that says so; empty for the tag of a raster.
    """

    elements: Mapping[str, ElementQuality]
    source: str = ""

    def __bool__(self) -> bool:
        return bool(self.elements)

    def only(self, names: Iterable[str]) -> Quality:
        """What is known of some of them."""
        return self.of_made({name: name for name in names})

    def of_made(self, elements: Mapping[str, str]) -> Quality:
        """What is known of bands that were made of one element each, given by their names."""
        return Quality({name: self.elements[of] for name, of in elements.items() if of in self.elements}, self.source)

    def at(self, level: Level) -> list[str]:
        """Names of the elements of a level."""
        return [name for name, one in self.elements.items() if one.level == level]

    def with_concern(self, concern: Concern) -> list[str]:
        """Names of the elements that have a concern."""
        return [name for name, one in self.elements.items() if concern in one.concerns]

    def cautions(self) -> Iterator[Text]:
        """What must not be overlooked, in sentences."""
        if weak := self.at("weak"):
            yield Text(
                "Quality control: more than {share:.0f} % of the variance is error, of sampling and analysis, of "
                "{names}. Single high values of these may be chance; they are taken all the same.",
                share=100 * USABLE,
                names=[_with_share(name, self.elements[name]) for name in weak],
            )
        concerns = (
            Text(
                "Quality control: standards are off their certified values: {names}.", names=self.with_concern("bias")
            ),
            Text("Quality control: standards drift over the analyses: {names}.", names=self.with_concern("drift")),
            Text(
                "Quality control: standards break the rules of a steady analysis: {names}.",
                names=self.with_concern("runs"),
            ),
            Text("Quality control: blanks hold more than they should: {names}.", names=self.with_concern("blanks")),
            Text(
                "Quality control: blanks follow the sample before them (carry-over): {names}.",
                names=self.with_concern("carry_over"),
            ),
        )
        yield from (sentence for sentence in concerns if sentence.values["names"])

    def notes(self) -> Iterator[Text]:
        """The rest of what is known, in sentences."""
        if self and self.source:
            yield Text("What is told of quality control stands in {file}, beside the samples.", file=self.source)
        if good := self.at("good"):
            yield Text(
                "Quality control: {share:.0f} % of the variance or less is error of {names}: details of their maps are "
                "real.",
                share=100 * GOOD,
                names=good,
            )
        if usable := self.at("usable"):
            yield Text(
                "Quality control: {low:.0f} to {high:.0f} % of the variance is error of {names}: trust broad patterns "
                "of their maps, not single values.",
                low=100 * GOOD,
                high=100 * USABLE,
                names=[_with_share(name, self.elements[name]) for name in usable],
            )
        if unknown := self.at("unknown"):
            yield Text("Quality control could not tell the error of {names}.", names=unknown)

    def to_tag(self) -> str:
        """The text that `from_tag` reads."""
        return json.dumps({name: _data(one) for name, one in self.elements.items()})

    def to_data(self) -> list[dict[str, Any]]:
        """The list that `from_numbers` reads."""
        return [{"name": name, **_data(one)} for name, one in self.elements.items()]


NOTHING_KNOWN = Quality({})


def from_tag(text: str) -> Quality:
    """What a tag says; nothing where it does not say it as the engine does."""
    try:
        stated = loads(text, _LONGEST)
    except ValueError:
        return NOTHING_KNOWN
    return _quality(list(stated.items())) if isinstance(stated, dict) else NOTHING_KNOWN


def from_numbers(path: str) -> Quality:
    """What the numbers of a report on quality say; nothing where they are none, or cannot be read."""
    stated = _numbers(path)
    elements = stated.get("elements") if stated else None
    if not isinstance(elements, list):
        return NOTHING_KNOWN
    found = _quality([(one.get("name"), one) for one in elements if isinstance(one, dict)])
    return Quality(found.elements, os.path.basename(path))


def beside(source: str) -> Optional[str]:
    """The newest numbers of a report on the quality of some samples in the folder of their file; None without such.

    Numbers that name another file count where they are the only ones: duplicates often have a table of their own.

    Args:
        source: path of the file of the samples.
    """
    folder, name = os.path.split(os.path.abspath(source))
    try:
        paths = [os.path.join(folder, one) for one in os.listdir(folder) if one.endswith(_ENDING)]
        paths = sorted(filter(os.path.isfile, paths), key=os.path.getmtime, reverse=True)[:_MOST_FILES]
    except OSError:
        return None
    stated = [(path, numbers["samples"]) for path in paths if (numbers := _numbers(path)) and "samples" in numbers]
    of_them = [path for path, samples in stated if samples == name]
    return of_them[0] if of_them else stated[0][0] if len(stated) == 1 else None


def numbers_of(quality: Quality, source: str) -> dict[str, Any]:
    """What makes the numbers of a report those of quality."""
    return {"of": OF, "samples": source, "elements": quality.to_data()}


def level_of(error_share: Optional[float]) -> Level:
    """The level of an error that is such a share of the variance; unknown for None."""
    if error_share is None:
        return "unknown"
    return "good" if error_share <= GOOD else "usable" if error_share <= USABLE else "weak"


def _numbers(path: str) -> Optional[dict[str, Any]]:
    try:
        if os.path.getsize(path) > _LONGEST:
            return None
        with open(path, encoding="utf-8") as file:
            stated = loads(file.read(_LONGEST), _LONGEST)
    except (OSError, ValueError):
        return None
    return stated if isinstance(stated, dict) and stated.get("of") == OF else None


def _quality(stated: Sequence[tuple[Any, Any]]) -> Quality:
    found: dict[str, ElementQuality] = {}
    for name, one in stated[:MAX_BANDS]:
        if is_text(name, _LONGEST_NAME) and isinstance(one, dict) and one.get("level") in LEVELS:
            share, concerns = one.get("error_share"), one.get("concerns")
            found[name] = ElementQuality(
                one["level"],
                float(share) if share is not None and is_number(share, 0, 1) else None,
                tuple(concern for concern in CONCERNS if isinstance(concerns, list) and concern in concerns),
            )
    return Quality(found)


def _data(one: ElementQuality) -> dict[str, Any]:
    return {"level": one.level, "error_share": one.error_share, "concerns": list(one.concerns)}


def _with_share(name: str, one: ElementQuality) -> Text:
    return Text("{name} ({share:.0f} %)", name=name, share=100 * (one.error_share or 0.0))
