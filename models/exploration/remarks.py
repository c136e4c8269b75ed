"""The findings in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.samples import stands_for_nothing
from .findings import Findings
from .relations import pairs_above
from .statistics import Statistics
from .suggestion import MOSTLY_BELOW, SAME, listed

_CLOSE = 0.98
_PARTLY_BELOW = 0.1
_MUCH_AT_ONE_VALUE = 0.1
_MUCH_MISSING = 0.1
_FEW_A_BAND = 10
_SHOWN_PAIRS = 6
_COMPONENTS = 3
# Names of what is measured beside concentrations, often without a unit.
_NO_CONCENTRATIONS = {
    *("ph", "eh", "orp", "ec", "cond", "conductivity", "temperature", "temp", "depth", "density", "distance"),
    *("dem", "dtm", "elevation", "altitude", "height", "slope", "aspect", "curvature", "ndvi"),
    *("tmi", "rtp", "mag", "magnetics", "gravity", "bouguer", "susceptibility", "resistivity"),
}


def summary(findings: Findings) -> str:
    """The suggestion."""
    survey, suggestion = findings.survey, findings.suggestion
    held = f"{len(survey.names)} band{'s' * (len(survey.names) != 1)} in {survey.total:,} {survey.things}"
    if not suggestion.bands:
        return f"{held}. None of the bands is fit for train."
    if suggestion.left_out:
        bands = f"{len(suggestion.bands)} of the bands, without {listed(list(suggestion.left_out))}"
    else:
        bands = "all bands (leave BANDS empty)" if len(survey.names) > 1 else "the band"
    later = " once they are interpolated" * (survey.things == "samples")
    return f"{held}. Suggested for train{later}: TRANSFORM {suggestion.transform} and {bands}."


def reasons(findings: Findings) -> list[str]:
    """Why each band is left out that is."""
    return [f"Leave out {name}: {reason}." for name, reason in findings.suggestion.left_out.items()]


def cautions(findings: Findings) -> list[str]:
    """What to doubt."""
    found = [
        *_codes(findings),
        *_area(findings),
        *_censored(findings),
        *_kinds(findings),
        *_close(findings),
        *_few(findings),
    ]
    return [*found, *findings.survey.doubts]


def components(findings: Findings) -> list[str]:
    """What the first components set against each other, as far as they stand out."""
    composed, names = findings.composed, findings.survey.names
    sentences = []
    for number in range(min(_COMPONENTS, composed.standing_out)):
        high, low = (listed([names[band] for band in end]) for end in composed.ends(number))
        share = f"Component {number + 1} holds {100 * composed.shares[number]:.0f} % of the variance"
        sentences.append(f"{share}: {high} against {low or 'the rest'}.")
    return sentences


def _codes(findings: Findings) -> list[str]:
    """Bands of rasters whose lowest value is a code for none."""
    if findings.survey.things == "samples":
        return []
    some = [
        f"{one.name} ({100 * one.below:.2g} % at {one.minimum:.10g})"
        for one in findings.numbers
        if one.count and stands_for_nothing(one.minimum)
    ]
    if not some:
        return []
    return [
        f"A number that stands for no value is taken for one, since the file does not state it: {_all(some)}. Set it "
        "with the tool 'Translate (convert format)' before anything else: all that follows rests on it."
    ]


def _area(findings: Findings) -> list[str]:
    """What gaps cost."""
    survey, suggestion = findings.survey, findings.suggestion
    found = []
    if suggestion.bands and suggestion.common < 1 - _MUCH_MISSING:
        found.append(
            f"{100 * suggestion.common:.0f} % of the {survey.things} have a value in every suggested band. "
            + (
                "Train and score use these alone: the rest of the map stays empty."
                if survey.things == "cells"
                else "Interpolation fills gaps from neighbouring samples, so that these bands rest on fewer of them."
            )
        )
    gaps = [
        f"{one.name} ({100 * one.missing / survey.total:.0f} %)"
        for one in findings.numbers
        if one.missing > _MUCH_MISSING * survey.total and one.name not in suggestion.left_out
    ]
    if gaps:
        found.append(f"Without a value in more than {100 * _MUCH_MISSING:.0f} % of the {survey.things}: {_all(gaps)}.")
    return found


def _censored(findings: Findings) -> list[str]:
    """Bands that are cut off at a limit."""
    is_sampled = findings.survey.things == "samples"
    kept = [one for one in findings.numbers if one.name not in findings.suggestion.left_out and one.count]
    found = []
    some = [
        f"{one.name} ({100 * one.below:.0f} %)"
        for one in kept
        if _PARTLY_BELOW <= one.below <= MOSTLY_BELOW and (is_sampled or one.can_be_censored)
    ]
    if some:
        what = "below detection" if is_sampled else "tied at the smallest value, which points to a detection limit"
        found.append(f"Of some bands a good part is {what}; their lows say little: {_all(some)}.")
    steps = [
        f"{one.name} ({100 * one.at_commonest:.0f} % at {one.commonest:.4g})"
        for one in kept
        if one.can_be_censored and _stands_out(one)
    ]
    if steps:
        found.append(
            f"Many {findings.survey.things} have one and the same value: {_all(steps)}. That is usually a number that "
            "stands for a detection limit. Where the limit changed from batch to batch the map shows the batches: look "
            "for straight edges on it."
        )
    piled = [
        f"{one.name} ({100 * one.below:.0f} % at {one.minimum:.4g})"
        for one in kept
        if not is_sampled and one.below > MOSTLY_BELOW and not (one.two_values or one.concentration or one.unit)
    ]
    if piled:
        found.append(
            f"Mostly at their smallest value: {_all(piled)}. That is as it should be for the density of a map layer; "
            "an element like this is mostly below detection and better left out."
        )
    return found


def _stands_out(one: Statistics) -> bool:
    """Whether one value is far more common than the next, which rounded values do not do."""
    return one.at_commonest - one.below >= _MUCH_AT_ONE_VALUE and one.at_commonest >= 2 * one.at_next


def _kinds(findings: Findings) -> list[str]:
    """Bands that are no concentrations, or whose name says so."""
    kept = [findings.numbers[band] for band in findings.suggestion.bands]
    found = []
    others = [f"{one.name} ({_why_none(one)})" for one in kept if not one.concentration]
    if others and len(others) < len(kept):
        found.append(f"No concentrations: {_all(others)}. TRANSFORM clr or log would take their logarithms too.")
    named = [one.name for one in kept if one.concentration and not one.unit and _is_named(one.name)]
    if named:
        found.append(
            f"{listed(named)} {'is' if len(named) == 1 else 'are'} taken for concentrations, being positive and "
            "without a unit, but the name says otherwise. Leave out of BANDS what is none."
        )
    return found


def _is_named(name: str) -> bool:
    """Whether a name is that of something else than a concentration."""
    words = "".join(letter if letter.isalpha() else " " for letter in name.casefold()).split()
    return any(word in _NO_CONCENTRATIONS for word in words)


def _why_none(one: Statistics) -> str:
    """What tells that a band is no concentration."""
    if one.two_values:
        return "two values, as a class has"
    if one.unit and not one.can_be_censored:
        return f"in {one.unit}"
    return "negative values" if one.minimum < 0 else "zeros"


def _close(findings: Findings) -> list[str]:
    """Pairs of suggested bands that nearly repeat each other."""
    names, bands = findings.survey.names, findings.suggestion.bands
    pairs = [
        f"{names[one]} and {names[other]} ({correlation:.3f})".replace("-0.", "\N{MINUS SIGN}0.")
        for one, other, correlation in pairs_above(findings.correlations, _CLOSE)
        if one in bands and other in bands and abs(correlation) < SAME
    ]
    if not pairs:
        return []
    more = f", and {len(pairs) - _SHOWN_PAIRS} more pairs" if len(pairs) > _SHOWN_PAIRS else ""
    return [
        f"Nearly the same (Spearman correlation): {'; '.join(pairs[:_SHOWN_PAIRS])}{more}. They are kept, and what "
        "they share weighs more than the rest."
    ]


def _few(findings: Findings) -> list[str]:
    """Too few values to say much."""
    survey = findings.survey
    if survey.total >= _FEW_A_BAND * len(survey.names):
        return []
    return [
        f"{survey.total:,} {survey.things} are few for {len(survey.names)} bands: correlations and components would "
        "look different with others."
    ]


def _all(texts: Sequence[str]) -> str:
    return ", ".join(texts)
