"""Line charts: lines over axes with ticks, a grid and a legend."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..protocol.text import Text, Words
from .axes import Axis, linear_axis, log_axis
from .report import Say
from .svg import COLOURS, FONT, document, shortened, svg_text, text_width

_DASHES = ("", "8 4", "2 4", "9 3 2 3")
_DOT = 'stroke="currentColor" stroke-width="2"'
_TOP = 14
_ROW = 22


@dataclass(frozen=True)
class Line:
    """One line of a chart.

    Attributes:
        label: its name in the legend.
        x, y: its points; the line breaks where one is not finite, or not above 0 on a logarithmic axis.
        reference: drawn thin, grey and dashed, as something to compare with.
    """

    label: Words
    x: Sequence[float]
    y: Sequence[float]
    reference: bool = False


@dataclass(frozen=True)
class Band:
    """A shaded area between two curves, such as a confidence interval.

    The first band has the colour of the first line, the second that of the second, and so on.

    Attributes:
        label: its name in the legend.
        x, low, high: its points; the area breaks where one is not finite, or not above 0 on a logarithmic axis.
        reference: shaded grey, as something to compare with; no line's colour is used up.
    """

    label: Words
    x: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]
    reference: bool = False


@dataclass(frozen=True)
class Mark:
    """A dot with a short text beside it; left out where the axes do not reach."""

    x: float
    y: float
    text: Words


@dataclass(frozen=True)
class LineChart:
    """Lines over axes with ticks, a grid and a legend.

    Attributes:
        lines: at least one, listed in this order; the first lies on top.
        title: what the figure shows, for those who hear it rather than see it.
        x_label, y_label: names of the axes.
        x_range, y_range: ends of the axes, above 0 on a logarithmic one; None takes what lines, bands and marks cover.
        log_x, log_y: logarithmic axes.
        width, height: of the plot without axes and legend, pixels.
        bands: listed below the lines, drawn under them.
        marks: drawn on top.
    """

    lines: Sequence[Line]
    title: Words
    x_label: Words
    y_label: Words
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None
    log_x: bool = False
    log_y: bool = False
    width: int = 460
    height: int = 300
    bands: Sequence[Band] = ()
    marks: Sequence[Mark] = ()

    def svg(self, say: Say) -> str:
        """The chart as one SVG element."""
        width, height, marks = self.width, self.height, self.marks
        lines, bands = self.lines, self.bands
        curves: list[Line | Band] = [*lines, *bands]
        labels = [say(curve.label) for curve in curves]
        x_axis, y_axis = self._axes()
        left = round(max(map(text_width, y_axis.texts())) + 46)
        longest = max(text_width(shortened(label)) for label in labels)
        full_width = round(left + width + 62 + longest)
        full_height = max(_TOP + height + 58, _TOP + _ROW * len(curves) + 8)

        def position(x: float, y: float) -> tuple[float, float]:
            return left + width * x_axis.share(x), _TOP + height * (1 - y_axis.share(y))

        parts = [*_axes(x_axis, y_axis, left, width, height, say(self.x_label), say(self.y_label))]
        pens, shades = _pens(lines), _shades(bands)
        for band, shade in reversed(list(zip(bands, shades, strict=True))):
            for run in _runs(x_axis, y_axis, band.x, band.low, band.high):
                lower = [position(x, low) for x, low, _ in run]
                upper = [position(x, high) for x, _, high in run]
                parts.append(_area(lower + upper[::-1], shade))
        strokes = []
        for line, pen in reversed(list(zip(lines, pens, strict=True))):
            for run in _runs(x_axis, y_axis, line.x, line.y):
                strokes.append([position(x, y) for x, y in run])
                parts.append(_stroke(strokes[-1], pen))
        for row, (curve, label, look) in enumerate(zip(curves, labels, (*pens, *shades), strict=True)):
            parts += _legend(left + width + 22, _TOP + 8 + _ROW * row, curve, label, look)
        shown = [mark for mark in marks if _within(x_axis, mark.x) and _within(y_axis, mark.y)]
        dots = [position(mark.x, mark.y) for mark in shown]
        parts += [_stroke([dot], _DOT) for dot in dots]
        if dots:
            plot = (left, _TOP, left + width, _TOP + height)
            parts += _beside(dots, [say(mark.text) for mark in shown], strokes, plot)
        return document(full_width, full_height, say(self.title), parts)

    def _axes(self) -> tuple[Axis, Axis]:
        curves: list[Line | Band] = [*self.lines, *self.bands]
        x_values = [x for curve in curves for x in curve.x] + [mark.x for mark in self.marks]
        y_values = [y for line in self.lines for y in line.y] + [mark.y for mark in self.marks]
        y_values += [y for band in self.bands for edge in (band.low, band.high) for y in edge]
        x_ticks, y_ticks = self.width // 75, self.height // (28 if self.log_y else 50)
        x_axis = (
            log_axis(x_values, self.x_range, x_ticks)
            if self.log_x
            else linear_axis(x_values, self.x_range, x_ticks, True)
        )
        y_axis = (log_axis if self.log_y else linear_axis)(y_values, self.y_range, y_ticks)
        return x_axis, y_axis


def roc_chart(
    lines: Sequence[Line], title: Words, x_label: Words, y_label: Words, bands: Sequence[Band] = ()
) -> LineChart:
    """ROC curves over the line of chance.

    Args:
        lines: true over false positive rate, each labelled with its AUC.
        title, x_label, y_label, bands: as in `LineChart`.
    """
    return LineChart(
        [*lines, Line(Text("chance (0.500)"), (0.0, 1.0), (0.0, 1.0), reference=True)],
        title=title,
        x_label=x_label,
        y_label=y_label,
        x_range=(0.0, 1.0),
        y_range=(0.0, 1.0),
        width=440,
        height=440,
        bands=bands,
    )


def _axes(x_axis: Axis, y_axis: Axis, left: int, width: int, height: int, x_label: str, y_label: str) -> Iterator[str]:
    """Grid, ticks, axis lines and axis names."""
    bottom, right, middle = _TOP + height, left + width, _TOP + height / 2
    grid = 'stroke="currentColor" stroke-opacity="0.13"'
    for tick, text in zip(x_axis.ticks, x_axis.texts(), strict=True):
        x = left + width * x_axis.share(tick)
        yield f'<path d="M{x:.1f} {_TOP}V{bottom}" {grid}/>'
        yield svg_text(x, bottom + 19, text, "middle")
    for tick, text in zip(y_axis.ticks, y_axis.texts(), strict=True):
        y = _TOP + height * (1 - y_axis.share(tick))
        yield f'<path d="M{left} {y:.1f}H{right}" {grid}/>'
        yield svg_text(left - 8, y + 0.35 * FONT, text, "end")
    yield f'<path d="M{left} {_TOP}V{bottom}H{right}" stroke="currentColor" stroke-opacity="0.6"/>'
    yield svg_text(left + width / 2, bottom + 44, x_label, "middle")
    yield f'<g transform="rotate(-90 16 {middle:g})">{svg_text(16, middle, y_label, "middle")}</g>'


def _legend(x: float, y: float, curve: Line | Band, label: str, look: str) -> Iterator[str]:
    """A row of the legend that starts at x, its middle at y."""
    if isinstance(curve, Line):
        yield _stroke([(x, y), (x + 26, y)], look)
    else:
        yield _area([(x, y - 6), (x + 26, y - 6), (x + 26, y + 6), (x, y + 6)], look)
    yield svg_text(x + 34, y + 0.35 * FONT, shortened(label), whole=label)


def _within(axis: Axis, value: float) -> bool:
    return axis.shows(value) and -1e-9 <= axis.share(value) <= 1 + 1e-9


def _runs(x_axis: Axis, y_axis: Axis, x: Sequence[float], *y: Sequence[float]) -> Iterator[list[tuple[float, ...]]]:
    """The stretches of one or more curves over the same x that can be drawn, as points (x, y, ...)."""
    run: list[tuple[float, ...]] = []
    for point in zip(x, *y, strict=True):
        if x_axis.shows(point[0]) and all(map(y_axis.shows, point[1:])):
            run.append(point)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _pens(lines: Sequence[Line]) -> list[str]:
    """The look of each line: a colour of its own, and when these are used up, dashes."""
    looks = itertools.cycle(itertools.product(_DASHES, COLOURS))
    pens = []
    for line in lines:
        if line.reference:
            pens.append('stroke="currentColor" stroke-opacity="0.45" stroke-width="1.3" stroke-dasharray="5 4"')
        else:
            dash, colour = next(looks)
            dashes = f' stroke-dasharray="{dash}"' if dash else ""
            pens.append(f'stroke="{colour}" stroke-width="2" stroke-linejoin="round"{dashes}')
    return pens


def _shades(bands: Sequence[Band]) -> list[str]:
    """The look of each band: the colours of the lines in their order, grey for references."""
    colours = itertools.cycle(COLOURS)
    return [
        'fill="currentColor" fill-opacity="0.13"' if band.reference else f'fill="{next(colours)}" fill-opacity="0.22"'
        for band in bands
    ]


def _stroke(points: list[tuple[float, float]], pen: str) -> str:
    """A line through points; a single one becomes a dot."""
    if len(points) == 1:
        points, pen = points * 2, pen.replace('stroke-width="2"', 'stroke-width="6" stroke-linecap="round"')
    return f'<polyline points="{_pairs(points)}" {pen}/>'


def _area(points: list[tuple[float, float]], shade: str) -> str:
    return f'<polygon points="{_pairs(points)}" {shade}/>'


def _pairs(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _beside(
    dots: Sequence[tuple[float, float]],
    texts: Sequence[str],
    strokes: Sequence[list[tuple[float, float]]],
    plot: tuple[float, float, float, float],
) -> list[str]:
    """A text beside each dot, where it stays within the plot and covers least of the others and of the lines."""
    taken = {along for stroke in strokes for along in _along(stroke)} | set(dots)
    drawn = []
    for (x, y), text in zip(dots, texts, strict=True):
        length = text_width(text)
        lefts = (x + 9, x - 9 - length, x + 24, x - 24 - length)
        baselines = (y + 0.35 * FONT + shift for shift in (-13, 13, 0, -30, 30))
        boxes = [(left, base - 0.8 * FONT, left + length, base + 4) for base in baselines for left in lefts]
        box = min(boxes, key=lambda box: (_beyond(box, plot), sum(_holds(box, point) for point in taken)))
        taken |= {(box[0] + length * share / 40, box[side]) for share in range(41) for side in (1, 3)}
        drawn.append(svg_text(box[0], box[3] - 4, text))
    return drawn


def _along(points: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Points about four pixels apart along a line; the same for all that lie within a pixel."""
    for (x, y), (to_x, to_y) in itertools.pairwise(points):
        steps = math.ceil(math.hypot(to_x - x, to_y - y) / 4) or 1
        for step in range(steps):
            yield round(x + (to_x - x) * step / steps), round(y + (to_y - y) * step / steps)


def _holds(box: tuple[float, float, float, float], point: tuple[float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _beyond(box: tuple[float, float, float, float], plot: tuple[float, float, float, float]) -> float:
    """How far a box reaches out of the plot, pixels."""
    return sum(max(0.0, edge) for edge in (plot[0] - box[0], plot[1] - box[1], box[2] - plot[2], box[3] - plot[3]))
