"""The curves and numbers of the evaluation, for those who compute on with them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..protocol.jobs import EvaluateJob
from ..protocol.text import Text
from .measurement import Measurement
from .random_shifts import GRID
from .remarks import best_of


def write_curves(path: Path, measurements: Sequence[Measurement]) -> None:
    """The ROC curves as CSV; the threshold is empty where a curve starts, above every score."""
    columns = ("raster", "metric", "threshold", "false_positive_rate", "true_positive_rate")
    _write(
        path,
        columns,
        [(one, (one.roc.threshold, one.roc.false_positive_rate, one.roc.true_positive_rate)) for one in measurements],
    )


def write_areas(path: Path, measurements: Sequence[Measurement]) -> None:
    """The success-rate curves as CSV, likewise; a metric that has none is left out."""
    columns = ("raster", "metric", "threshold", "area", "deposits")
    curves = [(one, one.success_rate) for one in measurements if one.success_rate]
    _write(path, columns, [(one, (curve.threshold, curve.area, curve.deposits)) for one, curve in curves])


def numbers(measurements: Sequence[Measurement], job: EvaluateJob, left_out: Sequence[Text]) -> dict[str, Any]:
    """What the report shows, by name; the long curves are in the CSV files."""
    best = best_of(measurements)
    return {
        "best": {"raster": best.raster, "metric": best.metric, "band": best.band, "chosen_with_deposits": True},
        "buffer": job.buffer,
        "resamples": job.resamples,
        "seed": job.seed,
        "metrics": [_numbers_of(one) for one in measurements],
        "left_out": list(left_out),
    }


def _numbers_of(one: Measurement) -> dict[str, Any]:
    crossing, relation = one.intersection, one.concentration_area
    return {
        "raster": one.raster,
        "metric": one.metric,
        "band": one.band,
        "auc": one.roc.auc,
        "auc_held_out": one.auc_held_out,
        "average_precision": one.precision_recall.average_precision,
        "intervals_95": one.intervals
        and {
            "auc": one.intervals.auc,
            "average_precision": one.intervals.average_precision,
        },
        "p_value": one.p_value,
        "chance": one.chance and {"shifts": one.chance.shifts, "auc_95": one.chance.auc},
        "counts": {
            "deposit_cells": one.positives,
            "other_cells": one.negatives,
            "deposits": one.deposits,
            "deposits_touching": one.deposits_touching,
            "deposits_on_nodata": one.deposits_on_nodata,
            "deposits_outside": one.deposits_outside,
            "deposits_excluded": one.deposits_excluded,
        },
        "top": list(_top(one)),
        "prediction_area": crossing
        and {
            "threshold": crossing.threshold,
            "prediction_rate": crossing.deposits,
            "occupied_area": crossing.area,
            "normalised_density": crossing.normalised_density,
            "chosen_with_deposits": True,
        },
        "concentration_area": relation
        and {
            "shift": relation.shift,
            "thresholds": relation.thresholds,
            "areas": relation.threshold_areas,
            "slopes": relation.slopes,
            "chosen_with_deposits": False,
        },
        "thresholds": one.thresholds,
        "curves": {
            "recall": one.precision_recall.recall,
            "precision": one.precision_recall.precision,
            "concentration_area": relation
            and {
                "score": relation.value - relation.shift,
                "area": relation.area,
                "fitted": relation.fitted,
            },
            "chance": one.chance and {"x": GRID, "roc_95": one.chance.roc, "success_rate_95": one.chance.capture},
        },
    }


def _top(one: Measurement) -> Iterator[dict[str, Any]]:
    """The table of what the top of the area holds."""
    capture = one.intervals.capture if one.intervals else None
    for number, top in enumerate(one.top):
        yield {
            "area": top.area,
            "deposits": top.deposits,
            "share_of_deposits": top.deposits / one.deposits_touching if one.deposits_touching else None,
            "share_of_deposits_95": capture[number] if capture else None,
            "share_of_deposit_cells": top.cells,
        }


def _write(
    path: Path, columns: Sequence[str], curves: Sequence[tuple[Measurement, tuple[np.ndarray, np.ndarray, np.ndarray]]]
) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for one, points in curves:
            for threshold, x, y in zip(*(values.tolist() for values in points), strict=True):
                writer.writerow((one.raster, one.metric, threshold if np.isfinite(threshold) else "", x, y))
