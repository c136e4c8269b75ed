"""geohgan:train, survey rasters -> model file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.header import expect_checkpoint, read_header
from ..models.protocol.jobs import TrainJob
from ..models.protocol.limits import MAX_PATCH_SIZE, MIN_PATCH_SIZE
from ..models.protocol.option_names import PRESET_NAMES
from ..models.protocol.presets import PRESETS
from ..models.protocol.text import Text, parameters
from . import known_models, raster_inputs, settings
from .algorithm import Algorithm
from .called import label
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
from .texts import say, tr


class Train(Algorithm):
    """Trains a model on the background of a survey."""

    NAME = "train"
    GROUP = "detection"
    STEP = 1

    INPUT = "INPUT"
    PRESET = "PRESET"
    PATCH_SIZE = "PATCH_SIZE"
    EPOCHS = "EPOCHS"
    SEED = "SEED"
    GUIDED_EPOCHS = "GUIDED_EPOCHS"
    WINDOWS_PER_EPOCH = "WINDOWS_PER_EPOCH"
    BATCH_SIZE = "BATCH_SIZE"
    LATENT_SIZE = "LATENT_SIZE"
    LEARNING_RATE = "LEARNING_RATE"
    KAPPA = "KAPPA"
    MIN_VALID = "MIN_VALID"
    RESUME = "RESUME"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    AUTOENCODER_LOSS = "AUTOENCODER_LOSS"
    RECONSTRUCTION_LOSS = "RECONSTRUCTION_LOSS"

    def title(self) -> str:
        return tr("Train model")

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,background,gan,autoencoder,deep learning,mineral exploration").split(",")

    def summary(self) -> str:
        return tr(
            "Learns the geochemical background of a survey from its rasters, for the algorithm that scores anomalies. "
            "No known deposits are needed, and none should be excluded if the result is to be evaluated on them: "
            "that would flatter it. The log shows the loss of each epoch, the device and the time left. "
            "Cancel stops within two seconds; the last complete epoch is kept in a checkpoint beside the model file, "
            "from which training can go on, unless a cluster trains."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters")),
            tr(
                "One raster with a band for each element, or one raster for each, or both; any units. "
                "Layers on another grid are aligned to the first one, and the log says how. "
                "Pixels without a value in any band are left out, and so are numbers that stand for none though the "
                "file does not state it, such as -9999; the log names them. 'Interpolate samples' makes one of "
                "sample points, 'Stack layers' of polygons and lines."
            ),
        )
        for parameter, text in training_area():
            self.add(parameter, text)
        self.add(
            choice(self.PRESET, tr("Preset"), PRESET_NAMES),
            say(
                Text(
                    "{balanced} (default): small convolutional networks, windows of 8 pixels, minutes on a laptop. "
                    "{fast}: smaller and shorter still, for a first look. {reference}: the published networks and "
                    "schedule, windows of 16 pixels, hours without a graphics card.",
                    **PRESET_NAMES,
                )
            ),
        )
        self.add(*transform())
        self.add(
            integer(self.PATCH_SIZE, tr("Window size (pixels)"), MIN_PATCH_SIZE, MAX_PATCH_SIZE),
            tr("Side of the square windows, pixels, 4 to 64; empty (default): that of the preset."),
        )
        self.add(
            integer(self.EPOCHS, tr("Epochs at most"), 1),
            tr(
                "At most this many epochs of the first step, in which autoencoder and generators train together. It "
                "stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}."
            ).format(epochs=_of_presets("epochs")),
        )
        self.add(*device())
        self.add(
            integer(self.SEED, tr("Seed"), 0, default=0),
            tr("Of everything random; default 0. Another seed gives a slightly different model."),
        )
        self.add(
            integer(self.GUIDED_EPOCHS, tr("Epochs of the guided step at most"), 1),
            tr(
                "At most this many epochs of the second step, in which the encoder is guided by the generator. It "
                "stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}."
            ).format(epochs=_of_presets("guided_epochs")),
            advanced=True,
        )
        self.add(
            integer(self.WINDOWS_PER_EPOCH, tr("Windows in an epoch"), 2),
            tr("Windows drawn in each epoch; empty (default): those of the preset."),
            advanced=True,
        )
        self.add(
            integer(self.BATCH_SIZE, tr("Batch size"), 2),
            tr("Windows in a batch; empty (default): that of the preset. Fewer need less memory."),
            advanced=True,
        )
        self.add(
            integer(self.LATENT_SIZE, tr("Latent size"), 1),
            tr("Numbers that a window is encoded in; empty (default): that of the preset."),
            advanced=True,
        )
        self.add(
            decimal(self.LEARNING_RATE, tr("Learning rate"), 1e-9, 1),
            tr(
                "Of the first step, the second takes half; empty (default): that of the preset. "
                "Make it smaller if training diverges."
            ),
            advanced=True,
        )
        self.add(
            decimal(self.KAPPA, tr("Weight of the feature loss"), 0, default=1),
            tr("Weight in the second step of the discriminator's features; default 1."),
            advanced=True,
        )
        self.add(
            decimal(self.MIN_VALID, tr("Least share of valid pixels"), 0.01, 1, default=0.5),
            tr("Windows with a smaller share of pixels with values do not train; 0.01 to 1, default 0.5."),
            advanced=True,
        )
        self.add(*bands())
        text, words = threads()
        self.add(text, words, advanced=True)
        self.add(
            QgsProcessingParameterFile(
                self.RESUME,
                tr("Checkpoint to go on from"),
                optional=True,
                fileFilter=tr("Geo-Hgan checkpoint (*.checkpoint);;All files (*)"),
            ),
            tr(
                "Optional. The file that a cancelled or failed training left beside its model file "
                "(model.geohgan.checkpoint). Only epochs, learning rate, weight of the feature loss, windows in an "
                "epoch, batch size, device and threads may differ from that run; give everything else as before."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Model"), tr("Geo-Hgan model (*.geohgan)")),
            tr(
                "The trained model: one file with networks, band names, scaling, history, and the values of up to 8192 "
                "pixels of the training area, which scoring compares with."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Training report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("Optional. The losses as curves, and what was trained on; opens offline in any browser."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.AUTOENCODER_LOSS, tr("Autoencoder loss")),
            tr("Mean loss of the autoencoder in the first step's best epoch, which is kept, scaled units squared."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.RECONSTRUCTION_LOSS, tr("Reconstruction loss")),
            tr("Mean loss of the reconstruction in the second step's best epoch, which is kept, scaled units squared."),
        )
        for definition, words in labels(EXCLUDE):
            self.add(definition, words, advanced=True)

    def job(self, inputs: Inputs) -> TrainJob:
        layers = inputs.rasters(self.INPUT)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        first, stack = layers[0], raster_inputs.rasters(layers, inputs.names(BANDS))
        preset, size = inputs.text(self.PRESET), inputs.optional_integer(self.PATCH_SIZE)
        raster_inputs.check_window(
            size or PRESETS[preset].patch_size,
            first,
            Text("choose a smaller {PATCH_SIZE}, 4 at least", **parameters("PATCH_SIZE")),
        )
        distance = inputs.number(EXCLUDE_DISTANCE)
        resume = inputs.file(self.RESUME)
        wanted = inputs.bands(BANDS, stack)
        if resume:
            _check_checkpoint(resume, wanted or raster_inputs.names_of(stack))
        return TrainJob(
            rasters=stack,
            output="",
            exclude=inputs.deposits(EXCLUDE, first, margin=distance, known=False),
            exclude_distance=distance,
            mask=inputs.geometries(MASK, first),
            preset=preset,
            transform=inputs.text(TRANSFORM),
            patch_size=size,
            epochs=inputs.optional_integer(self.EPOCHS),
            guided_epochs=inputs.optional_integer(self.GUIDED_EPOCHS),
            windows_per_epoch=inputs.optional_integer(self.WINDOWS_PER_EPOCH),
            batch_size=inputs.optional_integer(self.BATCH_SIZE),
            latent_size=inputs.optional_integer(self.LATENT_SIZE),
            learning_rate=inputs.optional_number(self.LEARNING_RATE),
            kappa=inputs.number(self.KAPPA),
            min_valid=inputs.number(self.MIN_VALID),
            device=inputs.text(DEVICE),
            threads=inputs.optional_integer(THREADS),
            seed=inputs.integer(self.SEED),
            **inputs.label_fields(EXCLUDE),
            resume=resume,
            bands=wanted,
            survey=survey_of(layers),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().processAlgorithm(parameters, context, feedback)
        settings.remember_model(results[self.OUTPUT])
        known_models.remember(results[self.OUTPUT])
        feedback.pushInfo(
            tr("The model is {path}. 'Score anomalies' starts with it.").format(path=results[self.OUTPUT])
        )
        return results

    def what_is_left(self, job: TrainJob, sentence: str) -> str:
        if job.checkpoint in sentence or not os.path.exists(job.checkpoint):
            return ""
        return tr(
            "A checkpoint keeps the last complete epoch: to go on, run it again with {parameter} (advanced) set to "
            "{file}"
        ).format(parameter=label(self, self.RESUME), file=job.checkpoint)


def _of_presets(setting: str) -> str:
    """What a setting of the schedule is with each preset, in words."""
    return ", ".join(
        tr("{number} with {preset}").format(number=getattr(preset.schedule, setting), preset=say(PRESET_NAMES[name]))
        for name, preset in PRESETS.items()
    )


def _check_checkpoint(path: str, names: Sequence[str]) -> None:
    header = read_header(path)
    expect_checkpoint(header, path)
    match_bands(header.bands, names)
