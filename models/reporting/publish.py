"""Reports as HTML: one file each, complete without a network, for browsers and (without figures) Qt's text browser.

Figures are SVG with a small script rather than an embedded plotly.js, because so each report stays at a few hundred KB
and opens in every viewer.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from ..protocol.catalogue import translation
from ..protocol.jobs import Job
from ..protocol.parameter_labels import labels
from ..protocol.provenance import Provenance
from ..protocol.text import Text, Words, as_text, english
from .numbers import write_numbers
from .provenance import provenance_parts
from .report import Cell, Part, Report

_TEMPLATES = Path(__file__).with_name("templates")
_WORDS = {
    "zoom": Text("Click and turn the wheel to zoom, drag to move, double-click to see all."),
    "save_as": Text("Save as {kind}", kind="{kind}"),
    "without_figures": Text("(Open the report in a web browser to see this figure.)"),
}


def publish(
    report: Report,
    numbers: Mapping[str, Any],
    job: Job,
    page: str | os.PathLike,
    beside: str | os.PathLike,
    counted: Mapping[str, int] | None = None,
) -> None:
    """Write a report and its numbers, both with how they were made.

    Args:
        report: what it says.
        numbers: as `write_numbers` takes them.
        job: that asked for them, in whose language the report speaks; see `catalogue.translation`.
        page: HTML file to write (UTF-8).
        beside: JSON file to write.
        counted: how many geometries of a field of the job counted in the end, by its name.
    """
    provenance = Provenance.of(job, counted)
    html = as_html(report, getattr(job, "language", "en"), provenance_parts(provenance))
    Path(page).write_text(html, encoding="utf-8")
    write_numbers(beside, {**numbers, "provenance": provenance})


def as_html(report: Report, language: str = "en", provenance: Sequence[Part] = ()) -> str:
    """The whole page, how it was made at its end."""
    translate = translation(language)
    spoken = "en" if translate is english else language.replace("_", "-")

    def say(words: Words) -> str:
        return as_text(words).said(translate, labels(translate))

    def shown(value: Cell) -> str:
        if value is None:
            return "\N{EN DASH}"
        if isinstance(value, int) and not isinstance(value, bool):
            return f"{value:,}"
        if isinstance(value, float):
            return f"{value:.4g}"
        return say(str(value) if isinstance(value, bool) else value)

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=0,
    )
    return environment.get_template("report.html").render(
        report=report, provenance=provenance, words=_WORDS, language=spoken, say=say, shown=shown, file=_file
    )


def _file(name: str) -> Markup:
    """A file of the page's own, as it is."""
    return Markup((_TEMPLATES / name).read_text(encoding="utf-8"))  # nosec B704
