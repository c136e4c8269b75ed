"""The evaluation in sentences: the finding, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.text import Text, Words, joined, parameters, plural
from ..reporting.report import Remark
from .measurement import Measurement

SIGNIFICANT = 0.05
FEW_DEPOSITS = 5
# Behind the point of a percentage, and one.
_MOST_DIGITS = 4


def best_of(measurements: Sequence[Measurement]) -> Measurement:
    """The metric with the largest AUC, the first of equals."""
    return max(measurements, key=lambda one: one.roc.auc)


def label(one: Measurement, measurements: Sequence[Measurement]) -> Text:
    """Name of a metric, with its raster where there are several."""
    if len({other.raster for other in measurements}) > 1:
        return Text("{raster}: {metric}", raster=one.raster, metric=one.called)
    return one.called


def summary(measurements: Sequence[Measurement]) -> Text:
    """The finding."""
    best = best_of(measurements)
    name, auc, count = label(best, measurements), best.roc.auc, len(measurements)
    finding = (
        Text("{name} finds the known deposits best of {count} metrics: AUC {auc:.3f}.", name=name, count=count, auc=auc)
        if count > 1
        else Text("{name} has an AUC of {auc:.3f} against the known deposits.", name=name, auc=auc)
    )
    meaning = Text(
        "In {share} of all pairs of a deposit cell and another cell, the deposit cell scores higher (0.5 is chance, 1 "
        "is perfect).",
        share=percent(auc),
    )
    return joined([finding, meaning, *([Text("That is no better than chance.")] if auc <= 0.5 else [])])


def remarks(measurements: Sequence[Measurement]) -> list[Remark]:
    """What the figures rest on: what was chosen with the labels and what was not."""
    best = best_of(measurements)
    rasters: dict[str, list[Measurement]] = {}
    for one in measurements:
        rasters.setdefault(one.raster, []).append(one)
    found = on_collapse([raster for raster, own in rasters.items() if own[0].is_collapsed])
    found += [_on_training(best_of(own), len(rasters)) for own in rasters.values()]
    if len(measurements) > 1:
        found.append(
            Remark(
                Text(
                    "The best metric was chosen with these deposits, for the largest AUC of {count}, and that makes "
                    "its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.",
                    count=len(measurements),
                )
            )
        )
    if any(one.is_sought for one in measurements):
        found.append(
            Remark(
                Text(
                    "These scores were told what to look for. That is fair as long as geology made the choice: a kind "
                    "that is chosen for its figures here flatters them."
                ),
                caution=True,
            )
        )
    if left_out := best.deposits_outside + best.deposits_on_nodata:
        found.append(
            Remark(
                Text(
                    "{left_out} of {all} deposits are left out: {outside} outside {raster}, {on_nodata} on cells "
                    "without a value.",
                    left_out=left_out,
                    all=best.deposits + left_out,
                    outside=best.deposits_outside,
                    raster=best.raster,
                    on_nodata=best.deposits_on_nodata,
                ),
                caution=True,
            )
        )
    if best.places < min(best.deposits, FEW_DEPOSITS):
        found.append(
            Remark(
                plural(
                    best.places,
                    "The {deposits} deposits lie in one place, on the same cells, and tell no more than one deposit "
                    "would: the AUC rests on that place alone.",
                    "The {deposits} deposits lie in {number} places, on the same cells, and tell no more than as many "
                    "deposits would: one more or less could change the AUC a good deal.",
                    deposits=best.deposits,
                ),
                caution=True,
            )
        )
    elif best.deposits < FEW_DEPOSITS:
        found.append(
            Remark(
                plural(
                    best.deposits,
                    "The AUC rests on one deposit only: one more or less could change it a good deal.",
                    "The AUC rests on {number} deposits only: one more or less could change it a good deal.",
                ),
                caution=True,
            )
        )
    return [*_on_chance(best, measurements), *found]


def _on_chance(best: Measurement, measurements: Sequence[Measurement]) -> list[Remark]:
    """Whether the best metric can be told from chance; nothing where it was not tried."""
    if best.chance is None:
        return []
    name, p = label(best, measurements), best.chance.p_value
    by_chance = Text("{low:.2f} to {high:.2f}", low=best.chance.auc[0], high=best.chance.auc[1])
    moves = {"shifts": best.chance.shifts, "by_chance": by_chance}
    if best.roc.auc < best.chance.auc[0]:
        text = Text(
            "{name} does worse than chance: {shifts} random moves of the pattern of deposits have an AUC of "
            "{by_chance} in 95 % of them. The deposits lie where it is low: see that low and high are not exchanged, "
            "as where a small value means an anomaly.",
            name=name,
            **moves,
        )
        return [Remark(text, caution=True)]
    if p > SIGNIFICANT:
        text = Text(
            "{name} cannot be told from chance by these deposits: the same pattern of deposits, moved at random, has "
            "an AUC at least as large in {share} of {shifts} moves (p = {p:.2g}; chance alone gives {by_chance}). More "
            "deposits, or a better map, are needed before this AUC means anything.",
            name=name,
            share=percent(p),
            p=p,
            **moves,
        )
        return [Remark(text, caution=True)]
    several = len(measurements)
    # Bonferroni's bound.
    bound = min(1.0, several * p)
    low, high = best.auc_interval
    reaches_chance = low is not None and low <= 0.5
    is_open = bound > SIGNIFICANT or reaches_chance or best.places == 1
    sentences = [
        Text(
            "Whether {name} does better than chance stays open. By itself it has p = {p:.2g} against {shifts} random "
            "moves of the pattern of deposits, whose AUC is {by_chance} in 95 % of them."
            if is_open
            else "{name} does better than chance: p = {p:.2g} against {shifts} random moves of the pattern of "
            "deposits, whose AUC is {by_chance} in 95 % of them.",
            name=name,
            p=p,
            **moves,
        )
    ]
    if several > 1:
        sentences.append(
            Text(
                "That it was chosen as the best of {count} metrics raises p to as much as {p:.2g}, by which chance is "
                "not ruled out."
                if bound > SIGNIFICANT
                else "That it was chosen as the best of {count} metrics raises p to {p:.2g} at most.",
                count=several,
                p=bound,
            )
        )
    if reaches_chance:
        interval = Text("{low:.3f} to {high:.3f}", low=low, high=high)
        sentences.append(Text("Its 95 % interval, {interval}, reaches down to chance (0.5).", interval=interval))
    if best.places == 1:
        sentences.append(Text("A single place is high by chance often enough."))
    if best.deposits_excluded:
        sentences.append(Text("That some deposits were excluded from training flatters this too."))
    return [Remark(joined(sentences), caution=is_open)]


def on_collapse(rasters: Sequence[Words]) -> list[Remark]:
    """What to think of these rasters, whose detectors collapsed in training."""
    if not rasters:
        return []
    text = Text(
        "The detector collapsed in training, as the log of its run told, of {names}: such a map is not good, whatever "
        "its AUC. Run the detector again with other {EPOCHS}, {PATCH_SIZE} or {SEED}, or leave it out.",
        names=list(rasters),
        **parameters("EPOCHS", "PATCH_SIZE", "SEED"),
    )
    return [Remark(text, caution=True)]


def _on_training(one: Measurement, rasters: int) -> Remark:
    """Whether training saw the labels of a raster, given its best metric, and what follows for the AUC."""
    remark = _on_training_of(one)
    if rasters == 1:
        return remark
    return Remark(Text("{raster}: {sentence}", raster=one.raster, sentence=remark.text), remark.caution)


def _on_training_of(one: Measurement) -> Remark:
    """The same where there is no other raster."""
    if not one.is_ours:
        return Remark(
            Text(
                "The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw these "
                "deposits, the AUC is optimistic."
            ),
            caution=True,
        )
    if one.is_classified:
        return Remark(
            Text(
                "A classifier learnt this map from known deposits. If these are among them, the AUC is optimistic: the "
                "honest figure is the cross-validated AUC of the prospectivity report."
            ),
            caution=True,
        )
    if not one.deposits_excluded:
        if one.has_exclusion:
            return Remark(
                Text(
                    "Training did not use these deposits (what was excluded from it lies elsewhere): the AUC of each "
                    "metric is honest as to training."
                )
            )
        return Remark(
            Text(
                "Training did not use these deposits (nothing was excluded from it): the AUC of each metric is honest "
                "as to training."
            )
        )
    excluded = Text(
        "{excluded} of {deposits} deposits were excluded from training: this AUC is optimistic.",
        excluded=one.deposits_excluded,
        deposits=one.deposits,
    )
    if one.auc_held_out is None:
        figure = Text(
            "No deposit is left outside the excluded zone, so that no honest figure can be had: train without "
            "{EXCLUDE}, or exclude deposits only in another part of the map than those evaluated.",
            **parameters("EXCLUDE"),
        )
    else:
        figure = Text(
            "The honest figure is the held-out AUC, {auc:.3f} for {metric}: it counts only the cells and the {count} "
            "deposits outside the excluded zone.",
            auc=one.auc_held_out,
            metric=one.called,
            count=one.deposits - one.deposits_excluded,
        )
    return Remark(joined([excluded, figure]), caution=True)


def percent(share: float) -> Text:
    """A share in whole percent; with as many digits more as tell it from none and from all."""
    for digits in range(_MOST_DIGITS):
        if round(100 * share, digits) not in (0, 100) or share in (0, 1):
            break
    return Text("{percent} %", percent=f"{100 * share:.{digits}f}")
