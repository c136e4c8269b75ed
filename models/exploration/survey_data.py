"""A survey as the report sees it, whether it was read from rasters or from samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..protocol.text import Text
from ..rasters.subsample import SEED
from ..reporting.report import Cell


@dataclass(frozen=True)
class SurveyData:
    """The bands of a stack or the fields of samples.

    Attributes:
        is_sampled: whether samples have the values; else cells have.
        names: of the bands.
        units: of the values, one a band, empty where it is not known.
        values: (bands, n), NaN where there is none; of all cells or samples, or of some drawn at random.
        total: cells or samples with a value in any band, those that were not drawn too.
        present: of these, how many have a value, below detection or not, (bands,).
        lowest, highest: of all values, those that were not drawn too, (bands,); NaN without one.
        below: share of the values that are below detection, of rasters tied at the smallest value, (bands,), 0 to 1.
        mapped: (bands, m), what the small maps show.
        to_image: turns one value for each of these m into an image (height, width), NaN where there is none.
        source: what was read, names and what they are.
        odd: sentences on what was odd in the files.
    """

    is_sampled: bool
    names: tuple[str, ...]
    units: tuple[str, ...]
    values: np.ndarray
    total: int
    present: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray
    below: np.ndarray
    mapped: np.ndarray
    to_image: Callable[[np.ndarray], np.ndarray]
    source: tuple[tuple[Text, Cell], ...]
    odd: tuple[Text, ...]

    @property
    def things(self) -> Text:
        """What has the values, in the plural."""
        return Text("samples") if self.is_sampled else Text("cells")

    @property
    def drawn(self) -> int:
        """Number of cells or samples in `values`."""
        return self.values.shape[1]

    @property
    def missing(self) -> np.ndarray:
        """Number of cells or samples without a value, (bands,)."""
        return self.total - self.present


def subsampled(values: np.ndarray, max_count: int) -> np.ndarray:
    """At most so many columns of values (bands, n), drawn at random but always the same, in their order."""
    count = values.shape[1]
    if count <= max_count:
        return values
    return values[:, np.sort(np.random.default_rng(SEED).choice(count, max_count, replace=False))]
