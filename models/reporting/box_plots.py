"""Box plots of groups, before and after something was done to them, one panel an element."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..protocol.text import Words
from .axes import Axis, linear_axis, log_axis
from .report import Say
from .svg import COLOURS, FONT, document, shortened, svg_text, text_width

_FONT = 11
_WIDTH, _LEFT, _RIGHT = 250, 98, 16
_HEAD, _FOOT, _BETWEEN, _ROW, _LEGEND = 24, 22, 12, 22, 24
# Half the height of a box, and how far the two of a group lie from the middle of its row.
_HALF, _OFF = 3.5, 4.5

# Lower whisker, quartile, median, quartile, upper whisker.
Box = tuple[float, float, float, float, float]


@dataclass(frozen=True)
class BoxPanel:
    """One element.

    Attributes:
        title: what stands over it.
        boxes: name, box before and box after of each group, from the top.
        log: a logarithmic axis.
    """

    title: Words
    boxes: Sequence[tuple[Words, Box, Box]]
    log: bool = False

    def axis(self) -> Axis:
        """The axis of the values."""
        values = [end for _, before, after in self.boxes for end in (*before, *after)]
        return log_axis(values, None, 6) if self.log else linear_axis(values, None, 4, tight=True)


@dataclass(frozen=True)
class BoxChart:
    """Panels in rows.

    Attributes:
        panels: at least one, each with the same groups.
        title: what the figure shows, for those who hear it rather than see it.
        legend: what the boxes before and after are.
        columns: panels in a row.
    """

    panels: Sequence[BoxPanel]
    title: Words
    legend: tuple[Words, Words]
    columns: int = 3

    def svg(self, say: Say) -> str:
        """The chart as one SVG element."""
        columns = min(self.columns, len(self.panels))
        side = _LEFT + _WIDTH + _RIGHT
        height = _HEAD + _ROW * max(len(panel.boxes) for panel in self.panels) + _FOOT + _BETWEEN
        parts = list(self._legend(say))
        for number, panel in enumerate(self.panels):
            row, column = divmod(number, columns)
            parts += _panel(panel, column * side + _LEFT, _LEGEND + row * height, say)
        rows = -(-len(self.panels) // columns)
        return document(columns * side, _LEGEND + rows * height, say(self.title), parts, _FONT)

    def _legend(self, say: Say) -> Iterator[str]:
        x = 8.0
        for words, colour in zip(self.legend, (None, 0), strict=True):
            yield f'<path d="M{x:.1f} 7h22v8h-22Z" {_pen(colour)}/>'
            yield svg_text(x + 28, 15, say(words))
            x += 28 + text_width(say(words)) * _FONT / FONT + 22


def _panel(panel: BoxPanel, left: float, top: float, say: Say) -> Iterator[str]:
    axis, first = panel.axis(), top + _HEAD
    bottom = first + _ROW * len(panel.boxes)

    def at(value: float) -> float:
        return left + _WIDTH * axis.share(value)

    yield svg_text(left, top + 14, shortened(say(panel.title), 40), whole=say(panel.title))
    for tick, text in zip(axis.ticks, axis.texts(), strict=True):
        grid = 'stroke="currentColor" stroke-opacity="0.13"'
        yield f'<path d="M{at(tick):.1f} {first:.1f}V{bottom:.1f}" {grid}/>'
        yield svg_text(at(tick), bottom + 15, text, "middle")
    for number, (name, before, after) in enumerate(panel.boxes):
        middle = first + (number + 0.5) * _ROW
        yield svg_text(left - 6, middle + 0.35 * _FONT, shortened(say(name), 14), "end", whole=say(name))
        for box, off, colour in ((before, -_OFF, None), (after, _OFF, 0)):
            if all(map(axis.shows, box)):
                yield f'<path d="{_box([at(value) for value in box], middle + off)}" {_pen(colour)}/>'
    yield f'<path d="M{left} {first:.1f}V{bottom:.1f}H{left + _WIDTH}" stroke="currentColor" stroke-opacity="0.6"/>'


def _box(ends: Sequence[float], middle: float) -> str:
    """A box plot through the positions of its five numbers, pixels."""
    low, first, median, third, high = ends
    return (
        f"M{low:.1f} {middle:.1f}H{first:.1f}M{third:.1f} {middle:.1f}H{high:.1f}"
        f"M{first:.1f} {middle - _HALF:.1f}H{third:.1f}v{2 * _HALF:g}H{first:.1f}Z"
        f"M{median:.1f} {middle - _HALF:.1f}v{2 * _HALF:g}"
    )


def _pen(colour: int | None) -> str:
    if colour is None:
        return 'stroke="currentColor" stroke-opacity="0.5" stroke-width="1.1"'
    return f'stroke="{COLOURS[colour]}" stroke-width="1.5"'
