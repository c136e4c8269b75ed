"""A survey as the report sees it, whether it was read from rasters or from samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

# Where chance draws cells, it always draws the same.
SEED = 0


@dataclass(frozen=True)
class Survey:
    """The bands of a stack or the fields of samples.

    Attributes:
        things: what has the values: "cells" or "samples".
        names: of the bands.
        units: of the values, one a band, empty where it is not known.
        values: float32 (bands, n), NaN where there is none; of all cells or samples, or of some drawn at random.
        total: cells or samples with a value in any band, those that were not drawn too.
        present: of these, how many have a value, below detection or not, (bands,).
        lowest, highest: of all values, those that were not drawn too, (bands,); NaN without one.
        below: share of the values that are below detection, of rasters tied at the smallest value, (bands,), 0 to 1.
        shown: float32 (bands, m), what the small maps show.
        paint: turns one value for each of these m into an image (height, width), NaN where there is none.
        source: what was read, names and texts.
        doubts: sentences on what to doubt, found while reading.
    """

    things: str
    names: tuple[str, ...]
    units: tuple[str, ...]
    values: np.ndarray
    total: int
    present: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray
    below: np.ndarray
    shown: np.ndarray
    paint: Callable[[np.ndarray], np.ndarray]
    source: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...]

    @property
    def drawn(self) -> int:
        """Number of cells or samples in `values`."""
        return self.values.shape[1]

    @property
    def missing(self) -> np.ndarray:
        """Number of cells or samples without a value, (bands,)."""
        return self.total - self.present


def thinned(values: np.ndarray, most: int) -> np.ndarray:
    """At most so many columns of values (bands, n), drawn at random but always the same, in their order."""
    count = values.shape[1]
    if count <= most:
        return values
    return values[:, np.sort(np.random.default_rng(SEED).choice(count, most, replace=False))]
