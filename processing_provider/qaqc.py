"""geohgan:qaqc, samples with their duplicates, standards and blanks -> a verdict an element."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..models.protocol.jobs import QaqcJob
from ..models.protocol.option_names import DUPLICATES_NAMES
from ..models.protocol.samples.design import Roles
from ..models.protocol.text import Text
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .parameters import choice, decimal, fields
from .qaqc_inputs import certificate, check_distance_unit, read_rows
from .texts import say, tr


class Qaqc(Algorithm):
    """Tells what the analyses of samples can support."""

    NAME = "qaqc"
    GROUP = "survey"
    STEP = 2

    INPUT = "INPUT"
    FIELDS = "FIELDS"
    PAIR_FIELD = "PAIR_FIELD"
    ID_FIELD = "ID_FIELD"
    PAIR_DISTANCE = "PAIR_DISTANCE"
    DUPLICATES = "DUPLICATES"
    KIND_FIELD = "KIND_FIELD"
    STANDARD_FIELD = "STANDARD_FIELD"
    ORDER_FIELD = "ORDER_FIELD"
    CERTIFIED = "CERTIFIED"
    BLANK_FACTOR = "BLANK_FACTOR"
    REPORT = "REPORT"

    def title(self) -> str:
        return tr("Quality control of samples")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,samples,quality control,qa/qc,duplicates,standards,blanks,precision,accuracy,anova,"
            "thompson-howarth,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Tells from duplicates, standards and blanks what the analyses of a survey can support. Duplicates give "
            "the precision of each element, and how much of its variance is error of sampling and of analysis; "
            "standards give bias, drift and runs; blanks give contamination and carry-over. Each element gets a "
            "verdict in words, which 'Interpolate samples', 'Explore survey' and 'Thresholds of elements' repeat where "
            "the report lies beside the samples, and 'Train model' where the stack was interpolated from them. "
            "Elements are named, none is dropped. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Samples"), [SourceType.Vector]),
            tr(
                "Points or a table, one row an analysis: samples with their duplicates, and standards and blanks if "
                "there are any, which need not lie anywhere."
            ),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.INPUT, multiple=True),
            tr(
                "Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Empty "
                "(default): every field that looks like an analysis, which identifiers and coordinates do not."
            ),
        )
        self.add(
            fields(self.PAIR_FIELD, tr("Field that duplicates share"), self.INPUT, multiple=False),
            tr(
                "Optional. Rows with the same value of it are duplicates of each other, such as the number of a pair "
                "or of the original. Empty (default): rows at one place are."
            ),
        )
        self.add(
            fields(self.ID_FIELD, tr("Field with the number of a sample"), self.INPUT, multiple=False),
            tr(
                "Optional, where the field that duplicates share holds the number of the original, and is empty for "
                "the original itself: the field with its number."
            ),
        )
        self.add(
            decimal(self.PAIR_DISTANCE, tr("Distance of duplicates (map units)"), 0, default=0),
            tr(
                "Rows that are as near to each other as this are duplicates, where no field tells it; 0 (default): "
                "those at exactly one place."
            ),
        )
        self.add(
            fields(self.KIND_FIELD, tr("Field with the kind of sample"), self.INPUT, multiple=False),
            tr(
                "Optional. Says of each row whether it is a sample, field duplicate, analytical duplicate, standard or "
                "blank; usual short forms (FDUP, LDUP, STD, CRM, BLK) are known. An analytical duplicate is one of the "
                "row with the same pair that stands before it."
            ),
        )
        self.add(
            choice(self.DUPLICATES, tr("What duplicates are"), DUPLICATES_NAMES),
            say(
                Text(
                    "Where no field says it. {field} (default): samples that were taken again at one site, whose "
                    "difference has the error of sampling in it. {analytical}: one sample that was analysed again.",
                    **DUPLICATES_NAMES,
                )
            ),
        )
        self.add(
            fields(self.STANDARD_FIELD, tr("Field with the name of the standard"), self.INPUT, multiple=False),
            tr(
                "Optional. Tells several standards apart. Without a field with the kind of sample, rows with a value "
                "of it are standards."
            ),
        )
        self.add(
            fields(self.ORDER_FIELD, tr("Field with the order of analysis"), self.INPUT, multiple=False),
            tr(
                "Optional. Numbers, dates (2026-05-31) or names that end in a number, in whose order samples were "
                "analysed. Empty (default): the order of the rows."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.CERTIFIED, tr("Certified values"), [SourceType.Vector], optional=True
            ),
            tr(
                "Optional. A table with a row for each standard: its name, and a field called as each element; a field "
                "with _sd behind its name holds the standard deviation. Empty (default): the median of each standard "
                "is expected of it."
            ),
        )
        self.add(
            decimal(self.BLANK_FACTOR, tr("Detection limits that a blank may reach"), 1, default=5),
            tr("Blanks above so many times the detection limit count as high; default 5."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Quality report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. Verdicts, precision, variance, charts of duplicates and standards; opens offline. The "
                "numbers lie beside it as JSON. Write it into the folder of the samples, and later steps repeat its "
                "verdicts."
            ),
        )
        self.add_result(
            QgsProcessingOutputString("GOOD", tr("Small error")),
            tr("Names of the elements whose error is 5 % of the variance or less, with commas between them."),
        )
        self.add_result(
            QgsProcessingOutputString("USABLE", tr("Broad patterns only")),
            tr("Names of those whose error is 5 to 20 % of the variance."),
        )
        self.add_result(
            QgsProcessingOutputString("WEAK", tr("Too large an error")),
            tr("Names of those whose error is more than 20 % of the variance."),
        )
        self.add_result(
            QgsProcessingOutputString("UNKNOWN", tr("Unknown error")),
            tr("Names of those with fewer than ten pairs of duplicates that are measured."),
        )
        self.add_result(
            QgsProcessingOutputString("CONCERNS", tr("Elements with concerns")),
            tr(
                "Names of those whose standards are off, drift or run, or whose blanks are high or follow what was "
                "before."
            ),
        )

    def job(self, inputs: Inputs) -> QaqcJob:
        roles = Roles(
            pair_field=inputs.field(self.PAIR_FIELD),
            id_field=inputs.field(self.ID_FIELD),
            pair_distance=inputs.number(self.PAIR_DISTANCE),
            kind_field=inputs.field(self.KIND_FIELD),
            standard_field=inputs.field(self.STANDARD_FIELD),
            order_field=inputs.field(self.ORDER_FIELD),
            duplicates=inputs.text(self.DUPLICATES),
        )
        features = inputs.features(self.INPUT)
        check_distance_unit(features, roles)
        rows = read_rows(features, inputs.strings(self.FIELDS), roles)
        certified = ""
        if inputs.has(self.CERTIFIED):
            certified = certificate(inputs.features(self.CERTIFIED), roles.standard_field, rows.elements)
        return QaqcJob(
            samples=rows.table.to_csv(),
            source=os.path.basename(inputs.source_file(self.INPUT)),
            skipped=rows.skipped,
            pair_field=roles.pair_field,
            id_field=roles.id_field,
            pair_distance=roles.pair_distance,
            duplicates=roles.duplicates,
            kind_field=roles.kind_field,
            standard_field=roles.standard_field,
            order_field=roles.order_field,
            certified=certified,
            blank_factor=inputs.number(self.BLANK_FACTOR),
        )
