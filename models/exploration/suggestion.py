"""What `train` should take: bands and TRANSFORM, and why.

A band is left out only where it does harm: it is the same everywhere, it mostly shows a detection limit, it costs most
of the area that can be used, or it says what another band says, which then counts twice in every distance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.choices import Transform
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, joined, parameters, plural
from ..sampling.log_ratios import MIN_PARTS
from ..sampling.preprocessing import look_like_concentrations
from .listing import listed, signed
from .statistics import BandStatistics
from .survey_data import SurveyData

SAME = 0.995
MOSTLY_BELOW = 0.5
# A band that leaves less than this share of the cells that could be used is left out.
_MIN_LEFT = 0.5


@dataclass(frozen=True)
class Suggestion:
    """What `train` should take.

    Attributes:
        transform: one of `choices.TRANSFORMS`.
        why: sentences on the transform.
        bands: to take (0-based), in their order.
        left_out: why each of the other bands is left out, by name.
        common: share of the cells or samples with a value in all bands to take.
    """

    transform: Transform
    why: Text
    bands: tuple[int, ...]
    left_out: dict[str, Text]
    common: float


def suggest(survey: SurveyData, statistics: Sequence[BandStatistics], correlations: np.ndarray) -> Suggestion:
    """The suggestion.

    Args:
        statistics: of each band.
        correlations: of their ranks, (bands, bands).
    """
    bands = range(len(statistics))
    left_out = {band: reason for band in bands if (reason := _useless(survey, statistics[band]))}
    left_out |= _costly(survey, [band for band in bands if band not in left_out])
    left_out |= _repeated(survey, statistics, correlations, [band for band in bands if band not in left_out])
    kept = tuple(band for band in bands if band not in left_out)
    there = np.isfinite(survey.values[list(kept)]).all(axis=0)
    transform, why = _transform(survey, statistics, kept, there)
    return Suggestion(
        transform=transform,
        why=why,
        bands=kept,
        left_out={survey.names[band]: left_out[band] for band in sorted(left_out)},
        common=float(there.mean()) if kept else 0.0,
    )


def _useless(survey: SurveyData, one: BandStatistics) -> Text | None:
    """Why a band is of no use whatever the others are; None where it is."""
    if one.minimum is None:
        return Text("it has no value")
    if one.is_constant:
        return Text(
            "it has the same value ({value:.4g}) everywhere, so that it tells no place from another", value=one.minimum
        )
    if one.below > MOSTLY_BELOW and survey.is_sampled:
        return Text(
            "{share:.0f} % of its samples are below detection: its map would show the laboratory's limit rather than "
            "the ground",
            share=100 * one.below,
        )
    if one.below > MOSTLY_BELOW and one.can_be_censored:
        return Text(
            "{share:.0f} % of its cells have its smallest value, {value:.4g}: its map would show the laboratory's "
            "limit rather than the ground",
            share=100 * one.below,
            value=one.minimum,
        )
    return None


def _costly(survey: SurveyData, bands: Sequence[int]) -> dict[int, Text]:
    """Bands that would cost most of the cells where the rest has values, with the reason.

    The rest starts as the cells with a value in at least half of the bands, and loses what each band that is taken
    lacks, those with most values first.
    """
    if not bands:
        return {}
    there = np.isfinite(survey.values)
    area = there[list(bands)].mean(axis=0) >= 0.5
    reasons = {}
    for band in sorted(bands, key=lambda band: -int((area & there[band]).sum())):
        left = area & there[band]
        if left.sum() < _MIN_LEFT * area.sum():
            reasons[band] = Text(
                "it has no value in {share:.0f} % of the samples that the other bands share, and its map would rest on "
                "the few that remain"
                if survey.is_sampled
                else "it has no value in {share:.0f} % of the cells that the other bands share, and train uses only "
                "cells with a value in every band",
                share=100 * (1 - left.sum() / area.sum()),
            )
        else:
            area = left
    return reasons


def _repeated(
    survey: SurveyData, statistics: Sequence[BandStatistics], correlations: np.ndarray, bands: Sequence[int]
) -> dict[int, Text]:
    """Bands that say what another one says, with the reason; the one with fewer gaps and limits stays."""
    reasons: dict[int, Text] = {}
    kept: list[int] = []
    for band in sorted(bands, key=lambda band: (_gaps(statistics[band]), band)):
        close = [(abs(correlations[band, other]), other) for other in kept if abs(correlations[band, other]) >= SAME]
        if not close:
            kept.append(band)
            continue
        other = max(close)[1]
        if np.array_equal(survey.values[band], survey.values[other], equal_nan=True):
            alike = Text("it is identical to {band}", band=survey.names[other])
        else:
            alike = Text(
                "it repeats {band} (Spearman correlation {correlation})",
                band=survey.names[other],
                correlation=signed(correlations[band, other], 3),
            )
        has_more = _gaps(statistics[other]) < _gaps(statistics[band])
        reasons[band] = Text(
            "{alike}, which has more values: what both show would count twice"
            if has_more
            else "{alike}: what both show would count twice",
            alike=alike,
        )
    return reasons


def _gaps(one: BandStatistics) -> float:
    """Cells or samples without a value of their own."""
    return one.missing + one.below * one.count


def _transform(
    survey: SurveyData, statistics: Sequence[BandStatistics], bands: Sequence[int], there: np.ndarray
) -> tuple[Transform, Text]:
    """The transform for some bands, which `train` would look at where all of them have values, and why."""
    if not bands:
        return "auto", Text("No band is left to train on.")
    if there.any():
        units, names = ([of[band] for band in bands] for of in (survey.units, survey.names))
        are_concentrations = look_like_concentrations(survey.values[list(bands)][:, there], units, names)
    else:
        are_concentrations = np.array([statistics[band].concentration for band in bands])
    count = int(are_concentrations.sum())
    if count == 0:
        return "none", Text(
            "No band looks like a concentration (positive values in a unit of concentration, or in none): logarithms "
            "would make no sense, and bands are only brought to the same scale."
        )
    best, why = _for_concentrations(count)
    if count == len(bands):
        return best, joined(
            [
                why,
                Text(
                    "{TRANSFORM} {auto} comes to the same here.",
                    auto=TRANSFORM_NAMES["auto"],
                    **parameters("TRANSFORM"),
                ),
            ]
        )
    others = [survey.names[band] for band, is_one in zip(bands, are_concentrations, strict=True) if not is_one]
    spoiling = plural(
        len(others),
        "{others} is no concentration and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes "
        "{transform} for the {count} that look like concentrations and leaves the rest as measured.",
        "{others} are no concentrations and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes "
        "{transform} for the {count} that look like concentrations and leaves the rest as measured.",
        others=listed(others),
        transform=TRANSFORM_NAMES[best],
        count=count,
        clr=TRANSFORM_NAMES["clr"],
        auto=TRANSFORM_NAMES["auto"],
    )
    return "auto", joined([spoiling, why])


def _for_concentrations(count: int) -> tuple[Transform, Text]:
    """The transform for so many concentrations, and why."""
    if count < MIN_PARTS:
        return "log", Text(
            "Concentrations are skewed, and logarithms even that out; log-ratios need three of them or more."
        )
    return "clr", Text(
        "Concentrations share one whole, so that one that rises pushes the others down: {clr} takes the logarithm of "
        "each against the mean of all, which undoes that, and skewness with it.",
        clr=TRANSFORM_NAMES["clr"],
    )
