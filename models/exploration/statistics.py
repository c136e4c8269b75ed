"""Numbers of each band alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.stats import skew

from ..protocol.units import is_concentration
from ..sampling.log_ratios import floors_of, logarithms
from ..sampling.preprocessing import look_like_concentrations
from .composition import Composition
from .survey_data import SurveyData

PERCENTILES = (5, 25, 50, 75, 95)
_FEW = 64


@dataclass(frozen=True)
class BandStatistics:
    """What is said of one band; None where it cannot be.

    Attributes:
        name, unit: of the band.
        count, missing: cells or samples with a value and without.
        below: share below detection, of rasters tied at the smallest value, 0 to 1.
        commonest, at_commonest: the value that occurs most often, to four digits, and its share, 0 to 1.
        at_next: share of the value that occurs most often after that one.
        minimum, percentiles, maximum: the percentiles are `PERCENTILES`.
        skewness, skewness_log, skewness_clr: of the values as they are, of their logarithms where they look like
            concentrations, and of the centred log-ratios over the bands of the composition.
        concentration: whether the band looks like a concentration, see `preprocessing.look_like_concentrations`.
        two_values: whether it has two values only, as a class has that is there or not.
        few_whole: whether its values are few whole numbers, as those of classes are.
    """

    name: str
    unit: str
    count: int
    missing: int
    below: float
    commonest: float | None
    at_commonest: float
    at_next: float
    minimum: float | None
    percentiles: tuple[float, ...] | None
    maximum: float | None
    skewness: float | None
    skewness_log: float | None
    skewness_clr: float | None
    concentration: bool
    two_values: bool
    few_whole: bool

    @property
    def is_constant(self) -> bool:
        """Whether it has one value only."""
        return self.count > 0 and self.minimum == self.maximum

    @property
    def can_be_censored(self) -> bool:
        """Whether it is a concentration, by its values or else by its unit, as where most values are given as 0."""
        return (self.concentration or is_concentration(self.unit)) and not self.two_values


def concentrations(survey: SurveyData) -> tuple[bool, ...]:
    """Which bands look like concentrations, each by the values that it has."""
    return tuple(
        bool(there.any() and look_like_concentrations(band[None, there], [unit], [name])[0])
        for band, unit, name, there in zip(
            survey.values, survey.units, survey.names, np.isfinite(survey.values), strict=True
        )
    )


def band_statistics(
    survey: SurveyData, are_concentrations: tuple[bool, ...], on_progress: Callable[[float], None]
) -> list[BandStatistics]:
    """The numbers of each band, but for the log-ratios.

    Args:
        are_concentrations: whether a band looks like a concentration.
        on_progress: is called with the share that is done.
    """
    statistics = []
    for band in range(len(survey.names)):
        statistics.append(_of_band(survey, band, are_concentrations[band]))
        on_progress((band + 1) / len(survey.names))
    return statistics


def with_ratios(statistics: list[BandStatistics], composed: Composition | None) -> list[BandStatistics]:
    """The same with the skewness of the log-ratios."""
    skewness = dict(zip(composed.parts, composed.skewness.tolist(), strict=True)) if composed else {}
    return [replace(one, skewness_clr=skewness.get(band)) for band, one in enumerate(statistics)]


def _of_band(survey: SurveyData, band: int, concentration: bool) -> BandStatistics:
    values = survey.values[band]
    values = values[np.isfinite(values)].astype(np.float64)
    logged = logarithms(values[None], floors_of(values[None]))[0] if concentration else values[:0]
    some, different = len(values) > 0, np.unique(values)
    commonest, at_commonest, at_next = _commonest(values) if some else (None, 0.0, 0.0)
    return BandStatistics(
        name=survey.names[band],
        unit=survey.units[band],
        count=int(survey.present[band]),
        missing=int(survey.missing[band]),
        below=float(survey.below[band]),
        commonest=commonest,
        at_commonest=at_commonest,
        at_next=at_next,
        minimum=float(survey.lowest[band]) if some else None,
        percentiles=tuple(np.percentile(values, PERCENTILES).tolist()) if some else None,
        maximum=float(survey.highest[band]) if some else None,
        skewness=_skewness(values),
        skewness_log=_skewness(logged),
        skewness_clr=None,
        concentration=concentration,
        two_values=len(different) == 2,
        few_whole=len(different) <= _FEW and bool((different == np.round(different)).all()),
    )


def _commonest(values: np.ndarray) -> tuple[float, float, float]:
    """The value that occurs most often, its share and the next one's; to four digits, as interpolation blurs more."""
    step = 10.0 ** (np.floor(np.log10(np.where(values == 0, 1.0, np.abs(values)))) - 3)
    rounded, counts = np.unique((np.round(values / step) * step).astype(np.float32), return_counts=True)
    order = np.argsort(-counts, kind="stable")
    shares = counts[order[:2]] / len(values)
    return float(rounded[order[0]]), float(shares[0]), float(shares[1]) if len(shares) > 1 else 0.0


def _skewness(values: np.ndarray) -> float | None:
    """Third moment over the cube of the standard deviation, where there is one."""
    if len(values) < 3 or np.ptp(values) <= 1e-9 * np.abs(values).max():
        return None
    return float(skew(values))
