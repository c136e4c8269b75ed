"""geohgan:score, survey rasters and model file -> heatmap."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.header import expect_model, read_header
from ..models.protocol.jobs import ScoreJob
from ..models.protocol.metrics import ANOMALY_SCORE, COMPONENTS, ENRICHMENT, METRIC_NAMES, Component
from ..models.protocol.option_names import METRICS_WRITTEN_NAMES
from ..models.protocol.sought import NAMES, NOTHING
from ..models.protocol.text import Text, joined
from . import destinations, known_models, raster_inputs, settings
from .algorithm import Algorithm
from .given import is_set
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import DEVICE, THREADS, choice, choose_bands, decimal, device, integer, rasters, threads
from .styles import CONTRIBUTIONS, HEATMAP
from .texts import say, tr

# Published in these places; the weights of further components follow all other parameters, whose order is published.
_EARLY_WEIGHTS = ("WEIGHT_IMAGE", "WEIGHT_LATENT", "WEIGHT_FEATURE", "WEIGHT_NEIGHBOUR", "WEIGHT_BACKGROUND")
_LATER_WEIGHTS = ("WEIGHT_REGIONAL", "WEIGHT_ENRICHMENT")


class Score(Algorithm):
    """Scores how badly each pixel fits the background, and how rare it is there."""

    NAME = "score"
    GROUP = "detection"
    STEP = 2
    STYLES = {"OUTPUT": HEATMAP, "CONTRIBUTIONS": CONTRIBUTIONS}

    INPUT = "INPUT"
    MODEL = "MODEL"
    METRIC = "METRIC"
    STRIDE = "STRIDE"
    OUTPUT = "OUTPUT"
    CONTRIBUTIONS = "CONTRIBUTIONS"
    SOUGHT = "SOUGHT"
    ELEMENTS = "ELEMENTS"
    METRICS = "METRICS"
    EXPLAIN = "EXPLAIN"
    EXPLAINED_BANDS = "EXPLAINED_BANDS"

    def title(self) -> str:
        return tr("Score anomalies")

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,heatmap,score,percentile,mineral exploration").split(",")

    def summary(self) -> str:
        return tr(
            "Scores each pixel by how badly it fits the background that a model has learnt and how rare it is there, "
            "and loads the result as a heatmap of percentiles. Every window that overlaps a pixel counts. The log "
            "shows progress, the device and the time left. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters")),
            tr(
                "The rasters to score: those that trained the model, or others with the same bands. Bands are matched "
                "by name, so that any order will do. A pixel without a value in any band gets no score."
            ),
        )
        model = QgsProcessingParameterFile(
            self.MODEL, tr("Model"), fileFilter=tr("Geo-Hgan model (*.geohgan);;All files (*)")
        )
        # Scripts and models of the modeler are not touched by this.
        model.setGuiDefaultValueOverride(settings.last_model() or None)
        self.add(
            model,
            tr(
                "Model file that the algorithm 'Train model' wrote. The dialog starts with the one that was trained "
                "last."
            ),
        )
        self.add(
            choice(self.METRIC, tr("Metric"), METRIC_NAMES),
            say(_about_metrics()),
        )
        self.add(
            integer(self.STRIDE, tr("Step between windows (pixels)"), 1),
            tr(
                "Pixels; at most the model's window size. Empty (default): half of it. "
                "Smaller steps blend more windows into each pixel and take longer."
            ),
            advanced=True,
        )
        weights = {component.parameter: component for component in COMPONENTS}
        for name in _EARLY_WEIGHTS:
            self.add(*_weight(weights.pop(name)), advanced=True)
        self.add(*device())
        parameter, words = threads()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Anomaly heatmap")),
            tr(
                "GeoTIFF on the grid of the first raster: the chosen metric, the others, and as its last band "
                "the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies "
                "beside it."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONTRIBUTIONS, tr("Contributions"), optional=True, createByDefault=False
            ),
            say(_about_contributions()),
        )
        self.add(choice(self.SOUGHT, tr("Sought"), NAMES, optional=True), say(_about_sought()))
        self.add(
            QgsProcessingParameterString(self.ELEMENTS, tr("Elements sought"), optional=True),
            tr(
                "Optional. Elements to seek beside those of the kind, or in place of a kind: symbols with blanks "
                "between them, with a plus behind those that are enriched and a minus behind those that are depleted, "
                "such as Cu+ Mo+ Na-."
            ),
            advanced=True,
        )
        self.add(
            choice(self.METRICS, tr("Metrics to write"), METRICS_WRITTEN_NAMES, optional=True),
            say(
                Text(
                    "{all} (default): every metric, so that 'Evaluate scores' can choose between them. {chosen}: only "
                    "the metric above and what it takes, which is several times faster, as its networks are not needed "
                    "by default.",
                    **METRICS_WRITTEN_NAMES,
                )
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.EXPLAIN, tr("Show what makes places anomalous"), False, optional=True),
            tr(
                "If checked, Contributions are written and loaded too: beside the heatmap, where that has a file of "
                "its own, unless you name another. Default: no, which is faster."
            ),
        )
        for name in _LATER_WEIGHTS:
            self.add(*_weight(weights.pop(name)), advanced=True)
        explained = QgsProcessingParameterString(self.EXPLAINED_BANDS, tr("Elements to explain"), optional=True)
        choose_bands(explained, "ExplainedBands")
        self.add(
            explained,
            tr(
                "Optional. Names of bands with commas between them: Contributions tell of these alone, and are written "
                "where any is named. What leads is then the one of these with the largest share; shares stay those of "
                "the whole score. Empty (default): all bands of the model."
            ),
        )
        for component in weights.values():
            self.add(*_weight(component), advanced=True)

    def job(self, inputs: Inputs) -> ScoreJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        model = inputs.file(self.MODEL)
        header = read_header(model)
        expect_model(header, model)
        stack = raster_inputs.rasters(layers, header.bands)
        match_bands(header.bands, raster_inputs.names_of(stack))
        raster_inputs.check_window(
            header.patch_size, layers[0], Text("train a model with smaller windows, or score a larger raster")
        )
        job = ScoreJob(
            rasters=stack,
            model=model,
            output="",
            metric=inputs.text(self.METRIC),
            stride=inputs.optional_integer(self.STRIDE),
            weights={
                component.name: inputs.number(component.parameter)
                for component in COMPONENTS
                if inputs.has(component.parameter)
            },
            device=inputs.text(DEVICE),
            threads=inputs.optional_integer(THREADS),
            metrics=inputs.text(self.METRICS),
            sought=inputs.text(self.SOUGHT),
            elements=inputs.string(self.ELEMENTS),
            survey=survey_of(layers),
            explained=inputs.bands(self.EXPLAINED_BANDS, stack),
        )
        job.check_model(header)
        return job

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(self._explaining(parameters, context), context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().processAlgorithm(self._explaining(parameters, context), context, feedback)
        settings.remember_sought(self._job.sought, self._job.elements)
        known_models.remember(self._job.model)
        return results

    def _explaining(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters with a place for contributions where these are asked for; loaded where the heatmap is."""
        output, asked = parameters.get(self.OUTPUT), parameters.get(self.CONTRIBUTIONS)
        if not is_set(asked):
            named = is_set(parameters.get(self.EXPLAINED_BANDS))
            if not named and not self.parameterAsBoolean(parameters, self.EXPLAIN, context):
                return parameters
            root, ending = os.path.splitext(destinations.chosen_path(output, context) or "")
            asked = f"{root}_contributions{ending}" if root else QgsProcessing.TEMPORARY_OUTPUT
        project = getattr(output, "destinationProject", None)
        # Who names, in a dialog of QGIS 3.22, an output that was left out so far cannot ask for it to be loaded.
        if project:
            # From a definition or from a path.
            asked = QgsProcessingOutputLayerDefinition(asked)
            asked.destinationProject = project
        return {**parameters, self.CONTRIBUTIONS: asked}


