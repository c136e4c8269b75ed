"""What to doubt of a survey, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..protocol.no_parts import no_part
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, joined, parameters
from .findings import ExplorationFindings
from .listing import signed
from .relations import pairs_above
from .statistics import BandStatistics
from .suggestion import MOSTLY_BELOW, SAME

_CLOSE = 0.98
_PARTLY_BELOW = 0.1
_MUCH_AT_ONE_VALUE = 0.1
_MUCH_MISSING = 0.1
_FEW_A_BAND = 10
_MAX_PAIRS = 6


def doubts(findings: ExplorationFindings) -> list[Text]:
    """What to doubt."""
    return [
        *_gaps(findings),
        *_limits(findings),
        *_repeated_values(findings),
        *_mostly_smallest(findings),
        *_kinds(findings),
        *_close(findings),
        *_few(findings),
    ]


def _gaps(findings: ExplorationFindings) -> Iterator[Text]:
    """What gaps cost."""
    survey, suggestion = findings.survey, findings.suggestion
    if suggestion.bands and suggestion.common < 1 - _MUCH_MISSING:
        yield Text(
            "{share:.0f} % of the samples have a value in every suggested band. Interpolation fills gaps from "
            "neighbouring samples, so that these bands rest on fewer of them."
            if survey.is_sampled
            else "{share:.0f} % of the cells have a value in every suggested band. Train and score use these alone: "
            "the rest of the map stays empty.",
            share=100 * suggestion.common,
        )
    bands = [
        Text("{name} ({share:.0f} %)", name=one.name, share=100 * one.missing / survey.total)
        for one in findings.statistics
        if one.missing > _MUCH_MISSING * survey.total and one.name not in suggestion.left_out
    ]
    if bands:
        yield Text(
            "Without a value in more than {share:.0f} % of the {things}: {bands}.",
            share=100 * _MUCH_MISSING,
            things=survey.things,
            bands=bands,
        )


def _kept(findings: ExplorationFindings) -> list[BandStatistics]:
    """Of the bands with a value that are not left out."""
    return [one for one in findings.statistics if one.name not in findings.suggestion.left_out and one.count]


def _limits(findings: ExplorationFindings) -> Iterator[Text]:
    """Bands of which a good part is cut off at a detection limit."""
    is_sampled = findings.survey.is_sampled
    bands = [
        Text("{name} ({share:.0f} %)", name=one.name, share=100 * one.below)
        for one in _kept(findings)
        if _PARTLY_BELOW <= one.below <= MOSTLY_BELOW and (is_sampled or one.can_be_censored)
    ]
    if bands:
        yield Text(
            "Of some bands a good part is below detection; their lows say little: {bands}."
            if is_sampled
            else "Of some bands a good part is tied at the smallest value, which points to a detection limit; their "
            "lows say little: {bands}.",
            bands=bands,
        )


def _repeated_values(findings: ExplorationFindings) -> Iterator[Text]:
    """Bands in which one value is far more common than others; of classes one may well be."""
    is_sampled = findings.survey.is_sampled
    bands = [
        Text("{name} ({share:.0f} % at {value:.4g})", name=one.name, share=100 * one.at_commonest, value=one.commonest)
        for one in _kept(findings)
        if one.can_be_censored and _stands_out(one) and (is_sampled or not one.few_whole)
    ]
    if bands:
        yield Text(
            "Many {things} have one and the same value: {bands}. That is usually a number that stands for a detection "
            "limit. Where the limit changed from batch to batch the map shows the batches: look for straight edges on "
            "it.",
            things=findings.survey.things,
            bands=bands,
        )


def _stands_out(one: BandStatistics) -> bool:
    """Whether one value is far more common than the next, which rounded values do not do."""
    return one.at_commonest - one.below >= _MUCH_AT_ONE_VALUE and one.at_commonest >= 2 * one.at_next


def _mostly_smallest(findings: ExplorationFindings) -> Iterator[Text]:
    """Bands of rasters that mostly have their smallest value, and may be layers of a map."""
    if findings.survey.is_sampled:
        return
    bands = [
        Text("{name} ({share:.0f} % at {value:.4g})", name=one.name, share=100 * one.below, value=one.minimum)
        for one in _kept(findings)
        if one.below > MOSTLY_BELOW and not (one.two_values or one.concentration or one.unit)
    ]
    if bands:
        yield Text(
            "Mostly at their smallest value: {bands}. That is as it should be for the density of a map layer; an "
            "element like this is mostly below detection and better left out.",
            bands=bands,
        )


def _kinds(findings: ExplorationFindings) -> Iterator[Text]:
    """Bands that are no concentrations."""
    kept = [findings.statistics[band] for band in findings.suggestion.bands]
    others = [Text("{name} ({reason})", name=one.name, reason=_why_none(one)) for one in kept if not one.concentration]
    if others and len(others) < len(kept):
        yield Text(
            "No concentrations: {bands}. {TRANSFORM} {clr} or {log} would take their logarithms too.",
            bands=others,
            clr=TRANSFORM_NAMES["clr"],
            log=TRANSFORM_NAMES["log"],
            **parameters("TRANSFORM"),
        )


def _why_none(one: BandStatistics) -> Text:
    """What tells that a band is no concentration."""
    if one.two_values:
        return Text("two values, as a class has")
    if one.unit and not one.can_be_censored:
        return Text("in {unit}", unit=one.unit)
    if one.minimum is not None and one.minimum < 0:
        return Text("negative values")
    return no_part(one.name, one.unit) or Text("zeros")


def _close(findings: ExplorationFindings) -> Iterator[Text]:
    """Pairs of suggested bands that nearly repeat each other."""
    names, bands = findings.survey.names, findings.suggestion.bands
    pairs = [
        Text(
            "{band} and {other} ({correlation})",
            band=names[one],
            other=names[other],
            correlation=signed(correlation, 3),
        )
        for one, other, correlation in pairs_above(findings.correlations, _CLOSE)
        if one in bands and other in bands and abs(correlation) < SAME
    ]
    if not pairs:
        return
    shown = joined(pairs[:_MAX_PAIRS], "; ")
    if len(pairs) > _MAX_PAIRS:
        shown = Text("{pairs}, and {count} more pairs", pairs=shown, count=len(pairs) - _MAX_PAIRS)
    yield Text(
        "Nearly the same (Spearman correlation): {pairs}. They are kept, and what they share weighs more than the "
        "rest.",
        pairs=shown,
    )


def _few(findings: ExplorationFindings) -> Iterator[Text]:
    """Too few values to say much."""
    survey = findings.survey
    if survey.total < _FEW_A_BAND * len(survey.names):
        yield Text(
            "{count:,} {things} are few for {bands} bands: correlations and components would look different with "
            "others.",
            count=survey.total,
            things=survey.things,
            bands=len(survey.names),
        )
