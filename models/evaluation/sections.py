"""The parts of the evaluation report, each with its table, its figure and what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..reporting.page import figure, heading, note, paragraph, table
from .charts import (
    concentration_area_chart,
    precision_recall_chart,
    prediction_area_chart,
    roc_chart,
    success_rate_chart,
)
from .measure import Measurement
from .random_shifts import LEAST_LANDED
from .remarks import percent


def roc(measurements: Sequence[Measurement], best: Measurement, name: str) -> list[str]:
    return [
        heading("ROC curves"),
        figure(
            roc_chart(measurements),
            "Each point of a curve is a threshold: cells that score as high or higher are flagged. The further a curve "
            "bends to the upper left, the better. In brackets: AUC, the area under the curve."
            f"{_shaded(best, name)}",
        ),
    ]


def metrics(measurements: Sequence[Measurement], best: Measurement) -> list[str]:
    held_out = any(one.has_exclusion for one in measurements)
    parts = [
        heading("Metrics"),
        _columns(
            [
                ("l", "Raster", [one.raster for one in measurements]),
                ("l", "Metric", [one.metric for one in measurements]),
                ("r", "Band", [one.band for one in measurements]),
                ("r", "AUC", [f"{one.roc.auc:.3f}" for one in measurements]),
                ("r", "95 % interval", [one.intervals and _range(one.intervals.auc, ".3f") for one in measurements]),
                ("r", "Held-out AUC", [_fixed(one.auc_held_out) for one in measurements]),
                ("r", "p", [_fixed(one.p_value) for one in measurements]),
                ("r", "Deposit cells", [one.positives for one in measurements]),
                ("r", "Other cells", [one.negatives for one in measurements]),
            ],
            best=measurements.index(best),
        ),
    ]
    if len(measurements) > 1:
        parts.append(paragraph("Bold: the metric with the largest AUC. It was chosen by looking at the deposits."))
    if best.intervals:
        parts.append(
            paragraph(
                "95 % interval: what other samples of as many deposits could give, by drawing the deposits (not the "
                "cells) again and again with replacement. It does not know of deposits unlike those in the sample, "
                "and it is too narrow where deposits lie in clusters."
            )
        )
    if best.chance:
        parts.append(
            paragraph(
                "p: how often chance does as well. The whole pattern of deposits is moved to random places, "
                "around the edges of the raster where need be, and measured where it lands on cells with a value "
                f"(moves with under {percent(LEAST_LANDED)} of the deposit cells on such cells do not count). "
                "p = (1 + moves with an AUC as large) / (1 + moves); each metric by itself."
            )
        )
    if held_out:
        parts.append(
            paragraph(
                "Held-out AUC: deposits and background only from cells outside the zone that was excluded from "
                "training; cells that belong to an excluded deposit alone count on neither side."
            )
        )
    return parts


def ranking(best: Measurement, name: str) -> list[str]:
    found = best.deposits_touching
    capture = best.intervals.capture if best.intervals else None
    top_table = _columns(
        [
            ("l", "Part of the area", [f"top {percent(top.area)}" for top in best.top]),
            ("r", f"Deposits in it (of {found})", [top.deposits for top in best.top]),
            ("r", "Share of the deposits", [percent(top.deposits / found) if found else None for top in best.top]),
            ("r", "95 % interval", [_share_range(ends) for ends in capture or [None] * len(best.top)]),
            ("r", "Share of the deposit cells", [percent(top.cells) for top in best.top]),
        ]
    )
    text = (
        "The top 5 % of the area are the 5 % of the cells with the highest scores. A deposit counts when a cell "
        "that it touches is among them. A map without skill holds as large a share of the deposits as of the area."
    )
    if capture:
        text += " Where none or all of the deposits are in, drawing them again cannot tell how sure that is (dash)."
    return [heading(f"Where the deposits lie in the ranking of {name}"), top_table, paragraph(text)]


def success_rate(measurements: Sequence[Measurement], best: Measurement, name: str) -> list[str]:
    if not best.success_rate:
        return [note("No deposit touches a cell with a value, only its buffer does: deposits cannot be counted.", True)]
    return [
        figure(
            success_rate_chart(measurements),
            "Success-rate curve: the deposits that the highest-scoring part of the area captures. The steeper it "
            f"starts, the fewer places to visit.{_shaded(best, name)}",
        )
    ]


def precision_recall(measurements: Sequence[Measurement]) -> list[str]:
    found = [(one.precision_recall, one.intervals) for one in measurements]
    return [
        heading("Precision and recall"),
        figure(
            precision_recall_chart(measurements),
            "How pure the flagged cells are, for each share of the deposit cells that they hold. In brackets: average "
            "precision; a map without skill has the share of the deposit cells among all cells (dashed).",
        ),
        _columns(
            [
                ("l", "Raster", [one.raster for one in measurements]),
                ("l", "Metric", [one.metric for one in measurements]),
                ("r", "Average precision", [f"{curve.average_precision:.3g}" for curve, _ in found]),
                ("r", "95 % interval", [ends and _range(ends.average_precision, ".2g") for _, ends in found]),
            ]
        ),
    ]


def prediction_area(best: Measurement, name: str) -> list[str]:
    crossing = best.intersection
    if not crossing:
        return []
    return [
        heading(f"Prediction-area plot of {name}"),
        figure(
            prediction_area_chart(best),
            "For each threshold, the share of the deposits at or above it (prediction rate) and the share of the area "
            "below it (Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014). Where they cross, the shares of "
            "deposits and of the area kept add up to 100 %; the higher they cross, the better the map. With "
            "few deposits the crossing falls within the step of one of them.",
        ),
        note(
            f"Chosen with the deposits: the curves cross at a score of {crossing.threshold:.4g}, which keeps "
            f"{percent(crossing.area)} of the area with {percent(crossing.deposits)} of the deposits: normalised "
            f"density {crossing.normalised_density:.2f} (1 is chance)."
        ),
    ]


def concentration_area(best: Measurement, name: str) -> list[str]:
    parts = [heading(f"Concentration-area plot of {name}")]
    relation = best.concentration_area
    if not relation:
        return [*parts, paragraph("The scores have too few distinct values to fit lines to.")]
    shift = (
        f" Some scores lie below 0: the logarithm is of the score + {relation.shift:.4g}, which moves the lowest to 0, "
        "and the thresholds depend on that."
        if relation.shift
        else ""
    )
    return [
        *parts,
        figure(
            concentration_area_chart(best),
            "The area at or above each score, on logarithmic axes (Cheng, Agterberg and Ballantyne 1994, doi "
            f"10.1016/0375-6742(94)90013-2), and the {len(relation.slopes)} lines that fit it by least squares. Where "
            "lines meet, one population of scores gives way to the next; the marks are the scores there. The lowest "
            f"1 % of the scores and the ten highest cells are left out.{shift}",
        ),
        note(
            f"Label-free: the {len(relation.thresholds)} break points come from the scores alone, without a look at "
            "the deposits. They part populations of scores if there are such; a smooth curve has break points too."
        ),
    ]


def thresholds(best: Measurement, name: str) -> list[str]:
    if not best.thresholds:
        return []
    rows = [
        (
            one.name,
            "the deposits" if one.by_deposits else "the scores alone (label-free)",
            one.score,
            f"{100 * one.area:.1f} %",
            None if one.deposits is None else percent(one.deposits),
            None if one.deposits is None else f"{one.deposits / one.area:.1f}",
        )
        for one in best.thresholds
    ]
    header = ("Threshold", "Chosen by looking at", "Score", "Area kept", "Deposits in it", "Density")
    return [
        heading(f"Suggested thresholds for {name}"),
        table("llrrrr", header, rows),
        paragraph(
            "P-A: prediction-area, C-A: concentration-area. Density: the share of the deposits over the share of the "
            "area, 1 is chance; it looks at the deposits, whatever the threshold was chosen by."
        ),
    ]


def _shaded(best: Measurement, name: str) -> str:
    """What the shaded area is, if there is one."""
    if not best.chance:
        return ""
    return f" Shaded: where the curve of {name} lies in 95 % of the random moves of the deposits."


def _columns(columns: Sequence[tuple[str, str, Sequence[object]]], best: int | None = None) -> str:
    """A table of its columns (alignment, name, values), without those that hold nothing."""
    held = [column for column in columns if any(value is not None for value in column[2])]
    align, header, values = zip(*held, strict=True)
    return table("".join(align), header, zip(*values, strict=True), best)


def _fixed(value: float | None) -> str | None:
    return None if value is None else f"{value:.3f}"


def _range(ends: tuple[float, float], form: str) -> str:
    return "\N{EN DASH}".join(format(end, form) for end in ends)


def _share_range(ends: tuple[float, float] | None) -> str | None:
    return ends and f"{_range((100 * ends[0], 100 * ends[1]), '.0f')} %"
