"""The thresholds as a report, as a table and as numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..protocol.choices import THRESHOLD_METHODS
from ..protocol.labels import chosen_by
from ..protocol.text import Text, joined, parameters
from ..reporting.report import Cell, Part, Report, figure, heading, notes, paragraph, plain_number, table
from .charts import thresholds_chart
from .findings import ElementThresholds, ThresholdFindings
from .methods import METHOD_NAMES
from .remarks import remarks, summary


def thresholds_report(findings: ThresholdFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Thresholds") if findings.are_metrics else Text("Thresholds of single elements"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Thresholds"),
            *_thresholds(findings),
            *_classes(findings),
            heading("Distributions"),
            figure(
                thresholds_chart(findings.elements),
                "Of each element histogram, box plot and probability plot (percent of the values below, on the scale "
                "of the normal distribution) over one axis, logarithmic where logarithms are taken; vertical lines are "
                "the thresholds. On the probability plot a single population is a straight line; the dashed chain of "
                "lines bends where populations meet (Sinclair 1974).",
            ),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _thresholds(findings: ThresholdFindings) -> Iterator[Part]:
    header = [_what(findings), Text("Values"), Text("Scale"), *(METHOD_NAMES[one] for one in THRESHOLD_METHODS)]
    rows = [
        [one.label, one.count, Text("log") if one.logged else Text("linear"), *_written(one)]
        for one in findings.elements
    ]
    yield table("lrl" + "r" * len(THRESHOLD_METHODS), header, rows)
    yield paragraph(
        "In brackets the share of the values above the highest threshold. Tukey's upper fence is the third quartile "
        "plus one and a half interquartile ranges (Tukey 1977); MAD is the median absolute deviation, times 1.48; both "
        "are of logarithms where an element is skewed (Reimann, Filzmoser and Garrett 2005). Concentration-area breaks "
        "are where the straight lines of that relation meet (Cheng, Agterberg and Ballantyne 1994). The percentile is "
        "{percentile:g}: it always leaves the same share above it, whether there is anything to find or not. Bends and "
        "breaks below the median part background from background, and are left out.",
        percentile=findings.job.percentile,
    )


def _what(findings: ThresholdFindings) -> Text:
    """What the thresholds are of."""
    return Text("Metric") if findings.are_metrics else Text("Element")


def _written(one: ElementThresholds) -> Iterator[Cell]:
    for method in THRESHOLD_METHODS:
        found = one.thresholds[method]
        if not found:
            yield None
            continue
        values = ", ".join(str(plain_number(value)) for value in found)
        yield f"{values} ({100 * one.shares[method]:.2g}\N{NO-BREAK SPACE}%)"


def _classes(findings: ThresholdFindings) -> Iterator[Part]:
    chosen, deposits = findings.chosen, findings.deposits
    if not chosen:
        return
    yield heading("Classes by {method}", method=METHOD_NAMES[findings.job.method])
    header = [_what(findings), Text("Class"), Text("Above"), Text("Share of the values")]
    rows: list[list[Cell]] = []
    for one in findings.elements:
        ends = chosen.get(one.name, ())
        above = [1.0, *(one.share_above(end) for end in ends), 0.0]
        for number in range(len(ends) + 1 if ends else 0):
            row: list[Cell] = [
                one.label if not number else "",
                str(number),
                plain_number(ends[number - 1]) if number else None,
            ]
            row.append(f"{100 * (above[number] - above[number + 1]):.2f} %")
            if deposits:
                counts = deposits.counts[one.name]
                row += [counts[number], f"{100 * counts[number] / max(1, sum(counts)):.0f} %"]
            rows.append(row)
    if deposits:
        header += [Text("Deposits"), Text("Share of the deposits")]
    yield table("lrrrrr"[: len(header)], header, rows)
    if deposits:
        yield paragraph(
            "A deposit is of the highest class of the samples within {BUFFER}, or else of the nearest sample."
            if findings.source.is_sampled
            else "A deposit is of the highest class of the cells that it touches, or that lie within {BUFFER} of it. A "
            "map without skill has as large a share of the deposits in a class as of the values.",
            **parameters("BUFFER"),
        )


def _settings(findings: ThresholdFindings) -> Iterator[tuple[Text, Cell]]:
    job, source = findings.job, findings.source
    yield from source.read
    yield Text("Method"), METHOD_NAMES[job.method]
    drawn = source.values.shape[1]
    yield (
        Text("Samples read") if source.is_sampled else Text("Cells read"),
        Text("{total:,}", total=source.total)
        if drawn == source.total or source.is_sampled
        else Text(
            "{total:,}; thresholds rest on {drawn:,} of them, drawn at random but always the same",
            total=source.total,
            drawn=drawn,
        ),
    )
    if job.deposits:
        yield Text("Distance that counts as deposit"), Text("{buffer:g} map units", buffer=job.buffer)
    if job.label_field:
        yield Text("Deposits"), chosen_by(job.label_field, job.label_value)


def write_table(path: Path, findings: ThresholdFindings) -> None:
    """All thresholds as CSV, one a row."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("element", "method", "scale", "threshold", "share_above"))
        for one in findings.elements:
            for method in THRESHOLD_METHODS:
                for threshold in one.thresholds[method]:
                    scale = "log" if one.logged else "linear"
                    writer.writerow((one.name, method, scale, repr(threshold), repr(one.share_above(threshold))))


def numbers_of(findings: ThresholdFindings) -> dict[str, Any]:
    """The report as plain values."""
    deposits = findings.deposits
    return {
        "of": "samples" if findings.source.is_sampled else "cells",
        "count": findings.source.total,
        "method": findings.job.method,
        "percentile": findings.job.percentile,
        "elements": [
            {
                "name": one.name,
                "values": one.count,
                "scale": "log" if one.logged else "linear",
                "share_below_detection": one.below,
                "thresholds": one.thresholds,
                "shares_above": one.shares,
                "methods_disagree": one.disagrees,
            }
            for one in findings.elements
        ],
        "left_out": findings.too_few,
        "without": findings.without,
        "deposits": deposits,
        "cautions": [remark.text for remark in remarks(findings) if remark.caution],
    }


def named_thresholds(findings: ThresholdFindings) -> Text:
    """The chosen thresholds in one line."""
    return joined(
        [
            Text("{name}: {thresholds}", name=name, thresholds=[str(plain_number(value)) for value in found])
            for name, found in findings.chosen.items()
        ],
        "; ",
    )
