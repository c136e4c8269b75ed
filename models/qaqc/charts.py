"""Duplicates and standards as small multiples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..protocol.text import Text
from ..reporting.panels import Panel, PanelChart, Path, Plot
from ..reporting.report import plain_number
from .findings import Duplicates, ElementFindings
from .precision import MEDIAN, NINETY, NINETY_NINE
from .standards import StandardSeries

# Precision that the lines of pairs without a line of their own are drawn at, percent.
DRAWN = 20
_BOUNDS = (-3, -2, 0, 2, 3)


def duplicates_chart(elements: Sequence[ElementFindings]) -> PanelChart | None:
    """The difference of each pair over its mean, with the lines that half, 90 % and 99 % of pairs lie below."""
    panels = [_pairs_panel(one, one.pairs) for one in elements if one.pairs and one.pairs.relative is not None]
    if not panels:
        return None
    legend = (Text("median"), Text("90 % of the pairs lie below"), Text("99 % of the pairs lie below"))
    return PanelChart(panels, Text("Differences of duplicates over their means"), legend)


def _pairs_panel(element: ElementFindings, pairs: Duplicates) -> Panel:
    means, differences = (pairs.first + pairs.second) / 2, np.abs(pairs.first - pairs.second)
    # Pairs that agree have no place on a logarithmic axis: they stand at half the least difference.
    least = differences[differences > 0].min(initial=np.inf) / 2
    if not np.isfinite(least):
        least = float(means.min()) / 1000
    ends = np.geomspace(means.min(), means.max() * (1 + 1e-9), 20)
    base, slope = (pairs.line.base, pairs.line.slope) if pairs.line else (0.0, DRAWN / 200)
    deviations = base + slope * ends
    lines = [
        Path([(x, factor * y) for x, y in zip(ends, deviations, strict=True) if y > 0], colour)
        for colour, factor in enumerate((MEDIAN, NINETY, NINETY_NINE))
    ]
    dots = list(zip(means.tolist(), np.maximum(differences, least).tolist(), strict=True))
    plot = Plot(Text("difference"), 150, dots=dots, paths=[line for line in lines if line.points], log=True)
    return Panel(element.name, [plot], log=True)


def standards_charts(elements: Sequence[ElementFindings]) -> Iterator[tuple[str, PanelChart]]:
    """For each standard its name and its analyses in their order, in standard deviations from what is expected."""
    named: dict[str, list[Panel]] = {}
    for element in elements:
        for one in element.standards:
            if one.deviation:
                named.setdefault(one.standard, []).append(_control_panel(element.name, one))
    for name, panels in named.items():
        yield name, PanelChart(panels, Text("Analyses of a standard in their order"))


def _control_panel(name: str, one: StandardSeries) -> Panel:
    z = np.clip((one.values - one.expected) / one.deviation, -6, 6)
    order = np.arange(1, len(z) + 1)
    bounds = [Path([(1, bound), (len(z), bound)]) for bound in _BOUNDS]
    line = Path(list(zip(order.tolist(), z.tolist(), strict=True)), 0)
    ticks = [(bound, f"{bound:+d}".replace("-", "\N{MINUS SIGN}") if bound else "0") for bound in _BOUNDS]
    plot = Plot("", 90, dots=line.points, paths=[*bounds, line], ticks=ticks)
    expected, deviation = plain_number(one.expected), plain_number(float(f"{one.deviation:.2g}"))
    return Panel(Text("{name}: {expected} ± {deviation}", name=name, expected=expected, deviation=deviation), [plot])
