"""The thresholds in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..protocol.option_names import name_of_band
from ..protocol.text import Text, joined, plural
from ..reporting.report import Remark
from .findings import DISAGREEMENT, MIN_VALUES, ElementThresholds, ThresholdFindings
from .methods import METHOD_NAMES
from .probability import MIN_VALUES as MIN_PLOTTED

_MOSTLY_BELOW = 0.5
# Deposits and cells in the classes above the background: more of the former than by chance.
_MAX_TOLD = 8


def summary(findings: ThresholdFindings) -> Text:
    """The finding."""
    job = findings.job
    counts = Text(
        "Thresholds of {elements} in {count:,} {things}; classes by {method}.",
        elements=plural(
            len(findings.elements),
            "{number} metric" if findings.are_metrics else "{number} element",
            "{number} metrics" if findings.are_metrics else "{number} elements",
        ),
        count=findings.source.total,
        things=findings.source.things,
        method=METHOD_NAMES[job.method],
    )
    if not findings.disagreeing:
        return joined([counts, Text("The methods agree on all of them.")])
    return joined(
        [
            counts,
            Text(
                "The methods disagree on {number} of them, more than {factor:g}-fold in the share of values above.",
                number=len(findings.disagreeing),
                factor=DISAGREEMENT,
            ),
        ]
    )


def remarks(findings: ThresholdFindings) -> list[Remark]:
    """What to doubt, and what was done to the values."""
    quality = findings.source.quality
    doubted = [*quality.cautions(), *_doubts(findings)]
    notes = [*_deposits(findings), *quality.notes(), *findings.source.notes]
    return [Remark(text, caution=True) for text in doubted] + [Remark(text) for text in notes]


def _doubts(findings: ThresholdFindings) -> Iterator[Text]:
    if findings.too_few:
        yield Text(
            "Left out, with fewer than {minimum} values or a single one everywhere: {names}.",
            minimum=MIN_VALUES,
            names=[name_of_band(name) for name in findings.too_few],
        )
    if findings.without:
        yield Text(
            "No threshold by {method}: {names} have no classes. Choose another method for them.",
            method=METHOD_NAMES[findings.job.method],
            names=[name_of_band(name) for name in findings.without],
        )
    if findings.empty:
        yield Text(
            "All values of {names} lie below the threshold by {method}: they are background.",
            method=METHOD_NAMES[findings.job.method],
            names=[name_of_band(name) for name in findings.empty],
        )
    if disagreeing := findings.disagreeing:
        yield Text(
            "Methods disagree, in the share of the values above their highest threshold: {elements}. Look at the "
            "probability plots of these before you take a threshold.",
            elements=[_disagreement(one) for one in disagreeing[:_MAX_TOLD]]
            + ([Text("and {count} more", count=len(disagreeing) - _MAX_TOLD)] if len(disagreeing) > _MAX_TOLD else []),
        )
    if mostly := [one for one in findings.elements if one.below > _MOSTLY_BELOW]:
        yield Text(
            "Mostly below detection, so that quartiles and medians are those of the limit: {names}.",
            names=[Text("{name} ({share:.0f} %)", name=one.label, share=100 * one.below) for one in mostly],
        )
    if few := [one.label for one in findings.elements if one.count < MIN_PLOTTED]:
        yield Text("Probability plots need {minimum} values, and {names} have fewer.", minimum=MIN_PLOTTED, names=few)


def _disagreement(one: ElementThresholds) -> Text:
    shares = {method: share for method, share in one.shares.items() if method != "percentile"}
    low, high = min(shares, key=shares.__getitem__), max(shares, key=shares.__getitem__)
    return Text(
        "{name} ({low:.2g} % by {low_method}, {high:.2g} % by {high_method})",
        name=one.label,
        low=100 * shares[low],
        low_method=METHOD_NAMES[low],
        high=100 * shares[high],
        high_method=METHOD_NAMES[high],
    )


def _deposits(findings: ThresholdFindings) -> Iterator[Text]:
    deposits = findings.deposits
    if deposits is None:
        return
    if not deposits.placed:
        yield Text("None of the {given} deposits lies on or near a value.", given=deposits.given)
        return
    ranked = sorted(deposits.counts.items(), key=lambda item: sum(item[1][1:]), reverse=True)
    yield Text(
        "Of {placed} deposits (of {given}) above the lowest threshold: {elements}.",
        placed=deposits.placed,
        given=deposits.given,
        elements=[
            Text("{name} {count}", name=name_of_band(name), count=sum(counts[1:]))
            for name, counts in ranked[:_MAX_TOLD]
        ],
    )
