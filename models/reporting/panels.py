"""Small multiples: panels side by side, each with plots one above the other that share an axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..protocol.text import Words
from .axes import Axis, linear_axis, log_axis
from .report import Say
from .svg import COLOURS, FONT, document, shortened, svg_text, text_width

_FONT = 11
_WIDTH, _LEFT, _RIGHT = 236, 56, 14
_HEAD, _FOOT, _GAP, _BETWEEN = 22, 22, 10, 18
_ROW = 20


@dataclass(frozen=True)
class Path:
    """A line through points; `colour` counts from 0, and None is a grey dashed one to compare with."""

    points: Sequence[tuple[float, float]]
    colour: int | None = None


@dataclass(frozen=True)
class Plot:
    """One plot of a panel.

    Attributes:
        label: of its vertical axis.
        height: pixels.
        bars: left end, right end and height of each, standing on the axis.
        dots: their places.
        paths: lines.
        box: ends of the whiskers and the quartiles about the median: lower end, quartile, median, quartile, upper end.
        ticks: values of the vertical axis that are marked, with what is written there; None chooses.
        log: a logarithmic vertical axis.
    """

    label: Words = ""
    height: int = 100
    bars: Sequence[tuple[float, float, float]] = ()
    dots: Sequence[tuple[float, float]] = ()
    paths: Sequence[Path] = ()
    box: tuple[float, float, float, float, float] | None = None
    ticks: Sequence[tuple[float, str]] | None = None
    log: bool = False

    def axis(self) -> Axis:
        """The vertical axis."""
        values = [y for _, y in self.dots] + [y for path in self.paths for _, y in path.points]
        values += [top for _, _, top in self.bars] + ([0.0] if self.bars else [])
        if self.box:
            return Axis(0.0, 1.0, ())
        if self.ticks is not None:
            shown = [tick for tick, _ in self.ticks]
            return Axis(min([*shown, *values]), max([*shown, *values]), tuple(shown))
        return log_axis(values, None, 4) if self.log else linear_axis(values, None, max(2, self.height // 32))


@dataclass(frozen=True)
class Panel:
    """Plots one above the other over one horizontal axis.

    Attributes:
        title: what stands over them.
        plots: from the top.
        rules: vertical lines through all of them: where, and their colour, as of a path.
        log: a logarithmic horizontal axis.
    """

    title: Words
    plots: Sequence[Plot]
    rules: Sequence[tuple[float, int]] = ()
    log: bool = False

    @property
    def height(self) -> int:
        """Pixels, with title and axis."""
        return _HEAD + sum(plot.height for plot in self.plots) + _GAP * (len(self.plots) - 1) + _FOOT

    def axis(self) -> Axis:
        """The horizontal axis."""
        values = [x for plot in self.plots for x, _ in plot.dots]
        values += [x for plot in self.plots for path in plot.paths for x, _ in path.points]
        values += [end for plot in self.plots for left, right, _ in plot.bars for end in (left, right)]
        values += [end for plot in self.plots for end in plot.box or ()]
        return log_axis(values, None, 7) if self.log else linear_axis(values, None, 4, tight=True)


@dataclass(frozen=True)
class PanelChart:
    """Panels in rows.

    Attributes:
        panels: at least one.
        title: what the figure shows, for those who hear it rather than see it.
        legend: what the colours of lines and rules stand for.
        columns: panels in a row.
    """

    panels: Sequence[Panel]
    title: Words
    legend: Sequence[Words] = ()
    columns: int = 3

    def svg(self, say: Say) -> str:
        """The chart as one SVG element."""
        columns, height = min(self.columns, len(self.panels)), max(panel.height for panel in self.panels)
        width, parts = columns * (_LEFT + _WIDTH + _RIGHT), []
        rows, top = self._legend(say, max(width, 700))
        parts += rows
        for number, panel in enumerate(self.panels):
            row, column = divmod(number, columns)
            x, y = column * (_LEFT + _WIDTH + _RIGHT) + _LEFT, top + row * (height + _BETWEEN)
            parts += _panel(panel, x, y, say)
        bottom = top + -(-len(self.panels) // columns) * (height + _BETWEEN)
        return document(max(width, 700) if self.legend else width, bottom, say(self.title), parts, _FONT)

    def _legend(self, say: Say, width: int) -> tuple[list[str], int]:
        """The legend, and where it ends."""
        parts, x, y = [], 8, 14
        for number, words in enumerate(self.legend):
            label = say(words)
            length = round(36 + text_width(label) * _FONT / FONT + 18)
            if x + length > width:
                x, y = 8, y + _ROW
            parts.append(f'<path d="M{x} {y - 4}H{x + 24}" {_pen(number)}/>')
            parts.append(svg_text(x + 30, y, label))
            x += length
        return parts, y + 12 if self.legend else 4


def _panel(panel: Panel, left: float, top: float, say: Say) -> Iterator[str]:
    x_axis = panel.axis()
    yield svg_text(left, top + 14, shortened(say(panel.title), 38), whole=say(panel.title))
    y = first = top + _HEAD
    for plot in panel.plots:
        yield from _plot(plot, x_axis, left, y, say)
        y += plot.height + _GAP
    bottom = y - _GAP
    for tick, text in zip(x_axis.ticks, x_axis.texts(), strict=True):
        yield svg_text(left + _WIDTH * x_axis.share(tick), bottom + 15, text, "middle")
    for value, number in panel.rules:
        if x_axis.shows(value) and 0 <= x_axis.share(value) <= 1:
            x = left + _WIDTH * x_axis.share(value)
            yield f'<path d="M{x:.1f} {first:.1f}V{bottom:.1f}" {_pen(number)}/>'


def _plot(plot: Plot, x_axis: Axis, left: float, top: float, say: Say) -> Iterator[str]:
    axis, bottom = plot.axis(), top + plot.height

    def at(x: float, y: float) -> tuple[float, float]:
        return left + _WIDTH * x_axis.share(x), bottom - plot.height * axis.share(y)

    grid = 'stroke="currentColor" stroke-opacity="0.13"'
    for tick in x_axis.ticks:
        x = left + _WIDTH * x_axis.share(tick)
        yield f'<path d="M{x:.1f} {top:.1f}V{bottom:.1f}" {grid}/>'
    texts = [text for _, text in plot.ticks] if plot.ticks is not None else axis.texts()
    for tick, text in zip(axis.ticks, texts, strict=True):
        y = bottom - plot.height * axis.share(tick)
        yield f'<path d="M{left} {y:.1f}H{left + _WIDTH}" {grid}/>'
        yield svg_text(left - 5, y + 0.35 * _FONT, text, "end")
    for start, end, height in plot.bars:
        if x_axis.shows(start) and x_axis.shows(end):
            (x, y), (right, _) = at(start, height), at(end, height)
            shape = f"M{x:.1f} {bottom:.1f}V{y:.1f}H{right:.1f}V{bottom:.1f}Z"
            yield f'<path d="{shape}" fill="currentColor" fill-opacity="0.3"/>'
    if plot.box:
        yield _box([at(value, 0.5)[0] for value in plot.box], top + plot.height / 2)
    dots = [at(x, y) for x, y in plot.dots if x_axis.shows(x) and axis.shows(y)]
    if dots:
        # Some readers draw no line of no length.
        marks = "".join(f"M{x:.1f} {y:.1f}h.01" for x, y in dots)
        yield f'<path d="{marks}" stroke="currentColor" stroke-opacity="0.55" stroke-width="3" stroke-linecap="round"/>'
    for path in plot.paths:
        points = [at(x, y) for x, y in path.points if x_axis.shows(x) and axis.shows(y)]
        pairs = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        yield f'<polyline points="{pairs}" {_pen(path.colour)}/>'
    yield f'<path d="M{left} {top:.1f}V{bottom:.1f}H{left + _WIDTH}" stroke="currentColor" stroke-opacity="0.6"/>'
    label = say(plot.label)
    if label:
        middle = top + plot.height / 2
        text = svg_text(left - 42, middle, label, "middle")
        yield f'<g transform="rotate(-90 {left - 42:g} {middle:g})">{text}</g>'


def _box(ends: Sequence[float], middle: float) -> str:
    """A box plot through the positions of its five numbers, pixels."""
    low, first, median, third, high = ends
    return (
        f'<path d="M{low:.1f} {middle:.1f}H{first:.1f}M{third:.1f} {middle:.1f}H{high:.1f}'
        f"M{low:.1f} {middle - 4:.1f}v8M{high:.1f} {middle - 4:.1f}v8"
        f'M{first:.1f} {middle - 7:.1f}H{third:.1f}v14H{first:.1f}ZM{median:.1f} {middle - 7:.1f}v14" '
        'stroke="currentColor" stroke-width="1.2"/>'
    )


def _pen(colour: int | None) -> str:
    if colour is None:
        return 'stroke="currentColor" stroke-opacity="0.45" stroke-width="1.2" stroke-dasharray="5 4"'
    return f'stroke="{COLOURS[colour % len(COLOURS)]}" stroke-width="1.6"'
