"""Offsets of groups from the steps at their common borders."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from sklearn.linear_model import HuberRegressor

# With fewer pairs nothing is known of a border.
MIN_PAIRS = 10
# Steps of the solver, and how small the penalty on offsets is that keeps them finite.
_STEPS, _PENALTY = 2000, 1e-8

Pair = tuple[int, int]


def steps_at(pairs: Mapping[Pair, np.ndarray]) -> tuple[dict[Pair, float], dict[Pair, int]]:
    """The step of one element at each border that has enough pairs.

    Args:
        pairs: the element on both sides of the border of two groups, (2, n), NaN where there is none.

    Returns:
        The median difference of the first from the second side, and the number of pairs, by the numbers of the groups.
    """
    steps, counts = {}, {}
    for groups, (one, other) in pairs.items():
        differences = one - other
        differences = differences[np.isfinite(differences)]
        if len(differences) >= MIN_PAIRS:
            steps[groups], counts[groups] = float(np.median(differences)), len(differences)
    return steps, counts


def linked(groups: int, steps: Mapping[Pair, float]) -> np.ndarray:
    """Number of the set that each group (groups,) belongs to: those that borders link to each other."""
    ends = np.array(list(steps), int).reshape(-1, 2)
    graph = coo_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(groups, groups))
    return connected_components(graph, directed=False)[1]


def offsets(groups: int, steps: Mapping[Pair, float], counts: Mapping[Pair, int]) -> np.ndarray:
    """How much each group (groups,) lies above the others, as the steps at borders have it.

    Steps weigh by the root of their pairs; the loss is Huber's, so that a few borders that do not fit the others, as
    along a true contact, count less. Each set of groups that borders link has the mean 0.

    Args:
        groups: how many there are.
        steps, counts: as `steps_at` gives them.
    """
    if not steps:
        return np.zeros(groups)
    ends, rows = np.array(list(steps)), np.arange(len(steps))
    measured, weights = np.array(list(steps.values())), np.sqrt(list(counts.values()))
    weights /= weights.max()
    design = np.zeros((len(ends), groups))
    design[rows, ends[:, 0]], design[rows, ends[:, 1]] = weights, -weights
    size = float(np.abs(measured).max()) or 1.0
    try:
        fitted = HuberRegressor(fit_intercept=False, alpha=_PENALTY, max_iter=_STEPS, tol=1e-7)
        found = size * fitted.fit(design, weights * measured / size).coef_
    except ValueError:  # The solver did not get there: without any weighting down, then.
        found = np.linalg.lstsq(design, weights * measured, rcond=None)[0]
    of = linked(groups, steps)
    means = np.bincount(of, weights=found) / np.bincount(of)
    return found - means[of]
