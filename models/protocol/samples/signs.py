"""Signs of detection limits in a field of their own, beside that of the numbers: As 0.5 and As_Q <."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from .value import read_value
from .words import plain_text, says_over, says_under

# What such a field is called beside the name of the numbers'.
_SIGN_WORDS = {
    *(
        "q",
        "qc",
        "ql",
        "qual",
        "quals",
        "qualifier",
        "qualifiers",
        "qualif",
        "qlf",
        "flag",
        "flags",
        "flg",
        "sign",
        "signs",
    ),
    *(
        "symbol",
        "sym",
        "mark",
        "marker",
        "remark",
        "remarks",
        "rem",
        "rmk",
        "code",
        "prefix",
        "op",
        "operator",
        "lt",
        "ltgt",
    ),
    *("calif", "calificador", "signo", "simbolo", "bandera", "符号", "标记", "标识", "限定符", "备注", "检出标志"),
}
# The same where it says yes or no: whether the number is a limit, or whether it is a value.
_LIMIT_WORDS = {
    "cen",
    "cens",
    "censored",
    "censor",
    "censoring",
    "nd",
    "nondetect",
    "bdl",
    "bld",
    "below",
    "belowdl",
    "lt",
}
_VALUE_WORDS = {"d", "det", "detect", "detects", "detected", "detection"}
_WORDS = _SIGN_WORDS | _LIMIT_WORDS | _VALUE_WORDS
_YES, _NO = {"1", "true", "t", "yes", "y", "si", "sí", "是"}, {"0", "false", "f", "no", "n", "否"}
_UNIT_WORDS = {
    "ppm",
    "ppb",
    "ppt",
    "pct",
    "perc",
    "percent",
    "wt",
    "mg",
    "ug",
    "ng",
    "g",
    "kg",
    "t",
    "mgkg",
    "ugkg",
    "gt",
}
_TOKEN = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\dA-Za-z_]+|\d+")
_MAX_KINDS = 20
_PLAIN_UNDER = {"<", "<=", "≤"}
_ZERO_AND_ONE = {"0", "1", "0.0", "1.0"}
_PLAIN_SIGNS = _PLAIN_UNDER | {">", ">=", "≥", "="}


def is_named_like_signs(name: str) -> bool:
    """Whether a field may be one of signs, by its name."""
    joined = "".join(_tokens(name))
    return any(joined.startswith(word) or joined.endswith(word) or word in _tokens(name) for word in _WORDS)


def sign_fields(columns: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Which field holds the signs of which other, by the name of the latter.

    Its name is that of the other with a word such as Q or qualifier, as in Au_Q, QualAu or Au_ppm_flag, and its texts
    say of some numbers that they are limits.
    """
    found: dict[str, str] = {}
    for sign, texts in columns.items():
        if not is_named_like_signs(sign) or not holds_signs(sign, texts):
            continue
        others = [name for name in columns if name != sign]
        for matches in (_is_exactly, _is_but_for_units):
            owners = [name for name in others if matches(sign, name)]
            if len(owners) == 1:
                found.setdefault(owners[0], sign)
                break
    # No field of signs has signs of its own.
    return {name: sign for name, sign in found.items() if name not in found.values()}


def lone_signs(columns: Mapping[str, Sequence[str]], known: Iterable[str]) -> list[str]:
    """Fields that look like signs and are not among those that are known: nobody says whose, or what they mean."""
    taken = set(known)
    return [name for name, texts in columns.items() if name not in taken and _look_like_signs(name, texts, columns)]


def holds_signs(name: str, texts: Sequence[str]) -> bool:
    """Whether a field says of numbers that they are limits."""
    kinds = _kinds(texts)
    return bool(kinds) and any(_sign(name, kind) for kind in kinds)


def with_sign(name: str, value: str, sign: str) -> str:
    """A number with the sign of its field of signs, which is called `name`, before it."""
    mark = _sign(name, plain_text(sign))
    meaning = read_value(value)
    if not mark or meaning.mark in (mark, "code", "unreadable"):
        return value
    if meaning.mark == "missing":
        return "ND" if mark == "<" and plain_text(sign) not in ("<", "≤", "<=") else value
    signed = f"{mark}{plain_text(value).lstrip('<>≤≥= ')}"
    return signed if read_value(signed).mark == mark else f"{mark}{abs(meaning.number)!r}"


def _sign(name: str, text: str) -> Optional[str]:
    """< or > where a text of a field of signs says that a number is such a limit."""
    words, answer = set(_tokens(name)), text.lower()
    if answer.endswith(".0"):
        answer = answer[:-2]
    if answer in _YES | _NO:
        if words & _LIMIT_WORDS and not words & _SIGN_WORDS - {"lt"}:
            return "<" if answer in _YES else None
        if words & _VALUE_WORDS and not words & _SIGN_WORDS:
            return "<" if answer in _NO else None
    if not text or re.search(r"\d", text):
        return None
    return "<" if says_under(text) else ">" if says_over(text) else None


def _kinds(texts: Sequence[str]) -> set[str]:
    """The different texts of a field that has few; none of another."""
    different = set(texts)
    if len(different) > _MAX_KINDS:
        return set()
    return {plain for text in different if (plain := plain_text(text)) and read_value(plain).mark != "missing"}


def _look_like_signs(name: str, texts: Sequence[str], columns: Iterable[str]) -> bool:
    """Whether a field holds nothing but < and the like, or 0 and 1 and is called like signs of another."""
    kinds = _kinds(texts)
    if kinds & _PLAIN_UNDER:
        return kinds <= _PLAIN_SIGNS
    if not kinds or not kinds <= _ZERO_AND_ONE:
        return False
    return any(_is_exactly(name, other) for other in columns if other != name)


def _tokens(name: str) -> list[str]:
    return [token.lower() for token in _TOKEN.findall(name)]


def _is_exactly(sign: str, name: str) -> bool:
    """Whether a name is another and a word for signs."""
    if (rest := _rest(sign)) and sorted(rest) == sorted(_tokens(name)):
        return True
    joined, other = "".join(_tokens(sign)), "".join(_tokens(name))
    if not other or joined == other:
        return False
    before, behind = joined[: -len(other)], joined[len(other) :]
    return (joined.endswith(other) and before in _WORDS) or (joined.startswith(other) and behind in _WORDS)


def _is_but_for_units(sign: str, name: str) -> bool:
    """The same, where only one of the two names the unit or the method."""
    ours, theirs = _rest(sign), _tokens(name)
    return bool(ours) and ours[:1] == theirs[:1] and set(ours) - set(theirs) <= _UNIT_WORDS


def _rest(sign: str) -> list[str]:
    """The words of a name that are none for signs."""
    return [token for token in _tokens(sign) if token not in _WORDS]
