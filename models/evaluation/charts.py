"""The figures of the evaluation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..protocol.text import Text, literal
from ..reporting.line_chart import Band, Line, LineChart, Mark, roc_chart
from .concentration_area import ConcentrationArea
from .curves import Intersection, SuccessRate
from .measurement import Measurement
from .random_shifts import GRID
from .remarks import best_of, label

_UNIT, _PERCENT = (0.0, 1.0), (0.0, 100.0)
# Pixels.
_SQUARE = 440
_WIDTH, _HEIGHT = 520, 340


def roc_curves(measurements: Sequence[Measurement]) -> LineChart:
    """ROC curve of each metric, over what random moves of the deposits give the best one."""
    lines = [
        Line(
            Text("{name} ({auc:.3f})", name=name, auc=one.roc.auc),
            one.roc.false_positive_rate.tolist(),
            one.roc.true_positive_rate.tolist(),
        )
        for name, one in _ranked(measurements)
    ]
    chance = best_of(measurements).chance
    return roc_chart(
        lines,
        title=Text("ROC curve of each metric, with its AUC in brackets"),
        x_label=Text("false positive rate (share of background cells flagged)"),
        y_label=Text("true positive rate (share of deposit cells flagged)"),
        bands=[_band(chance.roc, 1)] if chance else [],
    )


def precision_recall_curves(measurements: Sequence[Measurement]) -> LineChart:
    """Precision-recall curve of each metric."""
    lines = [
        Line(
            Text("{name} ({precision:.3g})", name=name, precision=one.precision_recall.average_precision),
            one.precision_recall.recall.tolist(),
            one.precision_recall.precision.tolist(),
        )
        for name, one in _ranked(measurements)
    ]
    best = best_of(measurements)
    share = best.positives / (best.positives + best.negatives)
    return LineChart(
        [*lines, Line(Text("chance ({share:.3g})", share=share), _UNIT, (share, share), reference=True)],
        title=Text("Precision-recall curve of each metric, with its average precision in brackets"),
        x_label=Text("recall (share of deposit cells flagged)"),
        y_label=Text("precision (share of flagged cells that are deposit)"),
        x_range=_UNIT,
        log_y=True,
        width=_WIDTH,
        height=_HEIGHT,
    )


def success_rate_curves(measurements: Sequence[Measurement]) -> LineChart:
    """Success-rate curve of each metric that has one, over what random moves of the deposits give the best one."""
    lines = [
        Line(name, (100 * one.success_rate.area).tolist(), (100 * one.success_rate.deposits).tolist())
        for name, one in _ranked(measurements)
        if one.success_rate
    ]
    chance = best_of(measurements).chance
    return LineChart(
        [*lines, Line(Text("chance"), _PERCENT, _PERCENT, reference=True)],
        title=Text("Success-rate curve of each metric"),
        x_label=Text("share of the area, highest scores first (%)"),
        y_label=Text("deposits captured (%)"),
        x_range=_PERCENT,
        y_range=_PERCENT,
        bands=[_band(chance.capture, 100)] if chance and chance.capture is not None else [],
        width=_SQUARE,
        height=_SQUARE,
    )


def prediction_area_curves(metric: Text, curve: SuccessRate, crossing: Intersection) -> LineChart:
    """Deposits above and area below each threshold of a metric."""
    # The lowest hundredth of the scores would take much of the axis and say nothing.
    shown = slice(1, max(3, int(np.searchsorted(curve.area, 0.99)) + 1))
    threshold = curve.threshold[shown].tolist()
    deposits, area = 100 * crossing.deposits, 100 * crossing.area
    mark = Text("{deposits:.0f} % in {area:.0f} % of the area", deposits=deposits, area=area)
    return LineChart(
        [
            Line(Text("deposits at or above (prediction rate)"), threshold, (100 * curve.deposits[shown]).tolist()),
            Line(Text("area below (100 % less occupied area)"), threshold, (100 - 100 * curve.area[shown]).tolist()),
        ],
        title=Text("Prediction-area plot of {name}", name=metric),
        x_label=Text("threshold (score)"),
        y_label="%",
        y_range=_PERCENT,
        log_x=threshold[-1] > 0,
        marks=[Mark(crossing.threshold, deposits, mark)],
        width=_WIDTH,
        height=_HEIGHT,
    )


def concentration_area_curves(metric: Text, relation: ConcentrationArea) -> LineChart:
    """Area against score of a metric on logarithmic axes, with the lines that were fitted."""
    value = relation.value.tolist()
    breaks = [
        Mark(
            score + relation.shift,
            100 * float(np.interp(score + relation.shift, relation.value, relation.fitted)),
            literal(f"{score:.4g}"),
        )
        for score in relation.thresholds
    ]
    shifted = Text("score + {shift:.4g}", shift=relation.shift) if relation.shift else Text("score")
    return LineChart(
        [
            Line(Text("fitted lines"), value, (100 * relation.fitted).tolist()),
            Line(Text("area at or above"), value, (100 * relation.area).tolist()),
        ],
        title=Text("Concentration-area plot of {name}", name=metric),
        x_label=shifted,
        y_label=Text("area at or above (% of the cells with a value)"),
        log_x=True,
        log_y=True,
        marks=breaks,
        width=_WIDTH,
        height=_HEIGHT,
    )


def _ranked(measurements: Sequence[Measurement]) -> list[tuple[Text, Measurement]]:
    """The metrics, largest AUC first, with their names."""
    ranked = sorted(measurements, key=lambda one: -one.roc.auc)
    return [(label(one, measurements), one) for one in ranked]


def _band(ends: np.ndarray, factor: float) -> Band:
    low, high = (factor * ends).tolist()
    return Band(Text("chance: 95 % of random moves"), (factor * GRID).tolist(), low, high, reference=True)
