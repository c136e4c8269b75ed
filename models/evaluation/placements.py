"""How the cells of a pattern stand against all other cells: what its ROC curve says, cell by cell.

The share of the others that a cell beats is known as its placement value; the mean of them is the AUC (Hanley and
Hajian-Tilaki, 1997, Academic Radiology 4, doi 10.1016/S1076-6332(97)80161-4).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .long_curves import long_sum
from .ranking import Ranking, chunks


@dataclass(frozen=True)
class Placements:
    """The placement of the cells of a pattern, highest score first.

    Attributes:
        ranking: of all valid cells, of which at least one is none of the pattern.
        ranks: number of cells at or above each cell of the pattern, (n,), ascending.
    """

    ranking: Ranking
    ranks: np.ndarray

    @property
    def others(self) -> int:
        """Cells that are none of the pattern."""
        return self.ranking.count - len(self.ranks)

    def up_to(self, ranks: np.ndarray) -> np.ndarray:
        """Number of cells of the pattern that are at or above cells with ranks (n,)."""
        return np.searchsorted(self.ranks, ranks, side="right")

    def values(self, ranks: np.ndarray) -> np.ndarray:
        """Share of the others that cells with ranks (n,) beat, ties half."""
        others_at_or_above = ranks - self.up_to(ranks)
        others_above = self.ranking.above(ranks) - np.searchsorted(self.ranks, ranks)
        return 1.0 - (others_at_or_above + others_above) / (2.0 * self.others)

    def auc(self) -> float:
        """The mean of all placement values.

        Of two cells of the pattern one is above the other, or they tie: so often the pattern beats itself, whatever its
        scores are.
        """

        def beaten_by(index: np.ndarray) -> np.ndarray:
            ranks = self.ranks[index]
            return ranks.astype(np.float64) + self.ranking.above(ranks)

        count = len(self.ranks)
        return 1.0 - (long_sum(count, beaten_by) - count**2) / (2.0 * count * self.others)

    def shares_within(self, false_positive_rates: np.ndarray) -> np.ndarray:
        """Share of the pattern at or above the scores that as large shares of the others are at or above."""
        within = np.zeros(len(false_positive_rates), np.int64)
        for part in chunks(len(self.ranks)):
            own = self.ranks[part]
            within += np.searchsorted((own - self.up_to(own)) / self.others, false_positive_rates, side="right")
        return within / len(self.ranks)
