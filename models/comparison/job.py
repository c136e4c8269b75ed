"""The compare job: score rasters with labels, or tables of both, in; one figure and one table out."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..protocol.jobs import CompareJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.text import Text
from ..reporting.publish import publish
from ..reporting.report import Remark, log_remarks
from .curves import Curve
from .rasters import curves_of_rasters
from .report import comparison_report
from .summary import best_of, over_sets, ranked, sets_of, summary
from .tables import curves_of_tables

# Percent done when the tables are read, and when the rasters are measured.
_TABLES, _MEASURED = 20.0, 90.0


def run(job: CompareJob, reporter: Reporter) -> dict[str, Any]:
    """Measure every score and write the curves; see `CompareJob`."""
    with staged(job.report, job.table, *numbers_beside(job.report)) as (page, table, *beside):
        curves, remarks = curves_of_tables(job) if job.tables else ([], [])
        reporter.progress(_TABLES, "Tables read")
        if job.rasters:
            of_rasters, on_rasters = curves_of_rasters(
                job, lambda share: reporter.progress(_TABLES + (_MEASURED - _TABLES) * share)
            )
            curves, remarks = [*of_rasters, *curves], [*on_rasters, *remarks]
        reporter.progress(_MEASURED, "Scores measured")
        if len(curves) > 1:
            optimistic = Text("Choosing the best of several by these labels makes its AUC slightly optimistic.")
            remarks.append(Remark(optimistic))
        if page:
            deposits = [one.deposits for one in curves if one.deposits is not None]
            counted = {"labels": max(deposits)} if deposits else {}
            report = comparison_report(curves, remarks, job)
            publish(report, _numbers(curves, remarks), job, page, beside[0], counted)
        if table:
            _write_table(table, curves)
    for one in ranked(curves):
        reporter.log("{group}, {name}: AUC {auc:.4f}", group=one.group_name, name=one.called, auc=one.roc.auc)
    reporter.log(summary(curves))
    log_remarks(remarks, reporter)
    reporter.progress(100.0)
    best, auc = best_of(curves)
    return {"report": job.report, "table": job.table, "best": best, "auc": auc, "curves": len(curves)}


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
