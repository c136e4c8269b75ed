"""One text of a laboratory, and what it means.

A value below its detection limit is written in many ways: `<0.5`, `＜０.５`, `0.5L` or `0.5N` (qualifiers of the US
Geological Survey), `-0.5` (the limit as a negative number), `0`, `BDL (0.5)`, or in words alone. Other codes, such as
-9999, stand for no value. Footnote marks, as in `1.2*` or `3.4 a`, say nothing of the number.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..units import BEHIND_A_VALUE, plain_unit
from .words import (
    MAX_LENGTH,
    is_over,
    is_under,
    plain_text,
    says_missing,
    says_over,
    says_under,
    says_undetected,
    squashed,
)

_NAN = float("nan")
_NUMBER = re.compile(
    r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?: ?[eE] ?[-+]?\d+(?!\d)| ?[x×*·] ?10(?:\^|\*\*)? ?[-+]?\d+(?!\d))?"
)
_POWER_OF_TEN = re.compile(r" ?(?:[eE]|[x×*·] ?10(?:\^|\*\*)?) ?")
_UNIT = re.compile(BEHIND_A_VALUE)
# A value that the blank has too, one of a diluted sample, an estimate, one after the holding time. J is so common that
# it needs no word.
_QUALIFIERS = {"B", "D", "E", "H"}
_FOOTNOTE = re.compile(r"\^?[*†‡§#¶]{1,3}|\^[\da-zA-Z]{1,2}|[abcdfhiopqrsvwyz]|[(\[][\da-zA-Z*]{1,2}[)\]]")
# What stands before a number that is about right.
_ABOUT = {"", "~", "≈", "*", "ca", "c", "约"}


_CODE = re.compile(r"-9{2,}(?:\.(?:0*|9+))?|-3276[78](?:\.0*)?")
# Groups of three digits, as in 1 234.5 and 1'234.5.
_GROUP_MARK = re.compile("(?<=\\d)[ '\u2019](?=\\d{3}(?!\\d))")
_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?P<mark>[.,])\d{3}(?:(?:(?P=mark)\d{3})*(?!(?P=mark))[.,]\d*|(?:(?P=mark)\d{3})+)(?![\d.,])"
)
# Grids and databases write numbers beyond this for "no value".
_MAX_NUMBER = 1e30
# Digits of a number that is surely no larger: most texts are such, and need no closer look.
_MAX_DIGITS = 30


class LaboratoryValue(NamedTuple):
    """What one text means.

    Attributes:
        number: the value, or the limit of one that is beyond it; NaN without one.
        mark: empty for a value, `noted` for one with a footnote, `<` below a limit, `>` above one, `code` for a code of
            no value, `missing`, or `unreadable`.
        unit: one of `units.PARTS_PER_MILLION`; empty where none is written.
    """

    number: float
    mark: str
    unit: str = ""


_UNREADABLE = LaboratoryValue(_NAN, "unreadable")


def read_value(text: str) -> LaboratoryValue:
    """The meaning of a text, as far as it can be told without its field: zero and -0.5 are values here."""
    if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) < _MAX_DIGITS:
        return LaboratoryValue(float(text), "")
    text = plain_text(text)
    if len(text) > MAX_LENGTH:
        return _UNREADABLE
    if says_missing(text):
        return LaboratoryValue(_NAN, "missing")
    if says_undetected(text):
        return LaboratoryValue(_NAN, "<")
    text = _without_groups(text)
    found = _NUMBER.search(text)
    return _read(text[: found.start()], found[0], text[found.end() :]) if found else _UNREADABLE


def parse_number(text: str) -> float:
    """A number with a decimal point or a decimal comma."""
    return float(_POWER_OF_TEN.sub("e", text.strip().replace(",", "."), count=1))


def is_code(number: str) -> bool:
    """Whether the text of a number is one that stands for no value."""
    written = [number.replace(",", ".")]
    if _NUMBER.fullmatch(number):
        written.append(repr(parse_number(number)))
    return any(map(_CODE.fullmatch, written))


def _read(before: str, digits: str, behind: str) -> LaboratoryValue:
    """A number, by what stands before and behind it."""
    behind = behind.strip()
    unit = _UNIT.match(behind.lstrip("( "))
    if unit:
        behind = behind.lstrip("( ")[unit.end() :].strip()
    head, tail = squashed(before), squashed(behind)
    under = is_under(head), bool(tail) and says_under(behind)
    over = is_over(head), bool(tail) and says_over(behind)
    # 10^3 may be a power, and 10 with a footnote.
    noted = digits != "10" and bool(_FOOTNOTE.fullmatch(behind)) or behind in _QUALIFIERS
    known = (head in _ABOUT or under[0] or over[0]) and (not tail or noted or behind == "J" or under[1] or over[1])
    limited = any(under) or any(over)
    # A name such as ND12, and what stands in brackets: a limit, or a value that is less sure than others.
    if not known or re.search("[A-Za-z]$", before) or ("(" in before and not limited) or (any(under) and any(over)):
        return _UNREADABLE
    number = parse_number(digits)
    if is_code(digits) or abs(number) >= _MAX_NUMBER:
        return LaboratoryValue(_NAN, "code")
    written = plain_unit(unit[0]) if unit else ""
    if any(under):
        return LaboratoryValue(abs(number), "<", written)
    return LaboratoryValue(number, ">" if limited else "noted" if noted else "", written)


def _without_groups(text: str) -> str:
    """A number without the marks between its thousands, where these can be nothing else; other texts as they are."""
    text = _GROUP_MARK.sub("", text)
    found = _GROUPED.search(text)
    return text.replace(found["mark"], "") if found else text
