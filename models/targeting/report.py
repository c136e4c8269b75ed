"""The targets as a report and as numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..protocol.labels import chosen_by
from ..protocol.option_names import name_of_band
from ..protocol.parameter_labels import LABELS
from ..protocol.priorities import CRITERIA
from ..protocol.text import Text
from ..reporting.report import Cell, Part, Report, heading, notes, paragraph, plain_number, table
from .findings import Target, TargetFindings
from .remarks import remarks, summary

# Elements of each target that are listed with what is observed and expected.
_ELEMENTS = 5


def targets_report(findings: TargetFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Targets"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Targets by rank"),
            _targets(findings),
            *_elements(findings),
            *_sum(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _targets(findings: TargetFindings) -> Part:
    columns: dict[str, Text] = {
        "rank": Text("Rank"),
        "priority": Text("Priority"),
        "x": Text("x"),
        "y": Text("y"),
        "area_km2": Text("Area, km²"),
        "peak_pct": Text("Peak, percentile"),
        "mean_pct": Text("Mean, percentile"),
        "leading": Text("Leading elements"),
        "sought_pct": Text("Sought, %"),
        "deposit": Text("Nearest deposit"),
        "dep_km": Text("Distance, km"),
        "prospect": Text("Prospectivity"),
        "kept_pct": Text("Kept by the filter, %"),
        "geology": Text("Rock"),
    }
    shown = {
        name: label
        for name, label in columns.items()
        if any(target.fields[name] is not None for target in findings.targets)
    }
    align = "".join("l" if name in ("leading", "deposit", "geology") else "r" for name in shown)
    rows = [[_cell(name, target.fields[name]) for name in shown] for target in findings.targets]
    return table(align, tuple(shown.values()), rows)


def _cell(name: str, value: Any) -> Cell:
    if not isinstance(value, float):
        return value
    if name in ("x", "y"):
        return f"{value:.10g}"
    return f"{value:.1f}" if name.endswith(("priority", "_pct", "_km")) else value


def _elements(findings: TargetFindings) -> Iterator[Part]:
    rows = [row for target in findings.targets for row in _element_rows(target, bool(findings.quality))]
    if not rows:
        return
    yield heading("What leads in each target")
    header = [Text("Rank"), Text("Element"), Text("Share, %"), Text("Observed"), Text("Expected"), Text("Unit")]
    if findings.quality:
        header.append(Text("Error, % of the variance"))
    yield table("rlrrrl" + "r" * bool(findings.quality), header, rows)
    yield paragraph(
        "Means over the cells of the target: what each element adds to the score, its value, and what the model "
        "expects there from the other elements and the surroundings. An element may lead because it is low."
    )
    if findings.quality.at("weak"):
        yield paragraph(
            "A question mark stands beside elements that quality control calls weak: see that several samples agree "
            "before you walk to a target that they lead."
        )


def _element_rows(target: Target, with_errors: bool) -> Iterator[list[Cell]]:
    for one in target.elements[:_ELEMENTS]:
        share = f"{100 * one.share:.0f}"
        name = f"{one.name} (?)" if one.weak else one.name
        values = map(plain_number, (one.observed, one.expected))
        row: list[Cell] = [target.fields["rank"], name, share, *values, one.unit or None]
        error = None if one.error_share is None else f"{100 * one.error_share:.0f}"
        yield [*row, error] if with_errors else row


def _sum(findings: TargetFindings) -> Iterator[Part]:
    ranking = findings.ranking
    known = [one for one in CRITERIA if one.name in ranking.criteria]
    yield heading("How the priority is made")
    yield paragraph(
        "The priority is 100 times the weighted mean of what is known of a target, each from 0 to 1: an index overlay "
        "(Bonham-Carter 1994). What was not given takes no part. Weights are a choice, not a measurement: see whether "
        "the first targets stay first where you change them."
    )
    yield table(
        "lrl",
        (Text("Criterion"), Text("Weight, %"), Text("What it is")),
        [(one.label, f"{100 * ranking.weights[one.name]:.0f}", one.help) for one in known],
    )
    rows = [
        [target.fields["rank"], *(f"{target.criteria[one.name]:.2f}" for one in known)] for target in findings.targets
    ]
    yield table("r" * (len(known) + 1), (Text("Rank"), *(one.label for one in known)), rows)


def _settings(findings: TargetFindings) -> Iterator[tuple[Cell, Cell]]:
    job = findings.job
    yield Text("Scores"), job.scores
    yield Text("Band"), name_of_band(findings.band)
    if job.threshold is None:
        yield LABELS["TOP"], f"{job.top:g} %"
    yield Text("Threshold"), findings.scores.threshold
    yield LABELS["JOIN"], f"{job.join:g}"
    yield LABELS["MIN_CELLS"], job.min_cells
    if findings.sought.pathfinders:
        yield Text("What is sought"), findings.sought.name
    if job.deposits:
        yield Text("Known deposits"), len(job.deposits)
        yield Text("Distance that counts as new, km"), findings.far
    if job.label_field:
        yield Text("Deposits are"), chosen_by(job.label_field, job.label_value)


def numbers_of(findings: TargetFindings) -> dict[str, Any]:
    """The numbers beside the report."""
    return {
        "summary": summary(findings),
        "threshold": findings.scores.threshold,
        "percentile": findings.scores.cut,
        "found": findings.found,
        "left_out": findings.small,
        "weights": findings.ranking.weights,
        "far_km": findings.far,
        "targets": [
            {**target.fields, "criteria": target.criteria, "elements": target.elements} for target in findings.targets
        ],
        "remarks": [remark.text for remark in remarks(findings)],
    }
