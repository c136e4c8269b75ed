"""How bands go together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.cluster.hierarchy import leaves_list, linkage
from scipy.spatial.distance import squareform
from scipy.stats import rankdata

from .survey_data import subsampled

_MAX_CELLS = 20_000
_MIN_PAIRS = 10


def rank_correlations(values: np.ndarray, on_progress: Callable[[float], None] = lambda share: None) -> np.ndarray:
    """Spearman correlations (bands, bands) of values (bands, n), NaN where there is none.

    Each pair is ranked over the cells with a value in both. NaN for a pair with fewer than ten of them, and for a band
    without spread there. Of many cells some are taken. `on_progress` is called with the share that is done.
    """
    values = subsampled(values, _MAX_CELLS)
    there = np.isfinite(values)
    ranks = [_standard_ranks(band[known]) for band, known in zip(values, there, strict=True)]
    correlations = np.full((len(values),) * 2, np.nan)
    for one in range(len(values)):
        for other in range(one + 1):
            both = there[one] & there[other]
            count = int(both.sum())
            if count < _MIN_PAIRS:
                continue
            # Ranks over a band's own cells are those over the pair's where these are the same cells.
            pair = [
                ranks[band] if count == len(ranks[band]) else _standard_ranks(values[band, both])
                for band in (one, other)
            ]
            correlation = np.clip(pair[0] @ pair[1], -1, 1) if one != other else 1.0
            if not (pair[0].any() and pair[1].any()):
                correlation = np.nan
            correlations[one, other] = correlations[other, one] = correlation
        on_progress(((one + 1) / len(values)) ** 2)
    return correlations


def _standard_ranks(values: np.ndarray) -> np.ndarray:
    """Ranks as a vector of mean 0 and length 1; zeros where all values are the same."""
    ranks = rankdata(values)
    ranks -= ranks.mean() if len(ranks) else 0.0
    length = np.linalg.norm(ranks)
    return ranks / length if length > 0 else np.zeros_like(ranks)


def related_first(correlations: np.ndarray) -> list[int]:
    """The bands that have correlations, in an order in which those that rise together are neighbours."""
    bands = np.flatnonzero(np.isfinite(np.diag(correlations)))
    if len(bands) < 3:
        return bands.tolist()
    distances = 1 - np.nan_to_num(correlations[np.ix_(bands, bands)])
    np.fill_diagonal(distances, 0.0)
    tree = linkage(squareform(distances, checks=False), "average", optimal_ordering=True)
    return bands[leaves_list(tree)].tolist()


def pairs_above(correlations: np.ndarray, min_correlation: float) -> list[tuple[int, int, float]]:
    """Pairs of bands with a correlation of at least so much, either way, the closest first."""
    rows, columns = np.triu_indices(len(correlations), 1)
    pairs = [
        (int(one), int(other), float(correlations[one, other]))
        for one, other in zip(rows, columns, strict=True)
        if abs(correlations[one, other]) >= min_correlation
    ]
    return sorted(pairs, key=lambda pair: -abs(pair[2]))
