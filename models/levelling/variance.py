"""How much of an element's variance lies between groups."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def eta_squared(values: Sequence[np.ndarray], weights: Sequence[float] | np.ndarray) -> float:
    """Share of the variance between groups (Fisher 1925), 0 to 1; NaN without any variance.

    Args:
        values: of each group (n,), NaN where there is none.
        weights: how many samples each value of a group stands for.
    """
    there = [(one[np.isfinite(one)], weight) for one, weight in zip(values, weights, strict=True)]
    kept = [(one, weight) for one, weight in there if len(one)]
    if not kept:
        return np.nan
    sizes = np.array([weight * len(one) for one, weight in kept])
    means = np.array([one.mean() for one, _ in kept])
    between = float(np.sum(sizes * (means - np.average(means, weights=sizes)) ** 2))
    within = float(sum(weight * np.sum((one - mean) ** 2) for (one, weight), mean in zip(kept, means, strict=True)))
    total = between + within
    return between / total if total > 0 else np.nan
