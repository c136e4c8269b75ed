"""The thresholds job: a stack, a score raster or samples in; thresholds and classes of each element out."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import ThresholdsJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.samples.table import SampleTable
from ..rasters.stack import Stack
from ..reporting.publish import publish
from ..reporting.report import log_findings
from .classes import classify_cells, classify_samples, write_samples
from .findings import ThresholdFindings, find
from .methods import METHOD_NAMES
from .remarks import remarks, summary
from .report import named_thresholds, numbers_of, thresholds_report, write_table
from .source import bands_of, from_samples, from_stack, rasters_read

# Percent done when all is read, when all thresholds are found, and when classes are written.
_READ, _FOUND, _WRITTEN = 40.0, 60.0, 95.0


def run(job: ThresholdsJob, reporter: Reporter) -> dict[str, Any]:
    """Find thresholds, make classes and report; see `ThresholdsJob`.

    Raises:
        EngineError: there are too few values, or classes are asked for and the method gives no threshold.
    """
    paths = staged(job.output, job.classes, job.table, job.report, *numbers_beside(job.report))
    with paths as (output, classes, table, report, *numbers):
        findings = _samples(job, classes, reporter) if job.samples else _rasters(job, output, reporter)
        reporter.progress(_WRITTEN, "Writing the report")
        if table:
            write_table(table, findings)
        if report:
            publish(thresholds_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    return {
        "output": job.output,
        "classes": job.classes,
        "table": job.table,
        "report": job.report,
        "thresholds": str(named_thresholds(findings)),
        "without": join_names(findings.without),
        "disagreeing": join_names(one.name for one in findings.disagreeing),
    }


def _rasters(job: ThresholdsJob, output: Path | None, reporter: Reporter) -> ThresholdFindings:
    """Of a stack, which is read twice where classes or deposits are asked for."""
    with Stack(job.rasters, job.bands) as stack:
        stack.look(reporter)
        stack.tell(reporter)
        reading = TimeLeft()
        source = from_stack(
            stack,
            bands_of(stack, job.bands),
            lambda share: reporter.progress(
                _READ * share, "Reading the values, {time_left}", time_left=reading.at(share)
            ),
        )
        source = dataclasses.replace(source, read=(rasters_read(job), *source.read))
        findings = _found(job, find(job, source, _on_found(reporter)), bool(output))
        if output or job.deposits:
            writing = TimeLeft()
            deposits = classify_cells(
                job,
                stack,
                findings.chosen,
                output,
                lambda share: reporter.progress(
                    _FOUND + (_WRITTEN - _FOUND) * share,
                    "Writing the classes, {time_left}",
                    time_left=writing.at(share),
                ),
            )
            findings = dataclasses.replace(findings, deposits=deposits)
    return findings


def _samples(job: ThresholdsJob, classes: Path | None, reporter: Reporter) -> ThresholdFindings:
    reporter.progress(0, "Reading the samples")
    table = SampleTable.from_csv(job.samples)
    source = from_samples(job, table)
    findings = _found(job, find(job, source, _on_found(reporter)), bool(classes))
    chosen = findings.chosen
    if classes:
        write_samples(classes, job, table, source.names, source.values, chosen)
    rows = [source.names.index(name) for name in chosen]
    return dataclasses.replace(findings, deposits=classify_samples(job, table, chosen, source.values[rows]))


def _on_found(reporter: Reporter) -> Any:
    return lambda share: reporter.progress(_READ + (_FOUND - _READ) * share, "Finding the thresholds")


def _found(job: ThresholdsJob, findings: ThresholdFindings, has_output: bool) -> ThresholdFindings:
    """The findings; an EngineError where there is no class to write."""
    if has_output and not findings.chosen:
        raise EngineError(
            "No element has a threshold by {method}: choose another method.", method=METHOD_NAMES[job.method]
        )
    return findings
