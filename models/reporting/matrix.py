"""A matrix of correlations."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ..protocol.text import Words
from .report import Say
from .svg import FONT, document, shortened, svg_text, text_width

_POSITIVE, _NEGATIVE = "#e0702a", "#2f7fd0"
_SIDE = 660
_CELL_ENDS = (8.0, 44.0)
# From this width of a cell on, its value is printed.
_PRINTED = 34.0
_LONGEST_NAME = 16
_GAP = 6
_KEY_CELLS = 21


@dataclass(frozen=True)
class MatrixChart:
    """A matrix: the stronger a colour the further from 0, orange above and blue below.

    Attributes:
        names: of rows and columns, in the order in which they are drawn.
        values: rows of numbers from -1 to 1; a cell without a finite one stays empty.
        title: what the figure shows, for those who hear it rather than see it.
    """

    names: Sequence[str]
    values: Sequence[Sequence[float]]
    title: Words

    def svg(self, say: Say) -> str:
        """The chart as one SVG element."""
        names, count = self.names, len(self.names)
        cell = min(max(_SIDE / count, _CELL_ENDS[0]), _CELL_ENDS[1])
        font = min(FONT, 0.86 * cell)
        labels = [shortened(name, _LONGEST_NAME) for name in names]
        left = round(max(map(text_width, labels)) * font / FONT + 2 * _GAP)
        side = cell * count
        width, height = math.ceil(max(left + side, left + 260) + _GAP), math.ceil(left + side + 48)
        parts = []
        for row, (name, label) in enumerate(zip(names, labels, strict=True)):
            middle = left + cell * (row + 0.5)
            parts.append(svg_text(left - _GAP, middle + 0.35 * font, label, "end", name))
            upright = svg_text(_GAP - left, middle + 0.35 * font, label, "start", name)
            parts.append(f'<g transform="rotate(-90)">{upright}</g>')
        for row, across in enumerate(self.values):
            for column, value in enumerate(across):
                if math.isfinite(value):
                    hint = f"{names[row]}, {names[column]}: {_shown(value)}"
                    parts.append(_cell(left + cell * column, left + cell * row, cell, value, hint))
                    if cell >= _PRINTED and row != column:
                        x, y = left + cell * (column + 0.5), left + cell * (row + 0.5) + 0.35 * font
                        parts.append(f'<g pointer-events="none">{svg_text(x, y, _shown(value), "middle")}</g>')
        parts += _key(left, left + side + 16)
        return document(width, height, say(self.title), parts, font)


def _cell(x: float, y: float, side: float, value: float, hint: str = "") -> str:
    colour = _POSITIVE if value > 0 else _NEGATIVE
    title = f"<title>{escape(hint)}</title>" if hint else ""
    box = f'x="{x:.1f}" y="{y:.1f}" width="{side - 0.5:.1f}" height="{side - 0.5:.1f}"'
    return f'<rect {box} fill="{colour}" fill-opacity="{abs(value):.2f}">{title}</rect>'


def _key(x: float, y: float) -> list[str]:
    """What the colours mean."""
    side = 10
    parts = [_cell(x + side * number, y, side, -1 + 2 * number / (_KEY_CELLS - 1)) for number in range(_KEY_CELLS)]
    length = side * _KEY_CELLS
    for share, text in ((0.0, "\N{MINUS SIGN}1"), (0.5, "0"), (1.0, "1")):
        parts.append(svg_text(x + 5 + share * (length - 10), y + 24, text, "middle"))
    return [f'<g font-size="12">{"".join(parts)}</g>']


def _shown(value: float) -> str:
    return f"{round(value, 2) + 0.0:.2f}".replace("-", "\N{MINUS SIGN}")
