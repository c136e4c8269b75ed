"""The train job: from the stack to the model file."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..compute.device import CPU, choice, describe, prepare
from ..compute.mappers import mapper_of
from ..compute.threads import threads_of
from ..networks.geohgan import GeoHgan
from ..networks.model_file import TrainedModel, build, network_values, save_trained, versions
from ..protocol.band_names import match_bands
from ..protocol.choices import Device
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.jobs import TrainJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.outputs import staged
from ..protocol.schedulers import Scheduler
from ..protocol.text import Text, parameters
from ..rasters.stack import Stack
from ..reporting.publish import publish
from ..sampling.grain import grain_of
from ..sampling.preprocessing import Preprocessing
from ..sampling.source_domain import read_source_domain, warn_of_exclusion
from ..sampling.tiles import TrainingWindows
from .calibration import calibrated
from .checkpoint import Checkpoint
from .report import training_report
from .sizes import check_networks, network_sizes
from .trainer import Trainer

# Share of the progress bar that the epochs take; the rest goes to the calibration.
_EPOCHS = 95.0
_MIN_BATCH = 8


def run(job: TrainJob, reporter: Reporter) -> dict[str, Any]:
    """Train a model; see `TrainJob`."""
    scheduler = Scheduler.of(job)
    device = scheduler.device(job.device)
    training = _Training(job, device, Checkpoint(job.resume) if job.resume else None, keeps=not scheduler)
    paths = [raster.path for raster in job.rasters]
    with (
        staged(job.output, job.report, *numbers_beside(job.report)) as (output, report, *numbers),
        mapper_of(scheduler, paths, threads_of(job.threads), reporter) as mapper,
    ):
        learnt = mapper.call(training, reporter)
        header = learnt.model.header
        save_trained(output, learnt.model)
        if report:
            page = training_report(header, learnt.device, learnt.notes, job.output)
            publish(page, dataclasses.asdict(header), job, report, numbers[0])
    Path(job.checkpoint).unlink(missing_ok=True)
    return {
        "output": job.output,
        "report": job.report,
        "autoencoder_loss": _best(header, 1, "autoencoder"),
        "reconstruction_loss": _best(header, 2, "reconstruction"),
        "windows": header.training["windows"],
        "device": header.training["device"],
    }


@dataclass(frozen=True)
class _Learnt:
    """What a training brings.

    Attributes:
        model: the trained model.
        device: that it was trained on.
        notes: on the stack, for the report.
    """

    model: TrainedModel
    device: Text
    notes: list[Text]


@dataclass(frozen=True)
class _Training:
    """A training, which reads its stack wherever it runs.

    Attributes:
        job: what is asked for.
        asked: the device, one of `DEVICES`.
        checkpoint: to go on from.
        keeps: whether the last good epoch is kept on disk; workers of a cluster have no place for it.
    """

    job: TrainJob
    asked: Device
    checkpoint: Checkpoint | None
    keeps: bool

    def __call__(self, reporter: Reporter) -> _Learnt:
        job, checkpoint = self.job, self.checkpoint
        device = prepare(self.asked, job.threads, job.seed)
        random = np.random.default_rng(job.seed)
        with Stack(job.rasters, job.bands) as stack:
            header = _header(job, stack, device)
            if checkpoint:
                header = _continued(header, checkpoint, stack)
            check_networks(header, job.schedule().batch_size, device)
            stack.check_window(header.patch_size)
            stack.look(reporter, checkpoint.header.left_out if checkpoint else {})
            stack.tell(reporter)
            doubts = list(stack.quality.cautions())
            for text in doubts:
                reporter.warning(text)
            learnt = Preprocessing(**checkpoint.header.preprocessing) if checkpoint else None
            source = read_source_domain(job, stack, learnt, random, reporter)
            notes, left_out = [*stack.notes, *stack.odd, *doubts], stack.left_out
        windows = TrainingWindows(source.tiles, header.patch_size, job.min_valid)
        windows.check_any()
        header = dataclasses.replace(
            header,
            preprocessing=dataclasses.asdict(source.preprocessing),
            grain=grain_of(source.tiles),
            left_out=left_out,
            training={**header.training, "windows": len(windows)},
            exclusion=_exclusion(job, windows.excluded),
        )
        if checkpoint:
            _check_same_windows(header, checkpoint.header)
        reporter.log("Device: {choice}.", choice=choice(device, self.asked))
        _log_input(header, source.preprocessing, windows, reporter)
        warn_of_exclusion(job, windows.excluded, reporter)
        kept = job.checkpoint if self.keeps else None
        model, header = _trained(job, header, windows, random, device, checkpoint, kept, reporter)
        trained_on = describe(next(model.parameters()).device)
        reporter.progress(_EPOCHS, "Calibrating the scores on the training area")
        neighbours, calibration = calibrated(model.eval(), source.tiles, header.grain, reporter)
        header = dataclasses.replace(header, calibration=calibration)
        return _Learnt(TrainedModel(header, model, neighbours), trained_on, notes)


def _header(job: TrainJob, stack: Stack, device: torch.device) -> ModelHeader:
    return ModelHeader(
        bands=stack.names,
        preset=job.preset,
        networks=network_values(network_sizes(job, len(stack.names))),
        preprocessing={},
        calibration={},
        training={
            **dataclasses.asdict(job.schedule()),
            "transform": job.transform,
            "min_valid": job.min_valid,
            "seed": job.seed,
            "device": str(describe(device)),
        },
        history=[],
        crs=stack.crs.to_wkt() if stack.crs else "",
        pixel_size=list(stack.pixel_size),
        survey=job.survey,
        versions=versions(),
    )


def _continued(header: ModelHeader, checkpoint: Checkpoint, stack: Stack) -> ModelHeader:
    """The header with the history of the checkpoint, if both speak of the same networks on the same bands."""
    match_bands(checkpoint.header.bands, stack.names)
    if checkpoint.header.bands != header.bands or checkpoint.header.networks != header.networks:
        raise EngineError(
            "{RESUME} is a checkpoint of other bands or network sizes: give the same {INPUT} in the same order, "
            "{PRESET}, {PATCH_SIZE} and {LATENT_SIZE} as before, or leave {RESUME} empty.",
            **parameters("RESUME", "INPUT", "PRESET", "PATCH_SIZE", "LATENT_SIZE"),
        )
    return dataclasses.replace(header, history=checkpoint.header.history)


def _check_same_windows(now: ModelHeader, before: ModelHeader) -> None:
    """Refuse to go on with other windows: the header could not say what the networks have seen."""
    stated = ("transform", "min_valid", "seed", "windows")
    as_read = json.loads(json.dumps(now.exclusion))
    if as_read != before.exclusion or any(now.training[name] != before.training.get(name) for name in stated):
        raise EngineError(
            "{RESUME} is a checkpoint of other training windows: give the same {INPUT}, {EXCLUDE}, {EXCLUDE_DISTANCE}, "
            "{MASK}, {TRANSFORM}, {MIN_VALID} and {SEED} as before, or leave {RESUME} empty.",
            **parameters("RESUME", "INPUT", "EXCLUDE", "EXCLUDE_DISTANCE", "MASK", "TRANSFORM", "MIN_VALID", "SEED"),
        )


def _exclusion(job: TrainJob, windows: int) -> dict[str, Any]:
    if not job.exclude:
        return {}
    return {"geometries": list(job.exclude), "distance": job.exclude_distance, "windows": windows}


def _log_input(header: ModelHeader, preprocessing: Preprocessing, windows: TrainingWindows, reporter: Reporter) -> None:
    for kind, bands in preprocessing.bands_by_transform(header.bands).items():
        reporter.log("Transform {kind}: {bands}.", kind=TRANSFORM_NAMES[kind], bands=bands)
    count, size = len(windows), header.patch_size
    if windows.excluded:
        reporter.log(
            "{count} training windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}.",
            count=count,
            size=size,
            excluded=windows.excluded,
            **parameters("EXCLUDE"),
        )
    else:
        reporter.log("{count} training windows of {size} x {size} pixels.", count=count, size=size)
    if header.grain > 1:
        reporter.log(
            "The survey is oversampled: its values hardly change within {grain} cells. What is rare is smoothed over "
            "wider areas accordingly, and windows of {size} cells see less of a pattern. Cells {grain} times as wide "
            "would hold about the same, and take less time.",
            grain=header.grain,
            size=size,
        )


def _trained(
    job: TrainJob,
    header: ModelHeader,
    windows: TrainingWindows,
    random: np.random.Generator,
    device: torch.device,
    checkpoint: Checkpoint | None,
    kept: str | None,
    reporter: Reporter,
) -> tuple[GeoHgan, ModelHeader]:
    """The trained networks; a card without memory gets smaller batches, then nothing, from the last good epoch on.

    That is written to `kept`, if there is a place for it.
    """
    schedule, start = job.schedule(), random.bit_generator.state
    while True:
        random.bit_generator.state = start
        torch.manual_seed(job.seed)
        trainer = None
        try:
            trainer = Trainer(build(header).to(device), schedule, windows, header, kept, random, job.seed)
            if checkpoint:
                trainer.resume(checkpoint)
            trainer.run(reporter, _EPOCHS)
            return trainer.model, trainer.header
        except torch.OutOfMemoryError:
            if device == CPU:
                raise
            if trainer and trainer.kept:
                checkpoint = Checkpoint(trainer.kept)
                header = dataclasses.replace(header, history=checkpoint.header.history)
            del trainer
            if schedule.batch_size >= 2 * _MIN_BATCH:
                schedule = dataclasses.replace(schedule, batch_size=schedule.batch_size // 2)
                reporter.warning(
                    "The card ran out of memory: going on with batches of {batch_size} windows.",
                    batch_size=schedule.batch_size,
                )
            else:
                device = CPU
                reporter.warning("The card ran out of memory: going on without it, which takes longer.")
            used = {"batch_size": schedule.batch_size, "device": str(describe(device))}
            header = dataclasses.replace(header, training={**header.training, **used})


def _best(header: ModelHeader, step: int, loss: str) -> float:
    """A loss after a step's best epoch, which is the one that is kept."""
    return min(entry[loss] for entry in header.history if entry["step"] == step)
