"""The classify job."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Classifier, Transform
from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_FACTOR, MAX_FOLDS, MAX_WINDOW
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_distance, check_maximum


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
        patch_size: side of the windows of the convolutional network, pixels, odd, 3 or more.
        threads: CPU threads.
        seed: of everything random.
        language: of the report, such as es; English where it is not known.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the report.
        survey: name of the survey, by which the raster is called; empty where it has none.
        origin: where the job comes from.
        uncertainty: whether the rasters get a second band: how far the folds disagree.
        names: of the positives, one each, by which the report calls them; empty means by their coordinates.
        bands: names of the bands to take, in this order; none means all.
        scheduler, security: of a Dask cluster that computes the blocks; see `schedulers.Scheduler`. Empty means here.
    """

    kind: ClassVar[str] = "classify"
    package: ClassVar[str] = "classification"
    takes: ClassVar[Takes] = {
        "rasters": ("survey",),
        "source": ("survey",),
        "anomaly_raster": ("anomalies", "scores"),
    }
    input_fields: ClassVar[tuple[str, ...]] = ("anomaly_raster",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "compare", "report")
    results: ClassVar[tuple[str, ...]] = (
        "auc",
        "auc_without",
        "average_precision",
        "average_precision_without",
        "deposits",
        "anomalies_used",
        "barren",
        "folds_used",
    )

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
    label_field: str = ""
    label_value: str = ""
    survey: str = ""
    origin: Origin = Origin()
    uncertainty: bool = True
    names: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()
    scheduler: str = ""
    security: str = ""

    @property
    def has_anomalies(self) -> bool:
        """Whether anomalies train beside the deposits."""
        return bool(self.anomalies or self.anomaly_raster)

    def check(self) -> None:
        if not self.positives:
            raise EngineError(
                "{POSITIVES} holds no deposit: choose a layer with at least two features.", **parameters("POSITIVES")
            )
        if self.names and len(self.names) != len(self.positives):
            raise EngineError(
                "There are {names} names for {positives} deposits: give one each, or none.",
                names=len(self.names),
                positives=len(self.positives),
            )
        if self.anomalies and self.anomaly_raster:
            raise EngineError(
                "{ANOMALIES} are given as points and as a raster: choose one of the two.", **parameters("ANOMALIES")
            )
        if self.compare and not self.has_anomalies:
            raise EngineError(
                "{COMPARE} is the map without the anomalies, and there are none: give {ANOMALIES}, or leave it.",
                **parameters("COMPARE", "ANOMALIES"),
            )
        check_distance("BUFFER", self.buffer)
        check_distance("NEGATIVE_DISTANCE", self.negative_distance)
        if not 0 < self.negative_ratio < math.inf:
            raise EngineError(
                "{NEGATIVE_RATIO} is {negative_ratio:g}: it must be above 0 (5 is usual).",
                **parameters("NEGATIVE_RATIO"),
                negative_ratio=self.negative_ratio,
            )
        if self.block_size is not None and not 0 < self.block_size < math.inf:
            raise EngineError(
                "{BLOCK_SIZE} is {block_size:g}: it must be above 0 map units.",
                **parameters("BLOCK_SIZE"),
                block_size=self.block_size,
            )
        if self.folds < 2:
            raise EngineError(
                "{FOLDS} is {folds}: it must be 2 or more, so that one can be held out.",
                **parameters("FOLDS"),
                folds=self.folds,
            )
        if self.patch_size < 3 or self.patch_size % 2 == 0:
            raise EngineError(
                "{PATCH_SIZE} is {patch_size}: it must be an odd number of pixels, 3 or more, so that windows have a "
                "central cell.",
                **parameters("PATCH_SIZE"),
                patch_size=self.patch_size,
            )
        check_maximum("NEGATIVE_RATIO", self.negative_ratio, MAX_FACTOR)
        check_maximum("BLOCK_SIZE", self.block_size, MAX_DISTANCE)
        check_maximum("FOLDS", self.folds, MAX_FOLDS)
        check_maximum("PATCH_SIZE", self.patch_size, MAX_WINDOW)
        check_common(self.threads, self.seed)
