"""The quality of the analyses in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..protocol.quality import GOOD, USABLE
from ..protocol.samples.design import MIN_BLANKS, MIN_PAIRS, MIN_STANDARDS, described
from ..protocol.text import Text, joined
from ..reporting.laboratory import laboratory_remarks
from ..reporting.report import Remark
from .findings import ElementFindings, QaqcFindings
from .precision import MIN_GROUPED


def summary(findings: QaqcFindings) -> Text:
    """The finding."""
    quality = findings.quality
    counts = Text(
        "Of {count} elements the error is small ({low:.0f} % of the variance or less) for {good}, fit for broad "
        "patterns (up to {high:.0f} %) for {usable}, too large for {weak}, and unknown for {unknown}.",
        count=len(findings.elements),
        low=100 * GOOD,
        high=100 * USABLE,
        good=len(quality.at("good")),
        usable=len(quality.at("usable")),
        weak=len(quality.at("weak")),
        unknown=len(quality.at("unknown")),
    )
    return joined([Text("The samples hold {design}.", design=described(findings.design)), counts])


def remarks(findings: QaqcFindings) -> list[Remark]:
    """What to doubt, and what the verdicts rest on."""
    cautions = [*findings.quality.cautions(), *_what_is_missing(findings)]
    notes = [*findings.quality.notes(), *_treatment(findings)]
    return [Remark(text, caution=True) for text in cautions] + [Remark(text) for text in notes]


def _what_is_missing(findings: QaqcFindings) -> Iterator[Text]:
    """What could not be judged, and why."""
    design = findings.design
    if max(design.field_pairs, design.analytical_pairs) < MIN_PAIRS:
        yield Text(
            "Pairs of field duplicates: {field}, of analytical ones: {analytical}. Fewer than {minimum} tell no error.",
            field=design.field_pairs,
            analytical=design.analytical_pairs,
            minimum=MIN_PAIRS,
        )
    elif design.field_pairs < MIN_PAIRS:
        yield Text(
            "Without field duplicates ({count} pairs) the error is that of the analysis alone; that of sampling, which "
            "is often the larger one, comes on top.",
            count=design.field_pairs,
        )
    elif few := [one.name for one in findings.elements if not one.field_pairs and one.variance]:
        yield Text(
            "Of these elements the error is that of the analysis alone, as fewer than {minimum} pairs of field "
            "duplicates are measured: {names}.",
            minimum=MIN_PAIRS,
            names=few,
        )
    if any(one.pairs and not one.pairs.line and len(one.pairs) < MIN_GROUPED for one in findings.elements):
        yield Text(
            "Thompson and Howarth's line over concentration needs {minimum} pairs; where there are fewer, the "
            "precision that they keep is told.",
            minimum=MIN_GROUPED,
        )
    if design.standards and not any(one.standards for one in findings.elements):
        yield Text("No standard was analysed {minimum} times: standards are not judged.", minimum=MIN_STANDARDS)
    elif design.standards and not findings.has_certificates:
        yield Text(
            "There are no certified values: standards are held against their own median, which shows drifts and runs "
            "but no bias."
        )
    if design.blanks and len(design.blanks) < MIN_BLANKS:
        yield Text(
            "There are {count} blanks; fewer than {minimum} tell nothing.", count=len(design.blanks), minimum=MIN_BLANKS
        )
    elif design.blanks:
        limitless = [one.name for one in findings.elements if not one.blanks]
        if limitless:
            yield Text(
                "Blanks of these elements cannot be judged, as no value of them says what its detection limit is: "
                "{names}.",
                names=limitless,
            )
    if tied := [_tied(one) for one in findings.elements if one.tied]:
        yield Text(
            "Many samples have one and the same smallest value, which stands for a detection limit though nothing says "
            "so; pairs with it are left out: {names}.",
            names=tied,
        )


def _tied(one: ElementFindings) -> Text:
    return Text("{name} ({share:.0f} %)", name=one.name, share=100 * one.tied)


def _treatment(findings: QaqcFindings) -> Iterator[Text]:
    """What was done to the values."""
    if findings.job.skipped:
        yield Text(
            "Not taken, since they look like identifiers, coordinates, texts or constants: {fields}.",
            fields=findings.job.skipped,
        )
    yield from laboratory_remarks(one.field for one in findings.elements)
