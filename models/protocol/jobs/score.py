"""The score job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

from ..choices import Device, MetricsWritten
from ..errors import EngineError
from ..header import OF_FORMAT_2, ModelHeader
from ..limits import MAX_WEIGHT
from ..metrics import ANOMALY_SCORE, COMPONENT_NAMES, COMPONENTS, ENRICHMENT, METRICS, Metric
from ..sought import NOTHING, Sought, SoughtName
from ..text import Parameter, parameters
from .base import Job, Raster, Takes
from .origin import Origin
from .rules import check_common, check_maximum


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
        weights: of the calibrated components in `anomaly_score`, by name; without any, those of the model. As soon as
            one is given, those left out are 0, but for that of `enrichment`, which has a default of its own.
        device: one of `DEVICES`.
        threads: CPU threads.
        metrics: whether all metrics are computed and written, or only `metric` and what it takes.
        sought: kind of deposit, one of `SOUGHT`.
        elements: a list such as `Cu+ Mo+ Na-`, sought beside the kind.
        survey: name of the survey, by which the raster is called; empty where it has none.
        explained: names of the bands that the contributions tell of; without any, all of the model.
        origin: where the job comes from.
        scheduler, security: of a Dask cluster that computes the blocks; see `schedulers.Scheduler`. Empty means here.
    """

    kind: ClassVar[str] = "score"
    package: ClassVar[str] = "scoring"
    takes: ClassVar[Takes] = {"rasters": ("survey",)}
    input_fields: ClassVar[tuple[str, ...]] = ("model",)
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
    metrics: MetricsWritten = "all"
    sought: SoughtName = NOTHING
    elements: str = ""
    survey: str = ""
    explained: tuple[str, ...] = ()
    origin: Origin = Origin()
    scheduler: str = ""
    security: str = ""

    def what_is_sought(self) -> Sought:
        """The kind and the elements together; false where nothing is sought."""
        return Sought.of(self.sought, self.elements)

    def weights_of(self, metric: str, header: ModelHeader) -> dict[str, float]:
        """Weight of each component in a metric of this job, by its name."""
        if metric != ANOMALY_SCORE:
            return {name: float(name == metric) for name in COMPONENT_NAMES}
        weights = {**dict.fromkeys(COMPONENT_NAMES, 0.0), **(self._asked_weights() or header.weights)}
        return {**weights, ENRICHMENT.name: self._enrichment_weight()}

    def metrics_of(self, header: ModelHeader) -> list[str]:
        """Names of the metrics that are written, `metric` first."""
        known = {ANOMALY_SCORE, *header.calibration, *([ENRICHMENT.name] if self.what_is_sought() else [])}
        others = [name for name in METRICS if name in known and name != self.metric]
        return [self.metric, *others] if self.metrics == "all" else [self.metric]

    def components_of(self, header: ModelHeader) -> list[str]:
        """Names of the components that the metrics take, in the order of the table."""
        weights = [self.weights_of(metric, header) for metric in self.metrics_of(header)]
        return [name for name in COMPONENT_NAMES if any(of_metric[name] for of_metric in weights)]

    def check(self) -> None:
        for name in self.weights.keys() - set(COMPONENT_NAMES):
            raise EngineError("There is no component {name}: it is one of {names}.", name=name, names=COMPONENT_NAMES)
        for component in COMPONENTS:
            weight = self.weights.get(component.name, 0.0)
            if weight < 0:
                raise EngineError(
                    "{parameter} is {weight:g}: it must be 0 or more.",
                    parameter=Parameter(component.parameter),
                    weight=weight,
                )
            check_maximum(component.parameter, weight, MAX_WEIGHT)
        sought = self.what_is_sought()
        if self.metric == ENRICHMENT.name and not sought:
            raise EngineError(
                "{METRIC} is {enrichment}, and nothing is sought: choose a kind of deposit as {SOUGHT}, or elements.",
                enrichment=ENRICHMENT.label,
                **parameters("METRIC", "SOUGHT"),
            )
        asked = self._asked_weights()
        if self.metric == ANOMALY_SCORE and asked and not any((*asked.values(), self._enrichment_weight())):
            raise EngineError("All weights are zero: give at least one of them a value.")
        if self.stride is not None and self.stride < 1:
            raise EngineError("{STRIDE} is {stride}: it must be 1 or more.", **parameters("STRIDE"), stride=self.stride)
        check_common(self.threads)

    def _asked_weights(self) -> dict[str, float]:
        """Weights that were given of what a model learns."""
        return {name: weight for name, weight in self.weights.items() if name != ENRICHMENT.name}

    def _enrichment_weight(self) -> float:
        return self.weights.get(ENRICHMENT.name, ENRICHMENT.weight) if self.what_is_sought() else 0.0

    def check_model(self, header: ModelHeader) -> None:
        """Refuse what the model has not learnt, and a step that leaves pixels out between windows of its size.

        Raises:
            EngineError: the sentence says what is expected.
        """
        known = {*header.calibration, ENRICHMENT.name}
        asked = [name for name in self.components_of(header) if name not in known]
        if asked:
            raise EngineError(
                "The model was trained by an earlier version, which knew no {names}: train it again, or choose another "
                "{METRIC} and other weights.",
                names=asked,
                **parameters("METRIC"),
            )
        self.what_is_sought().check_present(header.bands)
        unknown = [name for name in self.explained if name not in header.bands]
        if unknown:
            raise EngineError(
                "{EXPLAINED_BANDS}: the model was not trained on {names}. It knows: {bands}.",
                **parameters("EXPLAINED_BANDS"),
                names=unknown,
                bands=header.bands,
            )
        size = header.patch_size
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
        # Weights that a job of the first version left out had the defaults of that version.
        return {**kept, "weights": {**OF_FORMAT_2["weights"], **weights}} if weights else kept
