"""Texts as data: a template and the values that fill it, so that any language can say them.

As JSON: {"text": "{size} does not fit {name}", "values": {"size": 4, "name": "a.tif"}}. A value is a number, a word
that no language translates (a file, a name of a band), another text, a parameter of an algorithm
({"parameter": "FOLDS"}), or a list of those, which is said with commas.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

# Says a template in another language; what it does not know stays as it is.
Translate = Callable[[str], str]
# Calls a parameter, given by its id, as a dialog labels it.
Label = Callable[[str], str]


def english(template: str) -> str:
    """The template itself: all of them are in English."""
    return template


@dataclass(frozen=True, init=False)
class Text:
    """A template in English, and what fills it.

    Attributes:
        template: with gaps and their formats as `str.format` has them; taken literally where there are no values.
        values: by the names of the gaps.
    """

    template: str
    values: Mapping[str, Any]

    def __init__(self, template: str, /, **values: Any):
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", values)

    def said(self, translate: Translate = english, label: Label = str) -> str:
        """The text in words, its template and the texts within it translated, parameters called by `label`."""
        if not self.values:
            return translate(self.template)
        values = {name: _said(value, translate, label) for name, value in self.values.items()}
        try:
            return translate(self.template).format(**values)
        except (LookupError, ValueError, AttributeError):  # A translation with gaps of its own.
            return self.template.format(**values)

    def __str__(self) -> str:
        return self.said()

    def to_data(self) -> dict[str, Any]:
        """The text as JSON knows it."""
        return {"text": self.template, "values": {name: plain(value) for name, value in self.values.items()}}


@dataclass(frozen=True)
class Parameter:
    """A parameter of an algorithm, which scripts call by its id and dialogs by its label."""

    id: str

    def __str__(self) -> str:
        return self.id


def parameters(*ids: str) -> dict[str, Any]:
    """What fills gaps that are named as the parameters that they stand for."""
    return {one: Parameter(one) for one in ids}


# What stands between the items of a list.
_COMMA = Text(", ")

# What takes words takes them as a text, or, where no language translates them, as they are.
Words = Union[Text, str]


def plural(number: int, one: str, many: str, **values: Any) -> Text:
    """One of two templates, both with the gap {number}: for a single thing, and for none or several."""
    return Text(one if number == 1 else many, number=number, **values)


def joined(texts: Iterable[Words], separator: str = " ") -> Text:
    """Texts one after the other, such as sentences; a single one stays as it is."""
    parts = [as_text(text) for text in texts]
    if len(parts) == 1:
        return parts[0]
    names = [f"part_{number}" for number in range(len(parts))]
    return Text(separator.join(f"{{{name}}}" for name in names), **dict(zip(names, parts)))


def literal(words: object) -> Text:
    """What no language translates, as a text."""
    return Text("{words}", words=str(words))


def as_text(words: Words) -> Text:
    """Words as a text; such as no language translates stand for themselves."""
    return words if isinstance(words, Text) else literal(words)


def plain(value: Any) -> Any:
    """A value as JSON knows it: texts and lists of them as data, numpy's numbers as Python's, paths as words."""
    if isinstance(value, Text):
        return value.to_data()
    if isinstance(value, Parameter):
        return {"parameter": value.id}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, int, float, dict)):
        return value
    return value.item() if hasattr(value, "item") else os.fspath(value) if hasattr(value, "__fspath__") else str(value)


def from_data(value: Any) -> Any:
    """The inverse of `plain`: the texts in a value of JSON."""
    if isinstance(value, dict):
        if value.keys() == {"text", "values"} and isinstance(value["text"], str) and isinstance(value["values"], dict):
            return Text(value["text"], **{str(name): from_data(item) for name, item in value["values"].items()})
        if value.keys() == {"parameter"} and isinstance(value["parameter"], str):
            return Parameter(value["parameter"])
        return {name: from_data(item) for name, item in value.items()}
    return [from_data(item) for item in value] if isinstance(value, list) else value


def _said(value: Any, translate: Translate, label: Label) -> Any:
    if isinstance(value, Text):
        return value.said(translate, label)
    if isinstance(value, Parameter):
        return label(value.id)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return translate(_COMMA.template).join(str(_said(item, translate, label)) for item in value)
    return value
