"""From which score on samples stand out, by the published criterion or by what the evaluation suggests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..evaluation.concentration_area import concentration_area
from ..evaluation.curves import intersection, success_rate
from ..evaluation.evaluator import best_cells
from ..evaluation.labels import locate
from ..evaluation.ranking import Flagged, Ranking
from ..protocol.errors import EngineError
from ..protocol.text import parameters
from ..rasters.grid import Grid
from .anom_filter import outlier_threshold


@dataclass(frozen=True)
class Threshold:
    """What samples are held against.

    Attributes:
        score: infinite where no sample may stand out.
        reached: a sample that scores just this stands out too.
        count: number of all samples.
        wider: number of samples that the next lower break of the concentration-area relation would keep.
    """

    score: float
    reached: bool
    count: int
    wider: int | None = None

    def passed(self, scores: np.ndarray) -> np.ndarray:
        """Which scores stand out; NaN does not."""
        return scores >= self.score if self.reached else scores > self.score


def published(scores: np.ndarray, iqr_factor: float) -> Threshold:
    """That of the outlier criterion of AnomFilter; the scores (n,) are reordered in place."""
    return Threshold(outlier_threshold(scores, iqr_factor), False, len(scores))


def top_share(scores: np.ndarray, share: float) -> Threshold:
    """The highest percent of the scores (n,), sorted in place; of scores that are alike all or none."""
    ranking = Ranking.of(scores)
    level = int(np.searchsorted(ranking.below, round(ranking.count * (1 - share / 100), 6)))
    score = float(ranking.levels[level]) if level < len(ranking.levels) else np.inf
    return Threshold(score, True, ranking.count)


def highest_break(scores: np.ndarray) -> Threshold:
    """The highest break of the concentration-area relation of the scores (n,), sorted in place.

    Raises:
        EngineError: they are too few, or too much alike, to have one.
    """
    ranking = Ranking.of(scores)
    relation = concentration_area(ranking)
    if relation is None:
        raise EngineError(
            "The scores are too few or too much alike for a concentration-area relation: choose other {CRITERIA}.",
            **parameters("CRITERIA"),
        )
    *_, lower, highest = relation.thresholds
    return Threshold(highest, True, ranking.count, int((scores >= lower).sum()))


def curves_cross(scores: np.ndarray, grid: Grid, labels: Sequence[dict[str, Any]]) -> Threshold:
    """Where the curves of the prediction-area plot cross.

    Args:
        scores: of all samples, (rows, columns), NaN where there is none.
        grid: theirs.
        labels: geometries of the known deposits.

    Raises:
        EngineError: no deposit touches a sample that has a score.
    """
    valid = np.isfinite(scores)
    ranking = Ranking.of(scores[valid])
    best = best_cells(ranking, scores, valid, locate(labels, 0.0, grid))
    if not best.any():
        raise EngineError(
            "None of the {count} deposits touches a cell that has a score: choose {LABELS} in the area of the score "
            "raster, and check that the layer has the right coordinate reference system.",
            count=len(labels),
            **parameters("LABELS"),
        )
    crossing = intersection(success_rate(Flagged(ranking, np.sort(best[best > 0]))))
    return Threshold(crossing.threshold, True, ranking.count)
