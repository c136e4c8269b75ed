"""geohgan:baseline, survey rasters -> heatmap of a detector of others."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterDestination

from ..models.protocol.jobs import BaselineJob
from ..models.protocol.jobs.baseline import DEEP_EPOCHS, DEEP_WINDOW
from ..models.protocol.option_names import DETECTOR_NAMES, WIDTH_NAMES
from ..models.protocol.text import Text
from . import raster_inputs
from .algorithm import Algorithm
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import (
    BANDS,
    DEVICE,
    EXCLUDE,
    EXCLUDE_DISTANCE,
    MASK,
    THREADS,
    TRANSFORM,
    bands,
    choice,
    decimal,
    device,
    integer,
    labels,
    rasters,
    threads,
    training_area,
    transform,
)
from .styles import HEATMAP
from .texts import say, tr


class Baseline(Algorithm):
    """Scores pixels with a detector of others, to hold the model's scores against."""

    NAME = "baseline"
    GROUP = "detection"
    STEP = 3
    STYLES = {"OUTPUT": HEATMAP}

    INPUT = "INPUT"
    DETECTOR = "DETECTOR"
    PATCH_SIZE = "PATCH_SIZE"
    MIN_VALID = "MIN_VALID"
    SEED = "SEED"
    EPOCHS = "EPOCHS"
    WIDTHS = "WIDTHS"
    OUTPUT = "OUTPUT"

    def title(self) -> str:
        return tr("Score with another detector")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,anomaly,baseline,mahalanobis,pca,principal components,isolation forest,lof,"
            "nearest neighbours,vae,gan,ganomaly,f-anogan,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Scores each pixel with one of five classic detectors or of the seven deep ones that the Geo-Hgan paper "
            "compares itself with: to hold Geo-Hgan against them on your own survey. They need no model: what learns, "
            "learns first. Values are transformed and scaled as for training, and the result is a heatmap like that of "
            "'Score anomalies'; 'Compare scores' puts both in one figure. Of more than 50,000 pixels a classic "
            "detector learns from a random sample; a deep one takes seconds to minutes to train, and if it collapses, "
            "the log says so. The log shows progress and the time left. Cancel stops within seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters")),
            tr(
                "One raster with a band for each element, or one raster for each, or both; any units. "
                "Layers on another grid are aligned to the first one, and the log says how. "
                "A pixel without a value in any band gets no score."
            ),
        )
        self.add(
            choice(self.DETECTOR, tr("Detector"), DETECTOR_NAMES),
            say(
                Text(
                    "{robust_mahalanobis} (default): distance from the centre of the data, given their covariance, "
                    "outliers set aside. {pca_reconstruction}: what the principal components with 90 % of the "
                    "variance leave over. {isolation_forest}: how easily random cuts isolate a pixel, 300 trees. "
                    "{local_outlier_factor}: how much sparser its neighbourhood is than that of its 100 neighbours. "
                    "{knn_distance}: mean distance to the 50 pixels most like it. The deep ones are trained on "
                    "windows, and a pixel scores by how far it lies from what is redrawn in its place. {vae}: "
                    "redraws from the mean of its latents. {vae_gan}, {vae_wgan}, {vae_wgangp}: the same with a "
                    "discriminator, with a Wasserstein critic, with one whose gradient is penalised. {ganomaly}: an "
                    "autoencoder whose window is encoded twice. {skip_ganomaly}: one with skip connections. "
                    "{f_anogan}: a generator, and an encoder that finds what it must be given.",
                    **DETECTOR_NAMES,
                )
            ),
        )
        for parameter, text in training_area():
            self.add(parameter, text)
        self.add(*transform())
        self.add(
            integer(self.PATCH_SIZE, tr("Window size (pixels)"), 1, 64, default=1),
            tr(
                "1 (default): the detector's own size. The classic ones score pixels by their own values then, and at "
                "2 to 64 by the mean of the square window around them, of this many pixels on a side. The deep ones "
                "take windows of {window}, or of 4 to 64."
            ).format(window=DEEP_WINDOW),
        )
        self.add(
            decimal(self.MIN_VALID, tr("Least share of valid pixels"), 0.01, 1, default=0.5),
            tr(
                "Pixels whose window has a smaller share of pixels with values do not train and get no score; 0.01 to "
                "1, default 0.5. What lies beyond the edge of the raster has none. Of a deep detector such windows do "
                "not train, and every pixel with values gets a score."
            ),
            advanced=True,
        )
        self.add(
            integer(self.SEED, tr("Seed"), 0, default=0),
            tr(
                "Of everything random: the isolation forest, the robust covariance, the sample, the networks; "
                "default 0."
            ),
            advanced=True,
        )
        self.add(*bands())
        parameter, words = threads()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Anomaly heatmap")),
            tr(
                "GeoTIFF on the grid of the first raster: the detector's score, larger where it is more anomalous; of "
                "a deep one its published score of windows too, averaged over the windows that hold a pixel; and the "
                "percentile of the first: the share of the area (0 to 100) that scores lower or the same. A style file "
                "lies beside it."
            ),
        )
        for definition, words in labels(EXCLUDE):
            self.add(definition, words, advanced=True)
        self.add(
            integer(self.EPOCHS, tr("Epochs"), 1),
            tr(
                "Of a deep detector: how long each stage of its training is, in epochs of 32 steps. Empty (default): "
                "{epochs}."
            ).format(epochs=DEEP_EPOCHS),
            advanced=True,
        )
        definition, words = device()
        self.add(definition, words, advanced=True)
        self.add(
            choice(self.WIDTHS, tr("Width of the networks"), WIDTH_NAMES, optional=True),
            say(
                Text(
                    "Of a deep detector. {reduced} (default): about half as many channels as published, 128 at most. "
                    "{published}: all of them, which takes several times as long.",
                    **WIDTH_NAMES,
                )
            ),
            advanced=True,
        )

    def job(self, inputs: Inputs) -> BaselineJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        first = layers[0]
        distance, stack = inputs.number(EXCLUDE_DISTANCE), raster_inputs.rasters(layers, inputs.names(BANDS))
        job = BaselineJob(
            rasters=stack,
            output="",
            detector=inputs.text(self.DETECTOR),
            exclude=inputs.deposits(EXCLUDE, first, margin=distance, known=False),
            exclude_distance=distance,
            mask=inputs.geometries(MASK, first),
            transform=inputs.text(TRANSFORM),
            patch_size=inputs.integer(self.PATCH_SIZE),
            min_valid=inputs.number(self.MIN_VALID),
            threads=inputs.optional_integer(THREADS),
            seed=inputs.integer(self.SEED),
            **inputs.label_fields(EXCLUDE),
            bands=inputs.bands(BANDS, stack),
            epochs=inputs.optional_integer(self.EPOCHS),
            device=inputs.text(DEVICE),
            widths=inputs.text(self.WIDTHS),
            survey=survey_of(layers),
        )
        raster_inputs.check_window(job.window_side(), first, Text("set a smaller window size"))
        return job
