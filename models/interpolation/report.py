"""The interpolation as an HTML report and as numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from ..protocol.samples import Field
from ..reporting.laboratory import TREATMENTS
from ..reporting.map_images import map_image
from ..reporting.page import gallery, heading, note, page, paragraph, table
from .findings import Findings
from .remarks import NAMES, cautions, counted, notes, summary, unit_of
from .spacing import distances_on
from .validation import FOLDS, LEAST_EXPLAINED, Accuracy
from .variogram import REACH

_LISTED_LIMITS = 3


def interpolation_report(findings: Findings) -> str:
    """The whole report."""
    return page(
        "From samples to a stack",
        summary(findings),
        *[note(text, caution=True) for text in cautions(findings)],
        *[note(text) for text in notes(findings)],
        heading("Maps"),
        paragraph("Dark to bright from the 2nd to the 98th percentile of each map, given below it."),
        gallery([_distances(findings), *_thumbnails(findings)]),
        heading("Cross-validation"),
        table("llrrr", ("Element", "Scale", "Correlation", "Error", "Explained"), _accuracies(findings)),
        *[paragraph(text) for text in _how_validated(findings)],
        *_variogram_section(findings),
        heading("Samples"),
        table("lrrllrrr", _HEADER, _rows(findings)),
        *_left_out_section(findings),
        heading("Settings"),
        table("ll", (), _settings(findings)),
    )


_HEADER = ("Element", "Measured", "Below detection", "Limits", "No value", "Minimum", "Median", "Maximum")


def _rows(findings: Findings) -> Iterator[list[object]]:
    """What the laboratory reported, and what was made of it."""
    samples = findings.table
    values = samples.restored(samples.values)
    for field, column in zip(samples.fields, values.T, strict=True):
        share = f"{100 * field.share_below:.1f} %" if field.below else None
        quantiles = [_short(value) for value in np.nanpercentile(column, (0, 50, 100))]
        yield [field.name, field.measured, share, _limits(field), _without_value(field), *quantiles]


def _accuracies(findings: Findings) -> Iterator[list[object]]:
    samples = findings.table
    for name, logged, accuracy in zip(samples.names, samples.logged, findings.accuracies, strict=True):
        yield [
            name,
            "log" if logged else "linear",
            _number(accuracy.correlation, ".2f"),
            _error(accuracy, logged),
            _number(accuracy.explained, ".2f"),
        ]


def _limits(field: Field) -> str | None:
    limits = sorted({limit for limit in field.limits if not math.isnan(limit)})
    if len(limits) > _LISTED_LIMITS:
        return f"{limits[0]:g} to {limits[-1]:g}"
    return ", ".join(f"{limit:g}" for limit in limits) or None


def _without_value(field: Field) -> str | None:
    told = [f"{text}: {count:,}" for text, count in (*field.codes.items(), *field.unreadable.items())]
    empty = len(field.values) - field.measured - field.below
    empty -= sum(field.codes.values()) + sum(field.unreadable.values())
    return ", ".join([*told[:_LISTED_LIMITS], *([f"empty: {empty:,}"] if empty else [])]) or None


def _error(accuracy: Accuracy, logged: bool) -> str | None:
    return _number(math.exp(accuracy.rmse), ".2f", "x ") if logged else _number(accuracy.rmse, ".3g", "± ")


def _number(value: float, form: str, sign: str = "") -> str | None:
    return f"{sign}{value:{form}}" if math.isfinite(value) else None


def _how_validated(findings: Findings) -> list[str]:
    places = len(findings.table.places)
    asked = max(one.predicted + one.unpredicted for one in findings.accuracies)
    drawn = f" Of the {places:,} places {asked:,}, drawn at random, are predicted." if asked < places else ""
    alone = sum(one.unpredicted for one in findings.accuracies)
    unpredicted = (
        f" {alone:,} held-out values have too few samples about them to be predicted, as a map has no value there."
        if alone
        else ""
    )
    return [
        f"Correlation, error and explained share are of held-out values: squares of {_short(findings.block_side)} "
        f"{unit_of(findings)} are dealt out to {FOLDS} folds, no two of a fold side by side, and those of a fold are "
        "predicted from the others as the map would be. So a value is predicted from further away than most cells are "
        f"from a sample, and the map is better than that, the more so the faster an element changes."
        f"{drawn}{unpredicted}",
        "The error is the root mean square; of logarithms it is shown as a factor (x 1.5: predictions are typically "
        "half as much again too high, or a third too low). Explained is the share of the variance: 1 is perfect, and "
        "the mean of all samples would reach 0. An element at "
        f"{LEAST_EXPLAINED:g} or below is called not supported, since chance alone rarely explains a tenth of a "
        "hundred values.",
    ]


def _variogram_section(findings: Findings) -> Iterator[str]:
    if not findings.variograms:
        return
    farthest = REACH * findings.radius
    yield heading("Variograms")
    yield paragraph(
        "Spherical, in the scale that the element is interpolated in, fitted to pairs of samples up to "
        f"{REACH:g} search radii apart, over which a longer range cannot be told. The nugget is what neighbours do not "
        "share however near they are: error of sampling and analysis, and change over less than their distance."
    )
    pairs = zip(findings.table.names, findings.variograms, strict=True)
    yield table(
        "lrrrrl",
        ("Element", "Nugget", "Sill", "Nugget share", f"Range, {unit_of(findings)}", "From"),
        [
            (
                name,
                one.nugget,
                one.sill,
                f"{100 * one.nugget / one.sill:.0f} %",
                _short(one.range) if one.range <= farthest else f"over {_short(farthest)}",
                "fit" if one.fitted else "variance and radius",
            )
            for name, one in pairs
        ],
    )


def _left_out_section(findings: Findings) -> Iterator[str]:
    if findings.table.left_out:
        yield heading("Left out")
        yield table("ll", ("Element", "Why"), findings.table.left_out.items())


def _thumbnails(findings: Findings) -> Iterator[tuple[str, str]]:
    unit = f" {findings.job.units}" if findings.job.units else ""
    for name, picture in zip(findings.table.names, findings.written.pictures, strict=True):
        there = picture[np.isfinite(picture)]
        if len(there):
            low, high = np.percentile(there, (2, 98))
            yield f"{name}: {_short(low)} to {_short(high)}{unit}", map_image(picture)


def _distances(findings: Findings) -> tuple[str, str]:
    """Caption and picture of how far the nearest sample is, where it is within the radius."""
    distances = distances_on(findings.grid, findings.written.step, findings.table.places)
    distances[distances > findings.radius] = np.nan
    low, high = np.nanpercentile(distances, (2, 98))
    unit = unit_of(findings)
    return f"Distance to the nearest sample: {_short(low)} to {_short(high)} {unit}", map_image(distances)


def _short(value: float) -> str:
    """Three digits, thousands set apart."""
    return f"{float(f'{value:.3g}'):,g}"


def _settings(findings: Findings) -> list[tuple[str, str]]:
    job, unit = findings.job, unit_of(findings)
    rows = [
        ("Method", NAMES[job.method]),
        ("Coordinate reference system", findings.grid.crs.to_string()),
        ("Cell size", f"{findings.grid.pixel_size[0]:,g} {unit}{_chosen(job.cell_size)}"),
        ("Cells from a sample to its nearest neighbour", f"{findings.cells_between:.2g} (median)"),
        ("Search radius", f"{_short(findings.radius)} {unit}{_chosen(job.radius)}"),
        ("Samples for a cell", f"{job.min_neighbours} to {job.neighbours}, the nearest within the radius"),
        ("Scale", job.scale),
        ("Below detection", TREATMENTS[job.below_detection]),
        ("Left out above", f"{job.most_below:g} % below detection"),
        ("Units of the values", job.units or "not stated"),
        ("Cells with a value", f"{findings.written.valid:,} ({100 * findings.share_valid:.0f} %)"),
    ]
    if job.method == "idw":
        rows.insert(1, ("Power of the distance", f"{job.power:g}"))
    if job.mask:
        rows.append(("Mask", counted(len(job.mask), "polygon")))
    return rows


def _chosen(asked: float | None) -> str:
    return "" if asked else ", chosen from the spacing of the samples"


def numbers_of(findings: Findings) -> dict[str, Any]:
    """The report as plain values."""
    job, samples = findings.job, findings.table
    variograms: Iterable[Any] = findings.variograms or [None] * len(samples.fields)
    parts = zip(
        samples.fields, samples.logged.tolist(), findings.accuracies, variograms, findings.written.counts, strict=True
    )
    return {
        "method": job.method,
        "cell_size": findings.grid.pixel_size[0],
        "width": findings.grid.width,
        "height": findings.grid.height,
        "radius": findings.radius,
        "neighbours": job.neighbours,
        "min_neighbours": job.min_neighbours,
        "power": job.power,
        "below_detection": job.below_detection,
        "most_below": job.most_below,
        "samples": samples.samples,
        "places": len(samples.places),
        "places_with_several_samples": samples.shared,
        "cells_with_values": findings.written.valid,
        "block_side": findings.block_side,
        "left_out": samples.left_out,
        "unsupported": findings.unsupported,
        "correlation": findings.correlation,
        "elements": [
            {
                "name": field.name,
                "measured": field.measured,
                "below_detection": field.below,
                "share_below": field.share_below,
                "zeros": field.zeros,
                "negative": field.negative,
                "above_limit": field.above,
                "codes": field.codes,
                "unreadable": field.unreadable,
                "scale": "log" if logged else "linear",
                "cells": cells,
                "cross_validation": accuracy,
                "variogram": variogram,
            }
            for field, logged, accuracy, variogram, cells in parts
        ],
    }
