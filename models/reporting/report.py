"""What a report is made of: texts, tables, figures and small maps, in no language yet; `publish` writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from ..protocol.messages import Reporter
from ..protocol.text import Text, Words

# Says words in the language of the report.
Say = Callable[[Words], str]
# What a cell of a table holds: words, a whole number (its thousands set apart), a float (to four digits), or nothing.
Cell = Text | str | int | float | None


class Chart(Protocol):
    """A figure that can be drawn in any language."""

    def svg(self, say: Say) -> str:
        """The figure as one SVG element."""


@dataclass(frozen=True)
class Heading:
    """The title of a section."""

    template: ClassVar[str] = "heading.html"
    text: Text


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    template: ClassVar[str] = "paragraph.html"
    text: Text


@dataclass(frozen=True)
class Note:
    """A sentence that must not be overlooked; `caution` for one that limits what the figures mean."""

    template: ClassVar[str] = "note.html"
    text: Text
    caution: bool = False


@dataclass(frozen=True)
class Figure:
    """A figure that the page's script lets readers zoom and save."""

    template: ClassVar[str] = "figure.html"
    chart: Chart
    caption: Text


@dataclass(frozen=True)
class Gallery:
    """Small images side by side: caption and address (a data URI) of each."""

    template: ClassVar[str] = "gallery.html"
    images: tuple[tuple[Words, str], ...]


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        align: one letter a column, `l` for words and `r` for numbers.
        header: names of the columns; empty for a list of names and values.
        rows: as many cells each as there are columns.
        best: row to set in bold, from 0.
    """

    template: ClassVar[str] = "table.html"
    align: str
    header: tuple[Words, ...]
    rows: tuple[tuple[Cell, ...], ...]
    best: int | None = None


Part = Heading | Paragraph | Note | Figure | Gallery | Table


@dataclass(frozen=True)
class Report:
    """A whole report.

    Attributes:
        title: of the page.
        summary: the finding in one or two sentences.
        parts: in their order.
    """

    title: Text
    summary: Text
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Remark:
    """A sentence on what was found; `caution` for one that limits what it means, which the log shows as a warning."""

    text: Text
    caution: bool = False


def heading(text: Words, /, **values: object) -> Heading:
    """A heading from a text or its template."""
    return Heading(_text(text, values))


def paragraph(text: Words, /, **values: object) -> Paragraph:
    """A paragraph from a text or its template."""
    return Paragraph(_text(text, values))


def figure(chart: Chart, caption: Words, /, **values: object) -> Figure:
    """A figure, and its caption from a text or its template."""
    return Figure(chart, _text(caption, values))


def notes(remarks: Iterable[Remark]) -> list[Note]:
    """Remarks as notes."""
    return [Note(remark.text, remark.caution) for remark in remarks]


def log_remarks(remarks: Iterable[Remark], reporter: Reporter) -> None:
    """Remarks as lines of the log: a caution is a warning."""
    for remark in remarks:
        (reporter.warning if remark.caution else reporter.log)(remark.text)


def log_findings(summary: Words, remarks: Iterable[Remark], reporter: Reporter) -> None:
    """What was found and the remarks on it, what to doubt as warnings at the end."""
    reporter.log(summary)
    log_remarks(sorted(remarks, key=lambda remark: remark.caution), reporter)


def table(align: str, header: Sequence[Words], rows: Iterable[Sequence[Cell]], best: int | None = None) -> Table:
    """A table; see `Table`.

    Raises:
        ValueError: a row has more or fewer cells than there are columns.
    """
    found = tuple(map(tuple, rows))
    for row in (tuple(header), *found) if header else found:
        if len(row) != len(align):
            raise ValueError(f"{len(row)} cells for {len(align)} columns: {row}")
    return Table(align, tuple(header), found, best)


def plain_number(value: float | None) -> str | None:
    """A number to four digits, without powers of ten where they can be done without; None stays None."""
    if value is None:
        return None
    text = f"{value:,.0f}" if 1e4 <= abs(value) < 1e9 else f"{value:.4g}"
    return text.replace("-", "\N{MINUS SIGN}")


def _text(text: Words, values: dict[str, object]) -> Text:
    return text if isinstance(text, Text) else Text(text, **values)
