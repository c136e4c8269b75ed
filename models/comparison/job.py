"""The compare job: score rasters with labels, or tables of both, in; one figure and one table out."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..evaluation.remarks import Remark
from ..protocol.errors import EngineError
from ..protocol.jobs import CompareJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..reporting.numbers import write_numbers
from .curves import Curve
from .rasters import curves_of_rasters
from .report import comparison_report, summary
from .summary import best_of, over_sets, ranked, sets_of
from .tables import curves_of_tables


def run(job: CompareJob, reporter: Reporter) -> dict[str, Any]:
    """Measure every score and write the curves; see `CompareJob`."""
    _check(job)
    with staged(job.report, job.table, *numbers_beside(job.report)) as (report, table, *numbers):
        curves, remarks = curves_of_tables(job) if job.tables else ([], [])
        reporter.progress(20.0, "Tables read")
        if job.rasters:
            of_rasters, on_rasters = curves_of_rasters(job)
            curves, remarks = [*of_rasters, *curves], [*on_rasters, *remarks]
        reporter.progress(90.0, "Scores measured")
        if len(curves) > 1:
            remarks.append(
                Remark("Choosing the best of several by these labels makes its AUC slightly optimistic.", caution=False)
            )
        if report:
            report.write_text(comparison_report(curves, remarks, _settings(job)), encoding="utf-8")
            write_numbers(numbers[0], _numbers(curves, remarks))
        if table:
            _write_table(table, curves)
    for one in ranked(curves):
        reporter.log("{group}, {name}: AUC {auc:.4f}", group=one.group, name=one.name, auc=one.roc.auc)
    reporter.log(summary(curves))
    for remark in remarks:
        (reporter.warning if remark.caution else reporter.log)(remark.text)
    reporter.progress(100.0)
    best, auc = best_of(curves)
    return {"report": job.report, "table": job.table, "best": best, "auc": auc, "curves": len(curves)}


def _check(job: CompareJob) -> None:
    if not (job.rasters or job.tables):
        raise EngineError("There is nothing to compare: choose score rasters in SCORES, or tables in TABLES.")
    if job.rasters and not job.labels:
        raise EngineError("SCORES needs known deposits to be held against: choose a layer of them in LABELS.")


def _settings(job: CompareJob) -> list[tuple[str, str]]:
    found = []
    if job.rasters:
        within = f"cells that a deposit touches, and those within {job.buffer:g} map units of them (BUFFER)"
        found = [
            ("Deposit samples of rasters", within if job.buffer > 0 else "cells that a deposit touches (BUFFER 0)"),
            ("Other samples of rasters", "all other cells with a value"),
        ]
    if job.tables:
        found.append(("Columns of tables", f"{job.label_field} (1 is deposit, 0 is not) and {job.score_field}"))
    return found


def _numbers(curves: Sequence[Curve], remarks: Sequence[Remark]) -> dict[str, Any]:
    best, auc = best_of(curves)
    return {
        "best": best,
        "auc": auc,
        "curves": ranked(curves),
        "sets": list(sets_of(curves)),
        "over_sets": over_sets(curves),
        "remarks": [remark.text for remark in remarks],
    }


def _write_table(path: Path, curves: Sequence[Curve]) -> None:
    """One row a curve, the largest AUC first, with all its digits."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("name", "group", "auc", "positives", "negatives"))
        for one in ranked(curves):
            writer.writerow((one.name, one.group, repr(one.roc.auc), one.positives, one.negatives))
