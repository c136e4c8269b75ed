"""Line charts as inline SVG, readable on light and dark pages, with nothing but the standard library."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

# Of middling lightness, so that each stands out on white and on near-black.
_COLOURS = ("#2f7fd0", "#e0702a", "#2a9d5c", "#cf4a86", "#8468cf", "#1799a3", "#b08a1e", "#7d8791")
_DASHES = ("", "8 4", "2 4", "9 3 2 3")
_FONT = 13
_LETTER = 0.56 * _FONT
_TOP = 14
_ROW = 22
_LONGEST_LABEL = 44


@dataclass(frozen=True)
class Line:
    """One line of a chart.

    Attributes:
        label: its name in the legend.
        x, y: its points; the line breaks where one is not finite, or not above 0 on a logarithmic axis.
        reference: drawn thin, grey and dashed, as something to compare with.
    """

    label: str
    x: Sequence[float]
    y: Sequence[float]
    reference: bool = False


@dataclass(frozen=True)
class _Axis:
    """The two ends of an axis, and the values that are marked on it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    log: bool = False

    def share(self, value: float) -> float:
        """Position of a value, 0 at the low end and 1 at the high one."""
        if self.log:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def texts(self) -> list[str]:
        return [f"{round(tick, 12):g}".replace("-", "\N{MINUS SIGN}") for tick in self.ticks]


