"""The classify job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Classifier, Transform
from .base import Geometry, Job, Raster


@dataclass(frozen=True)
class ClassifyJob(Job):
    """Map how likely a deposit is, from known deposits and, if given, high-confidence anomalies.

    Attributes:
        rasters: the stack of the target domain.
        positives: geometries of its known deposits.
        output: raster to write: probability of a deposit, 0 to 1.
        compare: raster to write: the same without the anomalies.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        anomalies: geometries (points) of anomalies in the source domain.
        anomaly_raster: or a raster of them: its valid cells of band 1, on the grid of the source domain.
        source: the stack that the anomalies were found in, with the same bands; empty means `rasters`.
        classifier: one of `CLASSIFIERS`.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        negative_distance: barren samples lie at least this far from deposits and anomalies, map units.
        negative_ratio: barren samples for each positive one.
        folds: folds of the spatial cross-validation, 2 or more.
        block_size: side of its square blocks, map units; None chooses it from the extent.
        transform: one of `TRANSFORMS`.
        patch_size: side of the windows of the convolutional network, pixels.
        threads: CPU threads.
        seed: of everything random.
        language: of the report, such as es; English where it is not known.
    """

    kind: ClassVar[str] = "classify"
    package: ClassVar[str] = "classification"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "compare", "report")

    rasters: tuple[Raster, ...]
    positives: tuple[Geometry, ...]
    output: str
    compare: Optional[str] = None
    report: Optional[str] = None
    anomalies: tuple[Geometry, ...] = ()
    anomaly_raster: Optional[str] = None
    source: tuple[Raster, ...] = ()
    classifier: Classifier = "random_forest"
    buffer: float = 0.0
    negative_distance: float = 0.0
    negative_ratio: float = 5.0
    folds: int = 5
    block_size: Optional[float] = None
    transform: Transform = "auto"
    patch_size: int = 9
    threads: Optional[int] = None
    seed: int = 0
    language: str = "en"
