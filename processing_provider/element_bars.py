"""Elements of a target as bars: what each adds to the score, with what is observed and expected, as a drawing."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from typing import Any

from ..models.protocol.round_numbers import short_number
from .texts import tr

# Of the drawing, in units of its own: how wide it is and how high a row, where bars begin, the longest one, and values.
_WIDTH, _ROW, _NAME, _LONGEST, _VALUES = 230.0, 13.0, 34.0, 84.0, 144.0
# Of a name, so that it ends before its bar.
_LETTERS = 8
_HIGH, _LOW, _UNKNOWN = "#e07b1a", "#3b76af", "#999999"


def element_bars(elements: Sequence[dict[str, Any]]) -> str:
    """The drawing as SVG, in the form that the pictures of layouts take.

    Args:
        elements: `name`, `unit`, `share`, `observed`, `expected` and `weak` of each, the leading one first.
    """
    most = max((one["share"] for one in elements), default=1.0) or 1.0
    height = _ROW * (len(elements) + 2)
    head = _element("text", tr("Share in the score; observed and expected"), x=0, y=9, font_weight="bold")
    rows = "".join(_row(number, one, most) for number, one in enumerate(elements, start=1))
    size = {"viewBox": f"0 0 {_WIDTH} {height}", "width": _WIDTH, "height": height}
    group = _wrapped("g", head + rows + _key(height), font_family="sans-serif", font_size=8, fill="#222222")
    svg = _wrapped("svg", group, xmlns="http://www.w3.org/2000/svg", **size)
    return "base64:" + base64.b64encode(svg.encode("utf-8")).decode("ascii")


def _row(number: int, element: dict[str, Any], most: float) -> str:
    top = _ROW * number
    base, observed, expected = top + 9, element["observed"], element["expected"]
    known = observed is not None and expected is not None
    colour = _UNKNOWN if not known else _HIGH if observed > expected else _LOW
    length = _LONGEST * element["share"] / most
    values = f"{short_number(observed)} / {short_number(expected)} {element['unit']}".rstrip() if known else ""
    return (
        _element("text", _name(element), x=0, y=base)
        + _element("rect", x=_NAME, y=top + 2, width=length, height=_ROW - 4, fill=colour)
        + _element("text", f"{100 * element['share']:.0f} %", x=_NAME + length + 2, y=base)
        + _element("text", values, x=_VALUES, y=base)
    )


def _name(element: dict[str, Any]) -> str:
    """A name that ends before its bar, with a question mark where quality control calls the element weak."""
    return f"{element['name'][: _LETTERS - 1]}?" if element["weak"] else element["name"][:_LETTERS]


def _key(height: float) -> str:
    """What the colours mean."""
    base, entries = height - 3, ((_HIGH, tr("above what is expected")), (_LOW, tr("below it")))
    return "".join(
        _element("rect", x=x, y=base - 6, width=7, height=7, fill=colour)
        + _element("text", words, x=x + 10, y=base, font_size=7)
        for x, (colour, words) in zip((0, 110), entries)
    )


def _element(name: str, text: str = "", **attributes: object) -> str:
    """An element with a text in it, which may hold anything."""
    return _wrapped(name, escape(text), **attributes)


def _wrapped(name: str, content: str, **attributes: object) -> str:
    """An element around others; underscores in names stand for hyphens."""
    said = "".join(f' {one.replace("_", "-")}="{value}"' for one, value in attributes.items())
    return f"<{name}{said}>{content}</{name}>"
