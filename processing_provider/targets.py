"""geohgan:targets, score raster -> ranked areas to visit, and an atlas of them for the field."""

from __future__ import annotations

import os
import shutil
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Job, TargetsJob
from ..models.protocol.jobs.targets import MAX_TARGETS
from ..models.protocol.priorities import CRITERIA, Criterion
from ..models.protocol.sought import NAMES
from ..models.protocol.text import Text
from . import raster_inputs, vector_inputs
from .algorithm import Algorithm
from .atlas import AtlasError, write_atlas
from .compatibility import SourceType
from .features import check_field
from .inputs import Inputs
from .main_thread import on_main_thread
from .parameters import Band, choice, decimal, deposits, fields, integer, labels
from .styles import TARGETS
from .texts import say, tr


class Targets(Algorithm):
    """Outlines the highest scores as targets, ranks them, and makes an atlas of them."""

    NAME = "targets"
    GROUP = "anomalies"
    STEP = 4
    STYLES = {"OUTPUT": TARGETS}

    SCORES = "SCORES"
    BAND = "BAND"
    TOP = "TOP"
    THRESHOLD = "THRESHOLD"
    JOIN = "JOIN"
    MIN_CELLS = "MIN_CELLS"
    MOST = "MOST"
    CONTRIBUTIONS = "CONTRIBUTIONS"
    FILTERED = "FILTERED"
    PROSPECTIVITY = "PROSPECTIVITY"
    DEPOSITS = "DEPOSITS"
    FAR = "FAR"
    GEOLOGY = "GEOLOGY"
    GEOLOGY_FIELD = "GEOLOGY_FIELD"
    SOUGHT = "SOUGHT"
    ELEMENTS = "ELEMENTS"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    ATLAS = "ATLAS"
    COUNT = "COUNT"
    FOUND = "FOUND"
    LOWEST = "LOWEST"
    BEST = "BEST"

    def __init__(self) -> None:
        super().__init__()
        self._atlas = ""
        self._outlines = ""
        self._targets: list[dict[str, Any]] = []
        self._results: dict[str, Any] = {}

    def title(self) -> str:
        return tr("Rank targets")

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,targets,ranking,polygons,atlas,pdf,field work,mineral exploration").split(",")

    def summary(self) -> str:
        return tr(
            "Outlines the areas of the highest scores, says what leads in each and how far the nearest known deposit "
            "is, and ranks them by a sum that you can weigh. The layer can be written to any vector format, such as "
            "GeoPackage or CSV; an atlas for the field as PDF has an overview and a page for each target. Cancel "
            "stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.SCORES, tr("Score raster")),
            tr(
                "Raster that the algorithm 'Score anomalies' wrote, a prospectivity map, or any whose values are "
                "larger where it is more anomalous."
            ),
        )
        self.add(
            Band(self.BAND, tr("Band to outline"), 1, self.SCORES),
            tr("Default 1, the metric that was chosen when scoring. Percentiles are those of this band."),
        )
        self.add(
            decimal(self.TOP, tr("Top of the area (%)"), 0, 100, default=2),
            tr("The highest so many percent of the area are outlined; default 2."),
        )
        self.add(
            decimal(self.THRESHOLD, tr("Threshold"), -1e300),
            tr(
                "Optional. Outlines the cells with this value of the band or a larger one instead of a percentage, "
                "such as a threshold that 'Evaluate scores' suggests."
            ),
        )
        self.add(
            decimal(self.JOIN, tr("Distance to join areas (map units)"), 0, default=0),
            tr(
                "Areas whose nearest cells are as near as this, centre to centre, are one target; 0 (default): only "
                "cells that share an edge."
            ),
        )
        self.add(
            integer(self.MIN_CELLS, tr("Fewest cells of a target"), 1, default=3),
            tr("Smaller areas are left out; default 3."),
        )
        self.add(
            integer(self.MOST, tr("Most targets"), 1, MAX_TARGETS, default=50),
            tr("The list ends after so many ranks; default 50, at most 1000."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CONTRIBUTIONS, tr("Contributions"), optional=True),
            tr(
                "Optional. The contributions of the elements that 'Score anomalies' wrote with the scores: they tell "
                "which elements lead, and what is observed and expected of them."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.FILTERED, tr("Filtered anomalies"), optional=True),
            tr("Optional. Raster that 'Filter anomalies' wrote: cells that it kept count."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.PROSPECTIVITY, tr("Prospectivity"), optional=True),
            tr("Optional. Raster that 'Map prospectivity' wrote: the highest probability of a target counts."),
        )
        self.add(
            deposits(self.DEPOSITS, tr("Known deposits"), optional=True),
            tr(
                "Optional. Points, lines or polygons in any coordinate reference system. The nearest one is told of "
                "each target; a target that is far from all of them counts as new."
            ),
        )
        self.add(
            decimal(self.FAR, tr("Distance that counts as new (km)"), 0),
            tr(
                "A target as far from every known deposit as this is wholly new. Empty (default): a tenth of the "
                "diagonal of the raster."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.GEOLOGY, tr("Geology"), [SourceType.VectorPolygon], optional=True),
            tr("Optional. Polygons of rocks; the one that most of a target lies in is told."),
        )
        self.add(
            fields(self.GEOLOGY_FIELD, tr("Field with the rock"), self.GEOLOGY, multiple=False),
            tr("Field of the geology that names the rock; needed with it."),
        )
        self.add(
            choice(self.SOUGHT, tr("Sought"), NAMES),
            tr(
                "A kind of deposit whose pathfinder elements shall lead. Nothing in particular (default): what the "
                "scores were told to look for, if anything."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.ELEMENTS, tr("Elements sought"), optional=True),
            tr(
                "Optional. Elements of your own in place of a kind, or beside it, such as Cu+ Mo+ Na-: a plus for "
                "those that are enriched, a minus for depleted ones."
            ),
            advanced=True,
        )
        for criterion in CRITERIA:
            self.add(*_weight(criterion), advanced=True)
        for definition, words in labels(self.DEPOSITS):
            self.add(definition, words, advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Targets"), SourceType.VectorPolygon),
            tr(
                "Polygons with rank, priority (0 to 100), place and degrees of the peak, area, percentiles, leading "
                "elements, observed and expected values, nearest deposit. Labelled with their ranks and coloured by "
                "priority."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on targets"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr(
                "Optional. The list, the elements of each target, and how each priority is made; opens offline. The "
                "numbers lie beside it as JSON."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.ATLAS, tr("Field atlas"), tr("PDF files (*.pdf)"), optional=True, createByDefault=False
            ),
            tr(
                "Optional. An overview with the ranks, then a page for each target: map, elements as bars, coordinates "
                "in the system of the map and in degrees, nearest deposit, and room for notes."
            ),
        )
        self.add_result(QgsProcessingOutputNumber(self.COUNT, tr("Targets listed")), tr("Number of targets written."))
        self.add_result(QgsProcessingOutputNumber(self.FOUND, tr("Targets found")), tr("Number before the list ended."))
        self.add_result(QgsProcessingOutputNumber(self.LOWEST, tr("Lowest score")), tr("Lowest score of a target."))
        self.add_result(QgsProcessingOutputNumber(self.BEST, tr("Best priority")), tr("That of the first rank."))

    def job(self, inputs: Inputs) -> TargetsJob:
        scores = inputs.raster(self.SCORES)
        band = inputs.band(self.BAND, scores)
        known = inputs.named_deposits(self.DEPOSITS, scores, margin=_around(scores))
        names = tuple(name for _, name in known)
        rocks = self._rocks(inputs, scores)
        return TargetsJob(
            scores=raster_inputs.path(scores, inputs.label(self.SCORES)),
            output="",
            band=band,
            top=inputs.number(self.TOP),
            threshold=inputs.optional_number(self.THRESHOLD),
            join=inputs.number(self.JOIN),
            min_cells=inputs.integer(self.MIN_CELLS),
            most=inputs.integer(self.MOST),
            contributions=self._beside(inputs, self.CONTRIBUTIONS, scores),
            filtered=self._beside(inputs, self.FILTERED, scores),
            prospectivity=self._beside(inputs, self.PROSPECTIVITY, scores),
            deposits=tuple(geometry for geometry, _ in known),
            deposit_names=names if any(names) else (),
            far=inputs.optional_number(self.FAR),
            geology=tuple(geometry for geometry, _ in rocks),
            rocks=tuple(name for _, name in rocks),
            sought=inputs.text(self.SOUGHT),
            elements=inputs.string(self.ELEMENTS),
            weights=_weights(inputs),
            **inputs.label_fields(self.DEPOSITS),
        )

    def _beside(self, inputs: Inputs, name: str, scores: Any) -> Optional[str]:
        """The file of a raster that must lie where the scores do; None where none was given."""
        if not inputs.has(name):
            return None
        layer = inputs.raster(name)
        raster_inputs.check_overlap([scores, layer], inputs.context.transformContext())
        return raster_inputs.path(layer, inputs.label(name))

    def _rocks(self, inputs: Inputs, scores: Any) -> list[tuple[dict[str, Any], str]]:
        """The polygons of the geology, each with its rock."""
        if not inputs.has(self.GEOLOGY):
            return []
        features, field = inputs.features(self.GEOLOGY), inputs.field(self.GEOLOGY_FIELD)
        if not field:
            raise EngineError(
                "{field} is missing: choose the field of {layer} that names the rock.",
                field=inputs.label(self.GEOLOGY_FIELD),
                layer=inputs.label(self.GEOLOGY),
            )
        check_field(features, field)
        found = vector_inputs.named_geometries(features, vector_inputs.Area.of(scores), 0.0, field=field)
        return [(geometry, name) for geometry, name in found if name]

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self._atlas = self.parameterAsFileOutput(parameters, self.ATLAS, context)
        # The engine does not write it: QGIS draws maps.
        results = super().processAlgorithm({**parameters, self.ATLAS: None}, context, feedback)
        self._results = {**results, self.ATLAS: self._atlas} if self._atlas else results
        return self._results

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        values = super()._run(job, feedback)
        if self._atlas:
            # What is delivered may be a table, or gone into a database.
            self._targets = values["targets"]
            self._outlines = QgsProcessingUtils.generateTempFilename("outlines.geojson")
            shutil.copyfile(job.output, self._outlines)
        return values

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        super().postProcessAlgorithm(context, feedback)
        if not self._atlas:
            return {}
        try:
            on_main_thread(lambda: write_atlas(self._atlas, self._job, self._outlines, self._targets, feedback))
        except (AtlasError, EngineError, OSError) as error:
            sentence = say(error.text) if isinstance(error, EngineError) else str(error)
            feedback.reportError(tr("The field atlas could not be written: {why}").format(why=sentence))
            return {name: value for name, value in self._results.items() if name != self.ATLAS}
        finally:
            os.remove(self._outlines)
        return {}


def _around(raster: Any) -> float:
    """How far from a raster deposits may lie and still be told, map units: as far as it is long."""
    return float(max(raster.extent().width(), raster.extent().height()))


def _weights(inputs: Inputs) -> dict[str, float]:
    """Those that are not the default."""
    given = [(one, inputs.number(one.parameter)) for one in CRITERIA if inputs.has(one.parameter)]
    return {one.name: weight for one, weight in given if weight != one.weight}


def _weight(criterion: Criterion) -> tuple[Any, str]:
    label = Text("Weight: {metric}", metric=criterion.label)
    words = Text(
        "In the sum that ranks; no unit, 0 leaves it out. {what} Default {number}.",
        what=criterion.help,
        number=f"{criterion.weight:g}",
    )
    return decimal(criterion.parameter, say(label), 0, default=criterion.weight), say(words)
