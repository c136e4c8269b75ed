"""The catchments as a report and as numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..protocol.option_names import CATCHMENT_PARTS_NAMES
from ..protocol.text import Text, Words
from ..reporting.laboratory import TREATMENTS
from ..reporting.map_images import map_image
from ..reporting.report import Cell, Gallery, Part, Report, heading, notes, paragraph, plain_number, table
from .findings import CatchmentFindings
from .remarks import remarks, summary

_SHARES = (0, 5, 25, 50, 75, 95, 100)


def catchments_report(findings: CatchmentFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Catchments of samples"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Areas"),
            *_areas(findings),
            *_dilution(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _areas(findings: CatchmentFindings) -> Iterator[Part]:
    moved = findings.outlets.moved[findings.inside]
    header: list[Words] = [Text("Share of the catchments (%)"), *(str(share) for share in _SHARES)]
    rows: list[list[Cell]] = [
        [label, *(plain_number(float(value)) for value in np.percentile(values, _SHARES))]
        for label, values in (
            (Text("Area upstream (km²)"), findings.whole_km2),
            (Text("Area of the polygon (km²)"), findings.drawn_km2),
            (Text("Moved to the stream (map units)"), moved),
        )
    ]
    yield table("l" + "r" * len(_SHARES), header, rows)
    labels = findings.catchments.labels
    areas = np.concatenate([[np.nan], np.log10(findings.whole_km2)])
    yield Gallery(((Text("Area upstream, dark to bright on a logarithmic scale"), map_image(areas[labels])),))


def _dilution(findings: CatchmentFindings) -> Iterator[Part]:
    if not findings.job.dilution:
        return
    yield heading("Dilution")
    yield paragraph(
        "A sample holds C, the background is B, and A the area upstream: a source of the area S that all of the excess "
        "came from would have B + (C - B) A / S (Hawkes 1976), in the unit of the element, with S = {area:g} km² for "
        "all. What is not above the background is left as it is, and so are samples with less than S upstream. Ranks "
        "mean more than contents: S is not known, and error of an analysis is multiplied as well.",
        area=findings.job.source_area,
    )
    rows = [
        [field.name, plain_number(float(value)) if np.isfinite(value) else None]
        for field, value in zip(findings.fields, findings.background, strict=True)
    ]
    yield table("lr", (Text("Element"), Text("Background (median)")), rows)


def _settings(findings: CatchmentFindings) -> Iterator[tuple[Text, Cell]]:
    job = findings.job
    yield Text("Elevations"), findings.dem
    yield Text("Coordinate reference system"), findings.system
    yield Text("Area of a cell"), Text("{area:.3g} km²", area=findings.cell_km2)
    yield Text("Depressions filled"), Text("{share:.1f} % of the cells", share=100 * findings.filled)
    yield Text("Catchments"), CATCHMENT_PARTS_NAMES[job.parts]
    yield Text("Samples are moved at most"), Text("{distance:g} map units", distance=findings.snap)
    yield Text("Streams begin at"), Text("{area:.3g} km²", area=findings.stream_area)
    yield Text("Values below detection"), TREATMENTS[job.below_detection]
    yield Text("Flow directions"), Text("depressions filled (Wang and Liu 2006), by pyflwdir")


def numbers_of(findings: CatchmentFindings) -> dict[str, Any]:
    """The report as plain values."""
    return {
        "samples": len(findings.inside),
        "outside": findings.outside,
        "off_stream": findings.off_stream,
        "outlets": len(findings.catchments.cut),
        "cut": findings.cut,
        "parts": findings.job.parts,
        "filled": findings.filled,
        "cell_km2": findings.cell_km2,
        "snap": findings.snap,
        "stream_km2": findings.stream_area,
        "upstream_km2": findings.whole_km2.tolist(),
        "dilution": findings.job.dilution,
        "source_km2": findings.job.source_area if findings.job.dilution else None,
        "elements": [
            {"name": field.name, "background": float(value) if np.isfinite(value) else None}
            for field, value in zip(findings.fields, findings.background, strict=True)
        ],
        "cautions": [remark.text for remark in remarks(findings) if remark.caution],
    }
