"""The compare job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..errors import EngineError
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_distance


@dataclass(frozen=True)
class CompareJob(Job):
    """Draw the ROC curves of several scores in one figure.

    Attributes:
        rasters: score rasters in one coordinate reference system; the first band of each counts.
        labels: geometries of the known deposits.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        tables: CSV files with a column of labels (0 or 1) and one of scores.
        label_field, score_field: names of those columns.
        label_value: what the field of labels, if the layer of deposits has it, says of one; told in the report.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        table: CSV file to write: name, AUC and counts of each.
        language: of the report, such as es; English where it is not known.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "compare"
    package: ClassVar[str] = "comparison"
    takes: ClassVar[Takes] = {"rasters": ("scores", "prospectivity", "anomalies", "survey")}
    input_fields: ClassVar[tuple[str, ...]] = ("tables",)
    output_fields: ClassVar[tuple[str, ...]] = ("report", "table")
    results: ClassVar[tuple[str, ...]] = ("best", "auc", "curves")

    rasters: tuple[Raster, ...] = ()
    labels: tuple[Geometry, ...] = ()
    buffer: float = 0.0
    tables: tuple[str, ...] = ()
    label_field: str = "label"
    score_field: str = "score"
    report: Optional[str] = None
    table: Optional[str] = None
    language: str = "en"
    label_value: Optional[str] = None
    origin: Origin = Origin()

    def check(self) -> None:
        if not (self.rasters or self.tables):
            raise EngineError(
                "There is nothing to compare: choose score rasters in {SCORES}, or tables in {TABLES}.",
                **parameters("SCORES", "TABLES"),
            )
        if self.rasters and not self.labels:
            raise EngineError(
                "{SCORES} needs known deposits to be held against: choose a layer of them in {LABELS}.",
                **parameters("SCORES", "LABELS"),
            )
        check_distance("BUFFER", self.buffer)
