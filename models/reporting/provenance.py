"""How a report was made, as its last section."""

from __future__ import annotations

from ..protocol.parameter_labels import LABELS
from ..protocol.provenance import Changed, Input, Provenance
from ..protocol.text import Text, Words, joined
from .report import Cell, Part, heading, paragraph, table

# What is read and written, by field of a job or parameter of an algorithm, in lower case; the others are called as
# dialogs call their parameter, where they have one of that name.
_CALLED = {
    "anomalies": Text("Anomalies"),
    "anomaly_raster": Text("Anomalies"),
    "areas": Text("Areas"),
    "certified": Text("Certified values"),
    "classes": Text("Classes"),
    "contributions": Text("Contributions"),
    "curves": Text("Curves"),
    "densities": Text("Layers to measure the density of"),
    "deposits": Text("Known deposits"),
    "distances": Text("Layers to measure the distance to"),
    "filtered": Text("High-confidence anomalies"),
    "geology": Text("Geology"),
    "group_polygons": Text("Polygons of the groups"),
    "errors": Text("Standard errors of the index"),
    "indices": Text("Local anomalies at samples"),
    "input": Text("Samples"),
    "labels": Text("Known deposits"),
    "layers": Text("Layers"),
    "levelled": Text("Levelled survey"),
    "mask": Text("Area"),
    "model": Text("Model"),
    "output": Text("Result"),
    "points": Text("Points"),
    "polygons": Text("Polygons"),
    "positives": Text("Known deposits"),
    "prospectivity": Text("Prospectivity"),
    "quality": Text("Quality control"),
    "rasters": Text("Rasters"),
    "report": Text("Report"),
    "samples": Text("Samples"),
    "scores": Text("Scores"),
    "source": Text("Source area"),
    "stack": Text("Survey stack"),
    "table": Text("Table"),
    "tables": Text("Tables"),
    "target": Text("Target area"),
    "weights": Text("Weights of the criteria"),
}


def provenance_parts(provenance: Provenance) -> tuple[Part, ...]:
    """When, of what, and by which values a report was made."""
    rows: list[tuple[Cell, ...]] = [
        (Text("Made by"), Text("{job} of Geo-Hgan {version}", job=provenance.job, version=provenance.version)),
        (Text("Date"), provenance.date),
    ]
    if provenance.model:
        rows.append((Text("Model"), provenance.model))
    if provenance.seed is not None:
        rows.append((Text("Seed"), str(provenance.seed)))
    if provenance.job_file:
        rows.append((Text("Job file, which runs it again"), provenance.job_file))
    rows += [(Text("File written ({name})", name=_called(name)), path) for name, path in provenance.outputs.items()]
    header = (Text("Input"), Text("File or source"), Text("What of it counts"), Text("How it was made"))
    return (
        heading("Provenance"),
        table("ll", (), rows),
        table("llll", header, map(_input, provenance.inputs)),
        *_changed(provenance.changed),
    )


def _input(one: Input) -> tuple[Cell, ...]:
    taken = joined(one.taken(), ", ") if one.taken() else None
    return _called(one.name), one.path or None, taken, one.made.said() if one.made else None


def _changed(changed: tuple[Changed, ...]) -> tuple[Part, ...]:
    if not changed:
        return (paragraph("All other values are the defaults."),)
    header = (Text("Value that is not the default"), Text("Here"), Text("By default"))
    return (table("lll", header, ((_called(one.name), one.value, one.default) for one in changed)),)


def _called(name: str) -> Words:
    return _CALLED.get(name.lower()) or LABELS.get(name.upper()) or name
