"""The interpolation as a report and as numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from ..protocol.option_names import SCALE_NAMES
from ..protocol.samples.field import SampleField
from ..protocol.text import Text, joined, literal, plural
from ..rasters.systems import system_name
from ..reporting.laboratory import TREATMENTS
from ..reporting.map_images import map_image
from ..reporting.report import Cell, Gallery, Paragraph, Part, Report, heading, notes, paragraph, table
from .findings import InterpolationFindings
from .multiquadric import TIMES
from .remarks import METHOD_NAMES, remarks, summary
from .spacing import distances_on
from .validation import FOLDS, MIN_EXPLAINED, Accuracy
from .variogram import CUTOFF

_MAX_LISTED = 3


def interpolation_report(findings: InterpolationFindings) -> Report:
    """The whole report."""
    return Report(
        Text("From samples to a stack"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Maps"),
            paragraph("Dark to bright from the 2nd to the 98th percentile of each map, given below it."),
            Gallery((_distance_map(findings), *_maps(findings))),
            *_cross_validation(findings),
            *_variograms(findings),
            *_samples(findings),
            *_left_out(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _distance_map(findings: InterpolationFindings) -> tuple[Text, str]:
    """Caption and image of how far the nearest sample is, where it is within the radius."""
    distances = distances_on(findings.grid, findings.written.step, findings.table.locations)
    distances[distances > findings.radius] = np.nan
    low, high = np.nanpercentile(distances, (2, 98))
    caption = Text(
        "Distance to the nearest sample: {low:,g} to {high:,g} {unit}",
        low=_rounded(low),
        high=_rounded(high),
        unit=findings.map_unit,
    )
    return caption, map_image(distances)


def _maps(findings: InterpolationFindings) -> Iterator[tuple[Text, str]]:
    unit = findings.job.units
    for name, values in zip(findings.table.names, findings.written.maps, strict=True):
        there = values[np.isfinite(values)]
        if len(there):
            low, high = map(_rounded, np.percentile(there, (2, 98)))
            caption = Text(
                "{name}: {low:,g} to {high:,g} {unit}" if unit else "{name}: {low:,g} to {high:,g}",
                name=name,
                low=low,
                high=high,
                unit=unit,
            )
            yield caption, map_image(values)


def _cross_validation(findings: InterpolationFindings) -> Iterator[Part]:
    yield heading("Cross-validation")
    header = (Text("Element"), Text("Scale"), Text("Correlation"), Text("Error"), Text("Explained"))
    yield table("llrrr", header, _accuracies(findings))
    yield Paragraph(joined(_how_validated(findings)))
    yield paragraph(
        "The error is the root mean square; of logarithms it is shown as a factor (x 1.5: predictions are typically "
        "half as much again too high, or a third too low). Explained is the share of the variance: 1 is perfect, and "
        "the mean of all samples would reach 0. An element at {min_explained:g} or below is called not supported, "
        "since chance alone rarely explains a tenth of a hundred values.",
        min_explained=MIN_EXPLAINED,
    )


def _accuracies(findings: InterpolationFindings) -> Iterator[tuple[Cell, ...]]:
    samples = findings.table
    for name, logged, accuracy in zip(samples.names, samples.logged, findings.accuracies, strict=True):
        yield (
            name,
            "log" if logged else "linear",
            _number(accuracy.correlation, ".2f"),
            _error(accuracy, logged),
            _number(accuracy.explained, ".2f"),
        )


def _error(accuracy: Accuracy, logged: bool) -> str | None:
    return _number(math.exp(accuracy.rmse), ".2f", "x ") if logged else _number(accuracy.rmse, ".3g", "± ")


def _number(value: float, form: str, sign: str = "") -> str | None:
    return f"{sign}{value:{form}}" if math.isfinite(value) else None


def _how_validated(findings: InterpolationFindings) -> Iterator[Text]:
    yield Text(
        "Correlation, error and explained share are of held-out values: squares of {side:,g} {unit} are dealt out to "
        "{folds} folds, no two of a fold side by side, and those of a fold are predicted from the others as the map "
        "would be. So a value is predicted from further away than most cells are from a sample, and the map is better "
        "than that, the more so the faster an element changes.",
        side=_rounded(findings.block_side),
        unit=findings.map_unit,
        folds=FOLDS,
    )
    locations = len(findings.table.locations)
    asked = max(one.predicted + one.unpredicted for one in findings.accuracies)
    if asked < locations:
        yield Text("Of the {count:,} places {drawn:,}, drawn at random, are predicted.", count=locations, drawn=asked)
    unpredicted = sum(one.unpredicted for one in findings.accuracies)
    if unpredicted:
        yield Text(
            "{count:,} held-out values have too few samples about them to be predicted, as a map has no value there.",
            count=unpredicted,
        )


def _variograms(findings: InterpolationFindings) -> Iterator[Part]:
    if not findings.variograms:
        return
    yield heading("Variograms")
    yield paragraph(
        "Spherical, in the scale that the element is interpolated in, fitted to pairs of samples up to {radii:g} "
        "search radii apart, over which a longer range cannot be told. The nugget is what neighbours do not share "
        "however near they are: error of sampling and analysis, and change over less than their distance.",
        radii=CUTOFF,
    )
    header = (
        Text("Element"),
        Text("Nugget"),
        Text("Sill"),
        Text("Nugget share"),
        Text("Range, {unit}", unit=findings.map_unit),
        Text("From"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            name,
            one.nugget,
            one.sill,
            f"{100 * one.nugget / one.sill:.0f} %",
            f"{_rounded(one.range):,g}"
            if one.range <= CUTOFF * radius
            else Text("over {distance:,g}", distance=_rounded(CUTOFF * radius)),
            Text("fit") if one.fitted else Text("variance and radius"),
        )
        for name, one, radius in zip(findings.table.names, findings.variograms, findings.radii, strict=True)
    ]
    yield table("lrrrrl", header, rows)


def _samples(findings: InterpolationFindings) -> Iterator[Part]:
    """What the laboratory reported, and what was made of it."""
    samples = findings.table
    rows: list[list[Cell]] = []
    for field, values in zip(samples.fields, samples.restored(samples.values).T, strict=True):
        share = f"{100 * field.share_below:.1f} %" if field.below else None
        quantiles = [f"{_rounded(value):,g}" for value in np.nanpercentile(values, (0, 50, 100))]
        rows.append([field.name, field.measured, share, _limits(field), _without_value(field), *quantiles])
    header = [Text("Element"), Text("Measured"), Text("Below detection"), Text("Limits"), Text("No value")]
    header += [Text("Minimum"), Text("Median"), Text("Maximum")]
    yield heading("Samples")
    yield table("lrrllrrr", header, rows)


def _limits(field: SampleField) -> Cell:
    limits = sorted({limit for limit in field.limits if not math.isnan(limit)})
    if len(limits) > _MAX_LISTED:
        return Text("{low:g} to {high:g}", low=limits[0], high=limits[-1])
    return ", ".join(f"{limit:g}" for limit in limits) or None


def _without_value(field: SampleField) -> Cell:
    """How many samples have no value, by the texts in its place."""
    texts = (*field.codes.items(), *field.unreadable.items())
    listed = [literal(f"{text}: {count:,}") for text, count in texts[:_MAX_LISTED]]
    empty = len(field.values) - field.measured - field.below - sum(count for _, count in texts)
    if empty:
        listed.append(Text("empty: {count:,}", count=empty))
    return joined(listed, ", ") if listed else None


def _left_out(findings: InterpolationFindings) -> Iterator[Part]:
    if findings.table.left_out:
        yield heading("Left out")
        yield table("ll", (Text("Element"), Text("Why")), findings.table.left_out.items())


def _settings(findings: InterpolationFindings) -> Iterator[tuple[Text, Cell]]:
    job = findings.job
    yield Text("Method"), METHOD_NAMES[job.method]
    if job.method == "idw":
        yield Text("Power of the distance"), f"{job.power:g}"
    yield Text("Coordinate reference system"), system_name(findings.crs)
    yield Text("Cell size"), _length(findings, findings.grid.pixel_size[0], job.cell_size)
    yield (
        Text("Cells from a sample to its nearest neighbour"),
        Text("{cells:.2g} (median)", cells=findings.cells_between),
    )
    yield Text("Search radius"), _length(findings, _rounded(findings.radius), job.radius)
    yield (
        Text("One sample stands for"),
        Text("{spacing:,g} x {spacing:,g} {unit}", spacing=_rounded(findings.spacing), unit=findings.map_unit),
    )
    yield (
        Text("Samples for a cell"),
        Text(
            "the {maximum} nearest, the farther the less, where {minimum} lie within the radius"
            if job.method == "multiquadric"
            else "{minimum} to {maximum}, the nearest within the radius",
            minimum=job.min_neighbours,
            maximum=TIMES * job.neighbours if job.method == "multiquadric" else job.neighbours,
        ),
    )
    yield Text("Scale"), SCALE_NAMES[job.scale]
    yield Text("Below detection"), TREATMENTS[job.below_detection]
    yield Text("Left out above"), Text("{share:g} % below detection", share=job.most_below)
    yield Text("Units of the values"), job.units or Text("not stated")
    yield (
        Text("Cells with a value"),
        f"{findings.written.valid:,} ({100 * findings.share_valid:.0f} %)",
    )
    if job.mask:
        yield Text("Mask"), plural(len(job.mask), "{number:,} polygon", "{number:,} polygons")


def _length(findings: InterpolationFindings, length: float, requested: float | None) -> Text:
    """A length, and whether it was asked for."""
    return Text(
        "{length:,g} {unit}" if requested else "{length:,g} {unit}, chosen from the spacing of the samples",
        length=length,
        unit=findings.map_unit,
    )


def _rounded(value: float) -> float:
    """To three digits."""
    return float(f"{value:.3g}")


def numbers_of(findings: InterpolationFindings) -> dict[str, Any]:
    """The report as plain values."""
    job, samples = findings.job, findings.table
    variograms: Iterable[Any] = findings.variograms or [None] * len(samples.fields)
    parts = zip(
        samples.fields, samples.logged.tolist(), findings.accuracies, variograms, findings.written.counts, strict=True
    )
    return {
        "method": job.method,
        "cell_size": findings.grid.pixel_size[0],
        "spacing": findings.spacing,
        "width": findings.grid.width,
        "height": findings.grid.height,
        "radius": findings.radius,
        "neighbours": job.neighbours,
        "min_neighbours": job.min_neighbours,
        "power": job.power,
        "below_detection": job.below_detection,
        "most_below": job.most_below,
        "samples": samples.samples,
        "places": len(samples.locations),
        "places_with_several_samples": samples.shared,
        "cells_with_values": findings.written.valid,
        "block_side": findings.block_side,
        "left_out": samples.left_out,
        "unsupported": findings.unsupported,
        "bands": findings.suggested,
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
