"""The evaluation as a report."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.jobs import EvaluateJob
from ..protocol.labels import chosen_by
from ..protocol.text import Text, parameters
from ..reporting.report import Cell, Remark, Report, Table, heading, notes, table
from . import sections
from .measurement import Measurement
from .remarks import best_of, label, remarks, summary


def evaluation_report(
    measurements: Sequence[Measurement], job: EvaluateJob, unit: Text, left_out: Sequence[Text]
) -> Report:
    """The whole report.

    Args:
        measurements: at least one.
        job: what was asked for.
        unit: of its distances.
        left_out: sentences on the bands that could not be measured.
    """
    best = best_of(measurements)
    name = label(best, measurements)
    return Report(
        Text("Evaluation against known deposits"),
        summary(measurements),
        (
            *notes(remarks(measurements)),
            *notes(Remark(sentence, caution=True) for sentence in left_out),
            *sections.roc(measurements, best, name),
            *sections.metrics(measurements, best),
            *sections.ranking(best, name),
            *sections.success_rate(measurements, best, name),
            *sections.precision_recall(measurements),
            *sections.prediction_area(best, name),
            *sections.concentration_area(best, name),
            *sections.thresholds(best, name),
            heading("Deposits and cells"),
            _counts(best),
            heading("Settings"),
            _settings(measurements, best, job, unit),
        ),
    )


def _counts(best: Measurement) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (Text("Deposits on cells with a value"), best.deposits),
        (Text("Deposits inside the raster, on cells without a value (left out)"), best.deposits_on_nodata),
        (Text("Deposits outside the raster (left out)"), best.deposits_outside),
    ]
    if best.has_exclusion:
        rows.append((Text("Deposits that were excluded from training"), best.deposits_excluded))
    rows += [
        (Text("Deposit cells (positives)"), best.positives),
        (Text("Other cells (negatives)"), best.negatives),
    ]
    return table("lr", (), rows)


def _settings(measurements: Sequence[Measurement], best: Measurement, job: EvaluateJob, unit: Text) -> Table:
    rasters = list(dict.fromkeys(one.raster for one in measurements))
    deposits = [(Text("Deposits"), chosen_by(job.label_field, job.label_value))] if job.label_field else []
    rows = [
        *deposits,
        (Text("Deposit cells"), _buffer(job.buffer, unit)),
        (Text("Background cells"), Text("all other cells with a value")),
        (Text("Score rasters"), Text("{rasters}", rasters=rasters)),
        (Text("Intervals"), _intervals(best, job)),
        (Text("Chance"), _chance(best, job)),
    ]
    return table("ll", (), rows)


def _buffer(buffer: float, unit: Text) -> Text:
    if buffer > 0:
        return Text(
            "cells that a deposit touches, and those within {buffer:g} map units ({unit}) of them ({BUFFER})",
            buffer=buffer,
            unit=unit,
            **parameters("BUFFER"),
        )
    return Text("cells that a deposit touches ({BUFFER} 0)", **parameters("BUFFER"))


def _intervals(best: Measurement, job: EvaluateJob) -> Text:
    if not job.resamples:
        return Text("not asked for ({RESAMPLES} 0)", **parameters("RESAMPLES"))
    if not best.intervals:
        return Text("none: one deposit cannot be drawn in different ways")
    return Text(
        "{resamples} draws of the deposits ({RESAMPLES}), seed {seed} ({SEED})",
        resamples=job.resamples,
        seed=job.seed,
        **parameters("RESAMPLES", "SEED"),
    )


def _chance(best: Measurement, job: EvaluateJob) -> Text:
    if not job.resamples:
        return Text("not asked for ({RESAMPLES} 0)", **parameters("RESAMPLES"))
    if not best.chance:
        return Text(
            "not tried: too few moves of the deposits land on cells with a value, or {RESAMPLES} is below 19",
            **parameters("RESAMPLES"),
        )
    return Text(
        "{shifts} moves of the deposits ({RESAMPLES}), seed {seed} ({SEED})",
        shifts=best.chance.shifts,
        seed=job.seed,
        **parameters("RESAMPLES", "SEED"),
    )
