"""The levelling as a report and as numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ..protocol.choices import Levelling
from ..protocol.option_names import LEVELLING_NAMES, SCALE_NAMES
from ..protocol.text import Text, Words
from ..reporting.box_plots import Box, BoxChart, BoxPanel
from ..reporting.report import Cell, Part, Report, figure, heading, notes, paragraph, plain_number, table
from .findings import ElementLevel, LevelFindings
from .remarks import remarks, summary

# More cannot be told apart in a figure.
_MAX_GROUPS, _MAX_ELEMENTS = 20, 45
_WHISKERS_AND_BOX = (0.05, 0.25, 0.5, 0.75, 0.95)

# What each method does, and on whose authority.
_METHODS: Mapping[Levelling, Text] = {
    "borders": Text(
        "Along common borders: offsets of the groups that explain the median steps there best, by least squares with "
        "the loss of Huber (1964), as tie lines of airborne surveys are levelled (Luyendyk 1997)."
    ),
    "median_iqr": Text(
        "Median and interquartile range of each group become those of the reference (Daneshfar and Cameron 1998)."
    ),
    "quantiles": Text(
        "The 5th to 95th percentiles of each group become those of the reference (Daneshfar and Cameron 1998), which "
        "for the whole are means of the groups' percentiles by their size (Ratcliff 1979)."
    ),
}


def levelling_report(findings: LevelFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Levelled survey"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Elements"),
            *_elements(findings),
            *_boxes(findings),
            *_groups(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _elements(findings: LevelFindings) -> Iterator[Part]:
    header: list[Words] = [Text("Element"), Text("Scale")]
    columns: list[str] = []
    if findings.job.has_groups:
        columns = ["between_before", "between_after", "step_before", "step_after"]
        header += [
            Text("Variance between groups, before"),
            Text("after"),
            Text("Step at borders, before"),
            Text("after"),
        ]
    if findings.job.background:
        header.append(Text("Explained by {names}", names=list(findings.job.background)))
    rows = []
    for one in findings.elements:
        row: list[Cell] = [one.name, SCALE_NAMES["log" if one.logged else "linear"]]
        row += [_percent(getattr(one, column)) for column in columns]
        if findings.job.background:
            row.append(_percent(one.background.explained if one.background else math.nan))
        rows.append(row)
    yield table("ll" + "r" * (len(header) - 2), header, rows)
    if findings.job.has_groups:
        yield paragraph(
            "The share of the variance between groups is eta squared (Fisher 1925), of logarithms where the scale is "
            "logarithmic; 0 is not the aim where groups truly differ. The step is the mean difference of {things} on "
            "both sides of common borders, within {distance:.4g} map units of each other, in percent of the level, or "
            "of the robust standard deviation where the scale is linear: the smaller, the better the groups fit.",
            things=findings.survey.things,
            distance=findings.survey.border_distance,
        )
        yield paragraph(_METHODS[findings.job.method])
    if findings.job.background:
        yield paragraph(
            "A robust regression (loss of Huber 1964; Rose, Hawkes and Webb 1979) of each element on {names}; the "
            "corrected value is the ratio of the observed to the expected one, times the typical expected one, or on "
            "a linear scale the difference added to it. The unit stays.",
            names=list(findings.job.background),
        )


def _boxes(findings: LevelFindings) -> Iterator[Part]:
    shown = findings.elements[:_MAX_ELEMENTS]
    groups = _largest(findings)
    panels = []
    for number, one in enumerate(shown):
        boxes = [
            (_name(findings, group), _box(findings.survey.values[group][number]), _box(findings.after[group][number]))
            for group in groups
        ]
        boxes = [box for box in boxes if all(map(math.isfinite, (*box[1], *box[2])))]
        if boxes:
            panels.append(BoxPanel(one.name, boxes, one.logged))
    if not panels:
        return
    yield heading("Before and after")
    yield figure(
        BoxChart(panels, Text("Box plots of the groups before and after"), (Text("Before"), Text("After"))),
        "Median, quartiles, and whiskers from the 5th to the 95th percentile of each group; {shown} of {groups} "
        "groups, the largest first.",
        shown=len(groups),
        groups=len(findings.survey.groups),
    )


def _largest(findings: LevelFindings) -> list[int]:
    """The largest groups, by number."""
    sizes = findings.survey.counts.max(axis=0)
    return np.argsort(-sizes, kind="stable")[:_MAX_GROUPS].tolist()


def _name(findings: LevelFindings, group: int) -> Words:
    return findings.survey.groups[group] or Text("All")


def _box(values: np.ndarray) -> Box:
    there = values[np.isfinite(values)]
    found = np.quantile(there, _WHISKERS_AND_BOX).tolist() if len(there) else [math.nan] * len(_WHISKERS_AND_BOX)
    return tuple(found)  # type: ignore[return-value]


def _groups(findings: LevelFindings) -> Iterator[Part]:
    """How much each group was moved, in its median, by element."""
    if not findings.job.has_groups:
        return
    shown, groups = findings.elements[:_MAX_ELEMENTS], _largest(findings)
    yield heading("How far groups were moved")
    rows = []
    for group in groups:
        row: list[Cell] = [_name(findings, group), int(findings.survey.counts[:, group].max())]
        row += [_moved(findings, element, group) for element in range(len(shown))]
        rows.append(row)
    yield table("lr" + "r" * len(shown), [Text("Group"), Text("Values"), *(one.name for one in shown)], rows)
    yield paragraph("The median of each group after over that before; a dash where it was left as it is.")


def _moved(findings: LevelFindings, element: int, group: int) -> Cell:
    if findings.survey.groups[group] in findings.elements[element].left:
        return None
    before, after = (_box(values[group][element])[2] for values in (findings.survey.values, findings.after))
    return plain_number(after / before) if before else None


def _settings(findings: LevelFindings) -> Iterator[tuple[Text, Cell]]:
    job, survey = findings.job, findings.survey
    yield from survey.read
    if job.has_groups:
        yield Text("Method"), LEVELLING_NAMES[job.method]
        yield Text("Reference"), job.reference or Text("the whole")
        yield Text("Groups"), len(survey.groups)
        yield Text("Fewest values of a group"), job.min_values
    drawn = sum(values.shape[1] for values in survey.values)
    yield Text("Learnt from"), Text("{drawn:,} {things}", drawn=drawn, things=survey.things)


def _percent(share: float) -> Cell:
    return f"{100 * share:.1f} %" if math.isfinite(share) else None


def numbers_of(findings: LevelFindings) -> dict[str, Any]:
    """The report as plain values."""
    survey = findings.survey
    return {
        "of": "samples" if survey.is_sampled else "cells",
        "method": findings.job.method if findings.job.has_groups else None,
        "reference": findings.job.reference,
        "groups": [
            {"name": name, "values": int(survey.counts[:, number].max())} for number, name in enumerate(survey.groups)
        ],
        "left_alone": findings.left_alone,
        "ungrouped": survey.ungrouped,
        "border_distance": survey.border_distance,
        "background": findings.job.background,
        "elements": [_numbers(findings, number, one) for number, one in enumerate(findings.elements)],
        "cautions": [remark.text for remark in remarks(findings) if remark.caution],
    }


def _numbers(findings: LevelFindings, number: int, one: ElementLevel) -> dict[str, Any]:
    boxes = {
        name: {
            "before": _box(findings.survey.values[group][number]),
            "after": _box(findings.after[group][number]),
        }
        for group, name in enumerate(findings.survey.groups)
    }
    background = one.background
    return {
        "name": one.name,
        "scale": "log" if one.logged else "linear",
        "between_before": one.between_before,
        "between_after": one.between_after,
        "step_before": one.step_before,
        "step_after": one.step_after,
        "left": one.left,
        "explained": background.explained if background else None,
        "coefficients": dict(zip(findings.job.background, background.coefficients.tolist(), strict=True))
        if background
        else None,
        "percentiles_5_25_50_75_95": boxes,
    }
