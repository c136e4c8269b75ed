"""Curves ranked, over several sets too, and the finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.option_names import name_of_band
from ..protocol.text import Text, joined
from .curves import Curve


@dataclass(frozen=True)
class Row:
    """One score over the sets.

    Attributes:
        name: of the score.
        auc: in each set; None where the set lacks it.
        mean: None unless every set has it.
    """

    name: str
    auc: tuple[float | None, ...]
    mean: float | None

    @property
    def called(self) -> Text:
        """What reports call the score."""
        return name_of_band(self.name)


def ranked(curves: Sequence[Curve]) -> list[Curve]:
    """The largest AUC first."""
    return sorted(curves, key=lambda one: -one.roc.auc)


def sets_of(curves: Sequence[Curve]) -> dict[str, list[Curve]]:
    """The curves of each group, ranked, groups as they came."""
    groups: dict[str, list[Curve]] = {}
    for one in curves:
        groups.setdefault(one.group, []).append(one)
    return {group: ranked(own) for group, own in groups.items()}


def over_sets(curves: Sequence[Curve]) -> list[Row]:
    """A row for each name, the largest mean first; none unless several sets share a name."""
    sets = sets_of(curves)
    names = list(dict.fromkeys(one.name for one in curves))
    if len(names) == len(curves):
        return []
    auc = {(one.group, one.name): one.roc.auc for one in curves}
    rows = []
    for name in names:
        values = tuple(auc.get((group, name)) for group in sets)
        known = [value for value in values if value is not None]
        rows.append(Row(name, values, float(np.mean(known)) if len(known) == len(sets) else None))
    return sorted(rows, key=lambda row: (row.mean is None, -(row.mean or 0.0)))


def best_of(curves: Sequence[Curve]) -> tuple[str, float]:
    """Name and AUC of the best score: that of the largest mean where scores are compared over several sets."""
    rows = over_sets(curves)
    if rows and rows[0].mean is not None:
        return rows[0].name, rows[0].mean
    best = ranked(curves)[0]
    return best.name, best.roc.auc


def summary(curves: Sequence[Curve]) -> Text:
    """The finding."""
    finding, (_, auc) = _finding(curves), best_of(curves)
    return joined([finding, Text("That is no better than chance.")]) if auc <= 0.5 else finding


def _finding(curves: Sequence[Curve]) -> Text:
    best, auc = best_of(curves)
    name, rows = name_of_band(best), over_sets(curves)
    if len(curves) == 1:
        return Text("{name} has an AUC of {auc:.3f} (0.5 is chance, 1 is perfect).", name=name, auc=auc)
    if rows and rows[0].mean is not None:
        return Text(
            "{name} does best of {count} scores on the mean of {sets} sets: AUC {auc:.3f} (0.5 is chance, 1 is "
            "perfect).",
            name=name,
            count=len(rows),
            sets=len(sets_of(curves)),
            auc=auc,
        )
    return Text(
        "{name} does best of {count} scores: AUC {auc:.3f} (0.5 is chance, 1 is perfect).",
        name=name,
        count=len(curves),
        auc=auc,
    )
