"""What was found of a survey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .composition import Composition, composition
from .relations import rank_correlations, related_first
from .statistics import BandStatistics, band_statistics, concentrations, with_ratios
from .suggestion import Suggestion, suggest
from .survey_data import SurveyData


@dataclass(frozen=True)
class ExplorationFindings:
    """All that the report says.

    Attributes:
        statistics: of each band.
        correlations: of their ranks, (bands, bands).
        order: the bands (0-based) that vary, so that related ones are neighbours.
        composed: principal components of the bands to take that look like concentrations; None where there are none.
    """

    survey: SurveyData
    statistics: list[BandStatistics]
    correlations: np.ndarray
    order: list[int]
    composed: Composition | None
    suggestion: Suggestion


def explore(survey: SurveyData, on_progress: Callable[[float], None]) -> ExplorationFindings:
    """Look at a survey; `on_progress` is called with the share that is done."""
    are_concentrations = concentrations(survey)
    statistics = band_statistics(survey, are_concentrations, lambda share: on_progress(0.6 * share))
    correlations = rank_correlations(survey.values, lambda share: on_progress(0.6 + 0.3 * share))
    suggestion = suggest(survey, statistics, correlations)
    composed = composition(survey.values, tuple(band for band in suggestion.bands if are_concentrations[band]))
    on_progress(1.0)
    return ExplorationFindings(
        survey=survey,
        statistics=with_ratios(statistics, composed),
        correlations=correlations,
        order=related_first(correlations),
        composed=composed,
        suggestion=suggestion,
    )
