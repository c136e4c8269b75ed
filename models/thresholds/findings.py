"""What was found of the thresholds of each element."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..protocol.choices import ThresholdMethod
from ..protocol.errors import EngineError
from ..protocol.jobs import ThresholdsJob
from ..protocol.logarithms import no_logarithms
from ..protocol.metrics import METRICS
from ..protocol.option_names import name_of_band
from ..protocol.text import Text
from ..sampling.skewness import is_skewed
from .methods import thresholds_of
from .probability import ProbabilityPlot, probability_plot
from .source import Source

# Methods disagree where the shares of the values above their highest thresholds differ by more than this factor: of a
# normal distribution 0.35 % are above Tukey's fence, and 2.3 % above the median and two deviations.
DISAGREEMENT = 10.0
# So few values tell no threshold.
MIN_VALUES = 10


@dataclass(frozen=True)
class ElementThresholds:
    """The thresholds of one element.

    Attributes:
        name: of the element.
        count: of its values, those that were drawn.
        logged: whether fences, medians and probabilities are those of logarithms.
        below: share of the values below detection.
        values: sorted, (n,).
        thresholds: by method, ascending.
        shares: of the values above the highest threshold of a method, for those that have one.
        plot: None for too few values.
    """

    name: str
    logged: bool
    below: float
    values: np.ndarray
    thresholds: dict[ThresholdMethod, tuple[float, ...]]
    plot: ProbabilityPlot | None

    @property
    def label(self) -> Text:
        """What sentences call it: a metric by its name, an element by its own."""
        return name_of_band(self.name)

    @property
    def count(self) -> int:
        return len(self.values)

    def share_above(self, threshold: float) -> float:
        """Share of the values above a threshold."""
        return 1 - float(np.searchsorted(self.values, threshold, side="right")) / self.count

    @property
    def shares(self) -> dict[ThresholdMethod, float]:
        return {method: self.share_above(found[-1]) for method, found in self.thresholds.items() if found}

    @property
    def disagrees(self) -> bool:
        """Whether the shares of the methods differ more than tenfold; none counts as a half of one value."""
        least = 0.5 / self.count
        shares = [max(least, share) for method, share in self.shares.items() if method != "percentile"]
        return max(shares) > DISAGREEMENT * min(shares)


@dataclass(frozen=True)
class Deposits:
    """How known deposits fall into the classes.

    Attributes:
        counts: deposits in each class of each element, by its name, class 0 first.
        placed: deposits that lie on a value of some element.
        given: of all.
    """

    counts: dict[str, tuple[int, ...]]
    placed: int
    given: int


@dataclass(frozen=True)
class ThresholdFindings:
    """All that the report says.

    Attributes:
        job: what was asked for.
        source: what the thresholds are taken from.
        elements: with enough values.
        too_few: names of the others.
        deposits: None where none were given.
    """

    job: ThresholdsJob
    source: Source
    elements: tuple[ElementThresholds, ...]
    too_few: tuple[str, ...]
    deposits: Deposits | None = None

    @property
    def chosen(self) -> dict[str, tuple[float, ...]]:
        """The thresholds by the chosen method, by the name of the element; none of elements that have none."""
        return {one.name: one.thresholds[self.job.method] for one in self.elements if one.thresholds[self.job.method]}

    @property
    def are_metrics(self) -> bool:
        """Whether the values are those of scores."""
        return all(one.name in METRICS for one in self.elements)

    @property
    def without(self) -> list[str]:
        """Names of the elements that have no threshold by the chosen method."""
        return [one.name for one in self.elements if one.name not in self.chosen]

    @property
    def empty(self) -> list[str]:
        """Names of the elements of which no value is above any threshold by the chosen method."""
        return [
            one.name
            for one in self.elements
            if one.name in self.chosen and not one.share_above(self.chosen[one.name][0])
        ]

    @property
    def disagreeing(self) -> list[ElementThresholds]:
        """The elements on which methods disagree."""
        return [one for one in self.elements if one.disagrees]


def find(job: ThresholdsJob, source: Source, on_progress: Callable[[float], None]) -> ThresholdFindings:
    """The thresholds of each element; `on_progress` is called with the share that is done.

    Raises:
        EngineError: logarithms are asked for of values that are not positive, or no element has enough values.
    """
    found, too_few, unfit = [], [], []
    for number, (name, values) in enumerate(zip(source.names, source.values, strict=True), start=1):
        values = np.sort(values[np.isfinite(values)])
        if len(values) < MIN_VALUES or values[0] == values[-1]:
            too_few.append(name)
            continue
        positive = bool(values[0] > 0)
        if job.scale == "log" and not positive:
            unfit.append(name)
            continue
        logged = job.scale == "log" or (job.scale == "auto" and positive and is_skewed(values))
        plot = probability_plot(values, logged)
        thresholds = thresholds_of(values, logged, job.percentile, plot)
        found.append(ElementThresholds(name, logged, float(source.below[number - 1]), values, thresholds, plot))
        on_progress(number / len(source.names))
    if unfit:
        raise no_logarithms(unfit)
    if not found:
        raise EngineError(
            "No element has {minimum} values that differ: choose other rasters or samples.", minimum=MIN_VALUES
        )
    return ThresholdFindings(job, source, tuple(found), tuple(too_few))
