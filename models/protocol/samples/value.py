"""One text of a laboratory, and what it means.

A value below its detection limit is written in many ways: `<0.5`, `0.5L` or `0.5N` (qualifiers of the US Geological
Survey), `-0.5` (the limit as a negative number), `0`, or in words. Other codes, such as -9999, stand for no value.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..units import BEHIND_A_VALUE, plain_unit

_NAN = float("nan")
_NUMBER = re.compile(
    r"(?P<sign><=?|≤|>=?|≥)?\s*(?P<number>[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?)\s*"
    rf"(?P<qualifier>UJ|[LNGUJ])?\s*(?P<unit>{BEHIND_A_VALUE})?",
)
_UNDER = ("L", "N", "U", "UJ")
_BELOW_WORDS = {
    *("bdl", "b.d.l.", "bld", "bd", "dl", "nd", "n.d.", "n/d", "lod", "loq", "lld", "udl", "trace", "tr", "tr.", "x"),
    *("<lod", "<loq", "<dl", "<mdl", "<ld", "<lld", "<lq", "<bg", "<bdl", "not detected", "below detection", "below"),
    *("n.n.", "bql", "<bql"),
}
_MISSING_WORDS = {
    *("", "na", "n/a", "n.a.", "nan", "null", "none", "missing", "no data", "-", "--", "\u2014", "*", "?"),
    *("ns", "n.s.", "nss", "nr", "n.r.", "is", "i.s.", "lnr", "#n/a", "#n/v", "#value!", "#div/0!"),
}
_CODE = re.compile(r"-9{2,}(?:\.(?:0*|9+))?|-32768(?:\.0*)?")
# Groups of three digits, as in 1 234.5 and 1'234.5.
_GROUP_MARK = re.compile("(?<=\\d)[ \u00a0\u202f'\u2019](?=\\d{3}(?!\\d))")
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
        mark: empty for a value, `<` below a limit, `>` above one, `code` for a code of no value, `missing`, or
            `unreadable`.
        unit: one of `units.PARTS_PER_MILLION`; empty where none is written.
    """

    number: float
    mark: str
    unit: str = ""


def read_value(text: str) -> LaboratoryValue:
    """The meaning of a text, as far as it can be told without its field: zero and -0.5 are values here."""
    if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) < _MAX_DIGITS:
        return LaboratoryValue(float(text), "")
    # A spreadsheet puts an apostrophe before what it is not to compute with.
    text = _without_groups(text.strip().lstrip("'").replace("\u2212", "-"))
    word = text.lower().replace("< ", "<")
    if word in _MISSING_WORDS:
        return LaboratoryValue(_NAN, "missing")
    if word in _BELOW_WORDS:
        return LaboratoryValue(_NAN, "<")
    found = _NUMBER.fullmatch(text)
    if not found:
        return LaboratoryValue(_NAN, "unreadable")
    number = parse_number(found["number"])
    if is_code(found["number"]) or abs(number) >= _MAX_NUMBER:
        return LaboratoryValue(_NAN, "code")
    sign, qualifier, unit = found["sign"] or "", found["qualifier"] or "", plain_unit(found["unit"] or "")
    if sign[:1] in ("<", "≤") or qualifier in _UNDER:
        return LaboratoryValue(abs(number), "<", unit)
    return LaboratoryValue(number, ">" if sign or qualifier == "G" else "", unit)


def parse_number(text: str) -> float:
    """A number with a decimal point or a decimal comma."""
    return float(text.strip().replace(",", "."))


def is_code(number: str) -> bool:
    """Whether the text of a number is one that stands for no value."""
    return _CODE.fullmatch(number.replace(",", ".")) is not None


def stands_for_no_value(number: float) -> bool:
    """Whether a number is one that files and laboratories write where there is no value."""
    return abs(number) >= _MAX_NUMBER or is_code(f"{number:.10g}")


def _without_groups(text: str) -> str:
    """A number without the marks between its thousands, where these can be nothing else; other texts as they are."""
    text = _GROUP_MARK.sub("", text)
    found = _GROUPED.search(text)
    return text.replace(found["mark"], "") if found else text
