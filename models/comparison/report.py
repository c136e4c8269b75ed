"""The comparison as sentences and as an HTML report."""

from __future__ import annotations

from collections.abc import Sequence

from ..evaluation.remarks import Remark
from ..reporting.line_chart import Line, roc_chart
from ..reporting.page import figure, heading, note, page, paragraph, table
from .curves import Curve
from .summary import best_of, over_sets, ranked, sets_of


def summary(curves: Sequence[Curve]) -> str:
    """The finding."""
    name, auc = best_of(curves)
    rows, sets = over_sets(curves), len(sets_of(curves))
    if len(curves) == 1:
        finding = f"{name} has an AUC of {auc:.3f}"
    elif rows and rows[0].mean is not None:
        finding = f"{name} does best of {len(rows)} scores on the mean of {sets} sets: AUC {auc:.3f}"
    else:
        finding = f"{name} does best of {len(curves)} scores: AUC {auc:.3f}"
    return f"{finding} (0.5 is chance, 1 is perfect)."


def comparison_report(curves: Sequence[Curve], remarks: Sequence[Remark], settings: Sequence[tuple[str, str]]) -> str:
    """The whole report.

    Args:
        curves: at least one.
        remarks: on what they are worth.
        settings: names and values.
    """
    return page(
        "Scores compared",
        summary(curves),
        *[note(remark.text, remark.caution) for remark in remarks],
        *_over_sets(curves),
        *_figures(curves),
        heading("AUC of each score"),
        table(
            "llrrr",
            ("Score", "Set", "AUC", "Deposit samples", "Other samples"),
            [(one.name, one.group, f"{one.roc.auc:.4f}", one.positives, one.negatives) for one in ranked(curves)],
            best=None if over_sets(curves) else 0,
        ),
        heading("Settings"),
        table("ll", (), settings),
    )


def _over_sets(curves: Sequence[Curve]) -> list[str]:
    rows = over_sets(curves)
    if not rows:
        return []
    sets = list(sets_of(curves))
    cells = [(row.name, *(_auc(value) for value in (*row.auc, row.mean))) for row in rows]
    return [
        heading("AUC on each set"),
        table("l" + "r" * (len(sets) + 1), ("Score", *sets, "Mean"), cells, best=None if rows[0].mean is None else 0),
        paragraph("The mean counts every set alike; a score that a set lacks has none."),
    ]


def _figures(curves: Sequence[Curve]) -> list[str]:
    """One figure, or one a set where there are several sets of several curves."""
    sets = sets_of(curves)
    caption = (
        "Each point of a curve is a threshold: samples that score as high or higher are flagged. The further a curve "
        "bends to the upper left, the better. In brackets: AUC, the area under the curve."
    )
    if len(sets) == len(curves) or len(sets) == 1:
        several = len({one.name for one in curves}) < len(curves)
        return [heading("ROC curves"), figure(_chart(ranked(curves), "ROC curves", with_group=several), caption)]
    parts = []
    for group, own in sets.items():
        title = f"ROC curves of {group}"
        parts += [heading(title), figure(_chart(own, title, with_group=False), caption)]
    return parts


def _chart(curves: Sequence[Curve], title: str, with_group: bool) -> str:
    lines = [
        Line(
            f"{f'{one.group}: ' if with_group else ''}{one.name} ({one.roc.auc:.3f})",
            one.roc.false_positive_rate.tolist(),
            one.roc.true_positive_rate.tolist(),
        )
        for one in curves
    ]
    return roc_chart(lines, f"{title}, with AUC in brackets", ("other samples", "deposit samples"))


def _auc(value: float | None) -> str | None:
    return None if value is None else f"{value:.4f}"
