"""The filter job."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Criteria, Distance
from ..errors import EngineError
from ..limits import MAX_FACTOR, MAX_SAMPLE_WINDOW
from ..text import parameters
from .base import Geometry, Job, Raster, Takes
from .origin import Origin
from .rules import check_maximum


@dataclass(frozen=True)
class FilterJob(Job):
    """Keep the anomalies of a score raster: the high-confidence ones (AnomFilter), or those above a threshold.

    Attributes:
        scores: score raster.
        band: its band to filter, from 1.
        source: the stack that was scored, on the grid of `scores`.
        target: the stack of the target domain; empty means `source`.
        iqr_factor: scores above Q3 + `iqr_factor` x IQR are outliers.
        distance: one of `DISTANCES`.
        window: side of the sample windows, pixels; 1 filters single pixels.
        criteria: one of `CRITERIA`: both of AnomFilter; or, in their place, the score alone: the highest ones, those
            above the highest break of the concentration-area relation, or those above the crossing of the
            prediction-area plot.
        share: of the samples that top_share keeps, percent.
        labels: geometries of the known deposits, for prediction_area.
        label_field, label_value: of their layer, that the deposits among its features were chosen by.
        output: raster to write: the score where the criteria hold, else nodata.
        points: GeoJSON file to write: one point a kept pixel or window.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "filter"
    package: ClassVar[str] = "filtering"
    takes: ClassVar[Takes] = {
        "scores": ("scores", "prospectivity"),
        "source": ("survey",),
        "target": ("survey",),
    }
    input_fields: ClassVar[tuple[str, ...]] = ("scores",)
    output_fields: ClassVar[tuple[str, ...]] = ("output", "points")
    results: ClassVar[tuple[str, ...]] = ("threshold", "radius", "outliers", "kept", "spots")
    point_fields: ClassVar[Mapping[str, tuple[str, ...]]] = {"points": ("score", "percentile", "distance")}

    scores: str
    source: tuple[Raster, ...]
    output: str
    points: Optional[str] = None
    band: int = 1
    target: tuple[Raster, ...] = ()
    iqr_factor: float = 1.5
    distance: Distance = "standardised"
    window: int = 1
    criteria: Criteria = "published"
    share: float = 5.0
    labels: tuple[Geometry, ...] = ()
    label_field: str = ""
    label_value: str = ""
    origin: Origin = Origin()

    def check(self) -> None:
        if not 0 <= self.iqr_factor < math.inf:
            raise EngineError(
                "{IQR_FACTOR} is {iqr_factor:g}: it must be 0 or more (1.5 is usual).",
                **parameters("IQR_FACTOR"),
                iqr_factor=self.iqr_factor,
            )
        check_maximum("IQR_FACTOR", self.iqr_factor, MAX_FACTOR)
        check_maximum("WINDOW", self.window, MAX_SAMPLE_WINDOW)
        if self.window < 1:
            raise EngineError(
                "{WINDOW} is {window}: it must be 1 (pixels) or more.", **parameters("WINDOW"), window=self.window
            )
        if not 0 < self.share <= 100:
            raise EngineError(
                "{SHARE} is {share:g}: it is a percentage, above 0 and up to 100.",
                **parameters("SHARE"),
                share=self.share,
            )
        if self.criteria == "prediction_area" and not self.labels:
            raise EngineError(
                "The prediction-area plot needs known deposits: choose them in {LABELS}, or choose other {CRITERIA}.",
                **parameters("LABELS", "CRITERIA"),
            )
        if self.band < 1:
            raise EngineError("{BAND} is {band}: bands are counted from 1.", **parameters("BAND"), band=self.band)
        if not self.source:
            raise EngineError(
                "There is no source raster: choose the stack that was scored in {SOURCE}.", **parameters("SOURCE")
            )
