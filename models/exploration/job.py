"""The explore job: a stack or samples in; a report and a suggestion for `train` out."""

from __future__ import annotations

from typing import Any

from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.jobs import ExploreJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..reporting.publish import publish
from .doubts import doubts
from .findings import explore
from .rasters import read_rasters
from .remarks import reasons, summary
from .report import exploration_report, numbers_of
from .samples import read_samples
from .survey_data import SurveyData

# Percent done when all is read, and when all is computed.
_READ, _COMPUTED = 60.0, 85.0


def run(job: ExploreJob, reporter: Reporter) -> dict[str, Any]:
    """Look at the survey, report and suggest; see `ExploreJob`."""
    with staged(job.report, *numbers_beside(job.report)) as (report, *numbers):
        survey = _read(job, reporter)
        time_left = TimeLeft()
        findings = explore(
            survey,
            lambda share: reporter.progress(
                _READ + (_COMPUTED - _READ) * share, "Comparing the bands, {time_left}", time_left=time_left.at(share)
            ),
        )
        reporter.progress(_COMPUTED, "Writing the report")
        if report:
            publish(exploration_report(findings), numbers_of(findings), job, report, *numbers)
    suggestion = findings.suggestion
    for text in (summary(findings), suggestion.why, *reasons(findings)):
        reporter.log(text)
    for text in (*survey.odd, *doubts(findings)):
        reporter.warning(text)
    reporter.progress(100)
    return {
        "report": job.report,
        "transform": suggestion.transform,
        "bands": join_names(survey.names[band] for band in suggestion.bands),
        "left_out": join_names(suggestion.left_out),
    }


def _read(job: ExploreJob, reporter: Reporter) -> SurveyData:
    if job.samples:
        return read_samples(
            job.samples,
            job.skipped,
            job.crs,
            job.below_detection,
            job.quality,
            lambda share: reporter.progress(_READ * share, "Reading the samples"),
        )
    time_left = TimeLeft()
    return read_rasters(
        job.rasters,
        lambda share: reporter.progress(
            _READ * share, "Reading the survey, {time_left}", time_left=time_left.at(share)
        ),
        reporter=reporter,
        names=job.bands,
    )
