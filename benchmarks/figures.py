"""Figures of many runs, and the tables made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

import numpy as np

from .measures import MEASURES
from .surveys import Survey
from .tables import Table


@dataclass(frozen=True)
class Figure:
    """One measure of one method on one survey with one seed."""

    survey: str
    method: str
    seed: int
    measure: str
    value: float


class Results:
    """The figures so far, in the order in which they came."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def add(
        self, survey: Survey, method: str, seed: int, scores: np.ndarray, positive: np.ndarray | None = None
    ) -> None:
        """Measure the scores (n,) of a survey's valid cells, or of others that `positive` (n,) says the labels of."""
        for measure, function in MEASURES.items():
            value = function(survey.positive if positive is None else positive, scores)
            self.figures.append(Figure(survey.name, method, seed, measure, value))

    @property
    def surveys(self) -> list[str]:
        return list(dict.fromkeys(figure.survey for figure in self.figures))

    @property
    def methods(self) -> list[str]:
        return list(dict.fromkeys(figure.method for figure in self.figures))

    def values(self, survey: str, method: str, measure: str) -> list[float]:
        """One a seed; none where the method was not run on the survey."""
        wanted = (survey, method, measure)
        return [its.value for its in self.figures if (its.survey, its.method, its.measure) == wanted]

    def mean(self, survey: str, method: str, measure: str) -> float:
        """Mean over the seeds."""
        return fmean(self.values(survey, method, measure))

    def mean_over_surveys(self, method: str, measure: str) -> float | None:
        """Mean over the surveys of the means over the seeds; None where a survey lacks the method."""
        if not all(self.values(survey, method, measure) for survey in self.surveys):
            return None
        return fmean(self.mean(survey, method, measure) for survey in self.surveys)

    def every_figure(self) -> Table:
        """One row a figure."""
        columns = ["survey", "method", "seed", "measure", "value"]
        return Table(columns, [[its.survey, its.method, its.seed, its.measure, its.value] for its in self.figures])

    def by_method(self, measure: str) -> Table:
        """Mean and standard deviation over the seeds: one row a method, one column a survey."""
        rows = []
        for method in self.methods:
            cells = [spread(self.values(survey, method, measure)) for survey in self.surveys]
            rows.append([method, *cells, self.mean_over_surveys(method, measure)])
        return Table(["method", *self.surveys, "mean"], rows)


def spread(values: Sequence[float]) -> str | None:
    """Mean ± standard deviation (of a sample), or the one value there is, or nothing."""
    if len(values) < 2:
        return f"{values[0]:.3f}" if values else None
    return f"{fmean(values):.3f} ± {stdev(values):.3f}"
