"""Labels in a field: which features of a layer are deposits, where it holds barren places too."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Optional

from .text import Text

_TRUE = {
    *("1", "true", "t", "yes", "y", "deposit", "deposits", "occurrence", "positive", "pos", "+", "present", "presence"),
    *("mineralised", "mineralized", "ore", "mine", "sí", "si", "verdadero", "yacimiento", "positivo", "presente"),
    *("是", "有", "真", "矿床", "有矿", "矿点", "阳性", "正"),
}
_FALSE = {
    *("0", "-1", "false", "f", "no", "n", "barren", "negative", "neg", "-", "absent", "absence", "background", "none"),
    *("non-deposit", "nondeposit", "no deposit", "not deposit", "unmineralised", "unmineralized", "non-ore", "sterile"),
    *("falso", "estéril", "esteril", "negativo", "ausente", "否", "无", "假", "无矿", "非矿", "阴性", "负", "背景"),
}


# What a field is called that names deposits, the likeliest first; and how such names end.
_NAME_FIELDS = (
    *("name", "deposit", "deposit_name", "dep_name", "site_name", "mine_name", "ftr_name", "site", "mine"),
    *("occurrence", "prospect", "showing", "title", "nombre", "yacimiento", "depósito", "deposito", "mina"),
    *("名称", "矿床名称", "矿床", "矿山", "矿点", "矿产地名"),
)
_NAME_ENDINGS = ("_name", " name", "_nombre", "名称", "名")


def name_field(fields: Sequence[str]) -> Optional[str]:
    """The field that says what deposits are called; None where none looks like that."""
    plain = {unicodedata.normalize("NFKC", field).strip().casefold(): field for field in reversed(fields)}
    known = next((plain[name] for name in _NAME_FIELDS if name in plain), None)
    return known or next((field for name, field in plain.items() if name.endswith(_NAME_ENDINGS)), None)


def plain_label(text: str) -> str:
    """A label in small letters and plain characters; numbers without decimals that are none."""
    text = unicodedata.normalize("NFKC", text).strip().casefold()
    try:
        number = float(text)
    except ValueError:
        return text
    return str(int(number)) if abs(number) < 2**53 and number == int(number) else repr(number)


def is_deposit(text: str, wanted: Sequence[str] = ()) -> bool:
    """Whether a label is one of those that are wanted; without any, whether it says yes, as 1, true and deposit do."""
    label = plain_label(text)
    return label in map(plain_label, wanted) if wanted else label in _TRUE


def say_yes_or_no(texts: Iterable[str]) -> bool:
    """Whether all texts of a field do, empty ones left out."""
    return _labels(texts) <= _TRUE | _FALSE


def look_like_labels(texts: Iterable[str]) -> bool:
    """Whether all texts of a field, empty ones left out, say yes or no, and both occur."""
    labels = _labels(texts)
    return bool(labels & _TRUE) and bool(labels & _FALSE) and labels <= _TRUE | _FALSE


def _labels(texts: Iterable[str]) -> set[str]:
    return {label for label in map(plain_label, texts) if label}


def chosen_by(field: str, value: str) -> Text:
    """The features that were chosen as deposits, in words."""
    if value:
        return Text("the features of which {field} is {value}", field=field, value=value)
    return Text("the features of which {field} says yes, as 1 and true do", field=field)
