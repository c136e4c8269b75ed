"""geohgan:compare, score rasters and known deposits, or tables of both -> one figure of ROC curves."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import CompareJob, Geometry
from . import raster_inputs, vector_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .deposit_labels import labelled
from .inputs import Inputs
from .parameters import BUFFER, LABEL_VALUE, buffer, label_value, rasters
from .texts import tr


class Compare(Algorithm):
    """Draws the ROC curves of several scores in one figure."""

    NAME = "compare"
    GROUP = "anomalies"
    STEP = 2

    SCORES = "SCORES"
    LABELS = "LABELS"
    TABLES = "TABLES"
    LABEL_FIELD = "LABEL_FIELD"
    SCORE_FIELD = "SCORE_FIELD"
    REPORT = "REPORT"
    TABLE = "TABLE"
    BEST = "BEST"
    AUC = "AUC"

    def title(self) -> str:
        return tr("Compare scores")

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,roc,auc,known deposits,comparison,benchmark,mineral exploration").split(",")

    def summary(self) -> str:
        return tr(
            "Puts several scores into one figure of ROC curves, with the area under each (AUC: 0.5 is chance, 1 is "
            "perfect): score rasters held against known deposits, or tables of labels and scores, or both. Rasters on "
            "one grid are measured on the cells that have a value in all of them. Tables of several folders are "
            "several sets: a figure each, and a table of the AUC on every set. Cancel stops within two seconds and "
            "leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.SCORES, tr("Score rasters"), optional=True),
            tr(
                "Rasters whose first band is larger where it is more anomalous, as 'Score anomalies' and 'Score with "
                "another detector' write them. All in one coordinate reference system. Optional where there are tables."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.LABELS, tr("Known deposits"), [SourceType.VectorAnyGeometry], optional=True
            ),
            tr(
                "What the rasters are held against: points, lines or polygons in any coordinate reference system. "
                "Needed with score rasters; tables have labels of their own."
            ),
        )
        self.add(*buffer())
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.TABLES, tr("Tables of labels and scores"), SourceType.File, optional=True
            ),
            tr(
                "Optional. CSV files with a column of labels (1 is deposit, 0 is not) and one of scores, a curve each. "
                "The files of one folder are one set."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.LABEL_FIELD, tr("Column of labels"), CompareJob.label_field),
            tr(
                "In the tables; default label. Case does not matter, and labels will do too. Where the layer of known "
                "deposits has such a field, of 0 and 1 or with the value below, it tells which features are deposits."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.SCORE_FIELD, tr("Column of scores"), CompareJob.score_field),
            tr("In the tables; default score. Case does not matter, and scores will do too."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Comparison report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("Optional. The curves in one figure, and the AUC of each; opens offline. Its numbers lie beside it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.TABLE, tr("AUC table"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("Optional. A row for each curve: name, group, AUC, number of deposit samples and of others."),
        )
        self.add_result(
            QgsProcessingOutputString(self.BEST, tr("Best score")),
            tr("Name of the score with the largest AUC; over several sets, with the largest mean."),
        )
        self.add_result(QgsProcessingOutputNumber(self.AUC, tr("AUC")), tr("Its AUC, or that mean, 0 to 1."))
        definition, words = label_value()
        self.add(definition, words, advanced=True)

    def job(self, inputs: Inputs) -> CompareJob:
        layers = inputs.rasters(self.SCORES)
        if not layers and inputs.has(self.LABELS):
            raise EngineError(
                "{label} is for score rasters: choose {scores} too, or leave it out; tables have labels of their own.",
                label=inputs.label(self.LABELS),
                scores=inputs.label(self.SCORES),
            )
        raster_inputs.check_same_system(layers)
        buffer = inputs.number(BUFFER)
        labels: tuple[Geometry, ...] = ()
        value: Optional[str] = None
        if layers and inputs.has(self.LABELS):
            inputs.check_known(self.LABELS)
            features = labelled(
                inputs.features(self.LABELS), inputs.string(self.LABEL_FIELD), inputs.string(LABEL_VALUE)
            )
            labels = vector_inputs.geometries(features, vector_inputs.Area.of(*layers), buffer)
            value = inputs.string(LABEL_VALUE) if features.only else None
        return CompareJob(
            rasters=tuple(raster for layer in layers for raster in raster_inputs.rasters([layer])),
            labels=labels,
            buffer=buffer,
            tables=inputs.files(self.TABLES),
            label_field=inputs.string(self.LABEL_FIELD),
            score_field=inputs.string(self.SCORE_FIELD),
            label_value=value,
        )
