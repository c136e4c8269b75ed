"""The targets job."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Optional

from ..errors import EngineError
from ..limits import MAX_DISTANCE, MAX_WEIGHT
from ..priorities import CRITERIA, weights_of
from ..sought import NOTHING, Sought, SoughtName
from ..text import Parameter, parameters
from .base import Geometry, Job, Takes
from .origin import Origin
from .rules import check_distance, check_maximum, check_range

MAX_TARGETS = 1000


@dataclass(frozen=True)
class TargetsJob(Job):
    """Outline the areas of the highest scores, and rank them.

    Attributes:
        scores: score raster, or any whose values are larger where it is more anomalous.
        output: GeoJSON file to write: a polygon or several a target, the first rank first.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        band: of the scores, from 1.
        top: percent of the area that is outlined.
        threshold: outlines the cells with this value or a larger one instead; None for `top`.
        join: areas with cells as near as this are one target, centre to centre, map units.
        min_cells: fewest cells of a target.
        most: most targets to write, from the first rank.
        contributions: contributions raster of the scores.
        filtered: raster with values where the filter kept a cell.
        prospectivity: raster of probabilities, in its first band.
        deposits: geometries of known deposits.
        deposit_names: what each is called; empty, or as many as there are deposits.
        far: a target as far from all deposits as this is wholly new, kilometres; None for a tenth of the diagonal.
        geology: polygons of rocks.
        rocks: what each is called; as many as there are polygons.
        sought, elements: what is looked for, as `sought.Sought.of` has it; nothing takes what the scores say.
        weights: of the criteria in the sum, by name; others have their usual one.
        language: of the report, such as es; English where it is not known.
        label_field, label_value: of the layer, that the deposits among its features were chosen by; told in the report.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "targets"
    package: ClassVar[str] = "targeting"
    takes: ClassVar[Takes] = {
        "scores": ("scores", "prospectivity", "anomalies", "survey"),
        "contributions": ("contributions",),
        "filtered": ("anomalies",),
        "prospectivity": ("prospectivity",),
    }
    input_fields: ClassVar[tuple[str, ...]] = ("scores", "contributions", "filtered", "prospectivity")
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")
    results: ClassVar[tuple[str, ...]] = ("count", "found", "lowest", "best", "targets")
    points_on: ClassVar[str] = "scores"
    point_fields: ClassVar[Mapping[str, Mapping[str, type]]] = {
        "output": {
            "rank": int,
            "priority": float,
            "x": float,
            "y": float,
            "lon": float,
            "lat": float,
            "area_km2": float,
            "cells": int,
            "peak": float,
            "peak_pct": float,
            "mean_pct": float,
            "n_leading": int,
            "leading": str,
            "observed": str,
            "sought_pct": float,
            "deposit": str,
            "dep_km": float,
            "prospect": float,
            "kept_pct": float,
            "geology": str,
            "mean": float,
            "weak": str,
        }
    }

    scores: str
    output: str
    report: Optional[str] = None
    band: int = 1
    top: float = 2.0
    threshold: Optional[float] = None
    join: float = 0.0
    min_cells: int = 3
    most: int = 50
    contributions: Optional[str] = None
    filtered: Optional[str] = None
    prospectivity: Optional[str] = None
    deposits: tuple[Geometry, ...] = ()
    deposit_names: tuple[str, ...] = ()
    far: Optional[float] = None
    geology: tuple[Geometry, ...] = ()
    rocks: tuple[str, ...] = ()
    sought: SoughtName = NOTHING
    elements: str = ""
    weights: Mapping[str, float] = field(default_factory=dict)
    language: str = "en"
    label_field: str = ""
    label_value: str = ""
    origin: Origin = Origin()

    def check(self) -> None:
        if self.band < 1:
            raise EngineError("{BAND} is {band}: bands are counted from 1.", **parameters("BAND"), band=self.band)
        if self.threshold is None and not 0 < self.top < 100:
            raise EngineError(
                "{TOP} is {top:g}: give a percentage of the area above 0 and below 100 (2 is usual); 100 would leave "
                "nothing out.",
                **parameters("TOP"),
                top=self.top,
            )
        if self.threshold is not None and not math.isfinite(self.threshold):
            raise EngineError(
                "{THRESHOLD} is {threshold}: a number is expected.",
                **parameters("THRESHOLD"),
                threshold=str(self.threshold),
            )
        check_distance("JOIN", self.join)
        check_range("MIN_CELLS", self.min_cells, 1, MAX_DISTANCE)
        check_range("MOST", self.most, 1, MAX_TARGETS)
        if self.far is not None and not 0 < self.far < math.inf:
            raise EngineError("{FAR} is {far:g}: it must be above 0 (kilometres).", **parameters("FAR"), far=self.far)
        if Sought.of(self.sought, self.elements).pathfinders and not self.contributions:
            raise EngineError(
                "{SOUGHT} and {ELEMENTS} need {CONTRIBUTIONS}, which tell what each element adds to the score: let "
                "'Score anomalies' write them.",
                **parameters("SOUGHT", "ELEMENTS", "CONTRIBUTIONS"),
            )
        if len(self.rocks) != len(self.geology) or len(self.deposit_names) not in (0, len(self.deposits)):
            raise EngineError("Each polygon of the geology has a name, and each deposit or none.")
        self._check_weights()

    def _check_weights(self) -> None:
        known = {one.name: one for one in CRITERIA}
        for name, weight in self.weights.items():
            if name not in known:
                raise EngineError("{name} is no criterion: {names} are.", name=name, names=list(known))
            parameter = Parameter(known[name].parameter)
            if not 0 <= weight < math.inf:
                raise EngineError(
                    "{parameter} is {weight:g}: it must be 0 or more.", parameter=parameter, weight=weight
                )
            check_maximum(known[name].parameter, weight, MAX_WEIGHT)
        weights = weights_of(self.weights)
        if not any(weights[name] for name in ("peak", "mean", "area")):
            raise EngineError(
                "{WEIGHT_PEAK}, {WEIGHT_MEAN} and {WEIGHT_AREA} are all 0: give one of them, which every target has, a "
                "weight.",
                **parameters("WEIGHT_PEAK", "WEIGHT_MEAN", "WEIGHT_AREA"),
            )
