"""The evaluate job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..errors import EngineError
from ..limits import MAX_RESAMPLES
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_distance, check_maximum


@dataclass(frozen=True)
class EvaluateJob(Job):
    """Hold score rasters against known deposits.

    Attributes:
        rasters: score rasters in one coordinate reference system; every band but percentiles is a metric.
        labels: geometries of the known deposits.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        curves: CSV file to write: metric, threshold, false and true positive rate.
        areas: CSV file to write: metric, threshold, share of the area and of the deposits at or above it.
        resamples: bootstrap samples, and random shifts of the deposits, that intervals are taken from.
        seed: of everything random.
        language: of the report, such as es; English where it is not known.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the report.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "evaluate"
    package: ClassVar[str] = "evaluation"
    takes: ClassVar[Takes] = {"rasters": ("scores", "prospectivity", "anomalies", "survey")}
    output_fields: ClassVar[tuple[str, ...]] = ("report", "curves", "areas")
    results: ClassVar[tuple[str, ...]] = (
        "best_metric",
        "best_band",
        "auc",
        "auc_low",
        "auc_high",
        "p_value",
        "auc_held_out",
        "metrics",
        "positives",
        "negatives",
        "deposits",
        "deposits_excluded",
    )

    rasters: tuple[Raster, ...]
    labels: tuple[Geometry, ...]
    buffer: float = 0.0
    report: Optional[str] = None
    curves: Optional[str] = None
    areas: Optional[str] = None
    resamples: int = 200
    seed: int = 0
    language: str = "en"
    label_field: str = ""
    label_value: str = ""
    origin: Origin = Origin()

    def check(self) -> None:
        if not self.rasters:
            raise EngineError(
                "There is no score raster to evaluate: choose one or more in {INPUT}.", **parameters("INPUT")
            )
        if not self.labels:
            raise EngineError(
                "{LABELS} holds no deposit: choose a layer with at least one feature.", **parameters("LABELS")
            )
        check_distance("BUFFER", self.buffer)
        if self.resamples < 0 or self.seed < 0:
            raise EngineError(
                "{RESAMPLES} is {resamples} and {SEED} {seed}: give 0 or more ({RESAMPLES} 0 leaves out intervals and "
                "p-value).",
                **parameters("RESAMPLES", "SEED"),
                resamples=self.resamples,
                seed=self.seed,
            )
        check_maximum("RESAMPLES", self.resamples, MAX_RESAMPLES)
        check_common(seed=self.seed)
