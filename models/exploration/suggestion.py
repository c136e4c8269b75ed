"""What `train` should take: bands and TRANSFORM, and why.

A band is left out only where it does harm: it is the same everywhere, it mostly shows a detection limit, it costs most
of the area that can be used, or it says what another band says, which then counts twice in every distance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..sampling.preprocessing import look_like_concentrations
from .composition import FEWEST_PARTS
from .statistics import Statistics
from .survey import Survey

SAME = 0.995
MOSTLY_BELOW = 0.5
# A band that leaves less than this share of the cells that could be used is left out.
LEAST_LEFT = 0.5


@dataclass(frozen=True)
class Suggestion:
    """What `train` should take.

    Attributes:
        transform: one of `jobs.TRANSFORMS`.
        why: sentence on the transform.
        bands: to take (0-based), in their order.
        left_out: why each of the other bands is left out, by name.
        common: share of the cells or samples with a value in all bands to take.
    """

    transform: str
    why: str
    bands: tuple[int, ...]
    left_out: dict[str, str]
    common: float


def suggest(survey: Survey, numbers: Sequence[Statistics], correlations: np.ndarray) -> Suggestion:
    """The suggestion.

    Args:
        numbers: of each band.
        correlations: of their ranks, (bands, bands).
    """
    left_out = {band: reason for band, one in enumerate(numbers) if (reason := _of_its_own(survey, one))}
    left_out |= _costly(survey, [band for band in range(len(numbers)) if band not in left_out])
    left_out |= _repeated(survey, numbers, correlations, [b for b in range(len(numbers)) if b not in left_out])
    bands = tuple(band for band in range(len(numbers)) if band not in left_out)
    there = np.isfinite(survey.values[list(bands)]).all(axis=0)
    transform, why = _transform(survey, numbers, bands, there)
    return Suggestion(
        transform=transform,
        why=why,
        bands=bands,
        left_out={survey.names[band]: left_out[band] for band in sorted(left_out)},
        common=float(there.mean()) if bands else 0.0,
    )


def _of_its_own(survey: Survey, one: Statistics) -> str:
    """Why a band is of no use whatever the others are; empty where it is."""
    if one.minimum is None:
        return "it has no value"
    if one.is_constant:
        return f"it has the same value ({one.minimum:.4g}) everywhere, so that it tells no place from another"
    if one.below > MOSTLY_BELOW and (survey.things == "samples" or one.can_be_censored):
        share = f"{100 * one.below:.0f} % of its {survey.things}"
        limit = "are below detection" if survey.things == "samples" else f"have its smallest value, {one.minimum:.4g}"
        return f"{share} {limit}: its map would show the laboratory's limit rather than the ground"
    return ""


def _costly(survey: Survey, bands: Sequence[int]) -> dict[int, str]:
    """Bands that would cost most of the cells where the rest has values, with the reason.

    The rest starts as the cells with a value in at least half of the bands, and loses what each band that is taken
    lacks, those with most values first.
    """
    if not bands:
        return {}
    there = np.isfinite(survey.values)
    area = there[list(bands)].mean(axis=0) >= 0.5
    found = {}
    for band in sorted(bands, key=lambda band: -int((area & there[band]).sum())):
        left = area & there[band]
        if left.sum() < LEAST_LEFT * area.sum():
            lost = 100 * (1 - left.sum() / area.sum())
            cost = (
                "train uses only cells with a value in every band"
                if survey.things == "cells"
                else "its map would rest on the few that remain"
            )
            found[band] = (
                f"it has no value in {lost:.0f} % of the {survey.things} that the other bands share, and {cost}"
            )
        else:
            area = left
    return found


def _repeated(
    survey: Survey, numbers: Sequence[Statistics], correlations: np.ndarray, bands: Sequence[int]
) -> dict[int, str]:
    """Bands that say what another one says, with the reason; the one with fewer gaps and limits stays."""
    found: dict[int, str] = {}
    kept: list[int] = []
    for band in sorted(bands, key=lambda band: (_gaps(numbers[band]), band)):
        close = [(abs(correlations[band, other]), other) for other in kept if abs(correlations[band, other]) >= SAME]
        if not close:
            kept.append(band)
            continue
        other = max(close)[1]
        if np.array_equal(survey.values[band], survey.values[other], equal_nan=True):
            alike = f"it is identical to {survey.names[other]}"
        else:
            correlation = f"{correlations[band, other]:.3f}".replace("-", "\N{MINUS SIGN}")
            alike = f"it repeats {survey.names[other]} (Spearman correlation {correlation})"
        better = ", which has more values" if _gaps(numbers[other]) < _gaps(numbers[band]) else ""
        found[band] = f"{alike}{better}: what both show would count twice"
    return found


def _gaps(one: Statistics) -> float:
    """Cells or samples without a value of their own."""
    return one.missing + one.below * one.count


def _transform(
    survey: Survey, numbers: Sequence[Statistics], bands: Sequence[int], there: np.ndarray
) -> tuple[str, str]:
    """The transform for some bands, which `train` would look at where all of them have values, and why."""
    if not bands:
        return "auto", "No band is left to train on."
    if there.any():
        units = [survey.units[band] for band in bands]
        fitting = look_like_concentrations(survey.values[np.ix_(bands, there)], units)
    else:
        fitting = np.array([numbers[band].concentration for band in bands])
    count = int(fitting.sum())
    if count == 0:
        return "none", (
            "No band looks like a concentration (positive values in a unit of concentration, or in none): logarithms "
            "would make no sense, and bands are only brought to the same scale."
        )
    ratios = (
        "Concentrations share one whole, so that one that rises pushes the others down: clr takes the logarithm of "
        "each against the mean of all, which undoes that, and skewness with it."
    )
    logarithms = "Concentrations are skewed, and logarithms even that out; log-ratios need three of them or more."
    if count == len(bands):
        transform, why = ("clr", ratios) if count >= FEWEST_PARTS else ("log", logarithms)
        return transform, f"{why} TRANSFORM auto comes to the same here."
    others = [survey.names[band] for band, fits in zip(bands, fitting, strict=True) if not fits]
    return "auto", (
        f"{listed(others)} {'is no concentration' if len(others) == 1 else 'are no concentrations'} and would spoil "
        f"the log-ratios if clr were forced on all bands: auto takes {'clr' if count >= FEWEST_PARTS else 'log'} for "
        f"the {count} that look like concentrations and leaves the rest as measured. "
        + (ratios if count >= FEWEST_PARTS else logarithms)
    )


def listed(names: Sequence[str], most: int = 8) -> str:
    """Names in a sentence: the first few, and how many more there are."""
    shown = list(names[:most]) + ([f"{len(names) - most} more"] if len(names) > most else [])
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
