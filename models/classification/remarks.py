"""What a classification means, in sentences."""

from __future__ import annotations

import numpy as np

from ..protocol.text import Text, parameters
from ..reporting.report import Remark
from .findings import TOP_AREA, ClassificationFindings, DepositCounts
from .validation import Validation

# Fewer tell little.
_FEW_DEPOSITS = 10
_FEW_FOLDS = 5
# That a sentence lists.
_MOST_NAMES, _MOST_DRIVERS = 5, 3
# A drop in AUC that nobody would notice.
_LITTLE = 0.01


def summary(findings: ClassificationFindings) -> Text:
    """The finding."""
    validation, without = findings.validation, findings.without
    if without is None:
        return Text(
            "Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial "
            "folds (0.5 is chance, 1 is perfect).",
            auc=validation.auc,
            folds=len(validation.folds),
        )
    return Text(
        "Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial folds "
        "(0.5 is chance, 1 is perfect); without the anomalies it is {without:.3f}. {verdict}",
        auc=validation.auc,
        folds=len(validation.folds),
        without=without.auc,
        verdict=_verdict(auc_differences(validation, without), findings.deposits.used),
    )


def auc_differences(validation: Validation, without: Validation) -> np.ndarray:
    """AUC with the anomalies less that without, of each fold."""
    return np.array([one.auc - other.auc for one, other in zip(validation.folds, without.folds, strict=True)])


def remarks(findings: ClassificationFindings) -> list[Remark]:
    """What limits the figures, and what they rest on."""
    cautions = [Remark(text, caution=True) for text in (*_doubts(findings), *_left_out(findings))]
    return cautions + [Remark(text) for text in _grounds(findings)]


def _verdict(differences: np.ndarray, deposits: int) -> Text:
    """Whether the anomalies help: differences in AUC of the folds, and how many deposits there are in all."""
    better, folds = int((differences > 0).sum()), len(differences)
    change = Text(
        "The anomalies change it by {mean:+.3f} on average and improve {better} of {folds} folds",
        mean=differences.mean(),
        better=better,
        folds=folds,
    )
    if deposits < _FEW_DEPOSITS:
        return Text(
            "{change}; with {deposits} deposits it cannot be told whether they help.", change=change, deposits=deposits
        )
    if folds < _FEW_FOLDS:
        return Text("{change}; {folds} folds are too few to tell whether they help.", change=change, folds=folds)
    if better == folds:
        return Text("{change}: they help here.", change=change)
    if (differences < 0).all():
        return Text("{change}: they do harm here.", change=change)
    return Text("{change}: the folds disagree, so that the difference may be chance.", change=change)


def _doubts(findings: ClassificationFindings) -> list[Text]:
    """Why the figures may be worth little."""
    texts, deposits, folds = [], findings.deposits.used, len(findings.validation.folds)
    if deposits < _FEW_DEPOSITS:
        texts.append(
            Text(
                "There are {deposits} deposits only, too few to say how good the map is: one more or less could change "
                "every figure a good deal.",
                deposits=deposits,
            )
        )
    if folds < findings.job.folds:
        texts.append(
            Text(
                "Only {folds} blocks hold deposits, so that there are {folds} folds rather than {requested}: a "
                "{BLOCK_SIZE} below {side:g} map units gives more.",
                folds=folds,
                requested=findings.job.folds,
                side=findings.block_side,
                **parameters("BLOCK_SIZE"),
            )
        )
    if findings.validation.auc <= 0.5:
        texts.append(Text("That is no better than chance: the map does not find held-out deposits."))
    elif findings.validation.auc <= findings.validation.by_chance:
        texts.append(
            Text(
                "That cannot be told from chance by {deposits} deposits: a map without skill reaches {limit:.2f} in "
                "one case of twenty.",
                deposits=deposits,
                limit=findings.validation.by_chance,
            )
        )
    if not findings.sigmoid.fitted:
        texts.append(
            Text(
                "With the folds put together, held-out deposits do not score higher than the background, so that the "
                "probabilities could not be calibrated: they are the classifier's own."
            )
        )
    return texts


