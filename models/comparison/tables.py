"""Tables of labels and scores, as CSV."""

from __future__ import annotations

import csv
import math
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..evaluation.names import numbered
from ..evaluation.ranking import Flagged
from ..evaluation.roc import roc
from ..protocol.errors import EngineError
from ..protocol.jobs import CompareJob
from ..protocol.text import Text
from ..reporting.report import Remark
from .curves import Curve

_DELIMITERS = ",;\t|"


@dataclass(frozen=True)
class ScoredSamples:
    """The samples of a table.

    Attributes:
        path: of the file.
        positive: bool (n,), samples labelled 1; both kinds are present.
        scores: float64 (n,), finite.
    """

    path: Path
    positive: np.ndarray
    scores: np.ndarray


def curves_of_tables(job: CompareJob) -> tuple[list[Curve], list[Remark]]:
    """The curve of each table."""
    tables = [read_table(path, job.label_field, job.score_field) for path in job.tables]
    folders = _shortest_names([table.path.parent for table in tables])
    curves, remarks = [], []
    for table, folder, name in zip(tables, folders, _names_within(tables, folders), strict=True):
        positives = int(table.positive.sum())
        curve = roc(Flagged.of(table.scores.copy(), table.positive))
        curves.append(Curve(name, folder, curve, positives, len(table.scores) - positives))
        if np.ptp(table.scores) == 0:
            constant = Text(
                "All scores of {path} are {score:g}: they rank nothing, AUC 0.5.",
                path=str(table.path),
                score=float(table.scores[0]),
            )
            remarks.append(Remark(constant, caution=True))
    return curves, remarks


def read_table(path: str, label_field: str, score_field: str) -> ScoredSamples:
    """Read a CSV file whose first row names its columns; the delimiter is found out.

    Where columns are not parted by commas, numbers may have a decimal comma. A column is found without regard to case,
    and with an s behind its name.

    Raises:
        EngineError: the file cannot be read, lacks a column or has no row, a cell is no number, a label is neither 0
            nor 1, or all labels are the same.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            delimiter = _delimiter(first)
            file.seek(0)
            rows = csv.reader(file, delimiter=delimiter)
            names = [name.strip() for name in next(rows, [])]
            columns = [_column(path, names, field) for field in (label_field, score_field)]
            cells = []
            for row in filter(any, rows):
                if any(row[len(names) :]):
                    raise EngineError(
                        "Line {line} of {path} has {count} cells, more than the header: part columns by semicolons "
                        "where numbers have a decimal comma.",
                        line=rows.line_num,
                        path=path,
                        count=len(row),
                    )
                cells.append(_numbers(path, rows.line_num, row, columns, delimiter))
    except OSError as error:
        raise EngineError(
            "The table {path} cannot be read ({strerror}).", path=path, strerror=error.strerror
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise EngineError(
            "{path} is no CSV table in UTF-8: save it as one ({error}).", path=path, error=str(error)
        ) from error
    if not cells:
        raise EngineError("The table {path} has no rows below its header.", path=path)
    labels, scores = np.array(cells).T
    positive = labels == 1
    if positive.all() or not positive.any():
        raise EngineError(
            "All {count} labels of {path} are {label:g}: a ROC curve needs samples of both kinds, 1 for deposit and 0 "
            "for background.",
            count=len(labels),
            path=path,
            label=float(labels[0]),
        )
    return ScoredSamples(Path(path), positive, scores)


def _delimiter(header: str) -> str:
    try:
        return csv.Sniffer().sniff(header, _DELIMITERS).delimiter
    except csv.Error:
        return ","


def _column(path: str, names: Sequence[str], field: str) -> int:
    """Index of a column."""
    requested = field.strip().lower()
    for alike in (requested, f"{requested}s"):
        for index, name in enumerate(names):
            if name.lower() == alike:
                return index
    if any(names):
        raise EngineError(
            "The table {path} has no column {field}: its columns are {names}.", path=path, field=field, names=names
        )
    raise EngineError("The table {path} has no column {field}: it is empty.", path=path, field=field)


def _numbers(path: str, line: int, row: list[str], columns: list[int], delimiter: str) -> tuple[float, float]:
    """Label and score of a row."""
    try:
        texts = [row[column] for column in columns]
        label, score = (float(text if delimiter == "," else text.replace(",", ".")) for text in texts)
    except IndexError:
        raise EngineError(
            "Line {line} of {path} has {count} cells: fewer than the header.", line=line, path=path, count=len(row)
        ) from None
    except ValueError:
        raise EngineError(
            "Line {line} of {path} has a cell that is no number: {label} and {score}.",
            line=line,
            path=path,
            label=texts[0],
            score=texts[1],
        ) from None
    if label not in (0, 1):
        raise EngineError(
            "Line {line} of {path} has the label {label:g}: labels are 0 (background) or 1 (deposit).",
            line=line,
            path=path,
            label=label,
        )
    if not math.isfinite(score):
        raise EngineError(
            "Line {line} of {path} has the score {score}: scores are finite numbers.", line=line, path=path, score=score
        )
    return label, score


def _shortest_names(folders: Sequence[Path]) -> list[str]:
    """Names of folders, as short as tells them apart."""
    folders = [Path(os.path.abspath(folder)) for folder in folders]
    alike = Counter(folder.name for folder in set(folders))
    return [folder.name if alike[folder.name] == 1 else str(folder) for folder in folders]


def _names_within(tables: Sequence[ScoredSamples], folders: Sequence[str]) -> list[str]:
    """Stems of the files, numbered where two of a folder are the same."""
    names = [""] * len(tables)
    for folder in set(folders):
        indices = [index for index, its in enumerate(folders) if its == folder]
        for index, name in zip(indices, numbered([tables[index].path.stem for index in indices]), strict=True):
            names[index] = name
    return names
