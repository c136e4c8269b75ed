"""geohgan:evaluate, score rasters and known deposits -> curves, thresholds and the best metric."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..models.protocol.jobs import EvaluateJob, Job
from . import known_models, raster_inputs
from .algorithm import Algorithm
from .inputs import Inputs
from .parameters import BUFFER, buffer, deposits, integer, labels, rasters
from .texts import tr
from .vector_inputs import Area


class Evaluate(Algorithm):
    """Holds score rasters against known deposits."""

    NAME = "evaluate"
    GROUP = "anomalies"
    STEP = 1

    INPUT = "INPUT"
    LABELS = "LABELS"
    RESAMPLES = "RESAMPLES"
    SEED = "SEED"
    REPORT = "REPORT"
    CURVES = "CURVES"
    AREAS = "AREAS"
    BEST_METRIC = "BEST_METRIC"
    BEST_BAND = "BEST_BAND"
    AUC = "AUC"
    AUC_LOW = "AUC_LOW"
    AUC_HIGH = "AUC_HIGH"
    P_VALUE = "P_VALUE"

    def title(self) -> str:
        return tr("Evaluate scores")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,anomaly,roc,auc,known deposits,validation,mineral exploration,success rate,prediction-area,"
            "concentration-area,prospectivity"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Holds each metric of a score raster against known deposits: ROC curve, area under it (AUC: 0.5 is chance, "
            "1 is perfect), and the metric that does best, with its 95 % confidence interval and how often chance does "
            "as well. The report adds success-rate, precision-recall, prediction-area and concentration-area plots "
            "with suggested thresholds, and marks what was chosen by looking at the deposits. Cells off the known "
            "deposits count as barren, though some may hold deposits yet unknown. If training left the deposits out, "
            "the report says that the AUC is optimistic. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Score rasters")),
            tr(
                "Rasters that the algorithm 'Score anomalies' wrote, or any whose bands are larger where it is more "
                "anomalous. Every band but percentiles is measured. All in one coordinate reference system."
            ),
        )
        self.add(
            deposits(self.LABELS, tr("Known deposits")),
            tr(
                "Points, lines or polygons in any coordinate reference system. Those outside a score raster are left "
                "out, even where the distance below would reach it."
            ),
        )
        self.add(*buffer())
        self.add(
            integer(self.RESAMPLES, tr("Resamples"), 0, 100_000, default=200),
            tr(
                "How often the deposits are drawn again, for the confidence intervals, and how often their whole "
                "pattern is moved to random places, for what chance alone gives. 200 (default) is enough for a p-value "
                "of 0.005; 0 leaves out both, and fewer than 19 the p-value."
            ),
            advanced=True,
        )
        self.add(
            integer(self.SEED, tr("Seed"), 0, default=0),
            tr("Of the draws and the moves; default 0. The same seed gives the same intervals and p-value."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Evaluation report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. The curves as figures, the AUC of each metric, how sure and how honest it is, and suggested "
                "thresholds; opens offline. The same numbers lie beside it as JSON (its name with _numbers.json)."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.CURVES, tr("ROC curves"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("Optional. Table with raster, metric, threshold, false and true positive rate (0 to 1)."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.AREAS, tr("Success-rate curves"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr(
                "Optional. Table with raster, metric, threshold, and the share of the area and of the deposits at or "
                "above it (0 to 1)."
            ),
        )
        self.add_result(
            QgsProcessingOutputString(self.BEST_METRIC, tr("Best metric")), tr("Metric with the largest AUC.")
        )
        self.add_result(
            QgsProcessingOutputNumber(self.BEST_BAND, tr("Band of the best metric")),
            tr("Its band in its score raster, from 1: what 'Filter anomalies' takes as its band."),
        )
        self.add_result(QgsProcessingOutputNumber(self.AUC, tr("AUC")), tr("Area under its ROC curve, 0 to 1."))
        self.add_result(
            QgsProcessingOutputNumber(self.AUC_LOW, tr("AUC, lower limit")),
            tr("Lower end of its 95 % confidence interval; none for a single deposit or without resamples."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.AUC_HIGH, tr("AUC, upper limit")), tr("Upper end of that interval.")
        )
        self.add_result(
            QgsProcessingOutputNumber(self.P_VALUE, tr("p-value")),
            tr(
                "How often the deposits, moved at random as one pattern, have an AUC as large; above 0.05 the metric "
                "cannot be told from chance. None without resamples, or where there are too few places to move to."
            ),
        )
        for definition, words in labels(self.LABELS):
            self.add(definition, words)

    def job(self, inputs: Inputs) -> EvaluateJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_same_system(layers)
        buffer = inputs.number(BUFFER)
        return EvaluateJob(
            rasters=tuple(raster for layer in layers for raster in raster_inputs.rasters([layer])),
            labels=inputs.deposits_of_area(self.LABELS, Area.of(*layers), buffer),
            buffer=buffer,
            resamples=inputs.integer(self.RESAMPLES),
            seed=inputs.integer(self.SEED),
            **inputs.label_fields(self.LABELS),
        )

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The list of models shows how well the first metric of each does."""
        values = super()._run(job, feedback)
        for metric in values["metrics"]:
            if metric["model"] is not None and metric["band"] == 1:
                known_models.remember_auc(metric["model"], metric["auc"])
        return values
