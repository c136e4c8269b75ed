"""How a report was made, as its last section."""

from __future__ import annotations

from ..protocol.provenance import Changed, Input, Provenance
from ..protocol.text import Text, joined
from .report import Cell, Part, heading, paragraph, table


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
    rows += [(Text("File written ({name})", name=name), path) for name, path in provenance.outputs.items()]
    header = (Text("Input"), Text("File or source"), Text("What of it counts"), Text("How it was made"))
    return (
        heading("Provenance"),
        table("ll", (), rows),
        table("llll", header, map(_input, provenance.inputs)),
        *_changed(provenance.changed),
    )


def _input(one: Input) -> tuple[Cell, ...]:
    taken = joined(one.taken(), ", ") if one.taken() else None
    return one.name, one.path or None, taken, one.made.said() if one.made else None


def _changed(changed: tuple[Changed, ...]) -> tuple[Part, ...]:
    if not changed:
        return (paragraph("All other values are the defaults."),)
    header = (Text("Value that is not the default"), Text("Here"), Text("By default"))
    return (table("lll", header, ((one.name, one.value, one.default) for one in changed)),)
