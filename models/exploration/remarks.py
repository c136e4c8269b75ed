"""The findings in sentences; `doubts` has those on what to doubt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, joined, parameters, plural
from .findings import ExplorationFindings
from .listing import listed

_MAX_COMPONENTS = 3


def summary(findings: ExplorationFindings) -> Text:
    """The suggestion."""
    survey, suggestion = findings.survey, findings.suggestion
    held = plural(
        len(survey.names),
        "{number} band in {count:,} {things}.",
        "{number} bands in {count:,} {things}.",
        count=survey.total,
        things=survey.things,
    )
    if not suggestion.bands:
        return joined([held, Text("None of the bands is fit for train.")])
    if suggestion.left_out:
        bands = Text(
            "{count} of the bands, without {left_out}",
            count=len(suggestion.bands),
            left_out=listed(list(suggestion.left_out)),
        )
    else:
        bands = (
            Text("all bands (leave {BANDS} empty)", **parameters("BANDS"))
            if len(survey.names) > 1
            else Text("the band")
        )
    suggested = Text(
        "Suggested for train once they are interpolated: {TRANSFORM} {transform} and {bands}."
        if survey.is_sampled
        else "Suggested for train: {TRANSFORM} {transform} and {bands}.",
        transform=TRANSFORM_NAMES[suggestion.transform],
        bands=bands,
        **parameters("TRANSFORM"),
    )
    return joined([held, suggested])


def reasons(findings: ExplorationFindings) -> list[Text]:
    """Why each band is left out that is."""
    return [
        Text("Leave out {name}: {reason}.", name=name, reason=reason)
        for name, reason in findings.suggestion.left_out.items()
    ]


def components(findings: ExplorationFindings) -> list[Text]:
    """What the first components set against each other, as far as they stand out."""
    return [
        Text(
            "Component {number} holds {share:.0f} % of the variance: {high} against {low}."
            if values["low"]
            else "Component {number} holds {share:.0f} % of the variance: {high} against the rest.",
            **values,
        )
        for values in _components(findings)
    ]


def component_captions(findings: ExplorationFindings) -> list[Text]:
    """The same for the maps of these components."""
    return [
        Text(
            "Component {number} holds {share:.0f} % of the variance: {high} against {low}"
            if values["low"]
            else "Component {number} holds {share:.0f} % of the variance: {high} against the rest",
            **values,
        )
        for values in _components(findings)
    ]


def _components(findings: ExplorationFindings) -> Iterator[dict[str, Any]]:
    """Number and share of the variance of each component that stands out, and the bands at its ends; None for none."""
    composed, names = findings.composed, findings.survey.names
    if composed is None:
        return
    for component in range(min(_MAX_COMPONENTS, composed.significant)):
        high, low = ([names[band] for band in end] for end in composed.ends(component))
        yield {
            "number": component + 1,
            "share": 100 * composed.shares[component],
            "high": listed(high),
            "low": listed(low) if low else None,
        }
