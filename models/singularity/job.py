"""The singularity job: a stack or samples in; what stands out locally, and a report, out."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..compute.timing import TimeLeft
from ..protocol.band_names import join_names
from ..protocol.errors import EngineError
from ..protocol.jobs import SingularityJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.option_names import LOCAL_METHOD_NAMES
from ..protocol.outputs import staged
from ..protocol.samples.table import SampleTable
from ..protocol.tags import ANOMALY_BAND, BACKGROUND_BAND, INDEX_BAND, sampled_from
from ..protocol.text import Text, parameters
from ..protocol.windows import check_windows_fit
from ..rasters.stack import Stack
from ..rasters.systems import system_name
from ..reporting.publish import publish
from ..reporting.report import Cell, log_findings
from .cells import Tally, tally, write_indices
from .findings import LocalFindings
from .local_index import sides_between
from .remarks import remarks, summary, transform_of
from .report import local_report, numbers_of
from .samples import indices_of_samples
from .separation import write_separated

# Percent done when all values are counted, and when the result is written.
_READ, _WRITTEN = 20.0, 95.0


def run(job: SingularityJob, reporter: Reporter) -> dict[str, Any]:
    """Tell what stands out locally, and report; see `SingularityJob`.

    Raises:
        EngineError: no band can be told as the job asks.
    """
    paths = staged(job.output, job.errors, job.indices, job.report, *numbers_beside(job.report))
    with paths as (output, errors, indices, report, *numbers):
        findings = _samples(job, indices, reporter) if job.samples else _found(job, output, errors, reporter)
        reporter.progress(_WRITTEN, "Writing the report")
        if report:
            publish(local_report(findings), numbers_of(findings), job, report, *numbers)
    log_findings(summary(findings), remarks(findings), reporter)
    reporter.progress(100)
    return {
        "output": job.output,
        "errors": job.errors,
        "indices": job.indices,
        "report": job.report,
        "names": join_names(findings.names),
        "transform": transform_of(findings),
        "left_out": join_names(findings.left_out),
    }


def _samples(job: SingularityJob, indices: Path | None, reporter: Reporter) -> LocalFindings:
    reporter.progress(0, "Reading the samples")
    table = SampleTable.from_csv(job.samples)
    reporter.progress(_READ, "Fitting the singularity index")
    return indices_of_samples(job, table, indices)


def _found(job: SingularityJob, output: Path | None, errors: Path | None, reporter: Reporter) -> LocalFindings:
    is_index = job.method == "singularity"
    with Stack(job.rasters, job.bands) as stack:
        if is_index:
            way_out = Text("make {LARGEST_WINDOW} smaller", **parameters("LARGEST_WINDOW"))
            check_windows_fit(job.largest_window, stack.width, stack.height, way_out=way_out)
        stack.look(reporter)
        # What is odd is told with the remarks.
        for note in stack.notes:
            reporter.log(note)
        whole = range(len(stack.names))
        counted = tally(stack, whole, not is_index, _reading(reporter))
        left_out = {band: reason for band in whole if (reason := _useless(counted, band, is_index))}
        bands = [band for band in whole if band not in left_out]
        if not bands:
            raise EngineError(
                "There is no band to take: {bands}.",
                bands=[
                    Text("{name}: {reason}", name=stack.names[band], reason=reason) for band, reason in left_out.items()
                ],
            )
        on_share = (_fitting if is_index else _parting)(reporter)
        told: dict[str, Any]
        if is_index:
            sides = sides_between(job.smallest_window, job.largest_window)
            chosen = Tally(*(values[bands] for values in vars(counted).values()))
            told = {
                "sides": sides,
                "indices": write_indices(job, stack, bands, sides, chosen, output, errors, on_share),
            }
        else:
            told = {"separated": write_separated(job, stack, bands, output, on_share)}
        endings = (INDEX_BAND,) if is_index else (BACKGROUND_BAND, ANOMALY_BAND)
        return LocalFindings(
            job=job,
            names=tuple(f"{stack.names[band]}{ending}" for band in bands for ending in endings),
            left_out={stack.names[band]: reason for band, reason in left_out.items()},
            cell=stack.pixel_size,
            read=_read(job, stack),
            odd=tuple(stack.odd),
            quality=stack.quality.only(stack.names[band] for band in bands),
            sample_distance=math.sqrt(max(counted.present) / max(1, sampled_from(stack.tags) or math.inf)),
            **told,
        )


def _useless(counted: Tally, band: int, is_index: bool) -> Text | None:
    """Why nothing can be told of a band; None where it can."""
    if not counted.present[band]:
        return Text("it has no value")
    if is_index and not counted.positive[band]:
        return Text("it has no positive value, of which a logarithm could be taken")
    if counted.lowest[band] == counted.highest[band]:
        return Text("it has the same value everywhere")
    return None


def _read(job: SingularityJob, stack: Stack) -> tuple[tuple[Text, Cell], ...]:
    return (
        (Text("Rasters"), ", ".join(os.path.basename(raster.path) for raster in job.rasters)),
        (Text("Coordinate reference system"), system_name(stack.crs)),
        (Text("Method"), LOCAL_METHOD_NAMES[job.method]),
    )


def _reading(reporter: Reporter) -> Callable[[float], None]:
    left = TimeLeft()
    return lambda share: reporter.progress(_READ * share, "Reading the survey, {time_left}", time_left=left.at(share))


def _fitting(reporter: Reporter) -> Callable[[float], None]:
    left = TimeLeft()
    return lambda share: reporter.progress(
        _percent(share), "Fitting the singularity index, {time_left}", time_left=left.at(share)
    )


def _parting(reporter: Reporter) -> Callable[[float], None]:
    left = TimeLeft()
    return lambda share: reporter.progress(
        _percent(share), "Parting background and anomaly, {time_left}", time_left=left.at(share)
    )


def _percent(share: float) -> float:
    return _READ + (_WRITTEN - _READ) * share
