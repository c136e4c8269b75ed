from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Optional

import pytest

from models.protocol.decoding import decode
from models.protocol.errors import EngineError


@dataclass(frozen=True)
class Part:
    name: str
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Whole:
    kind: Literal["one", "two"]
    share: float = 0.5
    count: Optional[int] = None
    fast: bool = False
    parts: tuple[Part, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)
    shapes: tuple[dict[str, Any], ...] = ()


def test_values_become_what_the_fields_are_annotated_with():
    values = {
        "kind": "two",
        "share": 1,
        "count": 3,
        "fast": True,
        "parts": [{"name": "a", "sizes": [1, 2]}, {"name": "b"}],
        "weights": {"x": 0.25},
        "shapes": [{"type": "Point", "coordinates": [1.5, 2]}],
    }
    assert decode(Whole, values) == Whole(
        "two",
        1,
        3,
        True,
        (Part("a", (1, 2)), Part("b")),
        {"x": 0.25},
        ({"type": "Point", "coordinates": [1.5, 2]},),
    )


def test_what_is_left_out_has_its_default():
    assert decode(Whole, {"kind": "one"}) == Whole("one")
    assert decode(Whole, {"kind": "one", "count": None}).count is None


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, r"^kind is missing\.$"),
        ({"kind": "one", "size": 3}, r"^there is no field size\.$"),
        ({"kind": "three"}, r"^kind is one of one, two, not 'three'\.$"),
        ({"kind": ["one"]}, r"^kind is one of one, two, not \['one'\]\.$"),
        ({"kind": None}, r"^kind is one of one, two, not None\.$"),
        ({"kind": "one", "share": "1"}, r"^share cannot be '1'\.$"),
        ({"kind": "one", "share": True}, r"^share cannot be True\.$"),
        ({"kind": "one", "share": float("nan")}, r"^share cannot be nan\.$"),
        ({"kind": "one", "share": float("inf")}, r"^share cannot be inf\.$"),
        ({"kind": "one", "share": None}, r"^share cannot be None\.$"),
        ({"kind": "one", "share": 10**400}, r"^share cannot be 10+\.\.\.0+\.$"),
        ({"kind": "one", "count": 10**400}, r"^count cannot be 10+\.\.\.0+\.$"),
        ({"kind": "one", "parts": [{"name": "a\0b"}]}, r"^name cannot be 'a\\x00b'\.$"),
        ({"kind": "one", "parts": [{"name": "a\ud800"}]}, r"^name cannot be 'a\\ud800'\.$"),
        ({"kind": "o" * 5000}, r"^kind is one of one, two, not 'o+\.\.\.o+'\.$"),
        ({"kind": "one", "count": 2.5}, r"^count cannot be 2\.5\.$"),
        ({"kind": "one", "fast": 1}, r"^fast cannot be 1\.$"),
        ({"kind": "one", "parts": {"name": "a"}}, r"^parts cannot be \{'name': 'a'\}\.$"),
        ({"kind": "one", "parts": ["a"]}, r"^'a' is not an object with named values\.$"),
        ({"kind": "one", "parts": [{"name": 7}]}, r"^name cannot be 7\.$"),
        ({"kind": "one", "weights": {"x": "heavy"}}, r"^weights cannot be 'heavy'\.$"),
        ({"kind": "one", "weights": [1]}, r"^weights cannot be \[1\]\.$"),
        ({"kind": "one", "shapes": ["POINT (1 2)"]}, r"^shapes cannot be 'POINT \(1 2\)'\.$"),
    ],
)
def test_a_misfit_is_told(values, told):
    with pytest.raises(EngineError, match=told):
        decode(Whole, values)


def test_what_is_no_object_is_told():
    with pytest.raises(EngineError, match=r"^\[\] is not an object with named values\.$"):
        decode(Whole, [])
