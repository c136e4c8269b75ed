"""What the filter kept, in sentences, and what would keep more."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.ndimage import label

from ..protocol.jobs import FilterJob
from ..protocol.messages import Reporter
from ..protocol.option_names import CRITERIA_NAMES
from ..protocol.text import Text, parameters, plural
from .thresholds import Threshold

_DISTANCES = {"standardised": Text("standardised"), "raw": Text("raw")}
# Percent of the samples that is named where less remains.
_SHARE = 5


def count_spots(kept: np.ndarray) -> int:
    """Number of spots of kept samples (rows, columns), side by side or corner to corner."""
    return int(label(kept, np.ones((3, 3)))[1]) if kept.any() else 0


def tell(job: FilterJob, summary: dict[str, Any], threshold: Threshold, measured: int, reporter: Reporter) -> None:
    """Say what stood out, what is kept of it, and what to do if that is nothing, little or everything.

    Args:
        summary: `threshold`, `radius`, `outliers`, `kept` and `spots` of the job's results.
        measured: how many outliers have values in all bands.
    """
    if job.criteria == "published":
        _tell_criteria(job, summary, threshold.count, measured, reporter)
    else:
        _tell_threshold(job, threshold, reporter)
    kept, count = summary["kept"], threshold.count
    if not kept:
        if job.criteria == "top_share":
            reporter.warning(
                "The highest scores are alike, and more than {share:g} % of the cells have them: nothing remains. "
                "Raise {SHARE}, or filter another metric.",
                share=job.share,
                **parameters("SHARE"),
            )
        return
    reporter.log(
        plural(
            summary["spots"],
            "{kept:,} of {count:,} cells remain ({share:.3g} %), in one spot."
            if job.window == 1
            else "{kept:,} of {count:,} windows remain ({share:.3g} %), in one spot.",
            "{kept:,} of {count:,} cells remain ({share:.3g} %), in {number:,} spots."
            if job.window == 1
            else "{kept:,} of {count:,} windows remain ({share:.3g} %), in {number:,} spots.",
            kept=kept,
            count=count,
            share=100 * kept / count,
        )
    )
    if kept == count:
        reporter.warning(
            "Everything remains: this threshold parts nothing from anything. Lower {SHARE}, or choose other "
            "{CRITERIA}.",
            **parameters("SHARE", "CRITERIA"),
        )
    else:
        _tell_more(job, threshold, kept, reporter)


def _tell_criteria(job: FilterJob, summary: dict[str, Any], count: int, measured: int, reporter: Reporter) -> None:
    """The two criteria of AnomFilter."""
    outliers = summary["outliers"]
    reporter.log(
        "Outlier criterion: {outliers} of {samples} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR)."
        if job.window == 1
        else "Outlier criterion: {outliers} of {samples} windows of {window} x {window} pixels score above "
        "{threshold:.6g} (Q3 + {iqr_factor:g} x IQR).",
        outliers=outliers,
        samples=count,
        window=job.window,
        threshold=summary["threshold"],
        iqr_factor=job.iqr_factor,
    )
    if not outliers:
        reporter.warning(
            "No score lies above Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: the filtered raster is empty. Lower "
            "{IQR_FACTOR}, or filter another metric.",
            iqr_factor=job.iqr_factor,
            threshold=summary["threshold"],
            **parameters("IQR_FACTOR"),
        )
        return
    if measured < outliers:
        reporter.warning(
            "{count} outliers lack a value in some band of {SOURCE} and are left out.",
            count=outliers - measured,
            **parameters("SOURCE"),
        )
    if measured:
        reporter.log(
            "Data-distribution criterion: {kept} of {measured} outliers lie within {radius:.6g} ({distance} distance) "
            "of the mean of the target domain.",
            kept=summary["kept"],
            measured=measured,
            radius=summary["radius"],
            distance=_DISTANCES[job.distance],
        )


def _tell_threshold(job: FilterJob, threshold: Threshold, reporter: Reporter) -> None:
    """Where another threshold lies, and where it comes from."""
    if job.criteria == "top_share" and np.isfinite(threshold.score):
        reporter.log(
            "Threshold: {score:.6g}, from which on the highest {share:g} % lie.", score=threshold.score, share=job.share
        )
    elif job.criteria == "concentration_area":
        reporter.log(
            "Threshold: {score:.6g}, the highest break of the concentration-area relation.", score=threshold.score
        )
    elif job.criteria == "prediction_area":
        reporter.log(
            "Threshold: {score:.6g}, where the curves of the prediction-area plot cross. It was chosen by looking at "
            "the known deposits: what these anomalies catch of them is no test.",
            score=threshold.score,
        )


def _tell_more(job: FilterJob, threshold: Threshold, kept: int, reporter: Reporter) -> None:
    """What would keep more."""
    wider = threshold.count * _SHARE // 100
    if job.criteria == "published" and kept < wider:
        reporter.log(
            "To keep more: {top_share} in {CRITERIA}, with {share} % as {SHARE}, would keep {wider:,}; a lower "
            "{IQR_FACTOR} lowers the threshold.",
            share=_SHARE,
            wider=wider,
            top_share=CRITERIA_NAMES["top_share"],
            **parameters("CRITERIA", "SHARE", "IQR_FACTOR"),
        )
    elif job.criteria == "concentration_area" and threshold.wider is not None:
        reporter.log(
            "To keep more: the next break below would keep {wider:,}, as {top_share} in {CRITERIA} does with "
            "{share:.3g} % as {SHARE}.",
            wider=threshold.wider,
            share=100 * threshold.wider / threshold.count,
            top_share=CRITERIA_NAMES["top_share"],
            **parameters("CRITERIA", "SHARE"),
        )
