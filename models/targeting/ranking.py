"""The order of targets: a weighted mean of the criteria that are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..protocol.priorities import CRITERIA, weights_of


@dataclass(frozen=True)
class Ranking:
    """How targets are ranked.

    Attributes:
        criteria: value of each known criterion for each target, 0 to 1, by its name.
        weights: of these; they sum to 1.
        priorities: 100 times the weighted sum, 0 to 100 (n,).
    """

    criteria: Mapping[str, np.ndarray]
    weights: Mapping[str, float]
    priorities: np.ndarray


def rank(criteria: Mapping[str, np.ndarray | None], given: Mapping[str, float]) -> Ranking:
    """Weigh what is known; what is not known takes no part.

    Args:
        criteria: values (n,) by name; None where there was nothing to tell them from.
        given: weights by name; others are the usual ones.
    """
    weights = weights_of(given)
    known = {
        one.name: np.clip(np.nan_to_num(values), 0.0, 1.0)
        for one in CRITERIA
        if (values := criteria.get(one.name)) is not None and weights[one.name] > 0
    }
    total = sum(weights[name] for name in known)
    shares = {name: weights[name] / total for name in known}
    weighted = np.array([shares[name] * values for name, values in known.items()])
    return Ranking(known, shares, 100 * weighted.sum(axis=0))
