"""geohgan:score, survey rasters and model file -> heatmap."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterRasterDestination

from ..models.protocol.band_names import match_bands
from ..models.protocol.errors import EngineError
from ..models.protocol.header import expect_model, read_header
from ..models.protocol.jobs import METRICS, ScoreJob
from . import raster_inputs
from .algorithm import Algorithm
from .inputs import Inputs
from .parameters import DEVICE, THREADS, choice, decimal, device, integer, rasters, threads
from .styles import CONTRIBUTIONS, HEATMAP
from .texts import tr


class Score(Algorithm):
    """Scores how badly each pixel fits the background, and how rare it is there."""

    NAME = "score"
    GROUP = "detection"
    STYLES = {"OUTPUT": HEATMAP, "CONTRIBUTIONS": CONTRIBUTIONS}

    INPUT = "INPUT"
    MODEL = "MODEL"
    METRIC = "METRIC"
    STRIDE = "STRIDE"
    WEIGHT_IMAGE = "WEIGHT_IMAGE"
    WEIGHT_LATENT = "WEIGHT_LATENT"
    WEIGHT_FEATURE = "WEIGHT_FEATURE"
    WEIGHT_NEIGHBOUR = "WEIGHT_NEIGHBOUR"
    WEIGHT_BACKGROUND = "WEIGHT_BACKGROUND"
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
            tr(
                "Which score comes first and gives the percentiles. anomaly_score (default): weighted sum of the "
                "others. img_distance: between a pixel and its reconstruction. z_distance: between the encodings of "
                "the two. feature_distance: between what the discriminator sees in the two. neighbour_distance: "
                "between a pixel and the pixels of the training area that are most like it. background_distance: the "
                "same for its reconstruction, the background that the networks see in it. All six are written."
            ),
        )
        self.add(
            integer(self.STRIDE, tr("Step between windows (pixels)"), 1),
            tr(
                "Pixels; at most the model's window size. Empty (default): half of it. "
                "Smaller steps blend more windows into each pixel and take longer."
            ),
        )
        for name, text, default in (
            (self.WEIGHT_IMAGE, tr("Weight of img_distance"), ScoreJob.weight_image),
            (self.WEIGHT_LATENT, tr("Weight of z_distance"), ScoreJob.weight_latent),
            (self.WEIGHT_FEATURE, tr("Weight of feature_distance"), ScoreJob.weight_feature),
            (self.WEIGHT_NEIGHBOUR, tr("Weight of neighbour_distance"), ScoreJob.weight_neighbour),
            (self.WEIGHT_BACKGROUND, tr("Weight of background_distance"), ScoreJob.weight_background),
        ):
            self.add(
                decimal(name, text, 0, default=default),
                tr("In anomaly_score; no unit, 0 leaves it out, default {number}.").format(number=f"{default:g}"),
            )
        self.add(*device())
        parameter, words = threads()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Anomaly heatmap")),
            tr(
                "GeoTIFF on the grid of the first raster: the chosen metric, the five others, and as its last band "
                "the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies "
                "beside it."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONTRIBUTIONS, tr("Contributions"), optional=True, createByDefault=False
            ),
            tr(
                "Optional GeoTIFF that tells why a pixel is anomalous, drawn in the colour of its leading element. "
                "Bands: the share (0 to 1) of each input band in the chosen metric; the number of the band with the "
                "largest share, the leading element; the observed value of each band; and the value that is expected "
                "there, in the survey's units. Something leads everywhere: it means little where the heatmap is dark. "
                "An element may lead because it is low. z_distance and feature_distance know no bands: the "
                "reconstruction error is shared out in their place."
            ),
        )

    def job(self, inputs: Inputs) -> ScoreJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        stack, model = raster_inputs.rasters(layers), inputs.file(self.MODEL)
        header = read_header(model)
        expect_model(header, model)
        match_bands(header.bands, raster_inputs.names_of(stack))
        raster_inputs.check_window(
            header.patch_size, layers[0], tr("train a model with smaller windows, or score a larger raster")
        )
        stride = inputs.optional_integer(self.STRIDE)
        if stride and stride > header.patch_size:
            raise EngineError(
                "{label} is {stride}, and the model's windows are {size} pixels wide: pixels between them would be "
                "left out. Make it smaller.",
                label=inputs.label(self.STRIDE),
                stride=stride,
                size=header.patch_size,
            )
        job = ScoreJob(
            rasters=stack,
            model=model,
            output="",
            metric=inputs.text(self.METRIC),
            stride=stride,
            weight_image=inputs.number(self.WEIGHT_IMAGE),
            weight_latent=inputs.number(self.WEIGHT_LATENT),
            weight_feature=inputs.number(self.WEIGHT_FEATURE),
            weight_neighbour=inputs.number(self.WEIGHT_NEIGHBOUR),
            weight_background=inputs.number(self.WEIGHT_BACKGROUND),
            device=inputs.text(DEVICE),
            threads=inputs.optional_integer(THREADS),
        )
        if not any(job.weights().values()):
            raise EngineError("All weights are zero: give at least one of them a value.")
        return job
