"""The evaluate job: rasters and labels in; report, numbers, curves and the best metric out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..protocol.errors import EngineError
from ..protocol.jobs import EvaluateJob, Raster, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.metrics import PERCENTILE, UNCERTAINTY
from ..protocol.outputs import staged
from ..protocol.survey_names import report_name
from ..protocol.tags import is_classified
from ..protocol.text import Text, literal
from ..rasters.stack import Stack
from ..rasters.systems import is_plane, length_unit
from ..reporting.publish import publish
from ..reporting.report import log_remarks
from .bands import read_band
from .evaluator import Evaluator
from .measurement import Measurement
from .names import numbered
from .progress import OnProgress, part
from .remarks import best_of, remarks, summary
from .report import evaluation_report
from .tables import numbers, write_areas, write_curves

# Share of the work on a raster that is done when the deposits are located.
_LOCATED = 0.2
# What units of length are called in words.
_UNITS = {
    "degree": Text("degree"),
    "metre": Text("metre"),
    "foot": Text("foot"),
    "US survey foot": Text("US survey foot"),
}


def run(job: EvaluateJob, reporter: Reporter) -> dict[str, Any]:
    """Measure every metric of the score rasters and write what was found.

    Raises:
        EngineError: no metric can be measured; the sentence is that of the first.
    """
    with staged(job.report, job.curves, job.areas, *numbers_beside(job.report)) as (page, curves, areas, *beside):
        measurements, left_out, unit = _measure_all(job, reporter)
        if page:
            report = evaluation_report(measurements, job, unit, left_out)
            counted = {"labels": best_of(measurements).deposits}
            publish(report, numbers(measurements, job, left_out), job, page, beside[0], counted)
        if curves:
            write_curves(curves, measurements)
        if areas:
            write_areas(areas, measurements)
    reporter.log(summary(measurements))
    log_remarks(remarks(measurements), reporter)
    return _results(job, measurements)


def _results(job: EvaluateJob, measurements: Sequence[Measurement]) -> dict[str, Any]:
    best = best_of(measurements)
    low, high = best.auc_interval
    return {
        "report": job.report,
        "curves": job.curves,
        "areas": job.areas,
        "best_metric": best.metric,
        "best_band": best.band,
        "auc": best.roc.auc,
        "auc_low": low,
        "auc_high": high,
        "p_value": best.p_value,
        "auc_held_out": best.auc_held_out,
        "metrics": [
            {
                "name": one.metric,
                "raster": one.raster,
                "model": one.model,
                "band": one.band,
                "auc": one.roc.auc,
                "average_precision": one.precision_recall.average_precision,
                "p_value": one.p_value,
                "auc_held_out": one.auc_held_out,
            }
            for one in measurements
        ],
        "positives": best.positives,
        "negatives": best.negatives,
        "deposits": best.deposits,
        "deposits_excluded": best.deposits_excluded,
    }


def _measure_all(job: EvaluateJob, reporter: Reporter) -> tuple[list[Measurement], list[Text], Text]:
    """Measurements of all metrics, sentences on those that cannot be measured, and the unit of distances."""
    measurements, left_out = [], []
    crs, unit = None, literal("")
    for index, (raster, name) in enumerate(zip(job.rasters, _names(job.rasters), strict=True)):
        with Stack([raster]) as stack:
            if index == 0:
                crs, unit = stack.crs, _unit(stack)
            elif not stack.grid.is_in(crs):
                raise EngineError(
                    "{name} is in another coordinate reference system than the first: reproject it.", name=name
                )
            stack.look(reporter)
            stack.tell(reporter)
            on_progress = part(_telling(reporter, name), index / len(job.rasters), (index + 1) / len(job.rasters))
            for share, found in _measure(job, stack, name, on_progress):
                if isinstance(found, Measurement):
                    measurements.append(found)
                    reporter.log("{name}, {metric}: AUC {auc:.3f}", name=name, metric=found.called, auc=found.roc.auc)
                else:
                    left_out.append(found.text)
                on_progress(share)
    if not measurements:
        raise EngineError(left_out[0])
    for sentence in left_out:
        reporter.warning("Left out: {sentence}", sentence=sentence)
    return measurements, left_out, unit


def _telling(reporter: Reporter, name: str) -> OnProgress:
    return lambda share: reporter.progress(100 * share, "Measured {name}", name=name)


def _measure(
    job: EvaluateJob, stack: Stack, name: str, on_progress: OnProgress
) -> Iterator[tuple[float, Measurement | EngineError]]:
    """The measurement of each metric of one raster, or why there is none, with the share of the work that is done."""
    no_scores = (PERCENTILE, UNCERTAINTY) if is_classified(stack.tags) else (PERCENTILE,)
    metrics = [(band, metric) for band, metric in enumerate(stack.names) if metric not in no_scores]
    try:
        if not metrics:
            raise EngineError(
                "{name} has no band but percentile: evaluate the raster that the score algorithm wrote.", name=name
            )
        evaluator = Evaluator(name, stack.grid, stack.tags, job.labels, job.buffer, part(on_progress, 0.0, _LOCATED))
    except EngineError as error:
        yield 1.0, error
        return
    each = (1 - _LOCATED) / len(metrics)
    for number, (band, metric) in enumerate(metrics):
        before = _LOCATED + each * number
        try:
            measurement = evaluator.measure(
                metric,
                band + 1,
                read_band(stack, band),
                job.resamples,
                job.seed,
                part(on_progress, before, before + each),
            )
            yield before + each, measurement
        except EngineError as error:
            yield before + each, error


def _unit(stack: Stack) -> Text:
    """What a map unit of a raster is."""
    if stack.crs is None:
        return Text("unknown")
    unit = length_unit(stack.crs)[0] if is_plane(stack.crs) else "degree"
    return _UNITS.get(unit, literal(unit))


def _names(rasters: Sequence[Raster]) -> list[str]:
    """A name for each raster, numbered where two are the same."""
    names = []
    for raster in rasters:
        with Stack([raster]) as stack:
            names.append(report_name(raster.path, stack.tags, stack.names[0]))
    return numbered(names)
