"""The comparison as a report."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.jobs import CompareJob
from ..protocol.labels import chosen_by
from ..protocol.text import Text, parameters
from ..reporting.line_chart import Line, LineChart, roc_chart
from ..reporting.report import Part, Remark, Report, Table, figure, heading, notes, paragraph, table
from .curves import Curve, group_name
from .summary import over_sets, ranked, sets_of, summary


def comparison_report(curves: Sequence[Curve], remarks: Sequence[Remark], job: CompareJob) -> Report:
    """The whole report.

    Args:
        curves: at least one.
        remarks: on what they are worth.
        job: what was asked for.
    """
    header = (Text("Score"), Text("Set"), Text("AUC"), Text("Deposit samples"), Text("Other samples"))
    rows = [(one.called, one.group_name, _auc(one.roc.auc), one.positives, one.negatives) for one in ranked(curves)]
    return Report(
        Text("Scores compared"),
        summary(curves),
        (
            *notes(remarks),
            *_over_sets(curves),
            *_figures(curves),
            heading("AUC of each score"),
            table("llrrr", header, rows, best=None if over_sets(curves) else 0),
            heading("Settings"),
            _settings(job),
        ),
    )


def _over_sets(curves: Sequence[Curve]) -> list[Part]:
    rows = over_sets(curves)
    if not rows:
        return []
    sets = [group_name(group) for group in sets_of(curves)]
    header = (Text("Score"), *sets, Text("Mean"))
    cells = [(row.called, *(_auc(value) for value in (*row.auc, row.mean))) for row in rows]
    return [
        heading("AUC on each set"),
        table("l" + "r" * (len(sets) + 1), header, cells, best=None if rows[0].mean is None else 0),
        paragraph("The mean counts every set alike; a score that a set lacks has none."),
    ]


def _figures(curves: Sequence[Curve]) -> list[Part]:
    """One figure, or one a set where there are several sets of several curves."""
    sets = sets_of(curves)
    caption = Text(
        "Each point of a curve is a threshold: samples that score as high or higher are flagged. The further a curve "
        "bends to the upper left, the better. In brackets: AUC, the area under the curve."
    )
    if len(sets) == len(curves) or len(sets) == 1:
        several = len({one.name for one in curves}) < len(curves)
        chart = _chart(ranked(curves), Text("ROC curves, with AUC in brackets"), with_group=several)
        return [heading("ROC curves"), figure(chart, caption)]
    parts: list[Part] = []
    for group, own in sets.items():
        name = group_name(group)
        chart = _chart(own, Text("ROC curves of {group}, with AUC in brackets", group=name), with_group=False)
        parts += [heading("ROC curves of {group}", group=name), figure(chart, caption)]
    return parts


def _chart(curves: Sequence[Curve], title: Text, with_group: bool) -> LineChart:
    lines = [
        Line(
            _label(one, with_group),
            one.roc.false_positive_rate.tolist(),
            one.roc.true_positive_rate.tolist(),
        )
        for one in curves
    ]
    return roc_chart(
        lines,
        title=title,
        x_label=Text("false positive rate (share of other samples flagged)"),
        y_label=Text("true positive rate (share of deposit samples flagged)"),
    )


def _label(one: Curve, with_group: bool) -> Text:
    if with_group:
        return Text("{group}: {name} ({auc:.3f})", group=one.group_name, name=one.called, auc=one.roc.auc)
    return Text("{name} ({auc:.3f})", name=one.called, auc=one.roc.auc)


def _settings(job: CompareJob) -> Table:
    rows = []
    if job.rasters:
        within = Text(
            "cells that a deposit touches, and those within {buffer:g} map units of them ({BUFFER})",
            buffer=job.buffer,
            **parameters("BUFFER"),
        )
        deposits = (
            within if job.buffer > 0 else Text("cells that a deposit touches ({BUFFER} 0)", **parameters("BUFFER"))
        )
        if job.label_value is not None:
            rows.append((Text("Deposits"), chosen_by(job.label_field, job.label_value)))
        rows += [
            (Text("Deposit samples of rasters"), deposits),
            (Text("Other samples of rasters"), Text("all other cells with a value")),
        ]
    if job.tables:
        columns = Text("{labels} (1 is deposit, 0 is not) and {scores}", labels=job.label_field, scores=job.score_field)
        rows.append((Text("Columns of tables"), columns))
    return table("ll", (), rows)


def _auc(value: float | None) -> str | None:
    return None if value is None else f"{value:.4f}"