def line_chart(
    lines: Sequence[Line],
    title: str,
    x_label: str,
    y_label: str,
    x_range: tuple[float, float] | None = None,
    y_range: tuple[float, float] | None = None,
    log_y: bool = False,
    width: int = 460,
    height: int = 300,
) -> str:
    """Draw lines over axes with ticks, a grid and a legend.

    Args:
        lines: at least one, listed in this order; the first lies on top.
        title: what the figure shows, for those who hear it rather than see it.
        x_label, y_label: names of the axes.
        x_range, y_range: ends of the axes; None takes what the lines cover.
        log_y: logarithmic y axis.
        width, height: of the plot without axes and legend, pixels.
    """
    x_axis = _linear_axis([x for line in lines for x in line.x], x_range, width // 75, tight=True)
    y_values = [y for line in lines for y in line.y]
    y_axis = _log_axis(y_values, height // 28) if log_y else _linear_axis(y_values, y_range, height // 50)
    left = round(max(map(len, y_axis.texts())) * _LETTER + 46)
    labels = [_shortened(line.label) for line in lines]
    full_width = round(left + width + 62 + max(map(len, labels)) * _LETTER)
    full_height = max(_TOP + height + 58, _TOP + _ROW * len(lines) + 8)

    def place(x: float, y: float) -> tuple[float, float]:
        return left + width * x_axis.share(x), _TOP + height * (1 - y_axis.share(y))

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {full_width} {full_height}" width="{full_width}" '
        f'height="{full_height}" role="img" font-size="{_FONT}" fill="none">',
        f"<title>{escape(title)}</title>",
        *_axes(x_axis, y_axis, left, width, height, x_label, y_label),
    ]
    pens = _pens(lines)
    for line, pen in reversed(list(zip(lines, pens, strict=True))):
        for run in _runs(line, log_y):
            parts.append(_stroke([place(x, y) for x, y in run], pen))
    for row, (line, label, pen) in enumerate(zip(lines, labels, pens, strict=True)):
        x, y = left + width + 22, _TOP + 8 + _ROW * row
        parts.append(_stroke([(x, y), (x + 26, y)], pen))
        parts.append(_text(x + 34, y + 0.35 * _FONT, label, whole=line.label))
    parts.append("</svg>")
    return "\n".join(parts)


def _axes(
    x_axis: _Axis, y_axis: _Axis, left: int, width: int, height: int, x_label: str, y_label: str
) -> Iterator[str]:
    """Grid, ticks, axis lines and axis names."""
    bottom, right, middle = _TOP + height, left + width, _TOP + height / 2
    grid = 'stroke="currentColor" stroke-opacity="0.13"'
    for tick, text in zip(x_axis.ticks, x_axis.texts(), strict=True):
        x = left + width * x_axis.share(tick)
        yield f'<path d="M{x:.1f} {_TOP}V{bottom}" {grid}/>'
        yield _text(x, bottom + 19, text, "middle")
    for tick, text in zip(y_axis.ticks, y_axis.texts(), strict=True):
        y = _TOP + height * (1 - y_axis.share(tick))
        yield f'<path d="M{left} {y:.1f}H{right}" {grid}/>'
        yield _text(left - 8, y + 0.35 * _FONT, text, "end")
    yield f'<path d="M{left} {_TOP}V{bottom}H{right}" stroke="currentColor" stroke-opacity="0.6"/>'
    yield _text(left + width / 2, bottom + 44, x_label, "middle")
    yield f'<g transform="rotate(-90 16 {middle:g})">{_text(16, middle, y_label, "middle")}</g>'


def _linear_axis(values: Sequence[float], ends: tuple[float, float] | None, wanted: int, tight: bool = False) -> _Axis:
    """An axis with about `wanted` ticks; it ends on ticks unless it is `tight` or has given ends."""
    shown = ends or [value for value in values if math.isfinite(value)] or (0.0, 1.0)
    low, high = min(shown), max(shown)
    if low == high:
        low, high = low - 0.5, high + 0.5
    step = _nice_step((high - low) / wanted)
    if not ends and all(float(value).is_integer() for value in shown):
        step = max(step, 1.0)
    if not ends and not tight:
        low, high = step * math.floor(low / step), step * math.ceil(high / step)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return _Axis(low, high, tuple(step * number for number in range(first, last + 1)))


def _log_axis(values: Sequence[float], wanted: int) -> _Axis:
    """A logarithmic axis that ends just beyond the values, marked at 1, 2 and 5 times powers of ten."""
    shown = [value for value in values if math.isfinite(value) and value > 0] or [0.1, 1.0]
    low, high = min(shown) / 1.1, max(shown) * 1.1
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [factor * 10.0**power for power in powers for factor in (1, 2, 5) if low <= factor * 10.0**power <= high]
    if len(ticks) > wanted:
        decades = [10.0**power for power in powers if low <= 10.0**power <= high]
        ticks = decades[:: math.ceil(len(decades) / wanted)]
    if len(ticks) < 3:
        ticks = list(_linear_axis((), (low, high), wanted // 2).ticks)
    return _Axis(low, high, tuple(ticks), log=True)


def _nice_step(step: float) -> float:
    """The least of 1, 2, 5 times a power of ten that is no smaller."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))


def _runs(line: Line, log_y: bool) -> Iterator[list[tuple[float, float]]]:
    """The stretches of a line that can be drawn."""
    run: list[tuple[float, float]] = []
    for x, y in zip(line.x, line.y, strict=True):
        if math.isfinite(x) and math.isfinite(y) and (y > 0 or not log_y):
            run.append((x, y))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _pens(lines: Sequence[Line]) -> list[str]:
    """The look of each line: a colour of its own, and when these are used up, dashes."""
    looks = itertools.cycle(itertools.product(_DASHES, _COLOURS))
    pens = []
    for line in lines:
        if line.reference:
            pens.append('stroke="currentColor" stroke-opacity="0.45" stroke-width="1.3" stroke-dasharray="5 4"')
        else:
            dash, colour = next(looks)
            dashes = f' stroke-dasharray="{dash}"' if dash else ""
            pens.append(f'stroke="{colour}" stroke-width="2" stroke-linejoin="round"{dashes}')
    return pens


def _stroke(points: list[tuple[float, float]], pen: str) -> str:
    """A line through points; a single one becomes a dot."""
    if len(points) == 1:
        points, pen = points * 2, pen.replace('stroke-width="2"', 'stroke-width="6" stroke-linecap="round"')
    return f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" {pen}/>'


def _text(x: float, y: float, text: str, anchor: str = "start", whole: str = "") -> str:
    hint = f"<title>{escape(whole)}</title>" if whole and whole != text else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="currentColor">{hint}{escape(text)}</text>'


def _shortened(label: str) -> str:
    """A label that fits the legend: its middle is left out where it is too long."""
    if len(label) <= _LONGEST_LABEL:
        return label
    kept = _LONGEST_LABEL - 1
    return label[: kept // 2] + "…" + label[len(label) - (kept - kept // 2) :]