def _weight(component: Component) -> tuple[QgsProcessingParameterNumber, str]:
    label = Text("Weight: {metric}", metric=component.label)
    words = Text(
        "In the anomaly score where something is sought; no unit, 0 leaves it out. Empty (default): {number}."
        if component.of_sought
        else "In the anomaly score; no unit. Empty (default): as in the model, {number} if it was trained by this "
        "version. As soon as one weight is given, those left empty count as 0.",
        number=f"{component.weight:g}",
    )
    return decimal(component.parameter, say(label), 0), say(words)


def _about_sought() -> Text:
    return Text(
        "A kind of deposit, if you know which one you look for: how far its pathfinder elements lie above what is "
        "usual joins the score, as the metric {enrichment}. {nothing} (default): whatever is rare. No known deposit "
        "enters. The wrong kind costs; choose by geology, before you look at an evaluation.",
        enrichment=ENRICHMENT.label,
        nothing=NAMES[NOTHING],
    )


def _about_metrics() -> Text:
    return joined(
        [
            Text(
                "Which score comes first and gives the percentiles. {metric} (default, the band {band}): weighted sum "
                "of the others.",
                metric=METRIC_NAMES[ANOMALY_SCORE],
                band=ANOMALY_SCORE,
            ),
            *(
                Text("{metric} ({band}): {what}", metric=component.label, band=component.name, what=component.help)
                for component in COMPONENTS
            ),
            Text("All of them are written, unless only the chosen one is asked for."),
        ]
    )


def _about_contributions() -> Text:
    return joined(
        [
            Text(
                "Optional GeoTIFF that tells why a pixel is anomalous, loaded where the heatmap is. Where the score is "
                "one of the highest 10 % of the area, it is drawn in the colour of the leading element; elsewhere "
                "nothing stands out. Bands: the share (0 to 1) of each input band in the chosen metric; the number of "
                "the band with the largest share, the leading element; the observed value of each band; the value that "
                "is expected there, in the survey's units; and what is drawn: 0 where nothing stands out, 1 to 8 for "
                "the elements that lead most often, 9 for others. An element may lead because it is low."
            ),
            Text(
                "Metrics that know no bands ({metrics}) are shared out as the reconstruction error is.",
                metrics=[component.label for component in COMPONENTS if not component.knows_bands],
            ),
        ]
    )
