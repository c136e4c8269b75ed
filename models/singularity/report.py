"""What stands out locally, as a report and as numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ..protocol.option_names import SCALE_NAMES
from ..protocol.text import Text, literal, parameters
from ..reporting.line_chart import Line, LineChart, Mark
from ..reporting.map_images import map_image
from ..reporting.panels import Panel, PanelChart, Path, Plot
from ..reporting.report import Cell, Gallery, Part, Report, figure, heading, notes, paragraph, plain_number, table
from .findings import IndexOfBand, LocalFindings, SeparatedBand
from .remarks import remarks, summary

# The index where nothing depends on the window.
_MIDDLE = 2.0
# Lines that can be told apart in a figure.
_MAX_LINES = 6


def local_report(findings: LocalFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Local singularity index") if findings.indices else Text("Background and anomaly by spectrum-area"),
        summary(findings),
        (
            *notes(remarks(findings)),
            *(_indices(findings) if findings.indices else _separated(findings)),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _indices(findings: LocalFindings) -> Iterator[Part]:
    yield heading("Elements" if findings.is_sampled else "Bands")
    header = [
        Text("Element"),
        Text("Samples") if findings.is_sampled else Text("Cells"),
        Text("5th percentile of the index"),
        Text("Median"),
        Text("95th percentile"),
        Text("Standard error, median"),
        Text("Enriched"),
    ]
    rows: list[list[Cell]] = [
        [
            one.name,
            one.count,
            *(f"{value:.3f}" for value in one.percentiles),
            _number(one.error),
            _percent(one.enriched),
        ]
        for one in findings.indices
    ]
    yield table("lrrrrrr", header, rows)
    if findings.is_sampled:
        yield paragraph(
            "The mean concentration of the samples in a square window of side r about one of them goes with r to the "
            "power of the index less 2 (Cheng 2007, 2012): below 2 the concentration rises towards the sample, which "
            "is enriched whatever the level around it; above 2 it is depleted. The slope is fitted by least squares to "
            "logarithms over {windows} windows. Enriched are samples below 2 by more than two standard errors; since "
            "each window holds the smaller ones, true errors are larger. Every sample counts alike, so that means lean "
            "to where samples lie densely; windows of the outermost ones lie to one side of them.",
            windows=len(findings.sides),
        )
    else:
        yield paragraph(
            "The mean concentration in a window of side r goes with r to the power of the index less 2 (Cheng 2007): "
            "below 2 the concentration rises towards the cell, which is enriched whatever the level around it; above 2 "
            "it is depleted. The slope is fitted by least squares to logarithms over {windows} windows. Enriched are "
            "cells below 2 by more than two standard errors; since each window holds the smaller ones, true errors are "
            "larger. Windows end at the edge of the raster and at gaps, so that those of the outermost cells lie to "
            "one side of them.",
            windows=len(findings.sides),
        )
    yield heading("Maps")
    yield Gallery(tuple((one.name, map_image(one.map, _MIDDLE)) for one in findings.indices))
    yield paragraph("Red is enriched, below 2, and blue depleted.")
    shown = sorted(findings.indices, key=lambda one: one.lowest)[:_MAX_LINES]
    sides = [side * math.sqrt(math.prod(findings.cell)) for side in findings.sides]
    yield heading("The strongest place")
    yield figure(
        LineChart(
            [
                Line(Text("{name} ({index:.2f})", name=one.name, index=one.lowest), sides, _relative(one))
                for one in shown
            ],
            title=Text("Mean concentration over the side of the window"),
            x_label=Text("side of the window (map units)"),
            y_label=Text("mean over that of the largest window"),
            log_x=True,
            log_y=True,
            marks=[Mark(side, value, "") for one in shown for side, value in zip(sides, _relative(one), strict=True)],
        ),
        "About the place with the lowest index of each of {shown} elements, with this index in brackets. A power law "
        "is a straight line; where a line bends, the index depends on the windows that are chosen.",
        shown=len(shown),
    )


def _relative(one: IndexOfBand) -> list[float]:
    return [value / one.strongest[-1] for value in one.strongest]


def _separated(findings: LocalFindings) -> Iterator[Part]:
    yield heading("Bands")
    header = [
        Text("Element"),
        Text("Scale"),
        Text("Background: wavelengths above about (map units)"),
        Text("All breaks (map units)"),
        Text("Exponent of the background"),
        Text("Exponent below the break"),
        Text("Share of the variance"),
        Text("Gaps, filled"),
    ]
    yield table("llrrrrrr", header, [_row(one) for one in findings.separated])
    yield paragraph(
        "The powers of the spectrum of a band, and how many wave numbers have that power or more, are a chain of "
        "straight lines on logarithmic axes (Cheng, Xu and Grunsky 2000). The background is what has powers above a "
        "break, by default the highest one below which the spectrum is flatter, or the first if there is none; the "
        "anomaly is the rest. {BREAK} takes another. An exponent beta is that of a power that falls with the wave "
        "number to minus beta: the larger, the smoother. The raster is mirrored at its edges, the logarithm of the "
        "power averaged over 5 x 5 wave numbers, and gaps are filled from the means of larger and larger squares "
        "around them; in the result they are gaps again.",
        **parameters("BREAK"),
    )
    yield heading("Spectra")
    yield figure(
        PanelChart(
            [_panel(one) for one in findings.separated],
            Text("Power over the number of wave numbers"),
            [Text("fitted lines"), Text("break that parts background from anomaly")],
        ),
        "Wave numbers with a power or more, and that power; on the left is the background. The vertical line is the "
        "break that was taken, and the lines are the chain that was fitted.",
    )
    yield heading("Maps")
    images = []
    for one in findings.separated:
        background, anomaly = one.maps
        images.append((Text("{name}, background", name=one.name), map_image(background)))
        images.append((Text("{name}, anomaly", name=one.name), map_image(anomaly)))
    yield Gallery(tuple(images))


def _row(one: SeparatedBand) -> list[Cell]:
    at, slopes = one.parting, one.relation.slopes
    row: list[Cell] = [one.name, SCALE_NAMES["log" if one.logged else "linear"]]
    every = ", ".join(str(plain_number(value)) for value in one.wavelengths)
    row += [plain_number(one.wavelengths[at]), every, _beta(slopes[at]), _beta(slopes[at + 1])]
    return [*row, _percent(one.share), _percent(one.gaps)]


def _beta(slope: float) -> str:
    return f"{-2 * slope:.2f}"


def _panel(one: SeparatedBand) -> Panel:
    relation = one.relation
    count = relation.count.tolist()
    plot = Plot(
        Text("power"),
        150,
        dots=list(zip(count, relation.power.tolist(), strict=True)),
        paths=[Path(list(zip(count, relation.fitted.tolist(), strict=True)), 0)],
        log=True,
    )
    return Panel(one.name, [plot], [(float(relation.break_counts[one.parting]), 1)], log=True)


def _settings(findings: LocalFindings) -> Iterator[tuple[Text, Cell]]:
    yield from findings.read
    if findings.is_sampled:
        sides = ", ".join(str(plain_number(side * findings.cell[0])) for side in findings.sides)
        yield Text("Sides of the windows (map units)"), literal(sides)
    elif findings.sides:
        yield Text("Sides of the windows, cells"), literal(", ".join(map(str, findings.sides)))
    else:
        yield Text("Scale"), SCALE_NAMES[findings.job.scale]


def _percent(share: float) -> Cell:
    return f"{100 * share:.1f} %" if math.isfinite(share) else None


def _number(value: float) -> Cell:
    return f"{value:.3f}" if math.isfinite(value) else None


def numbers_of(findings: LocalFindings) -> dict[str, Any]:
    """The report as plain values."""
    return {
        "method": findings.job.method,
        "bands": findings.names,
        "left_out": findings.left_out,
        "windows": findings.sides,
        "elements": [
            *(
                {
                    "name": one.name,
                    "samples" if findings.is_sampled else "cells": one.count,
                    "not_positive": one.not_positive,
                    **({"alone": one.alone} if findings.is_sampled else {}),
                    "percentiles_5_50_95": one.percentiles,
                    "median_standard_error": one.error,
                    "share_enriched": one.enriched,
                    "lowest": one.lowest,
                    "means_about_the_lowest": one.strongest,
                }
                for one in findings.indices
            ),
            *(
                {
                    "name": one.name,
                    "scale": "log" if one.logged else "linear",
                    "parting_break": one.parting + 1,
                    "wavelengths": one.wavelengths,
                    "breaks": one.relation.breaks,
                    "wave_numbers_at_breaks": one.relation.break_counts,
                    "slopes": one.relation.slopes,
                    "share_of_variance": one.share,
                    "share_of_gaps": one.gaps,
                }
                for one in findings.separated
            ),
        ],
        "cautions": [remark.text for remark in remarks(findings) if remark.caution],
    }
