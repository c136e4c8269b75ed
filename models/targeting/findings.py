"""What was found of the targets, as their report and their layer tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..protocol.jobs import TargetsJob
from ..protocol.quality import Quality
from ..protocol.sought import Sought
from .ranking import Ranking
from .scores import Scores


@dataclass(frozen=True)
class ElementFound:
    """An element that adds to the score of a target.

    Attributes:
        name, unit: of the element; the unit may be empty.
        share: in the score, 0 to 1.
        observed, expected: mean values of the target; None where unknown.
        weak: whether quality control calls it that.
        error_share: variance of all errors as a share of the whole, 0 to 1; None where quality control does not tell.
    """

    name: str
    unit: str
    share: float
    observed: float | None
    expected: float | None
    weak: bool = False
    error_share: float | None = None


@dataclass(frozen=True)
class Target:
    """One target.

    Attributes:
        fields: of the layer, by name; None where unknown.
        elements: the leading one first.
        criteria: of the sum, 0 to 1, by name.
    """

    fields: dict[str, Any]
    elements: tuple[ElementFound, ...]
    criteria: dict[str, float]


@dataclass(frozen=True)
class TargetFindings:
    """All of them.

    Attributes:
        job: that was asked for.
        survey: name of it; empty where unknown.
        band: name of the band of scores.
        scores: of the raster.
        found: how many areas there were before the list was cut.
        small: how many were left out for having too few cells.
        targets: the first rank first.
        ranking: of all that were found.
        sought: what was looked for.
        far: kilometres that are wholly new.
        has_system: whether anybody knows where the raster lies.
        quality: what quality control found of the elements that lead.
    """

    job: TargetsJob
    survey: str
    band: str
    scores: Scores
    found: int
    small: int
    targets: tuple[Target, ...]
    ranking: Ranking
    sought: Sought
    far: float
    has_system: bool
    quality: Quality
