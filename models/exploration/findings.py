"""What was found of a survey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .composition import Composition, composition
from .relations import rank_correlations, related_first
from .statistics import Statistics, concentrations, statistics, with_ratios
from .suggestion import Suggestion, suggest
from .survey import Survey


@dataclass(frozen=True)
class Findings:
    """All that the report says.

    Attributes:
        numbers: of each band.
        correlations: of their ranks, (bands, bands).
        order: the bands (0-based) that vary, so that related ones are neighbours.
        composed: principal components of the bands to take that look like concentrations; None where there are none.
    """

    survey: Survey
    numbers: list[Statistics]
    correlations: np.ndarray
    order: list[int]
    composed: Composition | None
    suggestion: Suggestion


def explore(survey: Survey, tell: Callable[[float], None]) -> Findings:
    """Look at a survey; `tell` is told the share that is done."""
    fitting = concentrations(survey)
    numbers = statistics(survey, fitting, lambda share: tell(0.6 * share))
    correlations = rank_correlations(survey.values, lambda share: tell(0.6 + 0.3 * share))
    suggestion = suggest(survey, numbers, correlations)
    composed = composition(survey.values, tuple(band for band in suggestion.bands if fitting[band]))
    tell(1.0)
    return Findings(
        survey=survey,
        numbers=with_ratios(numbers, composed),
        correlations=correlations,
        order=related_first(correlations),
        composed=composed,
        suggestion=suggestion,
    )
