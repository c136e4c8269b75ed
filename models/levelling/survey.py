"""What levelling learns from: values of each group, and pairs of values across their borders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.text import Text
from ..reporting.report import Cell

# What stands for no group.
NO_GROUP = -1


@dataclass(frozen=True)
class GroupedSurvey:
    """Values as measured.

    Attributes:
        is_sampled: whether samples have the values; else cells have.
        names: of the elements.
        units: of the elements, empty where it is not known.
        groups: names of the groups; a single one without a name where nothing tells groups apart.
        values: of each group (elements, n), NaN where there is none; of all its samples or cells, or of some drawn at
            random.
        counts: values of all samples or cells, (elements, groups).
        lowest: the smallest value of each element, (elements,).
        pairs: values on both sides of the border of two groups, by their numbers, the smaller first: (2, elements, n).
        border_distance: how near to each other these lie, map units.
        ungrouped: samples or cells with a value that are in no group.
        read: what was read, names and what they are.
        remarks: sentences on what was odd in it.
    """

    is_sampled: bool
    names: tuple[str, ...]
    units: tuple[str, ...]
    groups: tuple[str, ...]
    values: Sequence[np.ndarray]
    counts: np.ndarray
    lowest: np.ndarray
    pairs: Mapping[tuple[int, int], np.ndarray]
    border_distance: float
    ungrouped: int
    read: tuple[tuple[Text, Cell], ...]
    remarks: tuple[Text, ...] = ()

    @property
    def things(self) -> Text:
        """What has the values, in the plural."""
        return Text("samples") if self.is_sampled else Text("cells")

    @property
    def weights(self) -> np.ndarray:
        """How many samples or cells each value of a group stands for, (groups,)."""
        return np.array(
            [
                total / max(1, int(np.isfinite(values).sum()))
                for total, values in zip(self.counts.sum(axis=0), self.values, strict=True)
            ]
        )
