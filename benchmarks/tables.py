"""Tables of results, as Markdown for readers and as CSV for programs."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Table:
    """Rows of values below named columns.

    Attributes:
        columns: their names.
        rows: one value a column in each; None is an empty cell.
    """

    columns: list[str]
    rows: list[list[Any]]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"A row of {len(row)} values in a table of {len(self.columns)} columns: {row}")

    def markdown(self) -> str:
        """A table for GitHub: numbers rounded and to the right."""
        cells = [[_escaped(cell) for cell in row] for row in (self.columns, *map(_in_words, self.rows))]
        widths = [max(3, *(len(row[index]) for row in cells)) for index in range(len(self.columns))]
        right = [any(_is_number(row[index]) for row in self.rows) for index in range(len(self.columns))]
        rule = ["-" * (width - 1) + ":" if is_right else "-" * width for width, is_right in zip(widths, right)]
        lines = [
            [cell.rjust(width) if is_right else cell.ljust(width) for cell, width, is_right in zip(row, widths, right)]
            for row in cells
        ]
        return "".join(f"| {' | '.join(line)} |\n" for line in (lines[0], rule, *lines[1:]))

    def csv(self) -> str:
        """The same with every digit."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(self.columns)
        writer.writerows(self.rows)
        return text.getvalue()

    def write(self, folder: Path, name: str) -> None:
        """Write NAME.md and NAME.csv into a folder, which is made if it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(self.markdown(), encoding="utf-8")
        (folder / f"{name}.csv").write_text(self.csv(), encoding="utf-8")


def _in_words(row: list[Any]) -> list[str]:
    return [_cell(value) for value in row]


def _cell(value: Any) -> str:
    """Whole numbers with thousands apart, others with three digits after the point or three that count."""
    if value is None:
        return ""
    if not _is_number(value):
        return str(value)
    if float(value).is_integer() or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 100 else f"{value:.2f}" if abs(value) >= 10 else f"{value:.3f}"


def _is_number(value: Any) -> bool:
    return hasattr(value, "__float__") and not isinstance(value, bool)


def _escaped(text: str) -> str:
    return str(text).replace("|", r"\|").replace("\n", " ")
