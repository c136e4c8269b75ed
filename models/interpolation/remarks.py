"""The interpolation in sentences."""

from __future__ import annotations

from ..reporting.laboratory import TREATMENTS, per_field, readings
from .findings import Findings
from .validation import LEAST_EXPLAINED

NAMES = {
    "idw": "inverse distance weighting",
    "linear": "linear interpolation in Delaunay triangles",
    "kriging": "ordinary kriging",
}
_MOST_EMPTY = 0.5


def summary(findings: Findings) -> str:
    """The finding."""
    grid, samples = findings.grid, findings.table
    start = (
        f"{samples.samples:,} samples became a stack of {counted(len(samples.fields), 'element')} on "
        f"{grid.width:,} x {grid.height:,} cells of {grid.pixel_size[0]:,g} {unit_of(findings)} by "
        f"{NAMES[findings.job.method]}"
    )
    if findings.correlation is None:
        return f"{start}; how well it predicts could not be measured."
    doubt = len(findings.unsupported)
    return (
        f"{start}. Held-out values correlate with their prediction at {findings.correlation:.2f} (median of the "
        f"elements); {doubt or 'none'} of them {'is' if doubt == 1 else 'are'} too poorly predicted to trust the map."
    )


def cautions(findings: Findings) -> list[str]:
    """What to doubt."""
    found, samples, job = [], findings.table, findings.job
    if samples.left_out:
        told = ", ".join(f"{name} ({reason})" for name, reason in samples.left_out.items())
        found.append(f"Left out: {told}. MOST_BELOW is {job.most_below:g} %.")
    if findings.unsupported:
        found.append(
            f"Interpolation does not support {', '.join(findings.unsupported)}: of the variance of held-out values "
            f"{100 * LEAST_EXPLAINED:.0f} % or less is explained by the samples around them. Between "
            "samples their maps are mostly guesses: leave them out of the training, or sample more densely."
        )
    if findings.unknown:
        found.append(
            f"How well neighbours predict {', '.join(findings.unknown)} could not be measured: too few held-out values "
            "could be predicted."
        )
    if findings.sparse:
        told = ", ".join(f"{name} ({100 * share:.0f} %)" for name, share in findings.sparse)
        found.append(
            f"Of the cells that have values, fewer than half have one of {told}. Train and score use cells with all "
            "bands alone: leave these out of BANDS, or most of the map is lost."
        )
    if findings.empty:
        found.append(f"No cell has a value of {', '.join(findings.empty)}: their samples lie too far apart for RADIUS.")
    if findings.share_valid < _MOST_EMPTY:
        found.append(
            f"Only {100 * findings.share_valid:.0f} % of the cells have a value: the others lie "
            + ("outside MASK or " if job.mask else "")
            + "too far from the samples. Raise RADIUS if the gaps between samples shall be filled."
        )
    if findings.cells_between < 1:
        found.append(
            f"Cells are larger than the distance of neighbouring samples ({findings.cells_between:.2g} cells): a "
            "smaller CELL_SIZE shows what was sampled."
        )
    guessed = [n for n, one in zip(samples.names, findings.variograms, strict=False) if not one.fitted]
    if guessed:
        found.append(
            f"No variogram could be fitted to {', '.join(guessed)}: one without a nugget that rises to the variance "
            "within the search radius was taken."
        )
    return found


def notes(findings: Findings) -> list[str]:
    """What was done to the values."""
    samples, found, skipped = findings.table, [], findings.job.skipped
    if skipped:
        found.append(
            f"Not taken, since they look like identifiers, coordinates, texts or constants: {', '.join(skipped)}."
        )
    if samples.shared:
        found.append(
            f"{counted(samples.shared, 'place')} {'has' if samples.shared == 1 else 'have'} several samples: their "
            f"values are averaged, which leaves {len(samples.places):,} places."
        )
    treatment = TREATMENTS[findings.job.below_detection]
    below = per_field(f"Values below detection ({treatment})", samples.fields, lambda field: field.below)
    found += [*([below] if below else []), *readings(samples.fields)]
    if samples.logged.any():
        found.append(
            f"{int(samples.logged.sum())} of {len(samples.fields)} elements are interpolated as logarithms and turned "
            "back by the exponential: a cell holds a geometric mean, which stands near the median and below the "
            "arithmetic mean; no correction is made."
        )
    return found


def unit_of(findings: Findings) -> str:
    """What a map unit is."""
    return {"metre": "m"}.get(findings.grid.crs.linear_units, findings.grid.crs.linear_units)


def counted(number: int, word: str) -> str:
    """A number of things, in words."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"
