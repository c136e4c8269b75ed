"""How each element of each group is brought to one level, learnt from a survey and applied to any of its values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import LevelJob
from ..protocol.logarithms import no_logarithms
from ..protocol.no_parts import no_parts
from ..protocol.option_names import LEVELLING_NAMES
from ..protocol.text import Text, parameters
from ..protocol.units import is_concentration
from ..sampling.skewness import is_skewed
from .background import Background, fit_background
from .borders import MIN_PAIRS, linked, offsets, steps_at
from .curves import SAME, Curve, Line, curves_to, mean_level, quantiles_of
from .survey import NO_GROUP, GroupedSurvey

TOO_FEW = Text("too few values")
NO_BORDER = Text("no common border with the others")
NO_REFERENCE = Text("too few values in the reference group")


@dataclass(frozen=True)
class Levels:
    """What is done to the values.

    Attributes:
        logged: which elements are levelled as logarithms, (elements,).
        curves: what each element of each group goes through, [element][group].
        left: why an element of a group is left as it is, by their numbers.
        backgrounds: what is taken off each element; None where nothing is.
    """

    logged: np.ndarray
    curves: Sequence[Sequence[Curve]]
    left: dict[tuple[int, int], Text]
    backgrounds: Sequence[Background | None]

    def scaled(self, element: int, values: np.ndarray) -> np.ndarray:
        """Values of an element on the scale that it is levelled on."""
        return np.log(values) if self.logged[element] else values

    def unscaled(self, element: int, values: np.ndarray) -> np.ndarray:
        """The inverse."""
        return np.exp(values) if self.logged[element] else values

    def levelled(self, element: int, group: int, values: np.ndarray) -> np.ndarray:
        """Values of an element of one group at the common level; those that are left alone to the last bit."""
        curve = self.curves[element][group]
        return values if curve is SAME else self.unscaled(element, curve(self.scaled(element, values)))

    def corrected(self, values: np.ndarray) -> np.ndarray:
        """Levelled values (elements, n) less what others explain; NaN where one of these has no value."""
        found = values.copy()
        for element, background in enumerate(self.backgrounds):
            if background:
                explaining = np.array([self.scaled(row, values[row]) for row in background.explaining])
                corrected = background.corrected(self.scaled(element, values[element]), explaining)
                found[element] = self.unscaled(element, corrected)
        return found

    def apply(self, values: np.ndarray, groups: np.ndarray) -> np.ndarray:
        """Values (elements, n) of the groups (n,), `NO_GROUP` for none, as they are written."""
        found = values.copy()
        order = np.argsort(groups, kind="stable")
        numbers, starts = np.unique(groups[order], return_index=True)
        for number, members in zip(numbers, np.split(order, starts[1:]), strict=True):
            if number == NO_GROUP:
                continue
            for element, curves in enumerate(self.curves):
                if curves[number] is not SAME:
                    found[element, members] = self.levelled(element, number, values[element, members])
        return self.corrected(found)

    def applied(self, survey: GroupedSurvey) -> list[np.ndarray]:
        """The values of a survey, each group's, as they are written."""
        return [self.apply(values, np.full(values.shape[1], group)) for group, values in enumerate(survey.values)]


def fit(job: LevelJob, survey: GroupedSurvey) -> Levels:
    """Learn from a survey.

    Raises:
        EngineError: nothing can be levelled as the job asks.
    """
    logged = _logged(job, survey)
    one_group: list[list[Curve]] = [[SAME] * len(survey.groups) for _ in survey.names]
    levels = Levels(logged, one_group, {}, [None] * len(survey.names))
    if job.has_groups:
        levels = _with_curves(job, survey, levels)
    return Levels(logged, levels.curves, levels.left, _backgrounds(job, survey, levels)) if job.background else levels


def _logged(job: LevelJob, survey: GroupedSurvey) -> np.ndarray:
    if job.scale == "linear":
        return np.zeros(len(survey.names), bool)
    unfit = [name for name, lowest in zip(survey.names, survey.lowest, strict=True) if lowest <= 0]
    if job.scale == "log":
        if unfit:
            raise no_logarithms(unfit)
        return np.ones(len(survey.names), bool)
    pooled = np.concatenate(survey.values, axis=1)
    skewed = [name not in unfit and is_skewed(one) for name, one in zip(survey.names, pooled, strict=True)]
    # Of a concentration a laboratory is off by a factor, be it skewed or not.
    parts = [name not in unfit and fits for name, fits in zip(survey.names, _are_parts(survey), strict=True)]
    return np.array(skewed) | np.array(parts)


def _are_parts(survey: GroupedSurvey) -> list[bool]:
    """Whether each element may be a concentration, by its name and unit."""
    others = no_parts(survey.names, survey.units)
    return [
        name not in others and (not unit or is_concentration(unit))
        for name, unit in zip(survey.names, survey.units, strict=True)
    ]


