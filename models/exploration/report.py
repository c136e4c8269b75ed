"""The findings as an HTML report and as numbers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..protocol.band_names import join_names
from ..reporting.biplot import biplot_chart
from ..reporting.map_images import map_image
from ..reporting.matrix import matrix_chart
from ..reporting.page import figure, gallery, heading, note, page, paragraph, table
from .composition import FEWEST_PARTS, floors_of, logs
from .findings import Findings
from .remarks import cautions, components, summary
from .statistics import PERCENTILES
from .survey import thinned

_DOTS = 2_000
_SCREE = 8


def exploration_report(findings: Findings) -> str:
    """The whole report."""
    doubts = cautions(findings)
    return page(
        "What the survey holds",
        summary(findings),
        note(findings.suggestion.why),
        *_bands(findings),
        heading("What to doubt"),
        *([note(text, caution=True) for text in doubts] or [paragraph("Nothing stood out.")]),
        heading("Counts and skewness"),
        *_counts(findings),
        heading("Percentiles"),
        _values(findings),
        heading("Maps"),
        *_maps(findings),
        heading("What goes together"),
        _correlations(findings),
        heading("Principal components of the log-ratios"),
        *_composition(findings),
        heading("Settings"),
        table("ll", (), _settings(findings)),
    )


def _bands(findings: Findings) -> Iterator[str]:
    suggestion, survey = findings.suggestion, findings.survey
    if suggestion.left_out:
        yield heading("Bands to leave out")
        yield table("ll", ("Band", "Why"), suggestion.left_out.items())
        if suggestion.bands:
            remaining = join_names(survey.names[band] for band in suggestion.bands)
            yield paragraph(f"What remains, as train takes it for BANDS: {remaining}")


def _counts(findings: Findings) -> Iterator[str]:
    survey, numbers = findings.survey, findings.numbers
    limit = "Below detection" if survey.things == "samples" else "At smallest value"
    has_units = any(one.unit for one in numbers)
    rows = [
        [one.name, *[one.unit] * has_units, one.count, one.missing or None]
        + [_percent(one.below), _percent(one.at_commonest, 0.01)]
        + [_signed(value) for value in (one.skewness, one.skewness_log, one.skewness_clr)]
        for one in numbers
    ]
    header = ["Band", *["Unit"] * has_units, survey.things.capitalize(), "Missing", limit, "At one value"]
    header += ["Skewness", "of logarithms", "of log-ratios"]
    yield table("l" * (1 + has_units) + "r" * (len(header) - 1 - has_units), header, rows)
    yield paragraph(
        "Skewness is 0 for values spread evenly about their middle, and above 1 where a few high values pull far out. "
        "It is given for the values as they are, for their natural logarithms (of bands that look like concentrations) "
        "and for their centred log-ratios (of the suggested ones among these, where all have a value)."
        + (
            " Where many cells share the smallest value, or another one, it was probably a detection limit; "
            "interpolation hides part of that."
            if survey.things == "cells"
            else ""
        )
    )


def _values(findings: Findings) -> str:
    rows = [
        [one.name, *map(_plain, (one.minimum, *(one.percentiles or [None] * len(PERCENTILES)), one.maximum))]
        for one in findings.numbers
    ]
    header = ("Band", "Minimum", *(f"{share} %" for share in PERCENTILES), "Maximum")
    return table("l" + "r" * (len(header) - 1), header, rows)


def _maps(findings: Findings) -> Iterator[str]:
    survey, composed = findings.survey, findings.composed
    yield paragraph(
        "From dark (2nd percentile and below) to bright yellow (98th and above); bands that look like concentrations "
        "have logarithmic colours."
    )
    images = []
    for one, values in zip(findings.numbers, survey.shown, strict=True):
        drawn = logs(values[None], floors_of(values[None]))[0] if one.concentration else values
        there = values[np.isfinite(values)]
        low, high = map(_plain, np.percentile(there, (2, 98))) if len(there) else (None, None)
        ends = f"{low} to {high} {one.unit}".rstrip() if low else "no value"
        images.append((f"{one.name}: {ends}", map_image(survey.paint(drawn))))
    yield gallery(images)
    sentences = components(findings) if composed else []
    if sentences:
        yield paragraph(
            "The first principal components of the log-ratios: bright where the elements named first are high against "
            "the others."
        )
        yield gallery(
            (sentence.rstrip("."), map_image(survey.paint(composed.scores_of(survey.shown, number))))
            for number, sentence in enumerate(sentences)
        )


def _correlations(findings: Findings) -> str:
    names = [findings.survey.names[band] for band in findings.order]
    ordered = findings.correlations[np.ix_(findings.order, findings.order)]
    if len(names) < 2:
        return paragraph("There are not two bands that vary.")
    return figure(
        matrix_chart(names, ordered.tolist(), "Spearman correlation of each pair of bands"),
        "Spearman correlation of each pair of bands (point at a cell to read it), ordered so that bands that rise and "
        "fall together are neighbours; bands without spread are not shown. Concentrations share one whole, which by "
        "itself lowers correlations: a group of elements means more than a single number.",
    )


def _composition(findings: Findings) -> Iterator[str]:
    composed, survey = findings.composed, findings.survey
    if composed is None:
        yield paragraph(
            f"There are none: they need {FEWEST_PARTS} bands that look like concentrations, and more "
            f"{survey.things} with a value in all of them than bands."
        )
        return
    yield paragraph(
        " ".join(components(findings)) or "No component stands out: the bands vary each on its own for the most part."
    )
    one, two = composed.deviations[:2]
    if two > 0:
        shown = thinned(composed.scores[:2], _DOTS) / np.array([[one], [two]])
        arrows = [
            (survey.names[part], float(x), float(y))
            for part, x, y in zip(composed.parts, composed.loadings[0] * one, composed.loadings[1] * two, strict=True)
        ]
        axes = tuple(
            f"component {number + 1} ({100 * composed.shares[number]:.1f} % of the variance)" for number in (0, 1)
        )
        yield figure(
            biplot_chart(list(zip(*shown.tolist(), strict=True)), arrows, "Biplot of the first two components", axes),
            f"Covariance biplot of centred log-ratios (Aitchison and Greenacre 2002): arrows are bands, dots are "
            f"{survey.things} ({shown.shape[1]:,} of {composed.count:,}). As far as these two components show it: the "
            "further apart two tips, the more the ratio of the two varies; tips that meet keep one ratio, and opposite "
            "arrows show elements that trade places. Bands are not brought to one variance: a long arrow is a band "
            "that varies much against the rest.",
        )
    yield table("lllrr", ("Component", "High", "Low", "Share of variance", "in sum"), _scree(findings))


def _scree(findings: Findings) -> list[tuple[str | None, ...]]:
    composed, names = findings.composed, findings.survey.names
    sums = itertools.accumulate(composed.shares.tolist())
    rows = []
    for number, (share, reached) in enumerate(zip(composed.shares, sums, strict=True)):
        if number == _SCREE or share <= 0:
            break
        high, low = (", ".join(names[band] for band in end) for end in composed.ends(number))
        rows.append((str(number + 1), high, low or None, f"{100 * share:.1f} %", f"{100 * reached:.1f} %"))
    return rows


def _settings(findings: Findings) -> list[tuple[str, str]]:
    survey, composed = findings.survey, findings.composed
    read = f"{survey.total:,} with a value in some band"
    if survey.drawn < survey.total:
        read += (
            f"; percentiles, correlations and components rest on {survey.drawn:,} of them, drawn at random but always "
            "the same, so that memory does not grow with the raster. Counts and ends are those of all."
        )
    rows = [*survey.source, (f"{survey.things.capitalize()} read", read)]
    if composed:
        rows.append(
            (
                "Log-ratios",
                f"of {len(composed.parts)} bands, over {composed.count:,} {survey.things} with a value in all of them; "
                "half the smallest positive value stands for values that are not positive",
            )
        )
    return rows


def _percent(share: float, least: float = 0.0005) -> str | None:
    return f"{100 * share:.1f} %" if share >= least else None


def _plain(value: float | None) -> str | None:
    """A number to four digits, without powers of ten where they can be done without."""
    if value is None:
        return None
    text = f"{value:,.0f}" if 1e4 <= abs(value) < 1e9 else f"{value:.4g}"
    return text.replace("-", "\N{MINUS SIGN}")


def _signed(value: float | None) -> str | None:
    return None if value is None else f"{round(value, 2) + 0.0:.2f}".replace("-", "\N{MINUS SIGN}")


def numbers_of(findings: Findings) -> dict[str, Any]:
    """The report as plain values."""
    survey, suggestion, composed = findings.survey, findings.suggestion, findings.composed
    return {
        "of": survey.things,
        "count": survey.total,
        "used_for_percentiles": survey.drawn,
        "transform": suggestion.transform,
        "why": suggestion.why,
        "bands": [survey.names[band] for band in suggestion.bands],
        "left_out": suggestion.left_out,
        "share_with_all_bands": suggestion.common,
        "cautions": cautions(findings),
        "percentiles": PERCENTILES,
        "statistics": findings.numbers,
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
