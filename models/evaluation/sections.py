"""The parts of the evaluation report, each with its table, its figure and what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.text import Text, joined, literal
from ..reporting.report import Cell, Note, Part, Table, figure, heading, paragraph, table
from .charts import (
    concentration_area_curves,
    precision_recall_curves,
    prediction_area_curves,
    roc_curves,
    success_rate_curves,
)
from .measurement import Measurement
from .random_shifts import MIN_LANDED
from .remarks import percent


def roc(measurements: Sequence[Measurement], best: Measurement, name: Text) -> list[Part]:
    caption = Text(
        "Each point of a curve is a threshold: cells that score as high or higher are flagged. The further a curve "
        "bends to the upper left, the better. In brackets: AUC, the area under the curve."
    )
    return [heading("ROC curves"), figure(roc_curves(measurements), joined([caption, *_shaded(best, name)]))]


def metrics(measurements: Sequence[Measurement], best: Measurement) -> list[Part]:
    held_out = any(one.has_exclusion for one in measurements)
    intervals = [one.intervals.auc if one.intervals else None for one in measurements]
    parts: list[Part] = [
        heading("Metrics"),
        _columns(
            [
                ("l", Text("Raster"), [one.raster for one in measurements]),
                ("l", Text("Metric"), [one.called for one in measurements]),
                ("r", Text("Band"), [one.band for one in measurements]),
                ("r", Text("AUC"), [_fixed(one.roc.auc) for one in measurements]),
                ("r", Text("95 % interval"), [_range(ends, ".3f") for ends in intervals]),
                ("r", Text("Held-out AUC"), [_fixed(one.auc_held_out) for one in measurements]),
                ("r", Text("p"), [_digits(one.p_value, 2) for one in measurements]),
                ("r", Text("Deposit cells"), [one.positives for one in measurements]),
                ("r", Text("Other cells"), [one.negatives for one in measurements]),
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
                "(moves with under {share} of the deposit cells on such cells do not count). "
                "p = (1 + moves with an AUC as large) / (1 + moves); each metric by itself.",
                share=percent(MIN_LANDED),
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


def ranking(best: Measurement, name: Text) -> list[Part]:
    count = best.deposits_touching
    shares = [percent(top.deposits / count) if count else None for top in best.top]
    capture = best.intervals.capture if best.intervals else None
    top_table = _columns(
        [
            ("l", Text("Part of the area"), [Text("top {share}", share=percent(top.area)) for top in best.top]),
            ("r", Text("Deposits in it (of {count})", count=count), [top.deposits for top in best.top]),
            ("r", Text("Share of the deposits"), shares),
            ("r", Text("95 % interval"), [_share_range(ends) for ends in capture or [None] * len(best.top)]),
            ("r", Text("Share of the deposit cells"), [percent(top.cells) for top in best.top]),
        ]
    )
    sentences = [
        Text(
            "The top 5 % of the area are the 5 % of the cells with the highest scores. A deposit counts when a cell "
            "that it touches is among them. A map without skill holds as large a share of the deposits as of the area."
        )
    ]
    if capture:
        sentences.append(
            Text("Where none or all of the deposits are in, drawing them again cannot tell how sure that is (dash).")
        )
    return [
        heading("Where the deposits lie in the ranking of {name}", name=name),
        top_table,
        paragraph(joined(sentences)),
    ]


def success_rate(measurements: Sequence[Measurement], best: Measurement, name: Text) -> list[Part]:
    if not best.success_rate:
        sentence = Text("No deposit touches a cell with a value, only its buffer does: deposits cannot be counted.")
        return [Note(sentence, caution=True)]
    caption = Text(
        "Success-rate curve: the deposits that the highest-scoring part of the area captures. The steeper it starts, "
        "the fewer places to visit."
    )
    return [figure(success_rate_curves(measurements), joined([caption, *_shaded(best, name)]))]


def precision_recall(measurements: Sequence[Measurement]) -> list[Part]:
    precisions = [one.precision_recall.average_precision for one in measurements]
    by_chance = [one.positives / (one.positives + one.negatives) for one in measurements]
    intervals = [one.intervals.average_precision if one.intervals else None for one in measurements]
    return [
        heading("Precision and recall"),
        figure(
            precision_recall_curves(measurements),
            "How pure the flagged cells are, for each share of the deposit cells that they hold. In brackets: average "
            "precision; a map without skill has the share of the deposit cells among all cells (dashed).",
        ),
        _columns(
            [
                ("l", Text("Raster"), [one.raster for one in measurements]),
                ("l", Text("Metric"), [one.called for one in measurements]),
                ("r", Text("Average precision"), [_digits(precision, 3) for precision in precisions]),
                ("r", Text("95 % interval"), [_range(ends, ".2g") for ends in intervals]),
                ("r", Text("by chance"), [_digits(share, 3) for share in by_chance]),
                (
                    "r",
                    Text("times chance"),
                    [_digits(one / of, 3) for one, of in zip(precisions, by_chance, strict=True)],
                ),
            ]
        ),
    ]


def prediction_area(best: Measurement, name: Text) -> list[Part]:
    curve, crossing = best.success_rate, best.intersection
    if not curve or not crossing:
        return []
    chosen = Text(
        "Chosen with the deposits: the curves cross at a score of {score:.4g}, which keeps {area} of the area with "
        "{deposits} of the deposits: normalised density {density:.2f} (1 is chance).",
        score=crossing.threshold,
        area=percent(crossing.area),
        deposits=percent(crossing.deposits),
        density=crossing.normalised_density,
    )
    return [
        heading("Prediction-area plot of {name}", name=name),
        figure(
            prediction_area_curves(best.called, curve, crossing),
            "For each threshold, the share of the deposits at or above it (prediction rate) and the share of the area "
            "below it (Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014). Where they cross, the shares of "
            "deposits and of the area kept add up to 100 %; the higher they cross, the better the map. With "
            "few deposits the crossing falls within the step of one of them.",
        ),
        Note(chosen),
    ]


def concentration_area(best: Measurement, name: Text) -> list[Part]:
    title = heading("Concentration-area plot of {name}", name=name)
    relation = best.concentration_area
    if not relation:
        return [title, paragraph("The scores have too few distinct values to fit lines to.")]
    caption = [
        Text(
            "The area at or above each score, on logarithmic axes (Cheng, Agterberg and Ballantyne 1994, doi "
            "10.1016/0375-6742(94)90013-2), and the {lines} lines that fit it by least squares. Where lines meet, one "
            "population of scores gives way to the next; the marks are the scores there. The lowest 1 % of the scores "
            "and the ten highest cells are left out.",
            lines=len(relation.slopes),
        )
    ]
    if relation.shift:
        caption.append(
            Text(
                "Some scores lie below 0: the logarithm is of the score + {shift:.4g}, which moves the lowest to 0, "
                "and the thresholds depend on that.",
                shift=relation.shift,
            )
        )
    label_free = Text(
        "Label-free: the {breaks} break points come from the scores alone, without a look at the deposits. They part "
        "populations of scores if there are such; a smooth curve has break points too.",
        breaks=len(relation.thresholds),
    )
    return [title, figure(concentration_area_curves(best.called, relation), joined(caption)), Note(label_free)]


def thresholds(best: Measurement, name: Text) -> list[Part]:
    if not best.thresholds:
        return []
    rows = [
        (
            one.name,
            Text("the deposits") if one.by_deposits else Text("the scores alone (label-free)"),
            one.score,
            Text("{percent:.1f} %", percent=100 * one.area),
            None if one.deposits is None else percent(one.deposits),
            None if one.deposits is None else f"{one.deposits / one.area:.1f}",
        )
        for one in best.thresholds
    ]
    header = (
        Text("Threshold"),
        Text("Chosen by looking at"),
        Text("Score"),
        Text("Area kept"),
        Text("Deposits in it"),
        Text("Density"),
    )
    return [
        heading("Suggested thresholds for {name}", name=name),
        table("llrrrr", header, rows),
        paragraph(
            "P-A: prediction-area, C-A: concentration-area. Density: the share of the deposits over the share of the "
            "area, 1 is chance; it looks at the deposits, whatever the threshold was chosen by."
        ),
    ]


def _shaded(best: Measurement, name: Text) -> list[Text]:
    """What the shaded area is, if there is one."""
    if not best.chance:
        return []
    return [Text("Shaded: where the curve of {name} lies in 95 % of the random moves of the deposits.", name=name)]


def _columns(columns: Sequence[tuple[str, Text, Sequence[Cell]]], best: int | None = None) -> Table:
    """A table of its columns (alignment, name, values), without those that hold nothing."""
    held = [column for column in columns if any(value is not None for value in column[2])]
    align, header, values = zip(*held, strict=True)
    return table("".join(align), header, zip(*values, strict=True), best)


def _fixed(value: float | None) -> str | None:
    return None if value is None else f"{value:.3f}"


def _digits(value: float | None, count: int) -> str | None:
    """A value by its significant digits, so that small ones compare too."""
    return None if value is None else f"{value:.{count}g}"


def _range(ends: tuple[float, float] | None, form: str) -> Text | None:
    return literal("\N{EN DASH}".join(format(end, form) for end in ends)) if ends else None


def _share_range(ends: tuple[float, float] | None) -> Text | None:
    return Text("{range} %", range=_range((100 * ends[0], 100 * ends[1]), ".0f")) if ends else None
