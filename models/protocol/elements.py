"""Which chemical element a band or a field holds, by its name: `Au_ppb`, `TFe2O3`, `log(As)`, `Cu_ICP_mgkg`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple, Optional

from .element_names import BEHIND_ELEMENTS, COMPOUNDS, ELEMENTS, NOISE, OTHERWISE, SYMBOLS, WORDS
from .units import PARTS_PER_MILLION, plain_unit

# A name that is a coordinate or a colour where the others are there too, in small letters.
_IN_COMPANY = {"y": {"x"}, "n": {"e"}, "b": {"r", "g"}}
# By names in small letters; eu is europium rather than eU.
_ANY_CASE = {
    **{formula.lower(): symbol for formula, symbol in COMPOUNDS.items()},
    **{symbol.lower(): symbol for symbol in ELEMENTS},
    **SYMBOLS,
}
# Letters and figures of the Latin alphabet, or signs of another one.
_WORD = re.compile(r"[A-Za-zÀ-ÿ0-9]+|[^\W\d_]+")
_TRANSFORMED = re.compile(r"(?i:log10|log|ln|clr|ilr|alr)(?=[A-Z][a-z]?(?![a-z]))")
# CuICP, AuNEW
_CAPITALS_BEHIND = re.compile(r"(?<=[a-z0-9])(?=[A-Z]{3})")
# A number or a size, as in 20cm; a mark of a sample, as in A1; the number of a method, as in MS61.
_SIZE = re.compile(r"\d+(?:[cmu]?m|mesh|st|nd|rd|th)?")
_MARK = re.compile(r"[A-Za-z]\d+")
_NUMBER = re.compile(r"\d+[a-z]?$")
_NUMBERED_ELEMENT = re.compile(r"([A-Z][a-z])\d+")
# 氧化钾, 三氧化二铝, 全铁含量: what is written around the name of an element.
_AROUND_CHINESE = re.compile("[一二三四五]?氧化[二三]?|全|总|元素|含量|品位|值")


def _unit_pattern() -> str:
    """A regular expression of units, however their parts are joined: mg/kg, mg_kg, mgkg, mg kg-1."""
    patterns = []
    for unit in sorted(PARTS_PER_MILLION, key=len, reverse=True):
        of, _, each = (re.escape(part) for part in unit.partition("/"))
        # With anything but a slash between them, Mg and g would be a unit in Mg g/t.
        joint = "" if not each else "/?" if each == "g" else r"[\s_./-]*"
        patterns.append(f"{of}{joint}{each}")
    shortened, whole = ("|".join(one for one in patterns if one.isalpha() is is_word) for is_word in (True, False))
    return rf"(?i)(?:{shortened})(?![a-z])|(?<![a-z])(?:{whole})(?![a-z])(?:-1)?"


_UNIT = re.compile(_unit_pattern())


class _Reading(NamedTuple):
    """An element that a word may stand for.

    Attributes:
        symbol: of the element.
        exact: whether the word is spelled as chemists do.
        sure: whether it stands for the element even beside words that are not known.
    """

    symbol: str
    exact: bool
    sure: bool = False


def element_of(name: str) -> Optional[str]:
    """The symbol of the element that a band or a field holds, by its name; none where that holds something else.

    Units, methods, transforms and oxides are seen through, and so are names in English, Spanish and Chinese. All
    carbon is carbon, whether TOC or CO2. Ratios and sums of elements, coordinates and losses on ignition are no
    element; `elements_of` knows a coordinate Y, too.
    """
    text, units = without_units(name)
    readings: list[_Reading] = []
    unknown = False
    for word in _WORD.findall(_CAPITALS_BEHIND.sub(" ", text)):
        word = _TRANSFORMED.sub("", word)
        if readings and word in BEHIND_ELEMENTS:
            continue
        reading = _read(word, units > 0)
        if reading:
            readings.append(reading)
        elif _NUMBER.sub("", word).lower() in OTHERWISE:
            return None
        elif not _is_noise(word) or ("/" in text and _MARK.fullmatch(word)):
            unknown = True
    exact = [reading for reading in readings if reading.exact] or readings
    if len({reading.symbol for reading in exact}) != 1:
        return None
    unknown = unknown or len({reading.symbol for reading in readings}) > 1
    if unknown and ("/" in text or not any(reading.sure for reading in exact)):
        return None
    return exact[0].symbol


def without_units(name: str) -> tuple[str, int]:
    """A name with blanks in place of its units, and how many they were."""
    return _UNIT.subn(" ", unicodedata.normalize("NFKC", name).replace("μ", "u"))


def elements_of(names: Sequence[str]) -> dict[str, int]:
    """The elements that some bands or fields hold, and the index of each; where several hold one, of the first.

    A Y beside an X is a coordinate and not yttrium, an N beside an E is one and not nitrogen, and a B beside an R and
    a G is blue and not boron.
    """
    plain = [name.strip().lower() for name in names]
    found: dict[str, int] = {}
    for index, name in enumerate(names):
        company = _IN_COMPANY.get(plain[index])
        symbol = None if company and company.issubset(plain) else element_of(name)
        if symbol:
            found.setdefault(symbol, index)
    return found


def _read(word: str, has_unit: bool) -> Optional[_Reading]:
    """The element that a word may stand for, if any; a small letter does so beside a unit alone."""
    if word in ELEMENTS:
        return _Reading(word, True, len(word) > 1 and word not in WORDS)
    if word in COMPOUNDS:
        return _Reading(COMPOUNDS[word], True, any(letter.isdigit() for letter in word))
    numbered = _NUMBERED_ELEMENT.fullmatch(word)
    if numbered and numbered[1] in ELEMENTS:
        return _Reading(numbered[1], True)
    if not word.isascii():
        word = _AROUND_CHINESE.sub("", word)
    symbol = _ANY_CASE.get(word.lower())
    return _Reading(symbol, False) if symbol and (len(word) > 1 or not word.isascii() or has_unit) else None


def _is_noise(word: str) -> bool:
    """Whether a word says nothing of the element."""
    plain = word.lower()
    if plain in NOISE or plain_unit(word) in PARTS_PER_MILLION or not (word.isascii() or _AROUND_CHINESE.sub("", word)):
        return True
    return bool(_SIZE.fullmatch(plain) or _MARK.fullmatch(word) or _NUMBER.sub("", plain) in NOISE)
