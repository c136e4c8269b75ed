"""The level job: samples or a stack, and their groups, in; the same at one level out."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import LevelJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.samples.table import SampleTable
from ..protocol.text import parameters
from ..rasters.stack import Stack
from ..reporting.publish import publish
from ..reporting.report import log_findings
from .cell_groups import cell_groups
from .cells import read_cells, write_cells
from .findings import LevelFindings, find
from .levels import fit
from .remarks import remarks, summary
from .report import levelling_report, numbers_of
from .samples import read_samples, write_samples

# Percent done when all is read, when all is learnt, and when the result is written.
_READ, _LEARNT, _WRITTEN = 35.0, 45.0, 95.0


def run(job: LevelJob, reporter: Reporter) -> dict[str, Any]:
    """Level and report; see `LevelJob`.

    Raises:
        EngineError: nothing can be levelled as the job asks.
    """
    paths = staged(job.output, job.levelled, job.report, *numbers_beside(job.report))
    with paths as (output, levelled, report, *numbers):
        findings = _samples(job, levelled, reporter) if job.samples else _rasters(job, output, reporter)
        reporter.progress(_WRITTEN, "Writing the report")
        if report:
            publish(levelling_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    before, after = (findings.typical(one) for one in ("between_before", "between_after"))
    return {
        "output": job.output,
        "levelled": job.levelled,
        "report": job.report,
        "groups_levelled": findings.levelled,
        "left_alone": join_names(findings.left_alone),
        "between_before": before if math.isfinite(before) else None,
        "between_after": after if math.isfinite(after) else None,
    }


def _samples(job: LevelJob, levelled: Path | None, reporter: Reporter) -> LevelFindings:
    reporter.progress(0, "Reading the samples")
    table = SampleTable.from_csv(job.samples)
    _check_background(job, job.elements)
    survey, values, groups = read_samples(job, table)
    reporter.progress(_READ, "Levelling")
    findings = find(job, survey, fit(job, survey))
    if levelled:
        reporter.progress(_LEARNT, "Writing the samples")
        write_samples(levelled, job, table, findings.levels.apply(values, groups))
    return findings


def _rasters(job: LevelJob, output: Path | None, reporter: Reporter) -> LevelFindings:
    """Of a stack, which is read twice where it is to be written."""
    with Stack(job.rasters) as stack, cell_groups(job, stack.grid) as groups:
        _check_background(job, stack.names)
        stack.look(reporter)
        stack.tell(reporter)
        reading = TimeLeft()
        survey = read_cells(
            job,
            stack,
            groups,
            lambda share: reporter.progress(
                _READ * share, "Reading the survey, {time_left}", time_left=reading.at(share)
            ),
        )
        reporter.progress(_READ, "Levelling")
        findings = find(job, survey, fit(job, survey))
        if output:
            writing = TimeLeft()
            write_cells(
                output,
                job,
                stack,
                groups,
                findings.levels,
                lambda share: reporter.progress(
                    _LEARNT + (_WRITTEN - _LEARNT) * share,
                    "Writing the levelled survey, {time_left}",
                    time_left=writing.at(share),
                ),
            )
    return findings


def _check_background(job: LevelJob, names: list[str] | tuple[str, ...]) -> None:
    """Raise an EngineError unless the elements that explain others are there, with others beside them."""
    missing = [name for name in job.background if name not in names]
    if missing:
        raise EngineError(
            "{BACKGROUND}: there is no element {missing}; there are: {names}.",
            missing=missing,
            names=list(names),
            **parameters("BACKGROUND"),
        )
    if job.background and set(names) <= set(job.background):
        raise EngineError(
            "All elements are in {BACKGROUND}: there is none left to explain.", **parameters("BACKGROUND")
        )
