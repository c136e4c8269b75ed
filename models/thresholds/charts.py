"""Histogram, box plot and probability plot of each element, with its thresholds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import norm

from ..protocol.choices import THRESHOLD_METHODS
from ..protocol.text import Text
from ..reporting.panels import Panel, PanelChart, Path, Plot
from .findings import ElementThresholds
from .methods import METHOD_NAMES

_BINS = 30
_TICKS = (1, 10, 50, 90, 99)
_WHISKERS = 1.5


def thresholds_chart(elements: Sequence[ElementThresholds]) -> PanelChart:
    """A panel an element."""
    legend = [METHOD_NAMES[method] for method in THRESHOLD_METHODS]
    return PanelChart(
        [_panel(one) for one in elements], Text("Distribution of each element and its thresholds"), legend
    )


def _panel(one: ElementThresholds) -> Panel:
    plots = [Plot(Text("values"), 70, bars=_bars(one)), Plot("", 22, box=_box(one))]
    if one.plot:
        quantiles = one.plot.quantiles.tolist()
        dots = list(zip(one.plot.values.tolist(), quantiles, strict=True))
        line = Path(list(zip(one.plot.fitted.tolist(), quantiles, strict=True)))
        ticks = [(float(norm.ppf(share / 100)), f"{share}") for share in _TICKS]
        plots.append(Plot(Text("percent"), 120, dots=dots, paths=[line], ticks=ticks))
    rules = [
        (threshold, colour) for colour, method in enumerate(THRESHOLD_METHODS) for threshold in one.thresholds[method]
    ]
    return Panel(one.label, plots, rules, log=one.logged)


def _bars(one: ElementThresholds) -> list[tuple[float, float, float]]:
    low, high = float(one.values[0]), float(one.values[-1])
    edges = np.geomspace(low, high, _BINS + 1) if one.logged else np.linspace(low, high, _BINS + 1)
    counts = np.histogram(one.values, edges)[0]
    return [
        (left, right, float(count))
        for left, right, count in zip(edges[:-1].tolist(), edges[1:].tolist(), counts, strict=True)
    ]


def _box(one: ElementThresholds) -> tuple[float, float, float, float, float]:
    """Quartiles, and the farthest values within one and a half interquartile ranges of them."""
    scaled = np.log(one.values) if one.logged else one.values
    first, median, third = np.percentile(scaled, (25, 50, 75))
    reach = _WHISKERS * (third - first)
    ends = scaled[(scaled >= first - reach) & (scaled <= third + reach)]
    five = np.array([ends[0], first, median, third, ends[-1]])
    low, first, median, third, high = (np.exp(five) if one.logged else five).tolist()
    return low, first, median, third, high
