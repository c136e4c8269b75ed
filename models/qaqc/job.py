"""The qaqc job: samples, their duplicates, standards and blanks in; a verdict an element out."""

from __future__ import annotations

from typing import Any

from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import QaqcJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.quality import LEVELS
from ..protocol.samples.design import design_of
from ..protocol.samples.table import SampleTable
from ..reporting.publish import publish
from ..reporting.report import log_findings
from .findings import judge
from .remarks import remarks, summary
from .report import numbers_of, qaqc_report

# Percent done when the samples are read, and when all are judged.
_READ, _JUDGED = 10.0, 90.0


def run(job: QaqcJob, reporter: Reporter) -> dict[str, Any]:
    """Judge and report; see `QaqcJob`.

    Raises:
        EngineError: there is nothing that quality could be told by.
    """
    reporter.progress(0, "Reading the samples")
    table = SampleTable.from_csv(job.samples)
    design = design_of(table, job.roles)
    design.check()
    analyses = [name for name in table.columns if name not in job.roles.fields]
    fields = tuple(field for field in table.only(analyses).fields if field.is_numeric)
    if not fields:
        raise EngineError("There is no field with numbers that vary: choose a layer with analyses.")
    with staged(job.report, *numbers_beside(job.report)) as (report, *numbers):
        findings = judge(
            job,
            fields,
            design,
            lambda share: reporter.progress(_READ + (_JUDGED - _READ) * share, "Judging the elements"),
        )
        reporter.progress(_JUDGED, "Writing the report")
        if report:
            publish(qaqc_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    quality = findings.quality
    concerned = [name for name, one in quality.elements.items() if one.concerns]
    levels: dict[str, str] = {level: join_names(quality.at(level)) for level in LEVELS}
    return {"report": job.report, **levels, "concerns": join_names(concerned)}
