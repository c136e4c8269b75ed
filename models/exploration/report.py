"""The findings as a report and as numbers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..protocol.band_names import join_names
from ..protocol.text import Text, joined, literal, parameters
from ..reporting.biplot import BiplotChart
from ..reporting.map_images import map_image
from ..reporting.matrix import MatrixChart
from ..reporting.report import (
    Cell,
    Gallery,
    Note,
    Paragraph,
    Part,
    Report,
    Table,
    figure,
    heading,
    paragraph,
    plain_number,
    table,
)
from ..sampling.log_ratios import MIN_PARTS, floors_of, logarithms
from .composition import Composition
from .doubts import doubts
from .findings import ExplorationFindings
from .listing import signed
from .remarks import component_captions, components, summary
from .statistics import PERCENTILES
from .survey_data import subsampled

_DOTS = 2_000
_MAX_COMPONENTS = 8


def exploration_report(findings: ExplorationFindings) -> Report:
    """The whole report."""
    odd: list[Part] = [Note(text, caution=True) for text in findings.survey.odd]
    cautions: list[Part] = [Note(text, caution=True) for text in doubts(findings)]
    return Report(
        Text("What the survey holds"),
        summary(findings),
        (
            Note(findings.suggestion.why),
            *_left_out(findings),
            heading("What was odd in the file"),
            *(odd or [paragraph("Nothing.")]),
            heading("What to doubt"),
            *(cautions or [paragraph("Nothing stood out.")]),
            heading("Counts and skewness"),
            *_counts(findings),
            heading("Percentiles"),
            _percentiles(findings),
            heading("Maps"),
            *_maps(findings),
            heading("What goes together"),
            _correlations(findings),
            heading("Principal components of the log-ratios"),
            *_composition(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _left_out(findings: ExplorationFindings) -> Iterator[Part]:
    suggestion, survey = findings.suggestion, findings.survey
    if suggestion.left_out:
        yield heading("Bands to leave out")
        yield table("ll", (Text("Band"), Text("Why")), suggestion.left_out.items())
        if suggestion.bands:
            remaining = join_names(survey.names[band] for band in suggestion.bands)
            yield paragraph(
                "What remains, as train takes it for {BANDS}: {bands}", bands=remaining, **parameters("BANDS")
            )


def _counts(findings: ExplorationFindings) -> Iterator[Part]:
    survey, statistics = findings.survey, findings.statistics
    has_units = any(one.unit for one in statistics)
    rows: list[list[Cell]] = [
        [
            *(one.name, *[one.unit] * has_units, one.count, one.missing or None),
            *(_percent(one.below), _percent(one.at_commonest, 0.01)),
            *map(_skewness, (one.skewness, one.skewness_log, one.skewness_clr)),
        ]
        for one in statistics
    ]
    header = [Text("Band"), *[Text("Unit")] * has_units]
    header += [Text("Samples") if survey.is_sampled else Text("Cells"), Text("Missing")]
    header += [Text("Below detection") if survey.is_sampled else Text("At smallest value"), Text("At one value")]
    header += [Text("Skewness"), Text("of logarithms"), Text("of log-ratios")]
    yield table("l" * (1 + has_units) + "r" * (len(header) - 1 - has_units), header, rows)
    explained = Text(
        "Skewness is 0 for values spread evenly about their middle, and above 1 where a few high values pull far out. "
        "It is given for the values as they are, for their natural logarithms (of bands that look like concentrations) "
        "and for their centred log-ratios (of the suggested ones among these, where all have a value)."
    )
    tied = Text(
        "Where many cells share the smallest value, or another one, it was probably a detection limit; interpolation "
        "hides part of that."
    )
    yield Paragraph(explained if survey.is_sampled else joined([explained, tied]))


def _percentiles(findings: ExplorationFindings) -> Table:
    rows = [
        [one.name, *map(plain_number, (one.minimum, *(one.percentiles or [None] * len(PERCENTILES)), one.maximum))]
        for one in findings.statistics
    ]
    shares = [literal(f"{share} %") for share in PERCENTILES]
    header = [Text("Band"), Text("Minimum"), *shares, Text("Maximum")]
    return table("l" + "r" * (len(header) - 1), header, rows)


def _maps(findings: ExplorationFindings) -> Iterator[Part]:
    survey, composed = findings.survey, findings.composed
    yield paragraph(
        "From dark (2nd percentile and below) to bright yellow (98th and above); bands that look like concentrations "
        "have logarithmic colours."
    )
    images = []
    for one, values in zip(findings.statistics, survey.mapped, strict=True):
        drawn = logarithms(values[None], floors_of(values[None]))[0] if one.concentration else values
        images.append((_map_caption(one.name, values, one.unit), map_image(survey.to_image(drawn))))
    yield Gallery(tuple(images))
    captions = component_captions(findings)
    if composed and captions:
        yield paragraph(
            "The first principal components of the log-ratios: bright where the elements named first are high against "
            "the others."
        )
        yield Gallery(
            tuple(
                (caption, map_image(survey.to_image(composed.scores_of(survey.mapped, component))))
                for component, caption in enumerate(captions)
            )
        )


def _map_caption(name: str, values: np.ndarray, unit: str) -> Text:
    """Name of a band and the ends of its colours."""
    there = values[np.isfinite(values)]
    if not len(there):
        return Text("{name}: no value", name=name)
    low, high = map(plain_number, np.percentile(there, (2, 98)))
    if not unit:
        return Text("{name}: {low} to {high}", name=name, low=low, high=high)
    return Text("{name}: {low} to {high} {unit}", name=name, low=low, high=high, unit=unit)


def _correlations(findings: ExplorationFindings) -> Part:
    names = [findings.survey.names[band] for band in findings.order]
    ordered = findings.correlations[np.ix_(findings.order, findings.order)]
    if len(names) < 2:
        return paragraph("There are not two bands that vary.")
    return figure(
        MatrixChart(names, ordered.tolist(), Text("Spearman correlation of each pair of bands")),
        "Spearman correlation of each pair of bands (point at a cell to read it), ordered so that bands that rise and "
        "fall together are neighbours; bands without spread are not shown. Concentrations share one whole, which by "
        "itself lowers correlations: a group of elements means more than a single number.",
    )


def _composition(findings: ExplorationFindings) -> Iterator[Part]:
    composed, survey = findings.composed, findings.survey
    if composed is None:
        yield paragraph(
            "There are none: they need {count} bands that look like concentrations, and more {things} with a value in "
            "all of them than bands.",
            count=MIN_PARTS,
            things=survey.things,
        )
        return
    sentences = components(findings)
    yield Paragraph(
        joined(sentences)
        if sentences
        else Text("No component stands out: the bands vary each on its own for the most part.")
    )
    if composed.deviations[1] > 0:
        yield _biplot(findings, composed)
    header = (Text("Component"), Text("High"), Text("Low"), Text("Share of variance"), Text("in sum"))
    yield table("lllrr", header, _components(findings, composed))


def _biplot(findings: ExplorationFindings, composed: Composition) -> Part:
    survey, deviations = findings.survey, composed.deviations[:2]
    shown = subsampled(composed.scores[:2], _DOTS) / deviations[:, None]
    tips = (composed.loadings[:2] * deviations[:, None]).T.tolist()
    arrows = [(survey.names[part], x, y) for part, (x, y) in zip(composed.parts, tips, strict=True)]
    first, second = (
        Text(
            "component {number} ({share:.1f} % of the variance)", number=number + 1, share=100 * composed.shares[number]
        )
        for number in range(2)
    )
    dots = [(x, y) for x, y in shown.T.tolist()]
    return figure(
        BiplotChart(dots, arrows, Text("Biplot of the first two components"), (first, second)),
        "Covariance biplot of centred log-ratios (Aitchison and Greenacre 2002): arrows are bands, dots are {things} "
        "({shown:,} of {count:,}). As far as these two components show it: the further apart two tips, the more the "
        "ratio of the two varies; tips that meet keep one ratio, and opposite arrows show elements that trade places. "
        "Bands are not brought to one variance: a long arrow is a band that varies much against the rest.",
        things=survey.things,
        shown=shown.shape[1],
        count=composed.count,
    )


def _components(findings: ExplorationFindings, composed: Composition) -> Iterator[tuple[Cell, ...]]:
    names = findings.survey.names
    sums = itertools.accumulate(composed.shares.tolist())
    for component, (share, reached) in enumerate(zip(composed.shares, sums, strict=True)):
        if component == _MAX_COMPONENTS or share <= 0:
            break
        high, low = (", ".join(names[band] for band in end) for end in composed.ends(component))
        yield str(component + 1), high, low or None, f"{100 * share:.1f} %", f"{100 * reached:.1f} %"


def _settings(findings: ExplorationFindings) -> Iterator[tuple[Text, Cell]]:
    survey, composed = findings.survey, findings.composed
    yield from survey.source
    yield (
        Text("Samples read") if survey.is_sampled else Text("Cells read"),
        Text(
            "{total:,} with a value in some band"
            if survey.drawn == survey.total
            else "{total:,} with a value in some band; percentiles, correlations and components rest on {drawn:,} of "
            "them, drawn at random but always the same, so that memory does not grow with the raster. Counts and ends "
            "are those of all.",
            total=survey.total,
            drawn=survey.drawn,
        ),
    )
    if composed:
        yield (
            Text("Log-ratios"),
            Text(
                "of {bands} bands, over {count:,} {things} with a value in all of them; half the smallest positive "
                "value stands for values that are not positive",
                bands=len(composed.parts),
                count=composed.count,
                things=survey.things,
            ),
        )


def _percent(share: float, minimum: float = 0.0005) -> str | None:
    return f"{100 * share:.1f} %" if share >= minimum else None


def _skewness(value: float | None) -> str | None:
    return None if value is None else signed(value, 2)


def numbers_of(findings: ExplorationFindings) -> dict[str, Any]:
    """The report as plain values."""
    survey, suggestion, composed = findings.survey, findings.suggestion, findings.composed
    return {
        "of": "samples" if survey.is_sampled else "cells",
        "count": survey.total,
        "used_for_percentiles": survey.drawn,
        "transform": suggestion.transform,
        "why": suggestion.why,
        "bands": [survey.names[band] for band in suggestion.bands],
        "left_out": suggestion.left_out,
        "share_with_all_bands": suggestion.common,
        "odd": survey.odd,
        "cautions": doubts(findings),
        "percentiles": PERCENTILES,
        "statistics": findings.statistics,
        "spearman": {"bands": survey.names, "correlations": findings.correlations},
        "components": {
            "bands": [survey.names[part] for part in composed.parts],
            "count": composed.count,
            "shares_of_variance": composed.shares,
            "standard_deviations": composed.deviations,
            "loadings": composed.loadings,
        }
        if composed
        else None,
    }
