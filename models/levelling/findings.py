"""What levelling has done, in numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..protocol.jobs import LevelJob
from ..protocol.text import Text
from .background import Background
from .borders import steps_at
from .levels import Levels
from .survey import GroupedSurvey
from .variance import eta_squared


@dataclass(frozen=True)
class ElementLevel:
    """One element.

    Attributes:
        name: of the element.
        logged: whether it was levelled as logarithms.
        between_before, between_after: share of its variance between the groups that were levelled, 0 to 1; NaN without
            groups.
        step_before, step_after: mean absolute step at common borders, as a share of the level for logarithms and else
            in robust standard deviations of the element; NaN without such borders.
        left: groups that were left as they are, and why.
        background: what was taken off it; None where nothing was.
    """

    name: str
    logged: bool
    between_before: float
    between_after: float
    step_before: float
    step_after: float
    left: dict[str, Text]
    background: Background | None


@dataclass(frozen=True)
class LevelFindings:
    """All of it.

    Attributes:
        job: that was run.
        survey: that was learnt from.
        levels: what was done.
        after: the values of the survey afterwards, of each group (elements, n).
        elements: in their order.
    """

    job: LevelJob
    survey: GroupedSurvey
    levels: Levels
    after: list[np.ndarray]
    elements: tuple[ElementLevel, ...]

    @property
    def left_alone(self) -> dict[str, Text]:
        """Groups that were left as they are in every element, and why."""
        names = [set(one.left) for one in self.elements]
        everywhere = set.intersection(*names) if names else set()
        return {name: self.elements[0].left[name] for name in self.survey.groups if name in everywhere}

    @property
    def levelled(self) -> int:
        """How many groups were levelled, the reference among them."""
        return len(self.survey.groups) - len(self.left_alone) if self.job.has_groups else 0

    def typical(self, attribute: str) -> float:
        """The median over the elements; NaN where none has a number."""
        values = [value for one in self.elements if math.isfinite(value := getattr(one, attribute))]
        return float(np.median(values)) if values else math.nan


def find(job: LevelJob, survey: GroupedSurvey, levels: Levels) -> LevelFindings:
    """Compare before and after."""
    after = levels.applied(survey)
    steps_after = {
        ends: np.stack([_levelled(levels, group, side) for group, side in zip(ends, sides, strict=True)])
        for ends, sides in survey.pairs.items()
    }
    elements = []
    for number, name in enumerate(survey.names):
        able = [group for group in range(len(survey.groups)) if (number, group) not in levels.left]
        before_and_after = [
            [levels.scaled(number, values_of[group][number]) for group in able] for values_of in (survey.values, after)
        ]
        weights = survey.weights[able]
        before, after_it = (eta_squared(values, weights) if job.has_groups else math.nan for values in before_and_after)
        elements.append(
            ElementLevel(
                name=name,
                logged=bool(levels.logged[number]),
                between_before=before,
                between_after=after_it,
                step_before=_step(levels, survey, number, survey.pairs),
                step_after=_step(levels, survey, number, steps_after),
                left={survey.groups[group]: why for (element, group), why in levels.left.items() if element == number},
                background=levels.backgrounds[number],
            )
        )
    return LevelFindings(job, survey, levels, after, tuple(elements))


def _levelled(levels: Levels, group: int, values: np.ndarray) -> np.ndarray:
    """Values (elements, n) of a group, levelled but not corrected for their background."""
    return np.stack([levels.levelled(element, group, one) for element, one in enumerate(values)])


def _step(levels: Levels, survey: GroupedSurvey, element: int, pairs: Mapping[tuple[int, int], np.ndarray]) -> float:
    scaled = {ends: levels.scaled(element, sides[:, element]) for ends, sides in pairs.items()}
    steps, counts = steps_at(scaled)
    if not steps:
        return math.nan
    mean = float(np.average(np.abs(list(steps.values())), weights=list(counts.values())))
    if levels.logged[element]:
        return math.expm1(mean)
    values = np.concatenate([one[element] for one in survey.values])
    first, third = np.nanquantile(values, (0.25, 0.75))
    return mean * 1.349 / float(third - first) if third > first else math.nan
