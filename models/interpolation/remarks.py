"""The interpolation in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..protocol.choices import Method
from ..protocol.no_parts import said_no_parts
from ..protocol.text import Text, joined, parameters, plural
from ..reporting.laboratory import TREATMENTS, field_counts, laboratory_remarks
from ..reporting.report import Remark
from .findings import InterpolationFindings
from .spacing import fitting_cell_size, too_fine
from .validation import MIN_EXPLAINED

METHOD_NAMES: Mapping[Method, Text] = {
    "idw": Text("inverse distance weighting"),
    "linear": Text("linear interpolation in Delaunay triangles"),
    "kriging": Text("ordinary kriging"),
    "multiquadric": Text("smoothing multiquadric surfaces"),
}
_MOSTLY_EMPTY = 0.5


def summary(findings: InterpolationFindings) -> Text:
    """The finding."""
    stack = Text(
        "{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by "
        "{method}; how well it predicts could not be measured."
        if findings.correlation is None
        else "{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by "
        "{method}.",
        samples=findings.table.samples,
        elements=plural(len(findings.table.fields), "{number:,} element", "{number:,} elements"),
        columns=findings.grid.width,
        rows=findings.grid.height,
        size=findings.grid.pixel_size[0],
        unit=findings.map_unit,
        method=METHOD_NAMES[findings.job.method],
    )
    return stack if findings.correlation is None else joined([stack, _accuracy(findings)])


def _accuracy(findings: InterpolationFindings) -> Text:
    """How well the map predicts."""
    if not findings.unsupported:
        return Text(
            "Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); none of "
            "them are too poorly predicted to trust the map.",
            correlation=findings.correlation,
        )
    return plural(
        len(findings.unsupported),
        "Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of "
        "them is too poorly predicted to trust the map.",
        "Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of "
        "them are too poorly predicted to trust the map.",
        correlation=findings.correlation,
    )


def remarks(findings: InterpolationFindings) -> list[Remark]:
    """What to doubt, and what was done to the values."""
    cautions = [Remark(text, caution=True) for text in _doubts(findings)]
    return cautions + [Remark(text) for text in (*findings.quality.notes(), *_treatment(findings))]


def _doubts(findings: InterpolationFindings) -> Iterator[Text]:
    yield from findings.quality.cautions()
    yield from _doubted_fields(findings)
    yield from _doubted_map(findings)


def _doubted_fields(findings: InterpolationFindings) -> Iterator[Text]:
    """Fields that have no map, or one that says little."""
    left_out = findings.table.left_out
    if left_out:
        yield Text(
            "Left out: {fields}. {MOST_BELOW} is {most_below:g} %.",
            fields=[Text("{name} ({reason})", name=name, reason=reason) for name, reason in left_out.items()],
            most_below=findings.job.most_below,
            **parameters("MOST_BELOW"),
        )
    if findings.unsupported:
        yield Text(
            "Interpolation does not support {fields}: of the variance of held-out values {share:.0f} % or less is "
            "explained by the samples around them. Between samples their maps are mostly guesses: leave them out of "
            "the training, or sample more densely.",
            fields=findings.unsupported,
            share=100 * MIN_EXPLAINED,
        )
    if findings.unknown:
        yield Text(
            "How well neighbours predict {fields} could not be measured: too few held-out values could be predicted.",
            fields=findings.unknown,
        )
    if findings.sparse:
        yield Text(
            "Of the cells that have values, fewer than half have one of {fields}. Train and score use cells with all "
            "bands alone: leave these out of {BANDS}, or most of the map is lost.",
            fields=[Text("{name} ({share:.0f} %)", name=name, share=100 * share) for name, share in findings.sparse],
            **parameters("BANDS"),
        )
    if findings.empty:
        yield Text(
            "No cell has a value of {fields}: their samples lie too far apart for {RADIUS}.",
            fields=findings.empty,
            **parameters("RADIUS"),
        )


def _doubted_map(findings: InterpolationFindings) -> Iterator[Text]:
    """What all maps suffer from, and what the variograms do."""
    if findings.share_valid < _MOSTLY_EMPTY:
        yield Text(
            "Only {share:.0f} % of the cells have a value: the others lie outside {MASK} or too far from the samples. "
            "Raise {RADIUS} if the gaps between samples shall be filled."
            if findings.job.mask
            else "Only {share:.0f} % of the cells have a value: the others lie too far from the samples. Raise "
            "{RADIUS} if the gaps between samples shall be filled.",
            share=100 * findings.share_valid,
            **parameters("MASK", "RADIUS"),
        )
    if findings.cells_between < 1:
        yield Text(
            "Cells are larger than the distance of neighbouring samples ({cells:.2g} cells): a smaller {CELL_SIZE} "
            "shows what was sampled.",
            cells=findings.cells_between,
            **parameters("CELL_SIZE"),
        )
    if too_fine(findings.grid.pixel_size[0], findings.table.locations):
        yield Text(
            "Cells of {size:,g} {unit} are far finer than the samples, of which one stands for {spacing:,g} x "
            "{spacing:,g} {unit}: from four cells side by side for a sample on, most cells repeat what their "
            "neighbours say. In {CELL_SIZE}, {fitting:,g} {unit} would fit.",
            size=findings.grid.pixel_size[0],
            spacing=float(f"{findings.spacing:.3g}"),
            fitting=fitting_cell_size(findings.table.locations),
            unit=findings.map_unit,
            **parameters("CELL_SIZE"),
        )
    if findings.without_variogram:
        yield Text(
            "No variogram could be fitted to {fields}: one without a nugget that rises to the variance within the "
            "search radius was taken.",
            fields=findings.without_variogram,
        )


def _treatment(findings: InterpolationFindings) -> Iterator[Text]:
    """What was done to the values."""
    table, job = findings.table, findings.job
    if job.skipped:
        yield Text(
            "Not taken, since they look like identifiers, coordinates, texts or constants: {fields}.",
            fields=job.skipped,
        )
    if findings.unanalysed:
        yield plural(
            findings.unanalysed,
            "{number:,} sample has no value of any of these elements, and is left out.",
            "{number:,} samples have no value of any of these elements, and are left out.",
        )
    if findings.wider:
        yield Text(
            "Fewer places have a value of {fields}: the search radius of these follows theirs, and that of the others "
            "is {radius:g} {unit}.",
            fields=[
                Text("{name} ({radius:g} {unit})", name=name, radius=radius, unit=findings.map_unit)
                for name, radius in findings.wider
            ],
            radius=findings.radius,
            unit=findings.map_unit,
        )
    if table.shared:
        yield plural(
            table.shared,
            "{number:,} place has several samples: their values are averaged, which leaves {count:,} places.",
            "{number:,} places have several samples: their values are averaged, which leaves {count:,} places.",
            count=len(table.locations),
        )
    below = field_counts(table.fields, lambda field: field.below)
    if below:
        treatment = TREATMENTS[job.below_detection]
        yield Text("Values below detection ({treatment}): {fields}.", treatment=treatment, fields=below)
    yield from laboratory_remarks(table.fields)
    others = said_no_parts(table.names, [""] * len(table.names))
    if others:
        yield Text(
            "No parts of a composition: {fields}. They are interpolated as measured; 'Train model' takes them as they "
            "are, outside the log-ratios.",
            fields=others,
        )
    if table.logged.any():
        yield Text(
            "{logged} of {fields} elements are interpolated as logarithms and turned back by the exponential: a cell "
            "holds a geometric mean, which stands near the median and below the arithmetic mean; no correction is "
            "made.",
            logged=int(table.logged.sum()),
            fields=len(table.fields),
        )
