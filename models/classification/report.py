"""The classification as a report and as numbers."""

from __future__ import annotations

from typing import Any

from ..protocol.labels import chosen_by
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, joined
from ..reporting.line_chart import Line, LineChart, roc_chart
from ..reporting.report import Cell, Part, Report, Table, figure, heading, notes, paragraph, table
from .findings import TOP_AREA, ClassificationFindings
from .remarks import auc_differences, remarks, summary
from .validation import Validation

_NAMES = {
    "random_forest": Text("random forest (300 trees)"),
    "gradient_boosting": Text("gradient boosting (histogram-based trees)"),
    "logistic_regression": Text("logistic regression"),
    "svm": Text("support vector machine (radial basis functions)"),
    "cnn": Text("convolutional network on windows"),
}

# Rows of a table that anybody reads.
_MAX_ROWS, _MAX_BANDS = 100, 20


def classification_report(findings: ClassificationFindings) -> Report:
    """The whole report."""
    return Report(
        Text("Prospectivity"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Spatial cross-validation"),
            _folds(findings),
            paragraph(
                "The map is cut into square blocks, and each fold holds out whole blocks with all of their deposits: "
                "cells picked at random would be found by their neighbours, which look alike. AUC and average "
                "precision compare the held-out deposits, each counting once however many cells it has, with the "
                "background of the held-out blocks. Background is all that is not known to be deposit: some may hold "
                "deposits yet unknown. Deposits just across the edge of a block still train, so that the figures "
                "remain a little kind."
            ),
            figure(
                _chart(findings),
                "ROC curves of the held-out scores of all folds, pooled. Each fold has a classifier of its own, so "
                "that the pooled AUC (in brackets) differs a little from the mean of the folds.",
            ),
            *_found(findings),
            *_importance(findings),
            heading("How it was trained"),
            *_method(findings),
            table("lr", (), _counts(findings)),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _folds(findings: ClassificationFindings) -> Table:
    validation, without = findings.validation, findings.without
    header = [
        Text("Fold"),
        Text("Deposits"),
        Text("Background cells"),
        Text("AUC"),
        Text("Average precision"),
        Text("by chance"),
    ]
    rows: list[list[Cell]] = [
        [
            str(number),
            one.deposits,
            one.background,
            _three(one.auc),
            _digits(one.average_precision),
            _digits(one.chance_precision),
        ]
        for number, one in enumerate(validation.folds, start=1)
    ]
    mean: list[Cell] = [Text("mean"), None, None, _three(validation.auc), _digits(validation.average_precision), None]
    rows.append(mean)
    if without:
        header += [Text("AUC without anomalies"), Text("Average precision without"), Text("Difference in AUC")]
        differences = auc_differences(validation, without)
        for row, one, difference in zip(rows, without.folds, differences, strict=False):
            row += [_three(one.auc), _digits(one.average_precision), f"{difference:+.3f}"]
        mean += [_three(without.auc), _digits(without.average_precision), f"{differences.mean():+.3f}"]
    return table("l" + "r" * (len(header) - 1), header, rows, best=len(validation.folds))


def _chart(findings: ClassificationFindings) -> LineChart:
    validation, without = findings.validation, findings.without
    auc = validation.pooled_auc
    if without:
        lines = [
            _line(Text("with the anomalies ({auc:.3f})", auc=auc), validation),
            _line(Text("without the anomalies ({auc:.3f})", auc=without.pooled_auc), without),
        ]
    else:
        lines = [_line(Text("held-out deposits ({auc:.3f})", auc=auc), validation)]
    return roc_chart(
        lines,
        title=Text("ROC curves of held-out deposits, with the AUC in brackets"),
        x_label=Text("false positive rate (share of background cells flagged)"),
        y_label=Text("true positive rate (share of deposits flagged)"),
    )


def _line(label: Text, validation: Validation) -> Line:
    return Line(label, *(values.tolist() for values in validation.curve()))


def _found(findings: ClassificationFindings) -> list[Part]:
    """Which deposits were caught, and which were missed."""
    shown = findings.found
    rows: list[tuple[Cell, ...]] = []
    if len(shown) > _MAX_ROWS:
        shown = (*shown[: _MAX_ROWS // 2], *shown[-_MAX_ROWS // 2 :])
    for one in shown:
        verdict = Text("caught") if one.caught else Text("missed")
        rows.append((one.name, str(one.fold), f"{one.percentile:.1f}", verdict))
    parts: list[Part] = [
        heading("Deposits caught and missed"),
        paragraph(
            "Each as the fold saw it that held it out: the percentile is the percentage of the background of that fold "
            "that scores lower, the mean over the deposit's cells. Caught are those in the {area:.0f} % that score "
            "highest.",
            area=100 * TOP_AREA,
        ),
        table("lrrl", (Text("Deposit"), Text("Fold"), Text("Percentile"), Text("Verdict")), rows),
    ]
    if len(shown) < len(findings.found):
        parts.append(
            paragraph(
                "{count:,} deposits between these are in the numbers beside the report.",
                count=len(findings.found) - len(shown),
            )
        )
    return parts


def _importance(findings: ClassificationFindings) -> list[Part]:
    """What each band is worth for the deposits that were held out."""
    importance = findings.importance
    if importance is None:
        return []
    rows = [
        (
            findings.bands[band],
            f"{importance.mean[band]:+.3f}",
            f"{importance.drops[:, band].min():+.3f}",
            f"{importance.drops[:, band].max():+.3f}",
            Text("{count} of {folds}", count=importance.folds(band), folds=len(importance.drops)),
        )
        for band in importance.order()[:_MAX_BANDS]
    ]
    return [
        heading("What drives the map"),
        paragraph(
            "Drop in the AUC of held-out blocks where the values of one band are shuffled among their cells "
            "(permutation importance). Around zero a band adds nothing that the others do not have: of two bands that "
            "go together each may look dispensable. The more folds agree, the surer. It tells what the classifier "
            "relies on, not what made the deposits."
        ),
        table(
            "lrrrr",
            (
                Text("Band"),
                Text("Drop in AUC, mean"),
                Text("least of the folds"),
                Text("most of the folds"),
                Text("Folds where it drops"),
            ),
            rows,
        ),
    ]


def _method(findings: ClassificationFindings) -> list[Any]:
    ratio = findings.job.negative_ratio
    if findings.anomalies:
        sentences = [
            Text(
                "Bands are transformed and scaled as learnt on all valid cells of the target domain, the anomalies by "
                "the same scaling."
            ),
            Text(
                "Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there "
                "are enough; with and without the anomalies they are the same.",
                ratio=ratio,
            ),
            Text(
                "Imbalance is met by weights: a deposit weighs 1, shared out among its cells, an anomaly 1 too, or "
                "less so that all of them weigh no more than all deposits, and positives and barren samples weigh the "
                "same in sum."
            ),
        ]
    else:
        sentences = [
            Text("Bands are transformed and scaled as learnt on all valid cells of the target domain."),
            Text(
                "Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there "
                "are enough.",
                ratio=ratio,
            ),
            Text(
                "Imbalance is met by weights: a deposit weighs 1, shared out among its cells, and positives and barren "
                "samples weigh the same in sum."
            ),
        ]
    parts = [paragraph(joined(sentences))]
    if findings.sigmoid.fitted:
        parts.append(
            paragraph(
                "Probabilities are calibrated on held-out scores alone: a sigmoid (Platt's) is fitted to those of the "
                "deposits and of the background, both weighing the same in sum. The order of the cells stays as it "
                "is, and so does the AUC."
            )
        )
    return parts


def _counts(findings: ClassificationFindings) -> list[tuple[Text, int]]:
    deposits, anomalies = findings.deposits, findings.anomalies
    rows = [
        (Text("Deposits on cells with values"), deposits.used),
        (Text("Their cells"), deposits.cells),
        (Text("Deposits inside the rasters on cells without values (left out)"), deposits.on_nodata),
        (Text("Deposits outside the rasters (left out)"), deposits.outside),
        (Text("Deposits beyond what is enough (left out at random)"), deposits.too_many),
    ]
    if anomalies:
        rows += [
            (Text("Anomalies added as positives"), anomalies.used),
            (Text("of these in the target domain"), anomalies.in_target),
            (Text("Anomalies on known deposits (counted as deposits)"), anomalies.on_deposits),
            (Text("Anomalies on cells without values (left out)"), anomalies.without_values),
        ]
    return [*rows, (Text("Barren samples"), findings.barren)]


def _settings(findings: ClassificationFindings) -> list[tuple[Text, Cell]]:
    job = findings.job
    rows: list[tuple[Text, Cell]] = [(Text("Classifier"), _NAMES[job.classifier])]
    if job.classifier == "cnn":
        rows.append((Text("Windows"), Text("{size} x {size} pixels", size=job.patch_size)))
    if job.label_field:
        rows.append((Text("Deposits"), chosen_by(job.label_field, job.label_value)))
    return [
        *rows,
        (Text("Deposit cells"), _deposit_cells(job.buffer)),
        (
            Text("Barren samples"),
            Text("{distance:g} map units or more from deposits and anomalies", distance=job.negative_distance),
        ),
        (Text("Blocks"), _blocks(findings)),
        (Text("Transform"), joined((TRANSFORM_NAMES[kind] for kind in dict.fromkeys(findings.transforms)), ", ")),
        (Text("Seed"), str(job.seed)),
    ]


def _deposit_cells(buffer: float) -> Text:
    if buffer > 0:
        return Text(
            "cells that a deposit touches, and those within {buffer:g} map units of them",
            buffer=buffer,
        )
    return Text("cells that a deposit touches")


def _blocks(findings: ClassificationFindings) -> Text:
    return Text(
        "{count}, {side:g} map units wide"
        if findings.job.block_size
        else "{count}, {side:g} map units wide, chosen from the valid area",
        count=findings.blocks,
        side=findings.block_side,
    )


def _three(value: float) -> str:
    return f"{value:.3f}"


def _digits(value: float) -> str:
    """By three significant digits, so that small ones compare too."""
    return f"{value:#.3g}"


def numbers_of(findings: ClassificationFindings) -> dict[str, Any]:
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
        "found_deposits": findings.found,
        "importance": _importance_numbers(findings),
        "validation": _validation_numbers(findings.validation),
        "without_anomalies": _validation_numbers(findings.without) if findings.without else None,
    }


def _importance_numbers(findings: ClassificationFindings) -> list[dict[str, Any]] | None:
    """Drop in AUC of each band, the mean and that of each fold; the foremost first."""
    importance = findings.importance
    if importance is None:
        return None
    return [
        {"band": findings.bands[band], "mean": importance.mean[band], "folds": importance.drops[:, band]}
        for band in importance.order()
    ]


def _validation_numbers(validation: Validation) -> dict[str, Any]:
    false, true = validation.curve()
    return {
        "auc": validation.auc,
        "average_precision": validation.average_precision,
        "pooled_auc": validation.pooled_auc,
        "captured_in_top_tenth": validation.captured(TOP_AREA),
        "folds": validation.folds,
        "false_positive_rate": false,
        "true_positive_rate": true,
    }
