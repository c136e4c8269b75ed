"""The evaluation as an HTML report."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.jobs import EvaluateJob
from ..reporting.page import heading, note, page, table
from . import sections
from .measure import Measurement
from .remarks import best_of, label, remarks, summary


def evaluation_report(measurements: Sequence[Measurement], job: EvaluateJob, unit: str, left_out: Sequence[str]) -> str:
    """The whole report.

    Args:
        measurements: at least one.
        job: what was asked for.
        unit: of its distances.
        left_out: sentences on the bands that could not be measured.
    """
    best = best_of(measurements)
    name = label(best, measurements)
    return page(
        "Evaluation against known deposits",
        summary(measurements),
        *[note(remark.text, remark.caution) for remark in remarks(measurements)],
        *[note(text, caution=True) for text in left_out],
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
    )


def _counts(best: Measurement) -> str:
    rows: list[tuple[str, int]] = [
        ("Deposits on cells with a value", best.deposits),
        ("Deposits inside the raster, on cells without a value (left out)", best.deposits_on_nodata),
        ("Deposits outside the raster (left out)", best.deposits_outside),
    ]
    if best.has_exclusion:
        rows.append(("Deposits that were excluded from training", best.deposits_excluded))
    rows += [("Deposit cells (positives)", best.positives), ("Other cells (negatives)", best.negatives)]
    return table("lr", (), rows)


def _settings(measurements: Sequence[Measurement], best: Measurement, job: EvaluateJob, unit: str) -> str:
    rows = [
        ("Deposit cells", _buffer_text(job.buffer, unit)),
        ("Background cells", "all other cells with a value"),
        ("Score rasters", ", ".join(dict.fromkeys(one.raster for one in measurements))),
        ("Intervals", _intervals_text(best, job)),
        ("Chance", _chance_text(best, job)),
    ]
    return table("ll", (), rows)


def _buffer_text(buffer: float, unit: str) -> str:
    if buffer > 0:
        return f"cells that a deposit touches, and those within {buffer:g} map units ({unit}) of them (BUFFER)"
    return "cells that a deposit touches (BUFFER 0)"


def _intervals_text(best: Measurement, job: EvaluateJob) -> str:
    if not job.resamples:
        return "not asked for (RESAMPLES 0)"
    if not best.intervals:
        return "none: one deposit cannot be drawn in different ways"
    return f"{job.resamples} draws of the deposits (RESAMPLES), seed {job.seed} (SEED)"


def _chance_text(best: Measurement, job: EvaluateJob) -> str:
    if not job.resamples:
        return "not asked for (RESAMPLES 0)"
    if not best.chance:
        return "not tried: too few moves of the deposits land on cells with a value, or RESAMPLES is below 19"
    return f"{best.chance.shifts} moves of the deposits (RESAMPLES), seed {job.seed} (SEED)"
