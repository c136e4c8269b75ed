"""The classification as sentences, as an HTML report and as numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..reporting.line_chart import Line, roc_chart
from ..reporting.page import figure, heading, note, page, paragraph, table
from .findings import Findings
from .validation import Validation

_FEW_DEPOSITS = 10
_FEW_FOLDS = 5
_TOP_AREA = 0.1
_NAMES = {
    "random_forest": "random forest (300 trees)",
    "gradient_boosting": "gradient boosting (histogram-based trees)",
    "logistic_regression": "logistic regression",
    "svm": "support vector machine (radial basis functions)",
    "cnn": "convolutional network on windows",
}


def summary(findings: Findings) -> str:
    """The finding."""
    validation, without = findings.validation, findings.without
    start = (
        f"Deposits that had no part in training are found with an AUC of {validation.auc:.3f}, the mean of "
        f"{len(validation.folds)} spatial folds (0.5 is chance, 1 is perfect)"
    )
    if without is None:
        return f"{start}."
    return f"{start}; without the anomalies it is {without.auc:.3f}. {_verdict(findings)}"


def _verdict(findings: Findings) -> str:
    """Whether the anomalies help."""
    differences = _differences(findings)
    mean, better, folds = differences.mean(), int((differences > 0).sum()), len(differences)
    told = f"The anomalies change it by {mean:+.3f} on average and improve {better} of {folds} folds"
    if findings.deposits.used < _FEW_DEPOSITS:
        return f"{told}; with {findings.deposits.used} deposits it cannot be told whether they help."
    if folds < _FEW_FOLDS:
        return f"{told}; {folds} folds are too few to tell whether they help."
    if better == folds:
        return f"{told}: they help here."
    if (differences < 0).all():
        return f"{told}: they do harm here."
    return f"{told}: the folds disagree, so that the difference may be chance."


def _differences(findings: Findings) -> np.ndarray:
    """AUC with the anomalies less that without, of each fold."""
    pairs = zip(findings.validation.folds, findings.without.folds, strict=True)
    return np.array([one.auc - other.auc for one, other in pairs])


def notes(findings: Findings) -> list[str]:
    """What the figures rest on."""
    validation = findings.validation
    found = [
        f"The {100 * _TOP_AREA:.0f} % of the area that score highest hold {100 * validation.captured(_TOP_AREA):.0f} % "
        "of the deposits, each scored while its blocks were held out."
    ]
    if findings.sigmoid.fitted:
        found.append(
            "The probability is that of a deposit where deposits and background were equally common: 0.5 means that "
            "the bands speak for neither. Deposits are far rarer than that, so read it as favourability: as "
            f"{100 * findings.deposit_share:.2g} % of the cells count as deposit, 0.5 on the map means about that, and "
            f"0.9 about {100 * _in_nature(0.9, findings.deposit_share):.2g} %."
        )
    if findings.anomalies and findings.anomalies.in_target:
        found.append(
            f"{findings.anomalies.in_target} of the anomalies lie in the target domain: those in the blocks of a fold "
            "took no part in training while it was held out."
        )
    found.append(
        "The map itself was trained on all of the deposits: holding it against the same ones, by eye or by 'Evaluate "
        "scores', flatters it. The held-out figures are the honest ones."
    )
    return found


def cautions(findings: Findings) -> list[str]:
    """What limits the figures."""
    found, deposits, folds = [], findings.deposits, len(findings.validation.folds)
    if deposits.used < _FEW_DEPOSITS:
        found.append(
            f"There are {deposits.used} deposits only, too few to say how good the map is: one more or less could "
            "change every figure a good deal."
        )
    if folds < findings.job.folds:
        found.append(
            f"Only {folds} blocks hold deposits, so that there are {folds} folds rather than {findings.job.folds}: a "
            f"BLOCK_SIZE below {findings.block_side:g} map units gives more."
        )
    if findings.validation.auc <= 0.5:
        found.append("That is no better than chance: the map does not find held-out deposits.")
    if not findings.sigmoid.fitted:
        found.append(
            "Held-out deposits do not score higher than the background, so that the probabilities could not be "
            "calibrated: they are the classifier's own."
        )
    left_out = [
        f"{count} {where}"
        for count, where in ((deposits.outside, "outside INPUT"), (deposits.on_nodata, "on cells without values"))
        if count
    ]
    if left_out:
        found.append(f"Deposits left out: {' and '.join(left_out)}.")
    if findings.anomalies and findings.anomalies.without_values:
        found.append(f"{findings.anomalies.without_values} anomalies lack a value in some band and are left out.")
    if findings.anomalies and findings.anomalies.too_many:
        found.append(f"{findings.anomalies.too_many} anomalies, drawn at random, are left out: there are very many.")
    return found


def _in_nature(probability: float, share: float) -> float:
    """A probability among equally many deposits and background, where deposits have this share."""
    odds = probability / (1 - probability) * share / (1 - share)
    return odds / (1 + odds)


def classification_report(findings: Findings) -> str:
    """The whole report."""
    return page(
        "Prospectivity",
        summary(findings),
        *[note(text, caution=True) for text in cautions(findings)],
        *[note(text) for text in notes(findings)],
        heading("Spatial cross-validation"),
        _folds(findings),
        paragraph(
            "The map is cut into square blocks, and each fold holds out whole blocks with all of their deposits: cells "
            "picked at random would be found by their neighbours, which look alike. AUC and average precision compare "
            "the held-out deposits, each counting once however many cells it has, with the background of the held-out "
            "blocks. Background is all that is not known to be deposit: some may hold deposits yet unknown. Deposits "
            "just across the edge of a block still train, so that the figures remain a little kind."
        ),
        figure(
            _chart(findings),
            "ROC curves of the held-out scores of all folds, pooled. Each fold has a classifier of its own, so that "
            "the pooled AUC (in brackets) differs a little from the mean of the folds.",
        ),
        heading("How it was trained"),
        *[paragraph(text) for text in _method(findings)],
        table("lr", (), _counts(findings)),
        heading("Settings"),
        table("ll", (), _settings(findings)),
    )


def _folds(findings: Findings) -> str:
    folds, without = findings.validation.folds, findings.without
    header = ["Fold", "Deposits", "Background cells", "AUC", "Average precision", "by chance"]
    rows = [
        [str(number), one.deposits, one.background, _three(one.auc), _three(one.average_precision)]
        + [_three(one.chance_precision)]
        for number, one in enumerate(folds, start=1)
    ]
    mean = ["mean", None, None, _three(findings.validation.auc), _three(findings.validation.average_precision), None]
    rows.append(mean)
    if without:
        header += ["AUC without anomalies", "Average precision without", "Difference in AUC"]
        differences = _differences(findings)
        for row, one, difference in zip(rows, without.folds, differences, strict=False):
            row += [_three(one.auc), _three(one.average_precision), f"{difference:+.3f}"]
        mean += [_three(without.auc), _three(without.average_precision), f"{differences.mean():+.3f}"]
    return table("l" + "r" * (len(header) - 1), header, rows, best=len(folds))


def _chart(findings: Findings) -> str:
    both = [("with the anomalies" if findings.without else "held-out deposits", findings.validation)]
    if findings.without:
        both.append(("without the anomalies", findings.without))
    lines = [
        Line(f"{name} ({validation.pooled_auc:.3f})", *(values.tolist() for values in validation.curve()))
        for name, validation in both
    ]
    return roc_chart(
        lines, "ROC curves of held-out deposits, with the AUC in brackets", ("background cells", "deposits")
    )


def _method(findings: Findings) -> list[str]:
    texts = [
        "Bands are transformed and scaled as learnt on all valid cells of the target domain"
        + (", the anomalies by the same scaling. " if findings.anomalies else ". ")
        + f"Barren samples are drawn at random from the background, {findings.job.negative_ratio:g} for each positive "
        "cell where there are enough"
        + ("; with and without the anomalies they are the same" if findings.anomalies else "")
        + ". Imbalance is met by weights: a deposit weighs 1, shared out among its cells, "
        + (
            "an anomaly 1 too, or less so that all of them weigh no more than all deposits, "
            if findings.anomalies
            else ""
        )
        + "and positives and barren samples weigh the same in sum.",
    ]
    if findings.sigmoid.fitted:
        texts.append(
            "Probabilities are calibrated on held-out scores alone: a sigmoid (Platt's) is fitted to those of the "
            "deposits and of the background, both weighing the same in sum. The order of the cells stays as it is, and "
            "so does the AUC."
        )
    return texts


def _counts(findings: Findings) -> list[tuple[str, int]]:
    deposits, anomalies = findings.deposits, findings.anomalies
    rows = [
        ("Deposits on cells with values", deposits.used),
        ("Their cells", deposits.cells),
        ("Deposits inside INPUT on cells without values (left out)", deposits.on_nodata),
        ("Deposits outside INPUT (left out)", deposits.outside),
    ]
    if anomalies:
        rows += [
            ("Anomalies added as positives", anomalies.used),
            ("of these in the target domain", anomalies.in_target),
            ("Anomalies on known deposits (counted as deposits)", anomalies.on_deposits),
            ("Anomalies on cells without values (left out)", anomalies.without_values),
        ]
    return [*rows, ("Barren samples", findings.barren)]


def _settings(findings: Findings) -> list[tuple[str, str]]:
    job = findings.job
    chosen = "" if job.block_size else ", chosen from the valid area"
    rows = [
        ("Classifier", _NAMES[job.classifier]),
        ("Deposit cells", _within(job.buffer)),
        ("Barren samples", f"{job.negative_distance:g} map units or more from deposits and anomalies"),
        ("Blocks", f"{findings.blocks}, {findings.block_side:g} map units wide{chosen}"),
        ("Transform", ", ".join(dict.fromkeys(findings.transforms))),
        ("Seed", str(job.seed)),
    ]
    if job.classifier == "cnn":
        rows.insert(1, ("Windows", f"{job.patch_size} x {job.patch_size} pixels"))
    return rows


def _within(buffer: float) -> str:
    if buffer > 0:
        return f"cells that a deposit touches, and those within {buffer:g} map units of them"
    return "cells that a deposit touches"


def _three(value: float) -> str:
    return f"{value:.3f}"


def numbers_of(findings: Findings) -> dict[str, Any]:
    """The report as plain values."""
    job = findings.job
    return {
        "classifier": job.classifier,
        "seed": job.seed,
        "buffer": job.buffer,
        "negative_distance": job.negative_distance,
        "negative_ratio": job.negative_ratio,
        "block_side": findings.block_side,
        "blocks": findings.blocks,
        "transforms": findings.transforms,
        "deposits": findings.deposits,
        "anomalies": findings.anomalies,
        "barren": findings.barren,
        "deposit_share": findings.deposit_share,
        "sigmoid": findings.sigmoid,
        "validation": _validation_numbers(findings.validation),
        "without_anomalies": _validation_numbers(findings.without) if findings.without else None,
    }


def _validation_numbers(validation: Validation) -> dict[str, Any]:
    false, true = validation.curve()
    return {
        "auc": validation.auc,
        "average_precision": validation.average_precision,
        "pooled_auc": validation.pooled_auc,
        "captured_in_top_tenth": validation.captured(_TOP_AREA),
        "folds": validation.folds,
        "false_positive_rate": false,
        "true_positive_rate": true,
    }
