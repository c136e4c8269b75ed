"""The figures of the evaluation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..reporting import line_chart as figures
from ..reporting.line_chart import Band, Line, Mark, line_chart
from .measure import Measurement
from .random_shifts import GRID
from .remarks import best_of, label

_UNIT, _PERCENT = (0.0, 1.0), (0.0, 100.0)
_SQUARE = {"width": 440, "height": 440}
_WIDE = {"width": 520, "height": 340}
_CHANCE = "chance: 95 % of random moves"


def roc_chart(measurements: Sequence[Measurement]) -> str:
    """ROC curve of each metric, over what random moves of the deposits give the best one."""
    lines = [
        Line(f"{name} ({one.roc.auc:.3f})", one.roc.false_positive_rate.tolist(), one.roc.true_positive_rate.tolist())
        for name, one in _ranked(measurements)
    ]
    chance = best_of(measurements).chance
    return figures.roc_chart(
        lines,
        "ROC curve of each metric, with its AUC in brackets",
        ("background cells", "deposit cells"),
        [_band(chance.roc, 1)] if chance else [],
    )


def precision_recall_chart(measurements: Sequence[Measurement]) -> str:
    """Precision-recall curve of each metric."""
    lines = [
        Line(
            f"{name} ({one.precision_recall.average_precision:.3f})",
            one.precision_recall.recall.tolist(),
            one.precision_recall.precision.tolist(),
        )
        for name, one in _ranked(measurements)
    ]
    best = best_of(measurements)
    share = best.positives / (best.positives + best.negatives)
    return line_chart(
        [*lines, Line(f"chance ({share:.3g})", (0.0, 1.0), (share, share), reference=True)],
        title="Precision-recall curve of each metric, with its average precision in brackets",
        x_label="recall (share of deposit cells flagged)",
        y_label="precision (share of flagged cells that are deposit)",
        x_range=_UNIT,
        log_y=True,
        **_WIDE,
    )


def success_rate_chart(measurements: Sequence[Measurement]) -> str:
    """Success-rate curve of each metric that has one, over what random moves of the deposits give the best one."""
    lines = [
        Line(name, (100 * one.success_rate.area).tolist(), (100 * one.success_rate.deposits).tolist())
        for name, one in _ranked(measurements)
        if one.success_rate
    ]
    chance = best_of(measurements).chance
    return line_chart(
        [*lines, Line("chance", _PERCENT, _PERCENT, reference=True)],
        title="Success-rate curve of each metric",
        x_label="share of the area, highest scores first (%)",
        y_label="deposits captured (%)",
        x_range=_PERCENT,
        y_range=_PERCENT,
        bands=[_band(chance.capture, 100)] if chance and chance.capture is not None else [],
        **_SQUARE,
    )


def prediction_area_chart(one: Measurement) -> str:
    """Deposits above and area below each threshold of a metric that has an intersection."""
    curve, crossing = one.success_rate, one.intersection
    # The lowest hundredth of the scores would take much of the axis and say nothing.
    shown = slice(1, max(3, int(np.searchsorted(curve.area, 0.99)) + 1))
    threshold = curve.threshold[shown].tolist()
    return line_chart(
        [
            Line("deposits at or above (prediction rate)", threshold, (100 * curve.deposits[shown]).tolist()),
            Line("area below (100 % less occupied area)", threshold, (100 - 100 * curve.area[shown]).tolist()),
        ],
        title=f"Prediction-area plot of {one.metric}",
        x_label="threshold (score)",
        y_label="%",
        y_range=_PERCENT,
        log_x=threshold[-1] > 0,
        marks=[
            Mark(
                crossing.threshold,
                100 * crossing.deposits,
                f"{100 * crossing.deposits:.0f} % in {100 * crossing.area:.0f} % of the area",
            )
        ],
        **_WIDE,
    )


def concentration_area_chart(one: Measurement) -> str:
    """Area against score on logarithmic axes, with the lines that were fitted, of a metric that has them."""
    relation = one.concentration_area
    value = relation.value.tolist()
    breaks = [
        Mark(
            score + relation.shift,
            100 * float(np.interp(score + relation.shift, relation.value, relation.fitted)),
            text,
        )
        for score, text in ((score, f"{score:.4g}") for score in relation.thresholds)
    ]
    return line_chart(
        [
            Line("fitted lines", value, (100 * relation.fitted).tolist()),
            Line("area at or above", value, (100 * relation.area).tolist()),
        ],
        title=f"Concentration-area plot of {one.metric}",
        x_label=f"score + {relation.shift:.4g}" if relation.shift else "score",
        y_label="area at or above (% of the cells with a value)",
        log_x=True,
        log_y=True,
        marks=breaks,
        **_WIDE,
    )


def _ranked(measurements: Sequence[Measurement]) -> list[tuple[str, Measurement]]:
    """The metrics, largest AUC first, with their names."""
    ranked = sorted(measurements, key=lambda one: -one.roc.auc)
    return [(label(one, measurements), one) for one in ranked]


def _band(ends: np.ndarray, factor: float) -> Band:
    low, high = (factor * ends).tolist()
    return Band(_CHANCE, (factor * GRID).tolist(), low, high, reference=True)
