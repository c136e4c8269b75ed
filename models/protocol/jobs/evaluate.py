"""The evaluate job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .base import Geometry, Job, Raster


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
    """

    kind: ClassVar[str] = "evaluate"
    package: ClassVar[str] = "evaluation"
    output_fields: ClassVar[tuple[str, ...]] = ("report", "curves", "areas")

    rasters: tuple[Raster, ...]
    labels: tuple[Geometry, ...]
    buffer: float = 0.0
    report: Optional[str] = None
    curves: Optional[str] = None
    areas: Optional[str] = None
    resamples: int = 200
    seed: int = 0
    language: str = "en"
