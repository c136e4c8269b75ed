"""Bands that are concentrations as one composition: principal components of their log-ratios."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import skew

from ..sampling.log_ratios import MIN_PARTS, clr, floors_of
from .survey_data import subsampled

_MAX_CELLS = 200_000


@dataclass(frozen=True)
class Composition:
    """Principal components of centred log-ratios, which are centred and not scaled.

    Attributes:
        parts: bands (0-based) that make up the composition.
        count: cells or samples with a value in all of them that were used.
        floors: what stands for values that are not positive, (parts,).
        centre: means of the log-ratios, (parts,).
        skewness: of the log-ratios, (parts,).
        shares: of the variance, largest first, (components,); their sum is 1.
        deviations: standard deviations of the scores, (components,).
        loadings: unit vectors, (components, parts); the largest loading of each is positive.
        scores: (components, count).
    """

    parts: tuple[int, ...]
    count: int
    floors: np.ndarray
    centre: np.ndarray
    skewness: np.ndarray
    shares: np.ndarray
    deviations: np.ndarray
    loadings: np.ndarray
    scores: np.ndarray

    def scores_of(self, values: np.ndarray, component: int) -> np.ndarray:
        """Scores (m,) of other values (all bands of the survey, m); NaN where a part has none."""
        ratios = clr(values[list(self.parts)], self.floors)
        return self.loadings[component] @ (ratios - self.centre[:, None])

    @property
    def significant(self) -> int:
        """How many of the first components hold more than their piece of a stick that breaks at random (Jackson 1993).

        Where bands vary each on its own, some component holds most all the same, and says nothing.
        """
        pieces = np.cumsum(1 / np.arange(len(self.shares), 0, -1))[::-1] / len(self.shares)
        return int(np.cumprod(self.shares > pieces).sum())

    def ends(self, component: int, max_bands: int = 4) -> tuple[list[int], list[int]]:
        """The bands (0-based) that make up a component: positive and negative loadings, the largest first.

        Those of at least half the largest loading count.
        """
        loadings = self.loadings[component]
        order = [i for i in np.argsort(-np.abs(loadings)) if abs(loadings[i]) >= np.abs(loadings).max() / 2]
        high, low = ([self.parts[i] for i in order if sign * loadings[i] > 0][:max_bands] for sign in (1, -1))
        return high, low


def composition(values: np.ndarray, parts: tuple[int, ...]) -> Composition | None:
    """Principal components of some bands of values (bands, n), NaN where there is none.

    Returns:
        None where there are fewer than three parts, no more cells than parts, or no variance.
    """
    chosen = values[list(parts)]
    chosen = subsampled(chosen[:, np.isfinite(chosen).all(axis=0)], _MAX_CELLS)
    if len(parts) < MIN_PARTS or chosen.shape[1] <= len(parts):
        return None
    floors = floors_of(chosen)
    ratios = clr(chosen, floors)
    centre = ratios.mean(axis=1)
    variances, vectors = np.linalg.eigh(np.cov(ratios))
    # The log-ratios of a cell sum to zero: the smallest is none.
    variances, loadings = variances[:0:-1], vectors[:, :0:-1].T
    variances = np.where(variances > 1e-12 * max(variances[0], 1e-12), variances, 0.0)
    if not variances[0]:
        return None
    largest = np.take_along_axis(loadings, np.abs(loadings).argmax(axis=1)[:, None], axis=1)
    loadings = loadings * np.sign(largest)
    return Composition(
        parts=parts,
        count=chosen.shape[1],
        floors=floors,
        centre=centre,
        skewness=skew(ratios, axis=1),
        shares=variances / variances.sum(),
        deviations=np.sqrt(variances),
        loadings=loadings,
        scores=loadings @ (ratios - centre[:, None]),
    )
