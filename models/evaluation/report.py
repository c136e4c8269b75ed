"""The evaluation as sentences and as an HTML report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..figures import Line, line_chart
from ..reports import figure, heading, note, page, paragraph, table
from .measure import Measurement

_FEW_DEPOSITS = 5


@dataclass(frozen=True)
class Remark:
    """A sentence on what the figures are worth; `caution` where it limits them."""

    text: str
    caution: bool


def best_of(measurements: Sequence[Measurement]) -> Measurement:
    """The metric with the largest AUC, the first of equals."""
    return max(measurements, key=lambda one: one.roc.auc)


def label(one: Measurement, measurements: Sequence[Measurement]) -> str:
    """Name of a metric, with its raster where there are several."""
    several = len({other.raster for other in measurements}) > 1
    return f"{one.raster}: {one.metric}" if several else one.metric


def summary(measurements: Sequence[Measurement]) -> str:
    """The finding."""
    best = best_of(measurements)
    name = label(best, measurements)
    chance = " That is no better than chance." if best.roc.auc <= 0.5 else ""
    finding = (
        f"{name} finds the known deposits best of {len(measurements)} metrics: AUC {best.roc.auc:.3f}"
        if len(measurements) > 1
        else f"{name} has an AUC of {best.roc.auc:.3f} against the known deposits"
    )
    return (
        f"{finding}. In {_percent(best.roc.auc)} of all pairs of a deposit cell and another cell, the deposit cell "
        f"scores higher (0.5 is chance, 1 is perfect).{chance}"
    )


def remarks(measurements: Sequence[Measurement]) -> list[Remark]:
    """What the figures rest on: what was chosen with the labels and what was not."""
    best = best_of(measurements)
    rasters: dict[str, list[Measurement]] = {}
    for one in measurements:
        rasters.setdefault(one.raster, []).append(one)
    found = [_training(best_of(own), len(rasters)) for own in rasters.values()]
    if len(measurements) > 1:
        found.append(
            Remark(
                f"The best metric was chosen with these deposits, for the largest AUC of {len(measurements)}, and that "
                "makes its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.",
                caution=False,
            )
        )
    if best.deposits < _FEW_DEPOSITS:
        count = "one deposit only" if best.deposits == 1 else f"{best.deposits} deposits only"
        found.append(Remark(f"The AUC rests on {count}: one more or less could change it a good deal.", caution=True))
    return found


def _training(one: Measurement, rasters: int) -> Remark:
    """Whether training saw the labels of a raster, given its best metric, and what follows for the AUC."""
    start = f"{one.raster}: " if rasters > 1 else ""
    if not one.is_ours:
        return Remark(
            f"{start}The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw "
            "these deposits, the AUC is optimistic.",
            caution=True,
        )
    if not one.deposits_excluded:
        how = "nothing was excluded from it" if not one.has_exclusion else "what was excluded from it lies elsewhere"
        return Remark(
            f"{start}Training did not use these deposits ({how}): the AUC of each metric is honest as to training.",
            caution=False,
        )
    excluded = f"{one.deposits_excluded} of {one.deposits} deposits were excluded from training"
    told = f"{start}{excluded}: this AUC is optimistic."
    if one.auc_held_out is None:
        return Remark(
            f"{told} No deposit is left outside the excluded zone, so that no honest figure can be had: train without "
            "EXCLUDE, or exclude deposits only in another part of the map than those evaluated.",
            caution=True,
        )
    return Remark(
        f"{told} The honest figure is the held-out AUC, {one.auc_held_out:.3f} for {one.metric}: it counts only the "
        f"cells and the {one.deposits - one.deposits_excluded} deposits outside the excluded zone.",
        caution=True,
    )


def evaluation_report(measurements: Sequence[Measurement], buffer: float, unit: str, left_out: Sequence[str]) -> str:
    """The whole report.

    Args:
        measurements: at least one.
        buffer: of the job.
        unit: of its distances.
        left_out: sentences on the bands that could not be measured.
    """
    best = best_of(measurements)
    name = label(best, measurements)
    ranked = sorted(measurements, key=lambda one: -one.roc.auc)
    return page(
        "Evaluation against known deposits",
        summary(measurements),
        *[note(remark.text, remark.caution) for remark in remarks(measurements)],
        *[note(text, caution=True) for text in left_out],
        heading("ROC curves"),
        figure(
            _chart(ranked, measurements),
            "Each point of a curve is a threshold: cells that score as high or higher are flagged. The further a curve "
            "bends to the upper left, the better. In brackets: AUC, the area under the curve.",
        ),
        heading("Metrics"),
        *_metrics(measurements, best),
        heading(f"Where the deposits lie in the ranking of {name}"),
        _top(best),
        paragraph(
            "The top 5 % of the area are the 5 % of the cells with the highest scores. A deposit counts when a cell "
            "that it touches is among them. A map without skill holds as large a share of the deposits as of the area."
        ),
        heading("Deposits and cells"),
        _counts(best),
        heading("Settings"),
        table(
            "ll",
            (),
            [
                ("Deposit cells", _buffer_text(buffer, unit)),
                ("Background cells", "all other cells with a value"),
                ("Score rasters", ", ".join(dict.fromkeys(one.raster for one in measurements))),
            ],
        ),
    )


def _chart(ranked: Sequence[Measurement], measurements: Sequence[Measurement]) -> str:
    lines = [
        Line(
            f"{label(one, measurements)} ({one.roc.auc:.3f})",
            one.roc.false_positive_rate.tolist(),
            one.roc.true_positive_rate.tolist(),
        )
        for one in ranked
    ]
    return line_chart(
        [*lines, Line("chance (0.500)", (0.0, 1.0), (0.0, 1.0), reference=True)],
        title="ROC curve of each metric, with its AUC in brackets",
        x_label="false positive rate (share of background cells flagged)",
        y_label="true positive rate (share of deposit cells flagged)",
        x_range=(0.0, 1.0),
        y_range=(0.0, 1.0),
        width=440,
        height=440,
    )


def _metrics(measurements: Sequence[Measurement], best: Measurement) -> list[str]:
    held_out = any(one.has_exclusion for one in measurements)
    extra = ["Held-out AUC"] if held_out else []
    header = ["Raster", "Metric", "Band", "AUC", *extra, "Deposit cells", "Other cells"]
    rows = [
        [
            one.raster,
            one.metric,
            one.band,
            f"{one.roc.auc:.3f}",
            *([None if one.auc_held_out is None else f"{one.auc_held_out:.3f}"] if held_out else []),
            one.positives,
            one.negatives,
        ]
        for one in measurements
    ]
    parts = [table("llrr" + "r" * held_out + "rr", header, rows, best=measurements.index(best))]
    if held_out:
        parts.append(
            paragraph(
                "Held-out AUC: deposits and background only from cells outside the zone that was excluded from "
                "training; cells that belong to an excluded deposit alone count on neither side."
            )
        )
    return parts


def _top(best: Measurement) -> str:
    found = best.deposits_touching
    return table(
        "lrrr",
        ("Part of the area", f"Deposits in it (of {found})", "Share of the deposits", "Share of the deposit cells"),
        [
            (
                f"top {_percent(top.area)}",
                top.deposits,
                _percent(top.deposits / found) if found else None,
                _percent(top.cells),
            )
            for top in best.top
        ],
    )


def _counts(best: Measurement) -> str:
    rows: list[tuple[str, int]] = [
        ("Deposits on cells with a value", best.deposits),
        ("Deposits inside the raster, on cells without a value (left out)", best.deposits_on_nodata),
        ("Deposits outside the raster (left out)", best.deposits_outside),
    ]
    if best.has_exclusion:
        rows.append(("Deposits that were excluded from training", best.deposits_excluded))
    rows += [("Deposit cells (positives)", best.positives), ("Other cells (negatives)", best.negatives)]
    return table("lr", (), rows)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _buffer_text(buffer: float, unit: str) -> str:
    if buffer > 0:
        return f"cells that a deposit touches, and those within {buffer:g} map units ({unit}) of them (BUFFER)"
    return "cells that a deposit touches (BUFFER 0)"
