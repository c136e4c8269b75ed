"""The evaluation in sentences: the finding, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .measure import Measurement

SIGNIFICANT = 0.05
_FEW_DEPOSITS = 5


@dataclass(frozen=True)
class Remark:
    """A sentence on what the figures are worth; `caution` where it limits them."""

    text: str
    caution: bool


def best_of(measurements: Sequence[Measurement]) -> Measurement:
    """The metric with the largest AUC, the first of equals."""
    return max(measurements, key=lambda one: one.roc.auc)


def label(one: Measurement, measurements: Sequence[Measurement]) -> str:
    """Name of a metric, with its raster where there are several."""
    several = len({other.raster for other in measurements}) > 1
    return f"{one.raster}: {one.metric}" if several else one.metric


def summary(measurements: Sequence[Measurement]) -> str:
    """The finding."""
    best = best_of(measurements)
    name = label(best, measurements)
    chance = " That is no better than chance." if best.roc.auc <= 0.5 else ""
    finding = (
        f"{name} finds the known deposits best of {len(measurements)} metrics: AUC {best.roc.auc:.3f}"
        if len(measurements) > 1
        else f"{name} has an AUC of {best.roc.auc:.3f} against the known deposits"
    )
    return (
        f"{finding}. In {percent(best.roc.auc)} of all pairs of a deposit cell and another cell, the deposit cell "
        f"scores higher (0.5 is chance, 1 is perfect).{chance}"
    )


def remarks(measurements: Sequence[Measurement]) -> list[Remark]:
    """What the figures rest on: what was chosen with the labels and what was not."""
    best = best_of(measurements)
    rasters: dict[str, list[Measurement]] = {}
    for one in measurements:
        rasters.setdefault(one.raster, []).append(one)
    found = [_training(best_of(own), len(rasters)) for own in rasters.values()]
    if len(measurements) > 1:
        found.append(
            Remark(
                f"The best metric was chosen with these deposits, for the largest AUC of {len(measurements)}, and that "
                "makes its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.",
                caution=False,
            )
        )
    if left_out := best.deposits_outside + best.deposits_on_nodata:
        found.append(
            Remark(
                f"{left_out} of {best.deposits + left_out} deposits are left out: {best.deposits_outside} outside "
                f"{best.raster}, {best.deposits_on_nodata} on cells without a value.",
                caution=True,
            )
        )
    if best.deposits < _FEW_DEPOSITS:
        count = "one deposit only" if best.deposits == 1 else f"{best.deposits} deposits only"
        found.append(Remark(f"The AUC rests on {count}: one more or less could change it a good deal.", caution=True))
    return [*_chance(best, measurements), *found]


def _chance(best: Measurement, measurements: Sequence[Measurement]) -> list[Remark]:
    """Whether the best metric can be told from chance; nothing where it was not tried."""
    if best.chance is None:
        return []
    name, p, shifts = label(best, measurements), best.chance.p_value, best.chance.shifts
    by_chance = "{:.2f} to {:.2f}".format(*best.chance.auc)
    several = len(measurements)
    if p > SIGNIFICANT:
        return [
            Remark(
                f"{name} cannot be told from chance by these deposits: the same pattern of deposits, moved at random, "
                f"has an AUC at least as large in {percent(p)} of {shifts} moves (p = {p:.3f}; chance alone gives "
                f"{by_chance}). More deposits, or a better map, are needed before this AUC means anything.",
                caution=True,
            )
        ]
    text = (
        f"{name} does better than chance: p = {p:.3f} against {shifts} random moves of the pattern of deposits, whose "
        f"AUC is {by_chance} in 95 % of them."
    )
    if several > 1:
        bound = min(1.0, several * p)
        text += f" That it was chosen as the best of {several} metrics raises p to {bound:.3f} at most."
        if bound > SIGNIFICANT:
            text += " With that, chance is not ruled out."
    if best.deposits_excluded:
        text += " That some deposits were excluded from training flatters this too."
    caution = several * p > SIGNIFICANT
    if best.intervals and best.intervals.auc[0] <= 0.5:
        text += f" But its 95 % interval, {interval(best.intervals.auc)}, reaches down to chance (0.5)."
        caution = True
    return [Remark(text, caution)]


def _training(one: Measurement, rasters: int) -> Remark:
    """Whether training saw the labels of a raster, given its best metric, and what follows for the AUC."""
    start = f"{one.raster}: " if rasters > 1 else ""
    if not one.is_ours:
        return Remark(
            f"{start}The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw "
            "these deposits, the AUC is optimistic.",
            caution=True,
        )
    if one.is_classified:
        return Remark(
            f"{start}A classifier learnt this map from known deposits. If these are among them, the AUC is optimistic: "
            "the honest figure is the cross-validated AUC of the prospectivity report.",
            caution=True,
        )
    if not one.deposits_excluded:
        how = "nothing was excluded from it" if not one.has_exclusion else "what was excluded from it lies elsewhere"
        return Remark(
            f"{start}Training did not use these deposits ({how}): the AUC of each metric is honest as to training.",
            caution=False,
        )
    excluded = f"{one.deposits_excluded} of {one.deposits} deposits were excluded from training"
    told = f"{start}{excluded}: this AUC is optimistic."
    if one.auc_held_out is None:
        return Remark(
            f"{told} No deposit is left outside the excluded zone, so that no honest figure can be had: train without "
            "EXCLUDE, or exclude deposits only in another part of the map than those evaluated.",
            caution=True,
        )
    return Remark(
        f"{told} The honest figure is the held-out AUC, {one.auc_held_out:.3f} for {one.metric}: it counts only the "
        f"cells and the {one.deposits - one.deposits_excluded} deposits outside the excluded zone.",
        caution=True,
    )


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def interval(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.3f} to {ends[1]:.3f}"
