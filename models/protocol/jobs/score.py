"""The score job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

from ..choices import Device
from ..errors import EngineError
from ..metrics import ANOMALY_SCORE, COMPONENT_NAMES, COMPONENTS, Metric, default_weights
from ..text import Parameter, parameters
from .base import Job, Raster
from .rules import check_minimum


@dataclass(frozen=True)
class ScoreJob(Job):
    """Score every pixel of a raster with a trained model.

    Attributes:
        rasters: the stack, its bands in any order.
        model: model file.
        output: raster to write: `metric` first, then the other metrics, then the percentile of `metric`.
        contributions: raster to write: what makes each pixel anomalous; see `contributions.ContributionsLayout`.
        metric: one of `METRICS`.
        stride: step between windows, pixels.
        weights: of the calibrated components in `anomaly_score`, by name; those left out have their defaults.
        device: one of `DEVICES`.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "score"
    package: ClassVar[str] = "scoring"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "contributions")
    results: ClassVar[tuple[str, ...]] = ("device", "pixels")

    rasters: tuple[Raster, ...]
    model: str
    output: str
    contributions: Optional[str] = None
    metric: Metric = ANOMALY_SCORE
    stride: Optional[int] = None
    weights: Mapping[str, float] = field(default_factory=dict)
    device: Device = "auto"
    threads: Optional[int] = None

    def all_weights(self) -> dict[str, float]:
        """Weight of each component in the anomaly score, by its name."""
        return {**default_weights(), **self.weights}

    def weights_of_metric(self) -> dict[str, float]:
        """The same in `metric`."""
        if self.metric == ANOMALY_SCORE:
            return self.all_weights()
        return {name: float(name == self.metric) for name in COMPONENT_NAMES}

    def check(self) -> None:
        for name in self.weights.keys() - set(COMPONENT_NAMES):
            raise EngineError("There is no component {name}: it is one of {names}.", name=name, names=COMPONENT_NAMES)
        weights = self.all_weights()
        for component in COMPONENTS:
            weight = weights[component.name]
            if weight < 0:
                raise EngineError(
                    "{parameter} is {weight:g}: it must be 0 or more.",
                    parameter=Parameter(component.parameter),
                    weight=weight,
                )
        if not any(self.weights_of_metric().values()):
            raise EngineError("All weights are zero: give at least one of them a value.")
        if self.stride is not None and self.stride < 1:
            raise EngineError("{STRIDE} is {stride}: it must be 1 or more.", **parameters("STRIDE"), stride=self.stride)
        check_minimum("THREADS", self.threads, 0)

    def check_windows(self, size: int) -> None:
        """Refuse a step that leaves pixels out between windows of the model's size.

        Raises:
            EngineError: the sentence says what is expected.
        """
        if self.stride is not None and self.stride > size:
            raise EngineError(
                "{STRIDE} is {stride}: 1 to {size} is expected, so that windows of {size} pixels leave none out.",
                **parameters("STRIDE"),
                stride=self.stride,
                size=size,
            )

    @classmethod
    def upgraded(cls, values: dict[str, Any]) -> dict[str, Any]:
        fields = {component.parameter.lower(): component.name for component in COMPONENTS}
        weights = {name: values[old] for old, name in fields.items() if old in values}
        kept = {name: value for name, value in values.items() if name not in fields}
        return {**kept, "weights": weights} if weights else kept
