"""The catchments in sentences."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..protocol.text import Text, parameters, plural
from ..reporting.laboratory import laboratory_remarks
from ..reporting.report import Remark
from .findings import CatchmentFindings

# Cells: the form of a smaller catchment is that of the cells.
_FEW_CELLS = 20
# Of the cells: lakes and pits of a good model of elevations are fewer.
_MUCH_FILLED = 0.05
# Of the catchments: more are worth a caution.
_MANY = 0.1


def summary(findings: CatchmentFindings) -> Text:
    """The finding."""
    low, middle, high = np.percentile(findings.whole_km2, (5, 50, 95))
    return Text(
        "Catchments of {samples:,} samples at {outlets:,} outlets; half of them are larger than {middle:.3g} km², most "
        "between {low:.3g} and {high:.3g} km².",
        samples=len(findings.inside),
        outlets=len(findings.catchments.cut),
        low=low,
        middle=middle,
        high=high,
    )


def remarks(findings: CatchmentFindings) -> list[Remark]:
    """What to doubt, and what was done to the values."""
    read = [*findings.quality.notes(), *laboratory_remarks(findings.fields)]
    used = read if findings.job.output or findings.job.dilution else []
    doubts = [*_doubts(findings), *findings.quality.cautions()]
    return [Remark(text, caution=True) for text in doubts] + [Remark(text) for text in (*_notes(findings), *used)]


def _doubts(findings: CatchmentFindings) -> Iterator[Text]:
    count = len(findings.catchments.cut)
    if findings.outside:
        yield plural(
            findings.outside,
            "{number:,} of {samples:,} samples lies outside the elevations and has no catchment.",
            "{number:,} of {samples:,} samples lie outside the elevations and have no catchment.",
            samples=len(findings.outlets.owners),
        )
    if findings.off_stream:
        yield plural(
            findings.off_stream,
            "{number:,} sample has no stream within {distance:g} map units and stays where it is: look at its "
            "catchment, and raise {SNAP} or lower {STREAM_AREA}.",
            "{number:,} samples have no stream within {distance:g} map units and stay where they are: look at their "
            "catchments, and raise {SNAP} or lower {STREAM_AREA}.",
            distance=findings.snap,
            **parameters("SNAP", "STREAM_AREA"),
        )
    if findings.cut:
        yield plural(
            findings.cut,
            "{number:,} catchment reaches the edge of the elevations and may go on beyond: its area is the least that "
            "it can be.",
            "{number:,} catchments reach the edge of the elevations and may go on beyond: their areas are the least "
            "that they can be.",
        )
    if findings.filled > _MUCH_FILLED:
        yield Text(
            "{share:.0f} % of the elevations lie in depressions and were filled, and on such flats the way of the "
            "water is arbitrary: look at catchments that run straight, and take elevations that were conditioned for "
            "drainage.",
            share=100 * findings.filled,
        )
    if (small := int((findings.catchments.whole < _FEW_CELLS).sum())) > _MANY * count:
        yield plural(
            small,
            "{number:,} catchment has fewer than {cells} cells: take elevations with smaller cells.",
            "{number:,} catchments have fewer than {cells} cells: take elevations with smaller cells.",
            cells=_FEW_CELLS,
        )


def _notes(findings: CatchmentFindings) -> Iterator[Text]:
    shared = len(findings.inside) - len(findings.catchments.cut)
    if shared:
        yield plural(
            shared,
            "{number:,} sample has the outlet of another one, and with it its catchment; maps take their mean.",
            "{number:,} samples have the outlet of another one, and with it its catchment; maps take their mean.",
        )
    nested = int((findings.catchments.above > 0).sum())
    if nested:
        yield plural(
            nested, "{number:,} catchment has others within it.", "{number:,} catchments have others within them."
        )
