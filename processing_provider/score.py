"""geohgan:score, survey rasters and model file -> heatmap."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.header import expect_model, read_header
from ..models.protocol.jobs import ScoreJob
from ..models.protocol.metrics import COMPONENTS, METRICS, Component
from ..models.protocol.text import Text, joined
from . import raster_inputs
from .algorithm import Algorithm
from .compatibility import ParameterFlag
from .inputs import Inputs
from .parameters import DEVICE, THREADS, choice, decimal, device, integer, rasters, threads
from .styles import CONTRIBUTIONS, HEATMAP
from .texts import say, tr

# Published in this place; the weights of further components follow all other parameters, whose order is published too.
_EARLY_WEIGHTS = ("WEIGHT_IMAGE", "WEIGHT_LATENT", "WEIGHT_FEATURE", "WEIGHT_NEIGHBOUR", "WEIGHT_BACKGROUND")


class Score(Algorithm):
    """Scores how badly each pixel fits the background, and how rare it is there."""

    NAME = "score"
    GROUP = "detection"
    STYLES = {"OUTPUT": HEATMAP, "CONTRIBUTIONS": CONTRIBUTIONS}

    INPUT = "INPUT"
    MODEL = "MODEL"
    METRIC = "METRIC"
    STRIDE = "STRIDE"
    OUTPUT = "OUTPUT"
    CONTRIBUTIONS = "CONTRIBUTIONS"

    def displayName(self) -> str:
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
        self.add(
            QgsProcessingParameterFile(
                self.MODEL, tr("Model"), fileFilter=tr("Geo-Hgan model (*.geohgan);;All files (*)")
            ),
            tr("Model file that the algorithm 'Train model' wrote."),
        )
        self.add(
            choice(self.METRIC, tr("Metric"), METRICS),
            say(_about_metrics()),
        )
        self.add(
            integer(self.STRIDE, tr("Step between windows (pixels)"), 1),
            tr(
                "Pixels; at most the model's window size. Empty (default): half of it. "
                "Smaller steps blend more windows into each pixel and take longer."
            ),
        )
        for component in COMPONENTS:
            if component.parameter in _EARLY_WEIGHTS:
                self.add(*_weight(component))
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
        for component in COMPONENTS:
            if component.parameter not in _EARLY_WEIGHTS:
                self.add(*_weight(component, optional=True), advanced=True)

    def job(self, inputs: Inputs) -> ScoreJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        stack, model = raster_inputs.rasters(layers), inputs.file(self.MODEL)
        header = read_header(model)
        expect_model(header, model)
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
            weights={component.name: inputs.number(component.parameter) for component in COMPONENTS},
            device=inputs.text(DEVICE),
            threads=inputs.optional_integer(THREADS),
        )
        job.check_model(header)
        return job


def _weight(component: Component, optional: bool = False) -> tuple[QgsProcessingParameterNumber, str]:
    label = tr("Weight of {metric}").format(metric=component.name)
    words = tr("In anomaly_score; no unit, 0 leaves it out, default {number}.")
    weight = decimal(component.parameter, label, 0, default=component.weight)
    if optional:
        weight.setFlags(weight.flags() | ParameterFlag.Optional)
    return weight, words.format(number=f"{component.weight:g}")


def _about_metrics() -> Text:
    return joined(
        [
            Text(
                "Which score comes first and gives the percentiles. anomaly_score (default): weighted sum of the "
                "others."
            ),
            *(component.help for component in COMPONENTS),
            Text("All of them are written."),
        ]
    )


def _about_contributions() -> Text:
    return joined(
        [
            Text(
                "Optional GeoTIFF that tells why a pixel is anomalous, drawn in the colour of its leading element. "
                "Bands: the share (0 to 1) of each input band in the chosen metric; the number of the band with the "
                "largest share, the leading element; the observed value of each band; and the value that is expected "
                "there, in the survey's units. Something leads everywhere: it means little where the heatmap is dark. "
                "An element may lead because it is low."
            ),
            Text(
                "Metrics that know no bands ({metrics}) are shared out as the reconstruction error is.",
                metrics=[component.name for component in COMPONENTS if not component.knows_bands],
            ),
        ]
    )