def _left_out(findings: ClassificationFindings) -> list[Text]:
    """Deposits and anomalies that could not be used."""
    texts = _deposits_left_out(findings.deposits)
    if findings.deposits.too_many:
        texts.append(
            Text(
                "{count:,} deposits, drawn at random, are left out: there are very many.",
                count=findings.deposits.too_many,
            )
        )
    anomalies = findings.anomalies
    if anomalies and anomalies.without_values:
        texts.append(
            Text("{count} anomalies lack a value in some band and are left out.", count=anomalies.without_values)
        )
    if anomalies and anomalies.too_many:
        texts.append(
            Text("{count} anomalies, drawn at random, are left out: there are very many.", count=anomalies.too_many)
        )
    return texts


def _deposits_left_out(counts: DepositCounts) -> list[Text]:
    outside, on_nodata = counts.outside, counts.on_nodata
    if outside and on_nodata:
        return [
            Text(
                "Deposits left out: {outside} outside the rasters and {on_nodata} on cells without values.",
                outside=outside,
                on_nodata=on_nodata,
            )
        ]
    if outside:
        return [Text("Deposits left out: {outside} outside the rasters.", outside=outside)]
    if on_nodata:
        return [Text("Deposits left out: {on_nodata} on cells without values.", on_nodata=on_nodata)]
    return []


def _grounds(findings: ClassificationFindings) -> list[Text]:
    """What the figures rest on."""
    share, anomalies = findings.deposit_share, findings.anomalies
    texts = [
        Text(
            "The {area:.0f} % of the area that score highest hold {caught} of {all} deposits, each scored while its "
            "blocks were held out, among the background of these.",
            area=100 * TOP_AREA,
            caught=sum(one.caught for one in findings.found),
            all=len(findings.found),
        ),
        *_missed(findings),
        *_drivers(findings),
    ]
    if findings.sigmoid.fitted:
        texts.append(
            Text(
                "The probability is that of a deposit where deposits and background were equally common: 0.5 means "
                "that the bands speak for neither. Deposits are far rarer than that, so read it as favourability: as "
                "{even:.2g} % of the cells count as deposit, 0.5 on the map means about that, and 0.9 about "
                "{likely:.2g} %.",
                even=100 * share,
                likely=100 * _in_nature(0.9, share),
            )
        )
    if anomalies and anomalies.in_target:
        texts.append(
            Text(
                "{count} of the anomalies lie in the target domain: those in the blocks of a fold took no part in "
                "training while it was held out.",
                count=anomalies.in_target,
            )
        )
    texts.append(
        Text(
            "The map itself was trained on all of the deposits: holding it against the same ones, by eye or by "
            "'Evaluate scores', flatters it. The held-out figures are the honest ones."
        )
    )
    return texts


def _missed(findings: ClassificationFindings) -> list[Text]:
    missed = [one.name for one in reversed(findings.found) if not one.caught]
    if not missed:
        return []
    names = [*missed[:_MOST_NAMES], *(["\N{HORIZONTAL ELLIPSIS}"] if len(missed) > _MOST_NAMES else [])]
    return [Text("Missed there, the worst first: {names}.", names=names)]


def _drivers(findings: ClassificationFindings) -> list[Text]:
    """What drives the map; nothing where that was not looked at, or where the map finds nothing."""
    importance = findings.importance
    if importance is None or findings.validation.auc <= findings.validation.by_chance:
        return []
    order = importance.order()
    if importance.mean[order[0]] < _LITTLE:
        return [
            Text(
                "No band by itself drives the map: shuffled alone, none lowers the held-out AUC by {little:g} or more. "
                "Bands that go together stand in for each other.",
                little=_LITTLE,
            )
        ]
    foremost = [
        Text(
            "{band} {drop:.2g} ({count} of {folds} folds)",
            band=findings.bands[band],
            drop=float(importance.mean[band]),
            count=importance.folds(band),
            folds=len(importance.drops),
        )
        for band in order[:_MOST_DRIVERS]
        if importance.mean[band] > 0
    ]
    return [
        Text(
            "What drives the map most, by how far the held-out AUC falls where a band alone is shuffled: {bands}.",
            bands=foremost,
        )
    ]


def _in_nature(probability: float, share: float) -> float:
    """A probability among equally many deposits and background, where deposits have this share."""
    odds = probability / (1 - probability) * share / (1 - share)
    return odds / (1 + odds)