def _with_curves(job: LevelJob, survey: GroupedSurvey, levels: Levels) -> Levels:
    reference = _reference(job, survey)
    enough = survey.counts >= job.min_values
    if (enough.sum(axis=1) < 2).all():
        raise EngineError(
            "Fewer than two groups have {fewest} values of an element: choose other groups, or lower {MIN_VALUES}.",
            fewest=job.min_values,
            **parameters("MIN_VALUES"),
        )
    curves: list[list[Curve]] = []
    left = {(int(element), int(group)): TOO_FEW for element, group in np.argwhere(~enough)}
    for element in range(len(survey.names)):
        able = np.flatnonzero(enough[element])
        curves.append([SAME] * len(survey.groups))
        if reference is not None and reference not in able:
            left |= {(element, int(group)): NO_REFERENCE for group in able}
            continue
        if len(able) < 2:
            continue
        method = _by_borders if job.method == "borders" else _by_quantiles
        found = method(job, survey, levels, element, able, reference)
        for group in able:
            if group in found:
                curves[-1][group] = found[group]
            else:
                left[element, int(group)] = NO_BORDER
    if all(curve is SAME for row in curves for curve in row):
        raise _nothing_levelled(job, survey)
    return Levels(levels.logged, curves, left, levels.backgrounds)


def _reference(job: LevelJob, survey: GroupedSurvey) -> int | None:
    if not job.reference:
        return None
    if job.reference not in survey.groups:
        raise EngineError(
            "{REFERENCE} is {name}, and there is no such group; there are: {groups}.",
            **parameters("REFERENCE"),
            name=job.reference,
            groups=list(survey.groups),
        )
    return survey.groups.index(job.reference)


def _by_quantiles(
    job: LevelJob, survey: GroupedSurvey, levels: Levels, element: int, able: np.ndarray, reference: int | None
) -> dict[int, Curve]:
    """Of the groups that are able to be levelled, by number; the reference stays as it is."""
    quantiles = np.array([quantiles_of(levels.scaled(element, survey.values[group][element])) for group in able])
    if reference is None:
        target = mean_level(quantiles, survey.counts[element, able])
    else:
        target = quantiles[list(able).index(reference)]
    found: dict[int, Curve] = dict(zip(able.tolist(), curves_to(job.method, quantiles, target), strict=True))
    return found if reference is None else {**found, reference: SAME}


def _by_borders(
    job: LevelJob, survey: GroupedSurvey, levels: Levels, element: int, able: np.ndarray, reference: int | None
) -> dict[int, Curve]:
    """The same of those that borders link to the reference, or else of the largest set that they link."""
    among = {ends: one[:, element] for ends, one in survey.pairs.items() if set(ends) <= {*able}}
    pairs = {ends: levels.scaled(element, one) for ends, one in among.items()}
    steps, counts = steps_at(pairs)
    if not steps:
        return {}
    above = offsets(len(survey.groups), steps, counts)
    of, sizes = linked(len(survey.groups), steps), survey.counts[element]
    chosen = of[reference] if reference is not None else np.argmax(np.bincount(of, weights=sizes))
    members = np.flatnonzero((of == chosen) & np.isin(np.arange(len(of)), able))
    if len(members) < 2:
        return {}
    level = above[reference] if reference is not None else np.average(above[members], weights=sizes[members])
    found: dict[int, Curve] = {int(group): Line(1.0, float(level - above[group])) for group in members}
    return found if reference is None else {**found, reference: SAME}


def _nothing_levelled(job: LevelJob, survey: GroupedSurvey) -> EngineError:
    if job.method == "borders":
        return EngineError(
            "No two groups have {fewest} pairs of {things} within {distance:.4g} map units of each other: raise "
            "{BORDER_DISTANCE}, or choose {METHOD} {other}.",
            fewest=MIN_PAIRS,
            things=survey.things,
            distance=survey.border_distance,
            other=LEVELLING_NAMES["median_iqr"],
            **parameters("BORDER_DISTANCE", "METHOD"),
        )
    return EngineError(
        "No group can be levelled to {reference}: it has fewer than {fewest} values of each element. Choose another "
        "{REFERENCE}, or lower {MIN_VALUES}.",
        reference=job.reference,
        fewest=job.min_values,
        **parameters("REFERENCE", "MIN_VALUES"),
    )


def _backgrounds(job: LevelJob, survey: GroupedSurvey, levels: Levels) -> list[Background | None]:
    """One for each element but those that explain."""
    rows = [survey.names.index(name) for name in job.background]
    values = np.concatenate(levels.applied(survey), axis=1)
    scaled = np.array([levels.scaled(element, one) for element, one in enumerate(values)])
    found = [None if element in rows else fit_background(one, scaled[rows], rows) for element, one in enumerate(scaled)]
    if not any(found):
        raise EngineError(
            "Nothing is explained by {names}: too few {things} have values of all of them and of another element.",
            names=list(job.background),
            things=survey.things,
        )
    return found
