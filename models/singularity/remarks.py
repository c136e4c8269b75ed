"""What stands out locally, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..protocol.choices import Transform
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, joined, parameters, plural
from ..reporting.report import Remark, plain_number
from .findings import LocalFindings, SeparatedBand
from .sample_index import FEWEST

_MAX_TOLD = 8
# A break says little unless the spectrum is steeper above it by this factor.
_CLEAR = 1.2
# From this share of gaps on, much of a spectrum is that of what they were filled with.
_MANY_GAPS = 1 / 3


def transform_of(findings: LocalFindings) -> Transform:
    """What `train` should do to the bands that were written: an index is no part of a composition."""
    return "none" if findings.indices else "auto"


def summary(findings: LocalFindings) -> Text:
    """The finding in a sentence or two."""
    if findings.separated:
        return joined(
            [
                plural(
                    len(findings.separated),
                    "{number} band was parted into background and anomaly by its spectrum.",
                    "{number} bands were parted into background and anomaly by their spectra.",
                ),
                _listed_shares(findings),
            ]
        )
    told = _of_samples(findings) if findings.is_sampled else _of_bands(findings)
    if len(findings.sides) < 3:
        return told
    ranked = sorted(findings.indices, key=lambda one: -one.enriched)[:_MAX_TOLD]
    names = [Text("{name} {share:.1%}", name=one.name, share=one.enriched) for one in ranked]
    return joined(
        [
            told,
            Text(
                "Enriched, by more than two standard errors, in this share of the {things}: {names}.",
                things=findings.things,
                names=names,
            ),
        ]
    )


def _of_bands(findings: LocalFindings) -> Text:
    return plural(
        len(findings.indices),
        "Singularity index of {number} band, in {windows} windows of {first} to {last} cells.",
        "Singularity index of {number} bands, in {windows} windows of {first} to {last} cells.",
        windows=len(findings.sides),
        first=findings.sides[0],
        last=findings.sides[-1],
    )


def _of_samples(findings: LocalFindings) -> Text:
    apart = findings.cell[0]
    return plural(
        len(findings.indices),
        "Singularity index of {number} element at samples, in {windows} windows of {first} to {last} map units.",
        "Singularity index of {number} elements at samples, in {windows} windows of {first} to {last} map units.",
        windows=len(findings.sides),
        first=plain_number(findings.sides[0] * apart),
        last=plain_number(findings.sides[-1] * apart),
    )


def _listed_shares(findings: LocalFindings) -> Text:
    names = [Text("{name} {share:.0%}", name=one.name, share=one.share) for one in findings.separated[:_MAX_TOLD]]
    return Text("Share of the variance that is background: {names}.", names=names)


def remarks(findings: LocalFindings) -> list[Remark]:
    """What to doubt, and how to go on."""
    doubts = [*findings.odd, *findings.quality.cautions(), *_doubts(findings)]
    notes = [*_hints(findings), *findings.quality.notes(), *findings.notes]
    return [*(Remark(text, caution=True) for text in doubts), *map(Remark, notes)]


def _doubts(findings: LocalFindings) -> Iterator[Text]:
    if findings.left_out:
        yield Text(
            "Left out: {bands}.",
            bands=[Text("{name} ({reason})", name=name, reason=why) for name, why in findings.left_out.items()],
        )
    if negative := [one for one in findings.indices if one.not_positive]:
        yield Text(
            "Samples whose value is not positive, and so has no logarithm, are left out: {bands}."
            if findings.is_sampled
            else "Cells whose value is not positive, and so has no logarithm, are gaps: {bands}.",
            bands=[Text("{name} ({count:,})", name=one.name, count=one.not_positive) for one in negative],
        )
    if alone := [one for one in findings.indices if one.alone]:
        yield Text(
            "Samples with fewer than {fewest} values in the largest window about them have no index: {names}. Make "
            "{LARGEST_WINDOW} larger if these matter.",
            fewest=FEWEST,
            names=[Text("{name} ({count:,})", name=one.name, count=one.alone) for one in alone],
            **parameters("LARGEST_WINDOW"),
        )
    if findings.sides and findings.sides[0] < findings.sample_distance:
        yield Text(
            "The survey was interpolated from samples that lie about {distance:.0f} cells apart: windows that are "
            "smaller see the smoothness of the interpolation, not the ground. Make {SMALLEST_WINDOW} and "
            "{LARGEST_WINDOW} larger.",
            distance=findings.sample_distance,
            **parameters("SMALLEST_WINDOW", "LARGEST_WINDOW"),
        )
    if unclear := [one.name for one in findings.separated if not _bends(one)]:
        yield Text(
            "The spectrum hardly becomes flatter where {bands} are parted, or becomes steeper as it does where a "
            "survey is smooth by interpolation: background and anomaly then differ by convention. Look at the figure, "
            "and try another {BREAK}.",
            bands=unclear,
            **parameters("BREAK"),
        )
    if gappy := [one for one in findings.separated if one.gaps > _MANY_GAPS]:
        yield Text(
            "Much of the raster was filled for the transform, and shapes the spectrum: {bands}.",
            bands=[Text("{name} ({share:.0%} gaps)", name=one.name, share=one.gaps) for one in gappy],
        )


def _bends(one: SeparatedBand) -> bool:
    """Whether the spectrum is clearly flatter below the break that was taken."""
    above, below = one.relation.slopes[one.parting : one.parting + 2]
    return above < _CLEAR * below


def _hints(findings: LocalFindings) -> Iterator[Text]:
    if findings.is_sampled:
        yield Text(
            "The index of a sample leans on few others: the smallest windows hold about {number} of them. Where an "
            "index is low by one sample, look at that analysis first.",
            number=findings.sides[0] ** 2,
        )
        return
    if findings.indices:
        yield Text(
            "The bands are indices, no concentrations: below 2 is enriched. {TRANSFORM} {none} fits them for training "
            "and classifying; {auto} takes them as they are too.",
            none=TRANSFORM_NAMES["none"],
            auto=TRANSFORM_NAMES["auto"],
            **parameters("TRANSFORM"),
        )
        return
    ratios = [one.name for one in findings.separated if one.logged]
    if ratios:
        yield Text(
            "Of {bands} the logarithm was parted: the background has the unit of the element, and the anomaly is the "
            "ratio to it, 1 where there is none.",
            bands=ratios,
        )
    yield Text(
        "{TRANSFORM} {auto} fits these bands for training and classifying: anomalies are taken as they are. Take the "
        "anomalies alone if the background shall not count.",
        auto=TRANSFORM_NAMES["auto"],
        **parameters("TRANSFORM"),
    )
